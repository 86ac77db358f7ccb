import { useEffect, useRef, useState } from 'react';
import { type ClockRule, STARTS, type Start } from '../../../shared/core/clocks/clock-rule.ts';
import { readRule } from '../../../shared/core/clocks/rule-table.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';

/** The words of a rule, in the order of its sentence. */
const TEXTS = [
  ['rule', 'Rule', 'As it stands in “If … applies”: the contract with Acme'],
  ['step', 'What is due', 'notice to the authority'],
  ['length', 'Length', '72 hours, 4 business days, 30 days, 2 weeks, 1 month'],
  ['atMost', 'At most, after becoming aware', 'Empty where there is no such limit'],
  ['note', 'Note', ''],
  ['source', 'Source', 'Where you read it'],
] as const satisfies readonly (readonly [keyof ClockRule, string, string])[];

const OTHER = 'other';
const STARTS_SHOWN = [
  ...Object.entries(STARTS).map(([value, label]) => ({ value, label })),
  { value: OTHER, label: 'another moment, typed in the clock' },
];

interface RuleFormProps {
  readonly rule: ClockRule;
  /** Keeps the rule; answers why not, or null. */
  readonly onSave: (rule: ClockRule) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** One rule of the table as fields; what cannot be counted is said in a sentence, and nothing typed is lost. */
export function RuleForm({ rule, onSave, onCancel }: RuleFormProps) {
  const [draft, setDraft] = useState(rule);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  // The form takes the place of the button that was pressed.
  useEffect(() => first.current?.focus(), []);
  const save = async (): Promise<void> => {
    const found = readRule(draft);
    setProblem(found.ok ? await onSave(found.value) : found.message);
  };
  return (
    <form
      className="rule-form"
      aria-label={rule.rule === '' ? 'A rule of your own' : `Change ${rule.rule}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {TEXTS.map(([key, label, hint]) => (
        <Field key={key} label={label} hint={hint}>
          {(control) => (
            <input
              {...control}
              ref={key === 'rule' ? first : undefined}
              className="input"
              autoComplete="off"
              value={draft[key]}
              onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label="Counted from">
        {(control) => (
          <Select
            {...control}
            options={STARTS_SHOWN}
            value={draft.from ?? OTHER}
            onChange={(value) =>
              setDraft({ ...draft, from: value !== null && value in STARTS ? (value as Start) : null })
            }
          />
        )}
      </Field>
      {problem && (
        <p className="field-note field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="rule-ways">
        <Button type="submit" look="primary">
          Keep the rule
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
