import type { Finding, Severity } from '../../../shared/core/coach/finding.ts';
import { type Mark, StateMark } from '../../ui/state-mark.tsx';

const MARKS: Readonly<Record<Severity, readonly [mark: Mark, word: string]>> = {
  error: ['stop', 'Error'],
  warn: ['warn', 'Warning'],
  info: ['info', 'Hint'],
};

export function severityWord(severity: Severity): string {
  return MARKS[severity][1];
}

export function SeverityMark({ severity }: Pick<Finding, 'severity'>) {
  const [mark, word] = MARKS[severity];
  return <StateMark mark={mark} word={word} />;
}
