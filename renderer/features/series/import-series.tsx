import { useRef, useState } from 'react';
import type { FoundSeries } from '../../../shared/api/answers.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, Select } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { newRowId } from '../workspace/row-id.ts';
import './series.css';
import { spanWords } from './series-words.ts';
import { type Pace, useSeriesFile } from './use-series-file.ts';

interface ImportSeriesProps {
  /** A file that was dropped on the window; null to ask for one. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Takes in what was sold over time, from Prometheus, Grafana or any CSV file, in place of what was taken in before. */
export function ImportSeries({ file, onClose }: ImportSeriesProps) {
  return (
    <Dialog title="Import a time series" onClose={onClose}>
      <SeriesForm file={file} />
    </Dialog>
  );
}

const PACES: readonly { readonly value: Pace; readonly label: string }[] = [
  { value: 'interval', label: 'In its interval' },
  { value: 'second', label: 'Per second' },
  { value: 'minute', label: 'Per minute' },
  { value: 'hour', label: 'Per hour' },
];

type Measure = 'money' | 'orders' | null;

/** Puts the series into the record, in one step of Undo, and goes to it. */
function useTaking() {
  const document = useDocument();
  const { toast, router } = useServices();
  return (found: Extract<FoundSeries, { readonly kind: 'one' }>, measure: Measure): void => {
    const id = newRowId();
    const burst = `series ${id}`;
    const [before] = document.get().incident.lists.series;
    const kept = before ? { averageOrder: before.averageOrder, growth: before.growth } : {};
    if (before) document.edit({ kind: 'row-remove', list: 'series', id: before.id }, burst);
    const taken = row('series', id, { ...kept, ...found.cells, name: found.name, measure });
    document.edit({ kind: 'row-add', list: 'series', row: taken }, burst);
    router.go({ screen: 'workspace', id: document.id, room: 'impact' });
    say(toast, `Imported “${found.name}”.`, { label: 'Undo', run: () => void document.undo() });
  };
}

type Given = ReturnType<typeof useSeriesFile>;

function SeriesForm({ file }: { readonly file: File | null }) {
  const given = useSeriesFile(file);
  const take = useTaking();
  const [measure, setMeasure] = useState<Measure>(null);
  const form = useRef<HTMLFormElement>(null);
  const { answer, stale, zoneProblem } = given;
  const one = answer.kind === 'read' && answer.found.kind === 'one' ? answer.found : null;
  const ready = one !== null && measure !== null && zoneProblem === null && !stale;
  return (
    <form
      ref={form}
      className="series-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        // Closed by itself the dialog gives the focus back; taken off the screen it would be lost.
        form.current?.closest('dialog')?.close();
        take(one, measure);
      }}
    >
      <p>
        What was sold before, during and after the incident, best from four weeks before it on: an answer of
        Prometheus (query_range, JSON), a CSV file of Grafana, or any CSV file with a column of times and one
        of values.
      </p>
      <div className="series-file">
        <FileButton
          label="File of values over time"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          look={one ? 'plain' : 'primary'}
          onFile={(chosen) => void given.choose(chosen)}
        >
          {answer.kind === 'asking' ? 'Choose a file…' : 'Choose another file…'}
        </FileButton>
        <Waiting busy={answer.kind === 'reading'} words="Reading the file" />
      </div>
      <AnswerWords given={given} />
      {answer.kind !== 'asking' && <Choices given={given} measure={measure} onMeasure={setMeasure} />}
      {one && (
        <div className="series-file">
          <Button look="primary" icon="import" type="submit" disabled={!ready}>
            Import the series
          </Button>
          {measure === null && (
            <p className="quiet small">Say first whether a value is money or a number of orders.</p>
          )}
        </div>
      )}
    </form>
  );
}

/** What became of the file, told to those who hear it too. */
function AnswerWords({ given: { answer, pick } }: { readonly given: Given }) {
  const { setup } = useDocumentState().incident;
  const found = answer.kind === 'read' ? answer.found : null;
  return (
    <div role="status" className="series-answer">
      {answer.kind === 'refused' && (
        <>
          <StateMark mark="stop" word={`${answer.name} was not imported`} />
          <p>{answer.message}</p>
        </>
      )}
      {found?.kind === 'several' && pick === null && (
        <p>{`The file holds ${found.names.length} series. Choose the one to take.`}</p>
      )}
      {found?.kind === 'one' && (
        <>
          <p className="series-name">{found.name}</p>
          <p className="small">{spanWords(found.cells, found.gaps, setup.zone)}</p>
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly given: Given;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}

/** What no file says of itself. */
function Choices({ given, measure, onMeasure }: ChoicesProps) {
  const { names, pick, setPick, pace, setPace, zone, setZone, zoneProblem } = given;
  return (
    <>
      {names.length > 0 && (
        <Field label="Series">
          {(control) => (
            <Select
              {...control}
              options={names.map((name) => ({ value: name, label: name }))}
              value={pick}
              onChange={setPick}
            />
          )}
        </Field>
      )}
      <FieldGroup label="Each value is">
        <Segments options={MEASURES} value={measure} onChange={(value) => onMeasure(value as Measure)} />
      </FieldGroup>
      <FieldGroup
        label="It says how much"
        hint="Of Prometheus: increase() is what there was in its interval, rate() is per second."
      >
        <Segments
          options={PACES}
          value={pace}
          onChange={(value) => setPace((value as Pace | null) ?? 'interval')}
        />
      </FieldGroup>
      <LineField
        label="Time zone of the file"
        hint="Where its times name none."
        problem={zoneProblem}
        value={zone}
        onChange={setZone}
      />
    </>
  );
}

const MEASURES = [
  { value: 'money', label: 'Money' },
  { value: 'orders', label: 'A number of orders' },
] as const;
