import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../shared/core/coach/finding.ts';
import { needsReason } from '../../../shared/core/coach/ignored.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useSettle } from './use-settle.ts';

interface IgnoreActionsProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** Deciding against a remark, for this sentence or the whole incident; the reason is kept in the record. */
export function IgnoreActions({ finding, onDone }: IgnoreActionsProps) {
  const { ignore } = useSettle();
  const [asking, setAsking] = useState<'here' | 'everywhere' | null>(null);
  const begin = (everywhere: boolean): void => {
    if (needsReason(finding, everywhere)) setAsking(everywhere ? 'everywhere' : 'here');
    else {
      ignore(finding, false, '');
      onDone();
    }
  };
  if (asking) {
    const decide = (reason: string): void => {
      ignore(finding, asking === 'everywhere', reason);
      onDone();
    };
    return (
      <ReasonForm everywhere={asking === 'everywhere'} onDecide={decide} onCancel={() => setAsking(null)} />
    );
  }
  return (
    <>
      <Button look="quiet" onClick={() => begin(false)}>
        {needsReason(finding, false) ? 'Ignore here…' : 'Ignore here'}
      </Button>
      <Button look="quiet" onClick={() => begin(true)}>
        Ignore in this incident…
      </Button>
    </>
  );
}

interface ReasonFormProps {
  readonly everywhere: boolean;
  readonly onDecide: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ everywhere, onDecide, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') return onDecide(reason);
        setMissing(true);
        input.current?.focus();
      }}
    >
      <Field
        label={everywhere ? 'Why it may stand in this incident' : 'Why it may stand here'}
        hint="The reason is kept in the record."
        problem={missing && reason.trim() === '' ? 'Say why in a few words.' : null}
      >
        {(control) => (
          <input
            autoComplete="off"
            {...control}
            ref={input}
            className="input"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="reason-ways">
        <Button type="submit">Ignore</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
