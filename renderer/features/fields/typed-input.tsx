import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Read } from '../../../shared/core/incident/typed/read-result.ts';
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
  /** The record's value itself; what is read keeps its provenance. */
  readonly value?: unknown;
  readonly read: (text: string, before: unknown) => Read<unknown>;
  readonly onValue: (value: unknown) => void;
  /** Of words, that are the value at every key; all else is read as a whole. */
  readonly onWords?: (words: string) => void;
  /** A remark about what was entered, once the field is left; it stops nothing. */
  readonly remark?: string | null;
  readonly actions?: ReactNode;
  readonly suffix?: string;
  readonly placeholder?: string;
  readonly onLeave?: () => void;
}

type Parts = Pick<TypedInputProps, 'path' | 'shown' | 'value' | 'read' | 'onValue' | 'onWords'>;

/**
 * Keeps the text as it is typed and reads it as a whole once: when the field is left, at Enter, or when the incident is
 * saved for good. A prefix is never a value: "about 40" is not what "about 40k" begins to say.
 */
function useTypedText(parts: Parts) {
  const { path } = parts;
  const document = useDocument();
  const latest = useRef(parts);
  latest.current = parts;
  /** False when the text was refused just now; it then stays as it is, and so does the record. */
  const commit = useCallback((): boolean => {
    document.hold(path, null);
    const draft = document.get().drafts[path];
    if (!draft || draft.problem !== null) return true;
    const { shown, value, read, onValue, onWords } = latest.current;
    // What was typed back to what stands there is no edit: the print may be shorter than the value.
    const found = draft.text === shown && !onWords ? null : read(draft.text, value ?? null);
    if (found?.ok === false) {
      document.setDraft(path, { text: draft.text, problem: found.message });
      return false;
    }
    if (found) onValue(found.value);
    document.setDraft(path, null);
    return true;
  }, [document, path]);
  // Whatever takes the field off the screen leaves it.
  useEffect(() => () => void commit(), [commit]);
  const type = (text: string): void => {
    document.setDraft(path, { text, problem: null });
    const { onWords } = latest.current;
    if (onWords) onWords(text);
    else document.hold(path, commit);
  };
  const giveUp = (): void => {
    document.hold(path, null);
    document.setDraft(path, null);
  };
  return { type, commit, giveUp };
}

/** Keys that write into a line, in the hands of somebody who has not seen yet that Enter was refused. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * Guards a text that Enter refused: the next answer, typed without looking, would be written behind it. It stays as it
 * is until a key or the pointer goes to it on purpose; Enter goes on, unless something was typed in between.
 */
function useGuard() {
  const [on, setOn] = useState(false);
  /** Counts how often it must be told again why nothing is written. */
  const [told, setTold] = useState(0);
  const wasTyped = useRef(false);
  const set = (next: boolean): void => {
    wasTyped.current = false;
    setOn(next);
  };
  /** True when the key is kept out of the text. */
  const holds = (event: KeyboardEvent): boolean => {
    if (!on || event.key === 'Shift') return false;
    if (writes(event)) {
      wasTyped.current = true;
      return true;
    }
    const stays = event.key === 'Enter' && wasTyped.current;
    set(stays);
    if (stays) setTold(told + 1);
    return stays;
  };
  return { on, told, set, holds };
}

/**
 * A line of text that is read as a value. What is not understood stays as it was typed, with one sentence under it; the
 * record keeps the value it had.
 */
export function TypedInput(props: TypedInputProps) {
  const { path, id, label, hint, shown, actions, suffix, placeholder, onLeave, onWords, remark } = props;
  const draft = useDocumentState().drafts[path];
  const [began, setBegan] = useState(false);
  const { type, commit, giveUp } = useTypedText(props);
  const guard = useGuard();
  const leave = (): void => {
    setBegan(false);
    guard.set(false);
    commit();
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    // Refused at Enter, the sentence is read where the text is; a second Enter goes on.
    if (guard.holds(event)) event.preventDefault();
    else if (event.key === 'Enter' && !commit()) {
      event.preventDefault();
      guard.set(true);
    }
    if (event.key !== 'Escape' || !draft || onWords) return;
    event.stopPropagation();
    giveUp();
  };
  const kept = shown === '' ? '' : ` The brief still says “${shown}”.`;
  const problem = draft?.problem ? draft.problem + kept : null;
  const placed = placeHint(hint, shown === '' || began);
  const note = draft ? placed.note : remark || placed.note;
  return (
    <Field
      {...(id ? { id } : {})}
      label={label}
      hint={note}
      problem={problem}
      wayOn={guard.on ? 'Backspace or an arrow key corrects it, Enter goes on.' : null}
      told={guard.told}
      actions={actions}
    >
      {(control) => (
        <span
          className="typed"
          style={suffix ? ({ '--suffix': `${suffix.length}ch` } as CSSProperties) : undefined}
        >
          <input
            {...control}
            // Refused with the focus still here, the sentence is told as an alert; as a description too, it is told twice.
            aria-describedby={guard.on ? undefined : control['aria-describedby']}
            className="input typed-input"
            autoComplete="off"
            spellCheck={false}
            value={draft?.text ?? shown}
            placeholder={placeholder || placed.placeholder}
            onChange={(event) => type(event.target.value)}
            onFocus={() => setBegan(shown === '')}
            onPointerDown={() => guard.set(false)}
            onPaste={() => guard.set(false)}
            onBlur={(event) => {
              // Another window in front is no leaving: the text may be half typed.
              if (event.currentTarget.ownerDocument.activeElement !== event.currentTarget) leave();
            }}
            onKeyDown={onKeyDown}
          />
          {suffix && <span className="typed-suffix">{suffix}</span>}
        </span>
      )}
    </Field>
  );
}
