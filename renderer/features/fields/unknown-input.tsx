import type { Slot, Unknown } from '../../../shared/core/incident/values/slot.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { ExpectedInput } from './expected-input.tsx';
import { fieldId } from './field-id.ts';

interface UnknownInputProps {
  readonly path: string;
  readonly label: string;
  readonly value: Unknown;
  readonly onChange: (value: Slot<unknown>) => void;
}

/** "Not known yet" is an answer: it says by when the value comes and who brings it. */
export function UnknownInput({ path, label, value, onChange }: UnknownInputProps) {
  return (
    <FieldGroup
      label={label}
      actions={
        <Button
          look="quiet"
          className="slot-action"
          aria-label={`${label}: enter a value`}
          onClick={() => onChange(null)}
        >
          Enter a value
        </Button>
      }
    >
      <div className="slot-unknown">
        <p className="small">Not known yet.</p>
        <ExpectedInput
          path={`${path}/expectedAt`}
          id={fieldId(path)}
          labels={{ by: 'Expected by', from: 'From whom' }}
          value={value}
          onChange={onChange}
        />
      </div>
    </FieldGroup>
  );
}
