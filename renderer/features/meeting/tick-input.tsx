import { type KeyboardEvent, type RefObject, useId } from 'react';
import { Field } from '../../ui/field.tsx';
import { Listbox, type ListboxOption, optionId } from '../../ui/listbox.tsx';

interface TickInputProps {
  readonly label: string;
  readonly hint: string;
  /** What the list is called. */
  readonly listLabel: string;
  readonly options: readonly ListboxOption[];
  readonly typed: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The key of the option that is marked; one that is no longer offered marks none. */
  readonly marked: string | null;
  readonly onMark: (key: string | null) => void;
  readonly onType: (typed: string) => void;
  /** The option of that key was ticked. */
  readonly onTick: (key: string) => void;
}

/** Words of one's own, or what the record knows already: the arrows reach it, Enter ticks it. */
export function TickInput(props: TickInputProps) {
  const { label, hint, listLabel, options, typed, input, marked, onMark, onType, onTick } = props;
  const list = useId();
  const active = options.findIndex(({ key }) => key === marked);
  const mark = (index: number): void => onMark(options[index]?.key ?? null);
  const tick = (index: number): void => {
    const option = options[index];
    onMark(null);
    if (option) onTick(option.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      mark(Math.max(-1, Math.min(options.length - 1, active + step)));
    } else if (event.key === 'Enter' && options[active]) {
      event.preventDefault();
      tick(active);
    } else if (event.key === 'Escape') onMark(null);
  };
  return (
    <>
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            ref={input}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={options.length > 0}
            aria-controls={options.length > 0 ? list : undefined}
            aria-activedescendant={active >= 0 ? optionId(list, active) : undefined}
            aria-autocomplete="list"
            value={typed}
            onChange={(event) => {
              onMark(null);
              onType(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {options.length > 0 && (
        <Listbox id={list} label={listLabel} options={options} active={active} anchor={null} onPick={tick} />
      )}
    </>
  );
}
