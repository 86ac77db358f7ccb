import { useState } from 'react';
import { useCall } from '../app/queries.ts';

/** The report with the browser the page runs in, and a way to copy it. */
export function useDiagnostics() {
  const { data } = useCall('app.diagnostics', {});
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const [engine] = useState(() => /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'another browser');
  const report = data ? `${data.report.trimEnd()}\nWindow: ${engine}\n` : '';
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(report).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return { log: data?.log ?? [], report, copied, copy };
}
