import { read } from '../../../shared/core/incident/read-result.ts';
import { readStamp } from '../../../shared/core/incident/read-stamp.ts';
import type { Slot, Unknown } from '../../../shared/core/incident/slot.ts';
import { Button } from '../../ui/button.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTyping } from './document-context.ts';
import { fieldId } from './field-id.ts';
import { TypedInput } from './typed-input.tsx';
import { typeInstant } from './typed-text.ts';

interface UnknownInputProps {
  readonly path: string;
  readonly label: string;
  readonly value: Unknown;
  readonly onChange: (value: Slot<unknown>) => void;
}

/** "Not known yet" is an answer: it says by when the value comes and who brings it. */
export function UnknownInput({ path, label, value, onChange }: UnknownInputProps) {
  const typing = useTyping();
  const readTime = (text: string) => {
    if (text.trim() === '') return read(null);
    const found = readStamp(text, typing.reference, typing.zone);
    return found.ok ? read(found.value.at) : found;
  };
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
        <p className="small">Not known yet. The brief says so.</p>
        <div className="slot-unknown-parts">
          <TypedInput
            path={`${path}/expectedAt`}
            id={fieldId(path)}
            label="Expected by"
            placeholder="16:30"
            shown={value.expectedAt ? typeInstant(value.expectedAt, typing) : ''}
            read={readTime}
            onValue={(at) => onChange({ ...value, expectedAt: at as string | null })}
          />
          <Field label="From whom">
            {(control) => (
              <TextArea
                {...control}
                breaks={false}
                value={value.who}
                placeholder="finance"
                onChange={(event) => onChange({ ...value, who: event.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
    </FieldGroup>
  );
}
