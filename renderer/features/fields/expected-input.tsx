import { read } from '../../../shared/core/incident/typed/read-result.ts';
import { readAhead } from '../../../shared/core/incident/typed/read-stamp.ts';
import { type Unknown, unknown } from '../../../shared/core/incident/values/slot.ts';
import type { Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TypedInput } from './typed-input.tsx';
import { typeExpected } from './typed-text.ts';
import { useTyping } from './use-typing.ts';

interface ExpectedInputProps {
  readonly path: string;
  readonly id?: string;
  readonly labels: { readonly by: string; readonly from: string };
  readonly value: Unknown;
  readonly onChange: (value: Unknown) => void;
}

/** By when an answer comes, and who brings it. */
export function ExpectedInput({ path, id, labels, value, onChange }: ExpectedInputProps) {
  const typing = useTyping();
  const readTime = (text: string) => {
    if (text.trim() === '') return read(null);
    return readAhead(text, typing.reference, typing.zone);
  };
  return (
    <div className="expected">
      <TypedInput
        path={path}
        {...(id ? { id } : {})}
        label={labels.by}
        placeholder="16:30"
        shown={typeExpected(value, typing)}
        read={readTime}
        onValue={(by) => {
          const { at, precision } = (by as Stamp | null) ?? {};
          onChange(unknown(at, value.who, precision));
        }}
      />
      <Field label={labels.from}>
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
  );
}
