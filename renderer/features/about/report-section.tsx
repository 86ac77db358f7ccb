import { printCount } from '../../../shared/core/wording/count.ts';
import { Button } from '../../ui/button.tsx';
import { useDiagnostics } from './use-diagnostics.ts';

const SAID = {
  no: '',
  yes: 'The report is copied.',
  refused: 'It could not be copied: select the text.',
} as const;

/** What helps who mends the app, and nothing that was typed into it. */
export function ReportSection() {
  const { log, report, copied, copy } = useDiagnostics();
  return (
    <>
      <section className="about-section" aria-labelledby="about-report">
        <h2 id="about-report" className="about-title">
          Report a problem
        </h2>
        <p>
          Versions, counts, and what went wrong inside Upfront: no titles, no names, no paths, none of your
          words. It is only copied; you decide where it goes.
        </p>
        <div className="about-foot">
          <Button look="primary" icon="copy" onClick={() => void copy()}>
            Copy the report
          </Button>
          <p role="status" className="quiet small">
            {SAID[copied]}
          </p>
        </div>
        <pre className="about-text">{report}</pre>
      </section>
      <section className="about-section" aria-labelledby="about-log">
        <h2 id="about-log" className="about-title">
          Log
        </h2>
        {log.length === 0 ? (
          <p className="quiet">Nothing went wrong inside Upfront.</p>
        ) : (
          <details>
            <summary>{printCount(log.length, 'line')}</summary>
            <pre className="about-text">{log.join('\n')}</pre>
          </details>
        )}
      </section>
    </>
  );
}
