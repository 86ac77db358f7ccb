import { useEffect, useState } from 'react';
import type { FactKey, FactGroup as GroupKey } from '../../../shared/core/incident/facts.ts';
import { FACTS } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { isFilled } from '../../../shared/core/incident/values/slot.ts';
import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { lettersOf, MAX_LETTERS } from '../fields/choice-input.tsx';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId, methodId } from '../fields/field-id.ts';
import { SlotField } from '../fields/slot-field.tsx';
import { ToldNote } from '../meeting/told-note.tsx';
import { factsOf, GROUP_TITLES, WIDE } from './rooms.ts';

interface FactFieldProps {
  readonly name: FactKey;
  readonly target?: string | null;
}

export function FactField({ name, target = null }: FactFieldProps) {
  const document = useDocument();
  const { incident } = useDocumentState();
  return (
    <>
      <SlotField
        path={name}
        field={FACTS[name]}
        value={incident.facts[name]}
        onChange={(value) => document.edit({ kind: 'fact', key: name, value } as never, `fact ${name}`)}
        target={target}
      />
      <ToldNote name={name} />
    </>
  );
}

/** Whole lines: long texts, and choices whose options would break in half a line. */
function isWide(key: FactKey): boolean {
  const field: Field = FACTS[key];
  const letters = field.type === 'choice' ? lettersOf(field) : 0;
  return WIDE.has(key) || (letters > 22 && letters <= MAX_LETTERS);
}

interface FactGroupProps {
  /** True when the room's own title says it already. */
  readonly titled: boolean;
  readonly group: GroupKey;
  /** Id of the element a jump is on its way to. */
  readonly target: string | null;
}

/** A group of facts: what the brief asks for first, the rest folded away until it is wanted or jumped to. */
export function FactGroup({ group, target, titled }: FactGroupProps) {
  const { facts, setup } = useDocumentState().incident;
  const { essential, more } = factsOf(group, setup.variant);
  const [open, setOpen] = useState(false);
  const wanted = more.some((key) => fieldId(key) === target || methodId(key) === target);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  const filled = more.filter((key) => isFilled(facts[key])).length;
  const shown = open || wanted;
  return (
    <section className="room-group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`} className={titled ? 'hidden-text' : 'room-group-title'}>
        {GROUP_TITLES[group]}
      </h3>
      <div className="room-fields">
        {[...essential, ...(shown ? more : [])].map((key) => (
          <div key={key} className={isWide(key) ? 'room-wide' : undefined}>
            <FactField name={key} target={target} />
          </div>
        ))}
      </div>
      {more.length > 0 && (
        <Button
          look="quiet"
          icon={shown ? 'down' : 'right'}
          className="room-more"
          aria-expanded={shown}
          onClick={() => setOpen(!shown)}
        >
          {shown
            ? 'Fewer facts'
            : `${printCount(more.length, 'more fact')}${filled > 0 ? `, ${filled} filled` : ''}`}
        </Button>
      )}
    </section>
  );
}
