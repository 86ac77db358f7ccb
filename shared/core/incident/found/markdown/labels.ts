import { regex } from '../../../long-text.ts';
import { readFigure } from '../../typed/read-figure.ts';
import type { Gather } from '../gather.ts';
import { seenByOf } from '../said-words.ts';
import { timeFactOf } from '../times.ts';
import { plainWords } from './plain.ts';
import { cellsOf, isRule } from './table.ts';

/** A line that says one thing: "**Severity:** SEV-2", "- Started: 14:02 UTC", "| Duration | 47 min |". */
export interface Said {
  readonly label: string;
  readonly value: string;
}

const LABELLED = /^(?:[-*+•]\s+)?([A-Za-z][\w /()’'.#-]{1,48}?)\s?[:：]\s+(\S.*)$/;

/** What a line says behind a label; null for words. */
export function saidIn(line: string): Said | null {
  const cells = cellsOf(line);
  if (cells) {
    const [label = '', value = ''] = cells;
    return cells.length === 2 && !isRule(line) && value !== '' ? { label, value } : null;
  }
  // Bold ends before or behind the colon, and some quote the head of a report.
  const words = plainWords(line.replaceAll(/\*\*|__/g, '').replace(/^\s*>+\s?/, ''));
  const [, label = '', value = ''] = LABELLED.exec(words) ?? [];
  return label === '' ? null : { label, value };
}

/** Titles of a table of two columns that say nothing themselves. */
const NO_TITLES = /^(?:field|key|item|property|attribute|metric|name)?\|(?:value|details?|answer)?$/i;

/**
 * The lines, but for tables with one row under titles that are labels: each of its cells is said under its title.
 * Titles such as "Field" and "Value" are left out.
 */
export function readTableOfOne(lines: readonly string[]): readonly (string | Said)[] {
  return lines.flatMap((line, index): readonly (string | Said)[] => {
    const cells = cellsOf(line);
    if (!cells || isRule(line)) return [line];
    const isTitle = isRule(lines[index + 1] ?? '');
    const isOnly = (at: number): boolean =>
      isRule(lines[at - 1] ?? '') && cellsOf(lines[at - 2] ?? '') !== null && !cellsOf(lines[at + 1] ?? '');
    const titles = cellsOf(lines[index - 2] ?? '');
    if (isTitle && NO_TITLES.test(cells.join('|'))) return [];
    if (isTitle && isOnly(index + 2) && cells.some(isLabel)) return [];
    if (!isOnly(index) || !titles?.some(isLabel)) return [line];
    return cells.map((value, column) => ({ label: titles[column] ?? '', value }));
  });
}

/** What stands for an answer that nobody gave. */
const OPEN = /^(?:-+|–|—|n\/?a|none|tb[dc]|todo|unknown|\?+|<[^>]*>|\[[^\]]*\]|\.\.\.|…)$/i;

export const isOpen = (value: string): boolean => OPEN.test(value.trim());

type Put = (gather: Gather, value: string, label: string) => boolean;

const listed =
  (key: Parameters<Gather['lines']>[0]): Put =>
  (gather, value, label) => {
    gather.lines(key, value.split(/\s*[,;]\s*/), label);
    return true;
  };

const counted =
  (key: 'customers' | 'statedDuration', unit: 'count' | 'duration'): Put =>
  (gather, value, label) => {
    const figure = readFigure(value, unit, 'USD');
    if (figure.ok) gather.fact(key, { ...figure.value, source: gather.tool }, label, value);
    return figure.ok;
  };

const text =
  (key: Parameters<Gather['words']>[0]): Put =>
  (gather, value, label) => {
    gather.words(key, value, label);
    return true;
  };

const severity: Put = (gather, value, label) => {
  gather.severity(value, label);
  return true;
};

const status: Put = (gather, value, label) => {
  gather.status(value, label);
  return true;
};

const seenBy: Put = (gather, value, label) => {
  const found = seenByOf(value);
  if (found) gather.fact('detectionSource', found, label);
  return found !== null;
};

const named: Put = (gather, _value, label) => {
  gather.people(label);
  return true;
};

/** Which label goes where. People are told in roles alone, and nobody as a culprit. */
const LABELS: readonly (readonly [RegExp, Put])[] = [
  [/^(?:incident )?(?:title|name)$/, text('title')],
  [/^(?:incident )?(?:severity|sev|sev level|severity level)$/, severity],
  [/^(?:incident |current )?(?:status|state)$/, status],
  [
    /^(?:total |incident |outage |impact )?(?:duration|downtime|length)(?: of (?:impact|outage|incident))?$/,
    counted('statedDuration', 'duration'),
  ],
  [
    /^(?:number of )?(?:affected |impacted )?(?:customers|users)(?: (?:affected|impacted))?$/,
    counted('customers', 'count'),
  ],
  [
    /^(?:affected |impacted )?(?:services?|components?|systems?|service\(s\))(?: (?:affected|impacted))?$/,
    listed('components'),
  ],
  [/^(?:affected )?regions?(?: affected)?$/, listed('regions')],
  [/^(?:affected )?products?(?: affected)?$/, listed('products')],
  [/^environments?$/, text('environment')],
  [/^(?:detected by|detection (?:source|method))$/, seenBy],
  [/^(?:root )?cause$/, text('technicalCause')],
  [/^trigger$/, text('trigger')],
  [/^(?:resolution|mitigation|fix|immediate fix)$/, text('mitigation')],
  [
    regex('')`
      ^(?:authors?|written by|owners?|post-?mortem owner|incident commander|ic|commander|incident
        (?:lead|manager)|lead|scribe|responders?|participants?|reviewers?|on-?call|reporter|team
        members?)(?: ?\(s\))?$
    `,
    named,
  ],
];

const REVIEW = /^(?:review|post-?mortem|retrospective|incident review)(?: meeting)?(?: date| on| at)?$/;

/** Where a label goes; null for one that goes nowhere. */
function putterOf(label: string): Put | null {
  const name = label
    .toLowerCase()
    .replaceAll(/\s*\([^)]*\)$/g, '')
    .trim();
  const put = LABELS.find(([pattern]) => pattern.test(name))?.[1];
  const key = REVIEW.test(name) ? 'reviewAt' : timeFactOf(name);
  if (put || key === null) return put ?? null;
  return (gather, value) => {
    gather.time(key, value, label);
    return true;
  };
}

/** Puts what a label says in its place; false where it has none, or its value cannot be read for certain. */
export function putSaid(gather: Gather, { label, value }: Said): boolean {
  return isOpen(value) || (putterOf(label)?.(gather, value, label) ?? false);
}

/** True for a label that goes somewhere: among sentences only such a line is no sentence. */
export function isLabel(label: string): boolean {
  return putterOf(label) !== null;
}
