import { placeInHead } from '../brief/lines.ts';
import type { SectionKey } from '../brief/section-keys.ts';
import type { AnnexKey, Brief, UpdateKey } from '../brief/tree.ts';
import type { Finding } from '../coach/finding.ts';
import { isFactKey } from '../incident/facts.ts';
import { isListKey } from '../incident/lists.ts';
import { TOLD_LATER } from '../incident/told.ts';
import { printCount } from '../wording/count.ts';
import type { ChecklistContext, ItemResult, Jump } from './item.ts';
import { blocked, DONE } from './result.ts';

/** Parts of the annex and of an update are written in lists and fields of their own. */
const JUMPS: Readonly<Record<AnnexKey | UpdateKey, Jump>> = {
  corrections: { to: 'conversation', tab: 'meeting' },
  promises: { to: 'conversation', tab: 'meeting' },
  changes: { to: 'fact', key: 'changesSinceLast' },
  'further-changes': { to: 'fact', key: 'changesSinceLast' },
  timeline: { to: 'list', key: 'timeline' },
  sales: { to: 'list', key: 'series' },
  technical: { to: 'fact', key: 'technicalCause' },
  actions: { to: 'list', key: 'actionsLong' },
  escalation: { to: 'list', key: 'escalation' },
  record: { to: 'fact', key: 'summary' },
  evidence: { to: 'list', key: 'evidence' },
  glossary: { to: 'checklist' },
  sources: { to: 'list', key: 'sources' },
};

/** Lists that are written where the meeting is noted. */
const NOTED: ReadonlySet<string> = new Set(['corrections', 'decisions', ...TOLD_LATER]);

/**
 * Where a chip is filled in: "customers:centre" is a fact, "asks/a1/amount" a cell
 * of a list. Derived figures have no field.
 */
export function chipJump(chip: string): Jump | null {
  const name = chip.split(':')[0] ?? '';
  const list = name.split('/')[0] ?? '';
  if (isFactKey(name)) return { to: 'fact', key: name };
  if (NOTED.has(list)) return JUMPS.corrections;
  if (!isListKey(list)) return null;
  return name === list
    ? { to: 'list', key: list }
    : { to: 'list', key: list, cell: name.slice(list.length + 1) };
}

/** The field that printed the words, else the section or list they stand in. */
export function jumpTo({ chip, section }: Finding): Jump {
  const jump = chip === null ? null : chipJump(chip);
  return jump ?? jumpToPart(section);
}

/** Where a part of the brief is written. */
export function jumpToPart(section: Finding['section']): Jump {
  if (section === 'title') return { to: 'fact', key: 'title' };
  return section in JUMPS
    ? JUMPS[section as keyof typeof JUMPS]
    : { to: 'section', key: section as SectionKey };
}

/** The name of the part of the brief a finding stands in, as printed. */
export function placeOf(brief: Brief, { section, line }: Pick<Finding, 'section' | 'line'>): string {
  if (section === 'title') return placeInHead(line);
  const found = [...brief.sections, ...brief.annex].find((each) => each.key === section);
  return `“${found?.label ?? section}”`;
}

const LONGEST_QUOTE = 60;

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}

/** Done when no finding is left; else says how many, quotes the first and jumps to it. */
export function needSilence({ brief }: ChecklistContext, found: readonly Finding[]): ItemResult {
  const [first] = found;
  if (!first) return DONE;
  const where = placeOf(brief, first);
  const more = found.length > 1 ? `${printCount(found.length, 'place')}, the first in` : 'In';
  return blocked(`${more} ${where}: “${quote(first.text)}”. ${first.message}`, jumpTo(first));
}

/** Findings of rules whose id starts so: "legal." or "blame.named". */
export function findingsOf(
  { findings }: ChecklistContext,
  ...prefixes: readonly string[]
): readonly Finding[] {
  return findings.filter(({ ruleId }) => prefixes.some((prefix) => ruleId.startsWith(prefix)));
}

/** The same, those of severity "error" only. */
export function errorsOf(context: ChecklistContext, ...prefixes: readonly string[]): readonly Finding[] {
  return findingsOf(context, ...prefixes).filter(({ severity }) => severity === 'error');
}
