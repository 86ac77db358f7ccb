import type { Line } from '../brief/lines.ts';
import type { Brief } from '../brief/tree.ts';
import type { Incident } from '../incident/incident.ts';
import { onceAsked } from '../remember.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import { RULES } from './catalogue.ts';
import { CATALOGUE_LIKENESS } from './coach-likeness.ts';
import { CATALOGUE_WAYS } from './coach-ways.ts';
import type { Finding, Severity } from './finding.ts';
import { createLikeness, type Judgement, type JudgeSentence } from './likeness/likeness.ts';
import type { AnyRule, PhraseRule } from './phrase-rule.ts';
import { createPhraseSearch, type FindWays, type PhraseSearch } from './phrase-search.ts';
import { cueTableOf, keptWays } from './phrases/way-table.ts';
import { withoutDoubles } from './precedence.ts';
import type { Hit, LineRule, Rule, RuleContext, RuleWords } from './rule.ts';
import { type CoachLine, type CoachText, readBrief, rememberReadInLine } from './text/coach-text.ts';

/** The chip that printed all of the span, or null; the title is printed from its fact without one. */
function chipOf({ line, start, end }: Hit): string | null {
  if (line.kind === 'title') return 'title';
  let at = 0;
  for (const run of line.runs) {
    if (start >= at && end <= at + run.text.length) return run.chip ?? null;
    at += run.text.length;
  }
  return null;
}

/** A guess may be wrong where a wording is not: it is said one step lower, so that it alone never stops a final. */
const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warn', warn: 'info', info: 'info' };

const GUESSED = 'A guess, as the sentence is like others of which this is true.';

function findingOf(rule: RuleWords, hit: Hit): Finding {
  const { line, start, end } = hit;
  const severity = hit.severity ?? rule.severity;
  const message = hit.message ?? rule.message;
  return {
    ruleId: rule.id,
    severity: hit.isGuess ? LOWER[severity] : severity,
    message: hit.isGuess ? `${message} ${GUESSED}` : message,
    reason: rule.reason,
    section: line.section,
    line: line.index,
    start,
    end,
    text: line.text.slice(start, end),
    chip: chipOf(hit),
    suggestion: hit.suggestion ?? rule.suggestion,
    fixes: hit.fixes ?? [],
  };
}

const isPhraseRule = (rule: AnyRule): rule is PhraseRule => 'phrases' in rule;
const isLineRule = (rule: AnyRule): rule is LineRule => 'checkLine' in rule;
const isTextRule = (rule: AnyRule): rule is Rule => 'check' in rule;

interface RuleHit {
  readonly rule: RuleWords;
  readonly hit: Hit;
}

/** The lines of the text that hold these hits, in reading order: few of thousands have a finding. */
function byLine({ lines }: CoachText, hits: readonly RuleHit[]): readonly (readonly RuleHit[])[] {
  const found = new Map<Line, RuleHit[]>();
  for (const each of hits) {
    const list = found.get(each.hit.line);
    if (list) list.push(each);
    else found.set(each.hit.line, [each]);
  }
  if (found.size === 0) return [];
  const sorted = lines.flatMap(({ line }) => {
    const list = found.get(line);
    return list ? [list] : [];
  });
  if (sorted.length !== found.size)
    throw new Error('A rule found something in a line that is not in the text.');
  return sorted;
}

/** True for words that a field asks for: what could have happened in a near miss did not happen. */
function isAskedFor({ rule: { askedFor }, hit }: RuleHit, incident: Incident): boolean {
  const [list = '', , column] = (askedFor ? (chipOf(hit) ?? '') : '').replace(/:.*/, '').split('/');
  return list !== '' && askedFor?.(incident).includes(column ? `${list}/${column}` : list) === true;
}

/** Of two remarks at one place, that of the rule earlier in the catalogue comes first. */
function inOrder(hits: readonly RuleHit[], ranks: ReadonlyMap<RuleWords, number>): readonly RuleHit[] {
  const rankOf = ({ rule }: RuleHit): number => ranks.get(rule) ?? ranks.size;
  return hits.toSorted((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || rankOf(a) - rankOf(b));
}

/** What those of the rules find that look at a line alone, on a record; kept while what they read of it stands. */
function lineChecks(
  rules: readonly AnyRule[],
  findWays: FindWays,
  judge: JudgeSentence,
): (incident: Incident) => (line: CoachLine) => readonly RuleHit[] {
  const phraseSearch = createPhraseSearch(rules.filter(isPhraseRule), findWays, judge);
  const lineRules = rules.filter(isLineRule);
  const readLine = rememberReadInLine((line, incident, search: PhraseSearch) => {
    const found: RuleHit[] = [...search(line, incident)];
    for (const rule of lineRules) for (const hit of rule.checkLine(line, incident)) found.push({ rule, hit });
    return found;
  });
  return (incident) => {
    const search = phraseSearch(incident);
    return (line) => readLine(line, incident, search);
  };
}

const NO_JUDGEMENT: Judgement = { like: null, denies: () => false };

export interface Coach {
  readonly find: (context: RuleContext) => readonly Finding[];
  /** Reads the lines, in small steps; what is found is kept with the line, so that `find` need not read it again. */
  readonly readAhead: (context: RuleContext) => Iterable<unknown>;
}

/**
 * Looks at a text with these rules; where nobody has taken their patterns apart, each is tried where a cue stands.
 * @param judge makes what judges sentences by their words; without it, wordings alone are found
 */
export function createCoach(
  rules: readonly AnyRule[],
  findWays: FindWays = cueTableOf,
  judge: () => JudgeSentence = () => () => NO_JUDGEMENT,
): Coach {
  const ranks = new Map<RuleWords, number>(rules.map((rule, index) => [rule, index]));
  // The table of their words is read for it: not before there is a text, as a window opens without one.
  const checks = onceAsked(() => lineChecks(rules, findWays, judge()));
  const textRules = rules.filter(isTextRule);
  return {
    find: (context) => {
      const found: readonly RuleHit[] = [
        ...context.text.lines.flatMap(checks()(context.incident)),
        ...textRules.flatMap((rule) => rule.check(context).map((hit) => ({ rule, hit }))),
      ];
      const kept = found.filter((each) => !isAskedFor(each, context.incident));
      return byLine(context.text, kept).flatMap((hits) =>
        withoutDoubles(inOrder(hits, ranks)).map(({ rule, hit }) => findingOf(rule, hit)),
      );
    },
    *readAhead(context) {
      const { lines } = context.text;
      const read = checks()(context.incident);
      for (const line of lines) yield read(line);
      for (const { readLine } of textRules) {
        if (readLine) for (const line of lines) yield readLine(line, context);
      }
    },
  };
}

/** All the rules on any text; findings come in reading order. */
export const coach = createCoach(
  RULES,
  (all) => keptWays(CATALOGUE_WAYS, all),
  () => createLikeness(CATALOGUE_LIKENESS),
);

/** Every remark of the coach on the brief, in reading order. The same brief and record give the same remarks. */
export function findRemarks(brief: Brief, incident: Incident, vocabulary: Vocabulary): readonly Finding[] {
  return coach.find({ text: readBrief(brief), incident, vocabulary });
}

/**
 * The first reading of a brief in small steps, as it costs more than a window may stand still. `findRemarks` answers
 * the same without it, only later.
 */
export function readAhead(brief: Brief, incident: Incident, vocabulary: Vocabulary): Iterable<unknown> {
  return coach.readAhead({ text: readBrief(brief), incident, vocabulary });
}
