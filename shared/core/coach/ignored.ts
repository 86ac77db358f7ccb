import { type Line, linesOf } from '../brief/lines.ts';
import type { Brief } from '../brief/tree.ts';
import type { Ignore } from '../incident/ignore.ts';
import type { Finding } from './finding.ts';
import { sentencesOf } from './text/sentences.ts';

/** A remark a person decided against, with the decision. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** What the coach says: the remarks still open, and those a person decided against. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

type Place = Pick<Finding, 'section' | 'line'>;

const keyOf = ({ section, line }: Place): string => `${section} ${line}`;

function linesByPlace(brief: Brief): ReadonlyMap<string, Line> {
  return new Map(linesOf(brief).map((line) => [keyOf({ section: line.section, line: line.index }), line]));
}

function sentenceIn(line: Line | undefined, { start, text }: Finding): string {
  if (!line) return text;
  const found = sentencesOf(line.text).find((span) => start >= span.start && start < span.end);
  return found ? line.text.slice(found.start, found.end) : line.text;
}

/** The sentence a finding stands in, as printed. */
export function sentenceOf(brief: Brief, finding: Finding): string {
  return sentenceIn(linesByPlace(brief).get(keyOf(finding)), finding);
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function covers(ignore: Ignore, finding: Finding, sentence: () => string): boolean {
  if (ignore.ruleId !== finding.ruleId || !sameWords(ignore.text, finding.text)) return false;
  const { place } = ignore;
  return place === null || (place.section === finding.section && place.sentence === sentence());
}

/**
 * Sets apart what a person decided against: the remark stays so while its words, and for one sentence that sentence,
 * stay.
 */
export function judge(brief: Brief, found: readonly Finding[], ignores: readonly Ignore[]): Judged {
  if (ignores.length === 0) return { findings: found, ignored: [] };
  const lines = linesByPlace(brief);
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of found) {
    const sentence = (): string => sentenceIn(lines.get(keyOf(finding)), finding);
    const ignore = ignores.find((each) => covers(each, finding, sentence));
    if (ignore) ignored.push({ finding, ignore });
    else findings.push(finding);
  }
  return { findings, ignored };
}

/** True where a decision needs its reason: for a whole incident, and against an error. */
export function needsReason({ severity }: Finding, everywhere: boolean): boolean {
  return everywhere || severity === 'error';
}
