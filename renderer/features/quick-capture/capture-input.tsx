import { useEffect } from 'react';
import { read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import type { Currency } from '../../../shared/core/incident/values/currency.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { useDocument, useDocumentState } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { conflictAt, remarkOn } from '../fields/remark.ts';
import { TypedInput } from '../fields/typed-input.tsx';
import { readTyped, typeValue, typingAt } from '../fields/typed-text.ts';
import { useTyping } from '../fields/use-typing.ts';
import type { CaptureField } from './capture-fields.ts';

/** Options are typed like everything else; the first letters are enough. Ranges of likelihood follow by themselves. */
function hintOf({ field, forms }: CaptureField): string | undefined {
  if (forms) return forms.join(' · ');
  if (field.type !== 'choice') return field.hint;
  return field.options
    .map((option) =>
      optionLabel(option)
        .replace(/ \(.*\)$/, '')
        .toLowerCase(),
    )
    .join(' · ');
}

/** An answer, what of the next question came with it, and the currency it is in when that is a new one. */
interface Both {
  readonly answer: Slot<unknown>;
  readonly added: string;
  readonly currency: Currency | null;
}

interface CaptureInputProps {
  readonly spec: CaptureField;
  readonly first: boolean;
}

export function CaptureInput({ spec, first }: CaptureInputProps) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const { key, field, get, edits, split, more, lacks, reads, currencyOf } = spec;
  const typing = typingAt(useTyping(), incident, key, field);
  const value = get(incident);
  const id = fieldId(key);
  useEffect(() => {
    if (first) window.document.getElementById(id)?.focus();
  }, [first, id]);
  const print = (one: Slot<unknown>): string => typeValue(one, field, typing);
  const set = (next: Slot<unknown>): void => {
    for (const edit of edits(next, document.get().incident)) document.edit(edit, `capture ${key}`);
  };
  const readBoth = (typed: string, before: unknown) => {
    const [answer, added] = split?.(typed) ?? [typed, ''];
    const currency = currencyOf?.(typed, document.get().incident) ?? null;
    const reading = currency ? { ...typing, currency } : typing;
    const readOne = (text: string) => readTyped(text, field, reading, before as Slot<unknown>);
    const found = reads ? reads(answer, readOne) : readOne(answer);
    if (!found.ok) return found;
    const lack = lacks?.(found.value) ?? null;
    return lack === null ? read({ answer: found.value, added, currency }) : unread(lack);
  };
  const take = (both: unknown): void => {
    const { answer, added, currency } = both as Both;
    if (currency) document.edit({ kind: 'setup', key: 'currency', value: currency }, `capture ${key}`);
    if (answer !== get(document.get().incident)) set(answer);
    for (const edit of added === '' ? [] : (more?.(added, answer) ?? []))
      document.edit(edit, `capture ${key}`);
  };
  return (
    <TypedInput
      path={`capture/${key}`}
      id={id}
      label={field.label}
      hint={hintOf(spec)}
      shown={spec.shown?.(incident, print) ?? print(value)}
      value={value}
      {...(field.type === 'text' ? { onWords: (words) => set(words === '' ? null : words) } : {})}
      remark={conflictAt(incident, key, field, value) ?? remarkOn(field, value)}
      read={readBoth}
      onValue={take}
    />
  );
}
