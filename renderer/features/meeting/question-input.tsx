import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { QuestionEntry } from '../../../shared/core/questions/questions-for.ts';
import { Field } from '../../ui/field.tsx';
import { Listbox, optionId } from '../../ui/listbox.tsx';

interface QuestionInputProps {
  readonly typed: string;
  readonly found: readonly QuestionEntry[];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onType: (typed: string) => void;
  /** A question of the bank was asked. */
  readonly onTick: (entry: QuestionEntry) => void;
}

/** Words of one's own, or a question of the bank: the arrows reach it, Enter ticks it. */
export function QuestionInput({ typed, found, input, onType, onTick }: QuestionInputProps) {
  const list = useId();
  const [active, setActive] = useState(-1);
  const tick = (index: number): void => {
    const entry = found[index];
    setActive(-1);
    if (entry) onTick(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.max(-1, Math.min(found.length - 1, active + step)));
    } else if (event.key === 'Enter' && found[active]) {
      event.preventDefault();
      tick(active);
    } else if (event.key === 'Escape') setActive(-1);
  };
  return (
    <>
      <Field
        label="Question asked"
        hint="Arrow down and Enter tick one of the bank; Enter alone keeps your own words."
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={found.length > 0}
            aria-controls={found.length > 0 ? list : undefined}
            aria-activedescendant={active >= 0 ? optionId(list, active) : undefined}
            aria-autocomplete="list"
            value={typed}
            onChange={(event) => {
              setActive(-1);
              onType(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {found.length > 0 && (
        <Listbox
          id={list}
          label="Questions of the bank"
          options={found.map(({ id, question }) => ({ key: id, content: question }))}
          active={active}
          anchor={null}
          onPick={tick}
        />
      )}
    </>
  );
}
