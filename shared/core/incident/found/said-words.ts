import type { FactValue } from '../facts.ts';
import type { FoundAction } from './found.ts';

/** What tools call the status of an incident, in the record’s words. */
const STATUSES: Readonly<Record<string, FactValue<'status'>>> = {
  triage: 'investigating',
  in_triage: 'investigating',
  triggered: 'investigating',
  acknowledged: 'investigating',
  investigating: 'investigating',
  started: 'investigating',
  detected: 'investigating',
  active: 'investigating',
  identified: 'identified',
  fixing: 'mitigating',
  mitigating: 'mitigating',
  monitoring: 'mitigating',
  mitigated: 'mitigating',
  stable: 'mitigating',
  resolved: 'restored',
  restored: 'restored',
  recovered: 'restored',
  fixed: 'restored',
  closed: 'closed',
  postmortem: 'closed',
  completed: 'closed',
  complete: 'closed',
};

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replaceAll(/[\s-]+/g, '_');

/** The status a word stands for; null for a word that may mean another thing. */
export function statusOf(word: string): FactValue<'status'> | null {
  const name = plain(word);
  return Object.hasOwn(STATUSES, name) ? (STATUSES[name] ?? null) : null;
}

const SEVERITY = /^(?:sev(?:erity)?[\s_-]*|s)([1-5])\b/i;
/** "SEV-2, then SEV-1", "SEV-1/2": which one holds is not said. */
const SEVERAL =
  /sev(?:erity)?[\s_-]*[1-5]\b.*\bsev(?:erity)?[\s_-]*[1-5]\b|^\S*[\s_-]?[1-5]\s?[/–-]\s?[1-5]\b/i;

/** "SEV-2" for "sev2", "Severity 2 (major)" or "S2"; null for a priority, a colour or a word: scales differ. */
export function severityOf(word: string): FactValue<'severity'> | null {
  const level = SEVERAL.test(word) ? undefined : SEVERITY.exec(word.trim())?.[1];
  return level === undefined ? null : (`SEV-${level}` as FactValue<'severity'>);
}

const STATES: Readonly<Record<string, NonNullable<FoundAction['state']>>> = {
  open: 'open',
  todo: 'open',
  to_do: 'open',
  new: 'open',
  planned: 'open',
  not_started: 'open',
  outstanding: 'open',
  in_progress: 'running',
  running: 'running',
  started: 'running',
  doing: 'running',
  done: 'done',
  closed: 'done',
  complete: 'done',
  completed: 'done',
  finished: 'done',
  resolved: 'done',
  dropped: 'dropped',
  cancelled: 'dropped',
  canceled: 'dropped',
  not_doing: 'dropped',
  wont_do: 'dropped',
};

/** The state of an action by what a tool or a person calls it; null for another word. */
export function stateOf(word: string): FoundAction['state'] {
  const name = plain(word).replaceAll(/['’]/g, '');
  return Object.hasOwn(STATES, name) ? (STATES[name] ?? null) : null;
}

const SEEN_BY: Readonly<Record<string, FactValue<'detectionSource'>>> = {
  alarm: 'alarm',
  alert: 'alarm',
  alerting: 'alarm',
  monitor: 'alarm',
  monitoring: 'alarm',
  customer: 'customer',
  customers: 'customer',
  staff: 'staff',
  employee: 'staff',
  partner: 'partner',
  press: 'press',
};

/** Who saw it first, by one word for it; null for a sentence. */
export function seenByOf(word: string): FactValue<'detectionSource'> | null {
  const name = plain(word);
  return Object.hasOwn(SEEN_BY, name) ? (SEEN_BY[name] ?? null) : null;
}
