import { useId } from 'react';
import './choice.css';
import type { ControlProps } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

interface SegmentsProps extends ChoiceProps {
  readonly id?: string;
  /** What is chosen, for who only hears it; where a FieldGroup around it does not say so. */
  readonly label?: string;
}

/** All options in view, as radio buttons: arrows move, one tab stop. Backspace or Delete takes the choice back. */
export function Segments({ id, label, options, value, onChange }: SegmentsProps) {
  const name = useId();
  return (
    <div className="segments" {...(label ? { role: 'radiogroup', 'aria-label': label } : {})}>
      {options.map((option, index) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            id={id && (option.value === value || (value === null && index === 0)) ? id : undefined}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onKeyDown={(event) => {
              if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** Where the options do not fit in a line. The empty entry takes the choice back. */
export function Select({
  options,
  value,
  onChange,
  ...control
}: ChoiceProps & Partial<ControlProps> & { readonly 'aria-label'?: string }) {
  return (
    <select
      {...control}
      className="input"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">Not chosen yet</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
