import { type ReactNode, useRef, useState } from 'react';
import type { Read } from '../../../shared/core/incident/read-result.ts';
import { Field } from '../../ui/field.tsx';
import { useDocument, useDocumentState } from './document-context.ts';
import { placeHint } from './hint.ts';

interface TypedInputProps {
  /** Names the field in the record; the text as typed is kept under it until it is understood. */
  readonly path: string;
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The record's value as text. */
  readonly shown: string;
  /** The record's value itself; what is read keeps the provenance it had before this typing began. */
  readonly value?: unknown;
  readonly read: (text: string, before: unknown) => Read<unknown>;
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
  value,
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
  const before = useRef<unknown>(value ?? null);
  const [began, setBegan] = useState(false);
  const type = (text: string): void => {
    setTyping(true);
    const found = read(text, before.current);
    if (found.ok) onValue(found.value);
    document.setDraft(path, { text, problem: found.ok ? null : found.message });
  };
  const leave = (): void => {
    setTyping(false);
    setBegan(false);
    if (draft?.problem === null) document.setDraft(path, null);
    onLeave?.();
  };
  const placed = placeHint(hint, shown === '' || began);
  const kept = shown === '' ? '' : ` The brief still says “${shown}”.`;
  const problem = draft?.problem && !typing ? draft.problem + kept : null;
  return (
    <Field {...(id ? { id } : {})} label={label} hint={placed.note} problem={problem} actions={actions}>
      {(control) => (
        <span className="typed">
          <input
            {...control}
            className="input typed-input"
            autoComplete="off"
            spellCheck={false}
            value={draft?.text ?? shown}
            placeholder={placeholder || placed.placeholder}
            onChange={(event) => type(event.target.value)}
            onFocus={() => {
              before.current = value ?? null;
              setBegan(shown === '');
            }}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') setTyping(false);
            }}
          />
          {suffix && <span className="typed-suffix">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}
