import type { ReactNode } from 'react';
import type { ChoiceField } from '../../../shared/core/incident/field.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments, Select } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';

interface ChoiceInputProps {
  readonly id: string;
  readonly field: ChoiceField;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly actions?: ReactNode;
}

/** Up to this many letters the options stand side by side; beyond it they fold into a list. */
export const MAX_LETTERS = 48;

export function lettersOf({ options }: ChoiceField): number {
  return options.reduce((sum, option) => sum + optionLabel(option).length, 0);
}

export function ChoiceInput({ id, field, value, onChange, actions }: ChoiceInputProps) {
  const options = field.options.map((option) => ({ value: option, label: optionLabel(option) }));
  const inView = lettersOf(field) <= MAX_LETTERS;
  const frame = { label: field.label, hint: field.hint ?? '', actions };
  if (inView) {
    return (
      <FieldGroup {...frame}>
        <Segments id={id} options={options} value={value} onChange={onChange} />
      </FieldGroup>
    );
  }
  return (
    <Field {...frame} id={id}>
      {(control) => <Select {...control} options={options} value={value} onChange={onChange} />}
    </Field>
  );
}
