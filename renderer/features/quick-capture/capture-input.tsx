import { useEffect } from 'react';
import type { Field } from '../../../shared/core/incident/field.ts';
import type { Slot } from '../../../shared/core/incident/slot.ts';
import { useDocument, useDocumentState, useTyping } from '../fields/document-context.ts';
import { fieldId } from '../fields/field-id.ts';
import { optionLabel } from '../fields/option-label.ts';
import { TypedInput } from '../fields/typed-input.tsx';
import { readTyped, typeValue } from '../fields/typed-text.ts';
import type { CaptureField } from './capture-fields.ts';

/** Options are typed like everything else; the first letters are enough. Ranges of likelihood follow by themselves. */
function hintOf(field: Field): string | undefined {
  if (field.type !== 'choice') return field.hint;
  return field.options
    .map((option) =>
      optionLabel(option)
        .replace(/ \(.*\)$/, '')
        .toLowerCase(),
    )
    .join(' · ');
}

interface CaptureInputProps {
  readonly spec: CaptureField;
  readonly first: boolean;
}

export function CaptureInput({ spec, first }: CaptureInputProps) {
  const document = useDocument();
  const { incident } = useDocumentState();
  const typing = useTyping();
  const { key, field, get, edits, suggest } = spec;
  const value = get(incident);
  const suggested = suggest?.(incident) ?? null;
  const id = fieldId(key);
  useEffect(() => {
    if (first) window.document.getElementById(id)?.focus();
  }, [first, id]);
  const set = (next: Slot<unknown>): void => {
    for (const edit of edits(next, document.get().incident)) document.edit(edit, `capture ${key}`);
  };
  return (
    <TypedInput
      path={`capture/${key}`}
      id={id}
      label={field.label}
      hint={hintOf(field)}
      shown={typeValue(value, field, typing)}
      value={value}
      read={(typed, before) => readTyped(typed, field, typing, before as Slot<unknown>)}
      onValue={(next) => set(next as Slot<unknown>)}
      placeholder={suggested ?? ''}
      onLeave={() => {
        if (value === null && suggested !== null) set(suggested);
      }}
    />
  );
}
