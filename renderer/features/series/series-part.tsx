import { useRef } from 'react';
import { isTaken, lossNotes, type SeriesLoss, seriesLoss } from '../../../shared/core/impact/series-loss.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import { columnsOf, type Row } from '../../../shared/core/incident/lists.ts';
import { knownValue } from '../../../shared/core/incident/values/slot.ts';
import { seriesOf, seriesRow } from '../../../shared/core/series/series.ts';
import { printFigure } from '../../../shared/core/wording/figure.ts';
import { capitalise } from '../../../shared/core/wording/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { say, useServices } from '../app/services.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { listId } from '../workspace/jumps.ts';
import { LIST_WORDS } from '../workspace/rooms.ts';
import './series.css';
import { spanWords } from './series-words.ts';

/** What was sold over time, as it was imported, and the loss counted from it: beside the fields of money. */
export function SeriesPart() {
  const { incident } = useDocumentState();
  const { commands } = useServices();
  const importButton = useRef<HTMLButtonElement>(null);
  const row = seriesRow(incident);
  return (
    <section className="room-group" aria-labelledby={`${listId('series')}-title`}>
      <h3 id={`${listId('series')}-title`} className="room-group-title">
        {LIST_WORDS.series.title}
      </h3>
      {row ? (
        <Imported row={row} onRemoved={() => importButton.current?.focus()} />
      ) : (
        <p className="quiet small">
          Sales or orders before, during and after the incident, from Prometheus, Grafana or a CSV file. The
          loss is then counted against the same weekday and hour of the weeks before.
        </p>
      )}
      <div className="rows-foot">
        <Button
          ref={importButton}
          id={listId('series')}
          look="quiet"
          icon="import"
          onClick={() => commands.run('importSeries')}
        >
          {row ? 'Import another time series…' : 'Import a time series…'}
        </Button>
      </div>
    </section>
  );
}

/** The cells that a person says; the others are the file's. */
const TYPED = ['measure', 'averageOrder', 'growth'] as const;

function Imported({ row, onRemoved }: { readonly row: Row<'series'>; readonly onRemoved: () => void }) {
  const document = useDocument();
  const { toast } = useServices();
  const { incident } = useDocumentState();
  const columns = columnsOf('series');
  const gaps = seriesOf(row)?.values.filter((value) => value === null).length ?? 0;
  const name = knownValue(row.name) ?? '';
  const remove = (): void => {
    document.edit({ kind: 'row-remove', list: 'series', id: row.id });
    say(toast, `Removed “${name}”.`, {
      label: 'Undo',
      run: () => document.edit({ kind: 'row-add', list: 'series', row }),
    });
    onRemoved();
  };
  return (
    <>
      <div className="series-head">
        <div>
          <p className="series-name">{name}</p>
          <p className="quiet small">{spanWords(row, gaps, incident.setup.zone)}</p>
        </div>
        <IconButton icon="trash" label="Remove the time series" onClick={remove} />
      </div>
      <div className="room-fields">
        {TYPED.filter((column) => column !== 'averageOrder' || row.measure === 'orders').map((column) => {
          const field = columns[column];
          const path = `series/${row.id}/${column}`;
          return field ? (
            <SlotField
              key={column}
              path={path}
              field={field}
              value={row[column]}
              onChange={(value) => document.edit(setCell('series', row.id, column, value as never), path)}
            />
          ) : null;
        })}
      </div>
      <Loss />
    </>
  );
}

/** What the series says of the loss; one press takes it over, and says what it takes the place of. */
function Loss() {
  const { incident } = useDocumentState();
  const loss = seriesLoss(incident);
  if (!loss) return null;
  if (!loss.ok)
    return (
      <div className="series-loss">
        <StateMark mark="missing" word="The loss is not counted yet" />
        <p className="small">{loss.message}</p>
      </div>
    );
  return <Counted loss={loss.value} />;
}

function Counted({ loss }: { readonly loss: SeriesLoss }) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { setup, facts } = incident;
  const before = knownValue(facts.loss);
  const words = printFigure(loss.figure, setup.currency);
  const box = useRef<HTMLDivElement>(null);
  const take = (): void => {
    document.edit({ kind: 'fact', key: 'loss', value: loss.figure });
    // The pressed button goes: the keyboard's place is what stands there now.
    box.current?.focus();
  };
  return (
    <div ref={box} className="series-loss" tabIndex={-1}>
      <p className="series-figure">{`Lost by this series: ${words}`}</p>
      <p className="quiet small">
        {[`${capitalise(loss.figure.method)}.`, ...lossNotes(loss.counted)].join(' ')}
      </p>
      {isTaken(incident, loss) ? (
        <StateMark mark="done" word="This is what “Lost or delayed sales” says" />
      ) : (
        <Button onClick={take}>
          {before
            ? `Take it in place of ${printFigure(before, setup.currency)}`
            : 'Take it as “Lost or delayed sales”'}
        </Button>
      )}
    </div>
  );
}
