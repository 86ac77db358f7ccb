import type { FigureField } from '../../../shared/core/incident/field.ts';
import { asOfChange } from '../../../shared/core/incident/typed/as-of-change.ts';
import { readFigure } from '../../../shared/core/incident/typed/read-figure.ts';
import { read, unread } from '../../../shared/core/incident/typed/read-result.ts';
import { type Bound, boundOf, withBound } from '../../../shared/core/incident/values/bounds.ts';
import {
  BASES,
  CONFIDENCES,
  currencyOf,
  type Figure,
  isExact,
  QUALIFIERS,
  UNITS,
} from '../../../shared/core/incident/values/figure.ts';
import { printAmount } from '../../../shared/core/wording/figure.ts';
import { optionLabel } from '../../../shared/core/wording/option-label.ts';
import { Segments } from '../../ui/choice.tsx';
import { Field, FieldGroup } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { methodId } from './field-id.ts';
import { TypedInput } from './typed-input.tsx';
import { readMoment, typeInstant } from './typed-text.ts';
import { useTyping } from './use-typing.ts';

interface FigureDetailsProps {
  readonly path: string;
  readonly field: FigureField;
  readonly value: Figure;
  readonly onChange: (value: Figure) => void;
}

const asOptions = (values: readonly string[]) =>
  values.map((value) => ({ value, label: optionLabel(value) }));

const WORDS = [
  ['method', 'How it was counted', 'Counted from the payment log'],
  ['source', 'Source', 'Payments dashboard'],
] as const;

/** Where a number comes from: its range, how sure it is, how it was counted and when it was true. */
export function FigureDetails(props: FigureDetailsProps) {
  const { path, field, value, onChange } = props;
  const typing = useTyping();
  const set = (change: Partial<Figure>): void => onChange({ ...value, ...change });
  const readTime = (text: string) => {
    if (text.trim() === '') return read(null);
    const found = readMoment(text, 'past', typing);
    return found.ok ? read(found.value.at) : found;
  };
  return (
    <div className="details">
      <Bounds {...props} />
      <TypedInput
        path={`${path}/asOf`}
        label="True as of"
        placeholder="16:00"
        shown={value.asOf ? typeInstant(value.asOf, typing) : ''}
        read={readTime}
        onValue={(at) => set({ asOf: at as string | null })}
      />
      {field.unit === null && (
        <Choice label="Counts" options={UNITS} value={value.unit} onChange={(unit) => set({ unit })} />
      )}
      {isExact(value) && (
        <Choice
          label="Said as"
          options={QUALIFIERS}
          value={value.qualifier}
          onChange={(qualifier) => set({ qualifier })}
        />
      )}
      <Choice label="Basis" options={BASES} value={value.basis} onChange={(basis) => set({ basis })} />
      {WORDS.map(([key, label, placeholder]) => (
        <div key={key} className="details-wide">
          <Field label={label} {...(key === 'method' ? { id: methodId(path) } : {})}>
            {(control) => (
              <TextArea
                {...control}
                breaks={false}
                value={value[key]}
                placeholder={placeholder}
                onChange={(event) => set({ [key]: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <Choice
        label="Confidence in the evidence"
        options={CONFIDENCES}
        value={value.confidence}
        onChange={(confidence) => set({ confidence })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="details-wide">
      <FieldGroup label={label}>
        <Segments
          options={asOptions(options)}
          value={value}
          onChange={(next) => {
            if (next !== null) onChange(next as T);
          }}
        />
      </FieldGroup>
    </div>
  );
}

const BOUNDS = [
  ['low', 'At least'],
  ['likely', 'Most likely'],
  ['high', 'At most'],
] as const;

/** The three ends one by one. A bound that would turn the range round is refused with a sentence. */
function Bounds({ path, value, onChange }: FigureDetailsProps) {
  const { currency: ofIncident, reportAt } = useTyping();
  const currency = currencyOf(value, ofIncident);
  const readBound = (key: Bound, text: string) => {
    const isTakenBack = text.trim() === '' && (key === 'likely' || boundOf(value, key) === null);
    if (isTakenBack) return read(key === 'likely' ? { ...value, likely: null } : value);
    const found = readFigure(text, value.unit, currency);
    if (!found.ok) return found;
    const next = withBound(value, key, found.value.low);
    return next
      ? read(asOfChange(next, value, reportAt))
      : unread('The range must run from “at least” over “most likely” to “at most”.');
  };
  return BOUNDS.map(([key, label]) => {
    const bound = boundOf(value, key);
    return (
      <TypedInput
        key={key}
        path={`${path}/${key}`}
        label={label}
        shown={bound === null ? '' : printAmount(bound, value.unit, currency)}
        read={(text) => readBound(key, text)}
        onValue={(next) => onChange(next as Figure)}
      />
    );
  });
}
