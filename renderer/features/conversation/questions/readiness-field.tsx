import { isUnknown, unknown } from '../../../../shared/core/incident/values/slot.ts';
import type { HandReadiness } from '../../../../shared/core/questions/edits.ts';
import type { QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/choice.tsx';
import { FieldGroup } from '../../../ui/field.tsx';
import { ExpectedInput } from '../../fields/expected-input.tsx';
import { factNames } from './backing-chips.tsx';

const OPTIONS = [
  { value: 'facts', label: 'By its facts' },
  { value: 'ready', label: 'Ready' },
  { value: 'weak', label: 'Weak' },
  { value: 'unknown', label: 'Unknown' },
] as const;

interface ReadinessFieldProps {
  readonly entry: QuestionEntry;
  /** What the record holds; null while the facts decide. */
  readonly set: HandReadiness;
  readonly onSet: (readiness: HandReadiness) => void;
}

/** The person's own word on an answer: ready, weak, or unknown with who answers by when. */
export function ReadinessField({ entry, set, onSet }: ReadinessFieldProps) {
  const open = isUnknown(set) ? set : null;
  const value = open ? 'unknown' : ((set as string | null) ?? 'facts');
  const choose = (next: string | null): void => {
    if (next === 'ready' || next === 'weak') onSet(next);
    else onSet(next === 'unknown' ? (entry.readiness.by ?? unknown()) : null);
  };
  return (
    <div className="readiness">
      <FieldGroup label="Can you answer it?">
        <Segments options={OPTIONS} value={value} onChange={choose} />
      </FieldGroup>
      {entry.changed.length > 0 && (
        <p className="readiness-changed">
          {`Changed since you marked it ready: ${factNames(entry.changed)}.`}
          <Button onClick={() => onSet('ready')}>It is ready again</Button>
        </p>
      )}
      {open && (
        <ExpectedInput
          path={`answers/${entry.id}/readiness`}
          labels={{ by: 'Answered by', from: 'Who answers' }}
          value={open}
          onChange={onSet}
        />
      )}
    </div>
  );
}
