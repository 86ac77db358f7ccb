import type { RefObject } from 'react';
import { Field } from './field.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One line to type into, under its label. */
export function LineField({ label, hint = '', problem = null, input, value, onChange }: LineFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          ref={input}
          className="input"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
