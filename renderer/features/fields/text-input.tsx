import { type ReactNode, useState } from 'react';
import type { LinesField, TextField } from '../../../shared/core/incident/field.ts';
import { readUnknown } from '../../../shared/core/incident/typed/read-stamp.ts';
import type { Slot } from '../../../shared/core/incident/values/slot.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDocument, useDocumentState } from './document-context.ts';
import { fieldId } from './field-id.ts';
import { placeHint } from './hint.ts';
import { remarkOn } from './remark.ts';
import { readTyped, type Typing, typeValue } from './typed-text.ts';

interface TextInputProps {
  readonly path: string;
  readonly field: TextField | LinesField;
  readonly value: Slot<unknown>;
  readonly onChange: (value: Slot<unknown>) => void;
  readonly typing: Typing;
  readonly actions?: ReactNode;
}

/** Words. Whatever is typed is the value; "unknown 16:30" becomes an open end when the person leaves the field. */
export function TextInput({ path, field, value, onChange, typing, actions }: TextInputProps) {
  const document = useDocument();
  const draft = useDocumentState().drafts[path];
  const lines = field.type === 'lines';
  const [began, setBegan] = useState(false);
  const shown = draft?.text ?? typeValue(value, field, typing);
  const type = (text: string): void => {
    if (!lines) {
      onChange(text === '' ? null : text);
      return;
    }
    const found = readTyped(text, field, typing, value);
    document.setDraft(path, { text, problem: null });
    if (found.ok && Array.isArray(found.value ?? [])) onChange(found.value);
  };
  const leave = (text: string): void => {
    setBegan(false);
    setInside(false);
    document.setDraft(path, null);
    const open = readUnknown(text, typing.reference, typing.zone);
    if (open?.ok) onChange(open.value);
  };
  const { placeholder, note: hint } = placeHint(field.hint, shown === '' || began);
  const [inside, setInside] = useState(false);
  const note = (inside ? null : remarkOn(field, value)) ?? hint;
  return (
    <Field
      id={fieldId(path)}
      label={field.label}
      hint={lines && (shown === '' || began) ? [note, 'One a line.'].filter(Boolean).join('. ') : note}
      actions={actions}
    >
      {(control) => (
        <TextArea
          {...control}
          breaks={lines || (field.type === 'text' && field.long === true)}
          spellCheck
          placeholder={placeholder}
          value={shown}
          onFocus={() => {
            setBegan(shown === '');
            setInside(true);
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={(event) => leave(event.target.value)}
        />
      )}
    </Field>
  );
}
