import { Field } from '../../ui/field.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly shown: boolean;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** A passphrase: dots, unless the person wants to see it. No browser is to keep it. */
export function PassphraseField({ label, hint, value, shown, problem, onChange }: PassphraseFieldProps) {
  return (
    <Field label={label} problem={problem} {...(hint ? { hint } : {})}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={1_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
