import { useEffect, useRef } from 'react';
import type { Found } from '../../../shared/core/incident/found/found.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { PickFoot, PickLine, PickList } from '../../ui/pick-list.tsx';
import type { GivenFile } from './read-file.ts';
import { type LineGroup, linesOf } from './told-words.ts';
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
      className="pick-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (told.isReady) void told.take();
      }}
    >
      <p ref={top} tabIndex={-1} role="status" className="pick-sum">
        {`${file.name}, read as ${found.tool}. ${sumOf(found)} Nothing is imported yet.`}
      </p>
      <OpenEnds told={told} first={first} />
      {found.remarks.length > 0 && (
        <ul className="pick-remarks small">
          {found.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {linesOf(found, told.zone).map((group) => (
        <Group key={group.title} group={group} told={told} />
      ))}
      <Unused names={found.unused} />
      <CheckBox checked={told.keepFile} onChange={told.setKeepFile}>
        Keep the file itself with the incident, as evidence
      </CheckBox>
      <PickFoot problem={problem}>
        <Button look="primary" icon="import" type="submit" disabled={!told.isReady}>
          Import as a new incident
        </Button>
      </PickFoot>
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
    <div className="pick-asked">
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

function Group({ group, told }: { readonly group: LineGroup; readonly told: ToldChoices }) {
  const { title, hint, lines } = group;
  const keys = lines.map(({ id }) => id);
  return (
    <PickList title={title} hint={hint} keys={keys} isAll={keys.every(told.isOn)} choose={told.choose}>
      {lines.map(({ id, name, words, from }) => (
        <PickLine
          key={id}
          name={name}
          words={words}
          checked={told.isOn(id)}
          onChange={(on) => told.choose([id], on)}
        >
          {from !== '' && <span className="quiet small">{`(${from})`}</span>}
        </PickLine>
      ))}
    </PickList>
  );
}

/** Fields of the file that have no place in the record. */
function Unused({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="small">
      <summary>{`${printCount(names.length, 'field')} of the file are not used and stay in it`}</summary>
      <p className="quiet">{names.join(', ')}</p>
    </details>
  );
}
