import { CERTAINTIES, type Stamp } from '../../../shared/core/incident/values/stamp.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface StampDetailsProps {
  readonly path: string;
  readonly label: string;
  readonly value: Stamp;
  readonly onChange: (value: Stamp) => void;
}

const OPTIONS = CERTAINTIES.map((value) => ({ value, label: optionLabel(value) }));

/** How sure a moment is and who says so. */
export function StampDetails({ value, onChange }: StampDetailsProps) {
  return (
    <div className="details">
      <div className="details-wide">
        <FieldGroup label="How sure">
          <Segments
            options={OPTIONS}
            value={value.certainty}
            onChange={(certainty) => {
              const next = CERTAINTIES.find((each) => each === certainty);
              if (next) onChange({ ...value, certainty: next });
            }}
          />
        </FieldGroup>
      </div>
      <div className="details-wide">
        <Field label="Source">
          {(control) => (
            <TextArea
              {...control}
              breaks={false}
              value={value.source}
              placeholder="Alert history"
              onChange={(event) => onChange({ ...value, source: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
