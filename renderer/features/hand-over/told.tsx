import { useEffect, useRef } from 'react';
import type { Found } from '../../../shared/core/incident/found/found.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { LineField } from '../meeting/line-field.tsx';
import type { GivenFile } from './read-file.ts';
import './told.css';
import { type Line, linesOf } from './told-words.ts';
import { type ToldChoices, useTold } from './use-told.ts';

interface ToldProps {
  readonly file: GivenFile;
  readonly first: Found;
  readonly onDone: () => void;
}

/** What another tool says of an incident: each part with its place in the record, to be taken or left. */
export function Told({ file, first, onDone }: ToldProps) {
  const told = useTold(file, first, onDone);
  const { found, problem } = told;
  const top = useRef<HTMLParagraphElement>(null);
  // The button that chose the file is gone: the focus goes to what it brought.
  useEffect(() => top.current?.focus(), []);
  return (
    <form
      className="told"
      onSubmit={(event) => {
        event.preventDefault();
        if (told.isReady) void told.take();
      }}
    >
      <p ref={top} tabIndex={-1} role="status" className="told-sum">
        {`${file.name}, read as ${found.tool}. ${sumOf(found)} Nothing is imported yet.`}
      </p>
      <OpenEnds told={told} first={first} />
      {found.remarks.length > 0 && (
        <ul className="told-remarks small">
          {found.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {linesOf(found, told.zone).map(({ title, hint, lines }) => (
        <Group key={title} title={title} hint={hint} lines={lines} told={told} />
      ))}
      <Unused names={found.unused} />
      <CheckBox checked={told.keepFile} onChange={told.setKeepFile}>
        Keep the file itself with the incident, as evidence
      </CheckBox>
      <div className="told-foot">
        <Button look="primary" icon="import" type="submit" disabled={!told.isReady}>
          Import as a new incident
        </Button>
        <p className="field-problem small" role="alert">
          {problem}
        </p>
      </div>
    </form>
  );
}

function sumOf({ facts, functions, events, actions, messages, notes }: Found): string {
  const counts = [
    printCount(facts.length + functions.length, 'fact'),
    printCount(events.length, 'event'),
    printCount(actions.length, 'action'),
    ...(messages.length > 0 ? [printCount(messages.length, 'message')] : []),
    printCount(notes.length, 'note'),
  ];
  return `${counts.join(', ')}.`;
}

/** What the file does not say of its times. */
function OpenEnds({ told, first }: { readonly told: ToldChoices; readonly first: Found }) {
  if (first.zoneless === 0 && first.dayless === 0) return null;
  return (
    <div className="told-asked">
      {first.dayless > 0 && (
        <LineField
          label="Its times begin on"
          hint={`For ${printCount(first.dayless, 'time')} without a day: 27 May 2026.`}
          value={told.day}
          onChange={told.setDay}
        />
      )}
      {first.zoneless > 0 && (
        <LineField
          label="Time zone of the file"
          hint={`For ${printCount(first.zoneless, 'time')} without one.`}
          problem={told.zoneProblem}
          value={told.zone}
          onChange={told.setZone}
        />
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly Line[];
  readonly told: ToldChoices;
}

function Group({ title, hint, lines, told }: GroupProps) {
  const ids = lines.map(({ id }) => id);
  const isAll = ids.every(told.isOn);
  return (
    <fieldset className="told-group">
      <legend className="told-legend">
        <span className="field-label">{title}</span>
        {ids.length > 1 && (
          <Button look="quiet" onClick={() => told.choose(ids, !isAll)}>
            {isAll ? 'Choose none' : 'Choose all'}
          </Button>
        )}
      </legend>
      {hint !== '' && <p className="quiet small">{hint}</p>}
      <ul className="told-list">
        {lines.map(({ id, name, words, from }) => (
          <li key={id}>
            <CheckBox checked={told.isOn(id)} onChange={(on) => told.choose([id], on)}>
              {name !== '' && <span className="told-name">{name}</span>}{' '}
              <span className="told-words">{words}</span>{' '}
              {from !== '' && <span className="quiet small">{`(${from})`}</span>}
            </CheckBox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Fields of the file that have no place in the record. */
function Unused({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="told-unused small">
      <summary>{`${printCount(names.length, 'field')} of the file are not used and stay in it`}</summary>
      <p className="quiet">{names.join(', ')}</p>
    </details>
  );
}
