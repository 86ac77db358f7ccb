import type { Finding } from '../../../shared/core/coach/finding.ts';
import { isSpelling, SPELLING } from '../../../shared/core/spelling/misspelt.ts';
import { SeverityMark } from './severity-mark.tsx';

const LONGEST_QUOTE = 140;

export function quoteOf(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}

/** What is said of which words, what to write instead, and on request why it matters. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  return (
    <>
      <div className="finding-head">
        <SeverityMark severity={finding.severity} />
        <q className={`finding-quote remark-${isSpelling(finding) ? SPELLING : finding.severity}`}>
          {quoteOf(finding.text)}
        </q>
      </div>
      <p>{finding.message}</p>
      <p className="finding-instead">{finding.suggestion}</p>
      <details className="finding-why">
        <summary>Why it matters</summary>
        <p>{finding.reason}</p>
      </details>
    </>
  );
}
