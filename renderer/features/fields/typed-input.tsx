import { type ReactNode, useState } from 'react';
import type { Read } from '../../../shared/core/incident/read-result.ts';
import { Field } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from './document-context.ts';

interface TypedInputProps {
  /** Names the field in the record; the text as typed is kept under it until it is understood. */
  readonly path: string;
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The record's value as text. */
  readonly shown: string;
  readonly read: (text: string) => Read<unknown>;
  readonly onValue: (value: unknown) => void;
  readonly actions?: ReactNode;
  readonly suffix?: string;
  readonly placeholder?: string;
  readonly onLeave?: () => void;
}

/**
 * A line of text that is read as a value at every key. What is not understood stays as it was typed, with one sentence
 * under it once the person leaves the field; the record keeps its last value meanwhile.
 */
export function TypedInput({
  path,
  id,
  label,
  hint,
  shown,
  read,
  onValue,
  actions,
  suffix,
  placeholder,
  onLeave,
}: TypedInputProps) {
  const document = useDocument();
  const draft = useDocumentState().drafts[path];
  const [typing, setTyping] = useState(false);
  const type = (text: string): void => {
    setTyping(true);
    const found = read(text);
    if (found.ok) onValue(found.value);
    document.setDraft(path, { text, problem: found.ok ? null : found.message });
  };
  const leave = (): void => {
    setTyping(false);
    if (draft?.problem === null) document.setDraft(path, null);
    onLeave?.();
  };
  const kept = shown === '' ? '' : ` The brief still says “${shown}”.`;
  const problem = draft?.problem && !typing ? draft.problem + kept : null;
  return (
    <Field {...(id ? { id } : {})} label={label} hint={hint ?? ''} problem={problem} actions={actions}>
      {(control) => (
        <span className="typed">
          <input
            {...control}
            className="input typed-input"
            autoComplete="off"
            spellCheck={false}
            value={draft?.text ?? shown}
            placeholder={placeholder}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave();
            }}
          />
          {suffix && <span className="typed-suffix">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}
