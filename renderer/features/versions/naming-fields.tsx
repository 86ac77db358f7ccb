import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface Naming {
  readonly name: string;
  readonly note: string;
}

interface NamingFieldsProps {
  readonly value: Naming;
  readonly problem: string | null;
  readonly onChange: (value: Naming) => void;
}

/** What a frozen version is called, and why it was frozen. */
export function NamingFields({ value, problem, onChange }: NamingFieldsProps) {
  return (
    <>
      <Field label="Name" hint="For instance “Sent to the CEO” or “Report 2”." problem={problem}>
        {(control) => (
          <input
            autoComplete="off"
            {...control}
            className="input"
            maxLength={200}
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Note (optional)">
        {(control) => (
          <TextArea
            {...control}
            breaks
            maxLength={5_000}
            value={value.note}
            onChange={(event) => onChange({ ...value, note: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
