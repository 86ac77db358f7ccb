import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import './error-notice.css';

interface ErrorNoticeProps {
  /** What did not happen, in a few words. */
  readonly what: string;
  /** What happened, what was kept and what to do. */
  readonly message: string;
  /** For a report: says nothing about the incident. */
  readonly code: string;
}

/** What went wrong, for a person to read and a code for who helps them. */
export function ErrorNotice({ what, message, code }: ErrorNoticeProps) {
  return (
    <div className="error-notice" role="alert">
      <StateMark mark="stop" word={what} />
      <p>{message}</p>
      <CodeToCopy code={code} />
    </div>
  );
}

/** The code and a button that copies it. */
export function CodeToCopy({ code }: { readonly code: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <p className="error-code">
      <span>
        Code: <code>{code}</code>
      </span>
      <Button look="quiet" icon="copy" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy the code'}
      </Button>
    </p>
  );
}
