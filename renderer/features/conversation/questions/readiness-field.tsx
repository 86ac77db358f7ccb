import { read } from '../../../../shared/core/incident/read-result.ts';
import { readStamp } from '../../../../shared/core/incident/read-stamp.ts';
import { isUnknown, type Unknown, unknown } from '../../../../shared/core/incident/slot.ts';
import type { HandReadiness } from '../../../../shared/core/questions/edits.ts';
import type { QuestionEntry } from '../../../../shared/core/questions/questions-for.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/choice.tsx';
import { Field, FieldGroup } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useTyping } from '../../fields/document-context.ts';
import { TypedInput } from '../../fields/typed-input.tsx';
import { typeInstant } from '../../fields/typed-text.ts';
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
      {open && <UnknownParts path={`answers/${entry.id}/readiness`} value={open} onSet={onSet} />}
    </div>
  );
}

interface UnknownPartsProps {
  readonly path: string;
  readonly value: Unknown;
  readonly onSet: (readiness: Unknown) => void;
}

function UnknownParts({ path, value, onSet }: UnknownPartsProps) {
  const typing = useTyping();
  const readTime = (text: string) => {
    if (text.trim() === '') return read(null);
    const found = readStamp(text, typing.reference, typing.zone);
    return found.ok ? read(found.value.at) : found;
  };
  return (
    <div className="readiness-unknown">
      <TypedInput
        path={path}
        label="Answered by"
        placeholder="16:30"
        shown={value.expectedAt ? typeInstant(value.expectedAt, typing) : ''}
        read={readTime}
        onValue={(at) => onSet({ ...value, expectedAt: at as string | null })}
      />
      <Field label="Who answers">
        {(control) => (
          <TextArea
            {...control}
            breaks={false}
            value={value.who}
            placeholder="finance"
            onChange={(event) => onSet({ ...value, who: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
