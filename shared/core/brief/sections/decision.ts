import { sentencesOf } from '../../coach/text/sentences.ts';
import { asksOf, type DecidedAsk, decidedAsks, furtherDecisions, openAsks } from '../../incident/asks.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { readSum, sumRangesIn, sumsIn } from '../../incident/typed/sums.ts';
import type { Figure } from '../../incident/values/figure.ts';
import { knownValue, type Slot } from '../../incident/values/slot.ts';
import { regex } from '../../long-text.ts';
import { printFigure } from '../../wording/figure.ts';
import { isCase, withoutLabelWords } from '../../wording/label-words.ts';
import { sayingQualifierOnce } from '../../wording/qualifier-once.ts';
import { asClause, asInner, capitalise, saysUndecided } from '../../wording/text.ts';
import {
  cell,
  due,
  fact,
  isOpen,
  isPast,
  maybe,
  needed,
  paragraph,
  say,
  sayCapital,
  sayOpen,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import { type Block, type Run, type Runs, textOf } from '../tree.ts';
import { countWord, firstDeadline, openDecision } from './asks.ts';

const AMOUNT = '{amount}';
/**
 * What was typed as the part of a sentence that it becomes: "Hire them – yes/no? Plus the notice." is one ask, and what
 * stands behind its question mark must not be taken for a sentence that can be left out.
 */
function asOneAsk(text: string): string {
  const line = asClause(text);
  const parts = sentencesOf(line).map(({ start, end }) => line.slice(start, end));
  return parts
    .map((part, index) => (index === parts.length - 1 ? part : part.replace(/[ ?!.]+$/, '')))
    .map((part, index) => (index === 0 ? part : asInner(part)))
    .join('; ');
}

/** The text with {amount} where it writes out the amount of the ask's own field: no sum is told twice. */
function withPlace(incident: Incident, text: string, amount: Slot<Figure>): string {
  const sum = knownValue(amount);
  if (sum === null || text.includes(AMOUNT)) return text;
  const isAmount = (typed: string): boolean => {
    const found = readSum(typed, incident.setup.currency);
    return found?.low === sum.low && found.high === sum.high;
  };
  const typed = [printFigure(sum, incident.setup.currency), ...sumRangesIn(text), ...sumsIn(text)];
  const first = typed.find((each, index) => text.includes(each) && (index === 0 || isAmount(each)));
  return first === undefined ? text : text.replace(first, () => AMOUNT);
}

/** The decision with its amount in place of {amount}, or behind it in brackets. */
function decisionRuns(incident: Incident, ask: Row<'asks'>): Runs {
  const chip = cell('asks', ask.id, 'decision');
  if (isOpen(incident, chip)) return maybe('What is to be decided is ', needed(incident, chip));
  const amount = cell('asks', ask.id, 'amount');
  const text = withPlace(incident, asOneAsk(knownValue(ask.decision) ?? ''), ask.amount);
  const parts = sayingQualifierOnce(text.split(AMOUNT), needed(incident, amount).text);
  const named = parts.flatMap((text, index): Runs => {
    const run: Run = { text, chip, bold: true };
    return index === 0 ? [run] : [{ ...needed(incident, amount), bold: true }, run];
  });
  // A decision that costs nothing names no sum.
  const costs = knownValue(ask.amount)?.high !== 0;
  const behind = parts.length === 1 && costs ? maybe(' (', fact(incident, amount), ')') : [];
  return sayCapital(...named, ...behind) ?? [];
}

/** What many write as if to the CEO: "approve it today", which no sentence with "we recommend" takes in. */
const ORDER = regex('i')`
  ^(?:accept|agree|allow|approve|authori[sz]e|buy|call|choose|confirm|decide|decline|delay|grant|hire|hold|
    inform|keep|pay|postpone|refund|refuse|reject|release|say|send|sign|spend|start|stop|switch|take|tell|
    wait)\b(?! (?:is|was|of)\b)
`;

/**
 * " We recommend yes." / " We recommend: approve it today." / " Our recommendation is
 * not known; we expect to know by 16:30 UTC."
 */
function recommendationRuns(incident: Incident, { id, recommendation }: Row<'asks'>): Runs {
  const chip = cell('asks', id, 'recommendation');
  if (isOpen(incident, chip)) return maybe(' ', sayOpen(incident, 'Our recommendation', chip));
  const words = withoutLabelWords('recommendation', knownValue(recommendation) ?? '').trim();
  if (saysUndecided(words)) return maybe(' Our recommendation is not decided yet.');
  const told = ORDER.test(words) ? ' We recommend: ' : ' We recommend ';
  return maybe(told, needed(incident, `${chip}:inner`), '.');
}

function otherwiseRuns(incident: Incident, chip: string): Runs {
  return isOpen(incident, chip)
    ? maybe(' ', sayOpen(incident, 'What happens without it', chip))
    : maybe(' Without it, ', needed(incident, `${chip}:inner`), '.');
}

/** The reader: what is asked of nobody else is the CEO's to decide. */
const READER = /^(?:the )?(?:CEO|chief executive(?: officer)?|you)$/i;

/** ", for the CFO to decide"; nothing where it is the reader who decides. */
function deciderRuns(incident: Incident, { id, from }: Row<'asks'>): Runs {
  if (READER.test(asClause(knownValue(from) ?? ''))) return [];
  return maybe(', for ', fact(incident, `${cell('asks', id, 'from')}:who:inner`), ' to decide');
}

/** The decision as the head of a sentence that goes on: no question mark stands in its middle. */
const headRuns = (incident: Incident, ask: Row<'asks'>): Runs =>
  decisionRuns(incident, ask).map((run, index, { length }) =>
    index === length - 1 ? { ...run, text: run.text.replace(/\s?\?+$/, '') } : run,
  );

/** ", needed only if data was exposed": support that is held ready. */
function conditionRuns(incident: Incident, { id }: Row<'asks'>): Runs {
  const condition = fact(incident, `${cell('asks', id, 'onlyIf')}:inner`);
  return maybe(`, needed only ${isCase(condition?.text ?? '') ? '' : 'if '}`, condition);
}

/** "Approve $18,000 for …, for the CFO to decide; deadline 17:00 UTC." with open slots where facts are missing. */
function askSentence(incident: Incident, ask: Row<'asks'>): Runs {
  return maybe(
    headRuns(incident, ask),
    deciderRuns(incident, ask),
    conditionRuns(incident, ask),
    isPast(incident, cell('asks', ask.id, 'deadline')) ? '; the deadline was ' : '; deadline ',
    needed(incident, cell('asks', ask.id, 'deadline')),
    '.',
  );
}

/** The decision, its deadline and what we recommend, for those who have the brief as well. */
export function askInBrief(incident: Incident, ask: Row<'asks'>): Runs {
  const recommendation = recommendationRuns(incident, ask);
  return [...askSentence(incident, ask), ...recommendation];
}

/** "Approve $18,000 for …; deadline 17:00 UTC. We recommend yes. Without it, …" */
function askLine(incident: Incident, ask: Row<'asks'>): Runs {
  const of = (column: string): string => cell('asks', ask.id, column);
  return maybe(
    askSentence(incident, ask),
    maybe(' Options: ', fact(incident, `${of('options')}:or`), '.'),
    recommendationRuns(incident, ask),
    otherwiseRuns(incident, of('ifNot')),
  );
}

/** What was asked for in the words of the brief: "Approve $18,000 for a second settings check". */
export function askWords(incident: Incident, ask: Row<'asks'>): string {
  return textOf(decisionRuns(incident, ask));
}

/** The same inside a sentence: in quotation marks, as it begins with a capital. */
function askedRuns(incident: Incident, ask: Row<'asks'>): Runs {
  const asked = decisionRuns(incident, ask).map(({ bold: _, ...run }) => run);
  return maybe('“', asked, '”');
}

/** True where the decision is what was asked for, word for word. */
export function isAsAsked(incident: Incident, { ask, outcome }: DecidedAsk): boolean {
  return capitalise(asOneAsk(knownValue(outcome.what) ?? '')) === asClause(askWords(incident, ask));
}

/** " at 17:10 UTC (CEO)" */
function whenAndBy(incident: Incident, { id }: Row<'decisions'>): Runs {
  const of = (column: string): string => cell('decisions', id, column);
  return [...maybe(' ', fact(incident, `${of('at')}:when`)), ...maybe(' (', fact(incident, of('by')), ')')];
}

/**
 * "decided at 17:10 UTC (CEO), as asked" / "decided at 17:10 UTC (CEO): not before
 * July": for who has the question before them.
 */
export function outcomeWords(incident: Incident, decided: DecidedAsk): string {
  const head = `decided${textOf(whenAndBy(incident, decided.outcome))}`;
  if (isAsAsked(incident, decided)) return `${head}, as asked`;
  return `${head}: ${asClause(knownValue(decided.outcome.what) ?? '')}`;
}

/**
 * "Decided at 17:10 UTC (CEO), as asked: “Approve $18,000 for …”." / "Decided at 17:10 UTC
 * (CEO): not before July. We had asked: “…”."
 */
export function decidedRuns(incident: Incident, decided: DecidedAsk): Runs {
  const of = (column: string): string => cell('decisions', decided.outcome.id, column);
  const asked = askedRuns(incident, decided.ask);
  const head = [{ text: 'Decided', bold: true }, ...whenAndBy(incident, decided.outcome)];
  return isAsAsked(incident, decided)
    ? maybe(head, ', as asked: ', asked, '.')
    : maybe(head, ': ', needed(incident, `${of('what')}:inner`), '. We had asked: ', asked, '.');
}

/** "Decided at 17:10 UTC (CEO): pay the couriers a bonus.": nobody had asked for it. */
function furtherRuns(incident: Incident, outcome: Row<'decisions'>): Runs {
  const head: Run = { text: 'Decided', bold: true };
  const what = needed(incident, `${cell('decisions', outcome.id, 'what')}:inner`);
  return maybe(head, whenAndBy(incident, outcome), ': ', what, '.');
}

/** "decided at 17:10 UTC"; of several only that they were. */
function decidedWords(incident: Incident, decided: readonly DecidedAsk[]): string {
  const [first, ...more] = decided;
  const at =
    first && more.length === 0 ? fact(incident, `${cell('decisions', first.outcome.id, 'at')}:when`) : null;
  return more.length > 0 ? 'all decided' : ['decided', at?.text].filter(Boolean).join(' ');
}

/** "needed by 17:00 UTC" / "two, first by 17:00 UTC" / "deadline was 17:00 UTC" */
function neededWords(incident: Incident, count: number): string {
  const deadline = firstDeadline(incident);
  const [ahead, behind] = count > 1 ? ['first by ', 'first deadline was '] : ['needed by ', 'deadline was '];
  const by = deadline ? textOf(due(incident, deadline, ahead, behind)) : '';
  return count > 1 ? [countWord(count), by].filter(Boolean).join(', ') : by;
}

/** What is still to decide in its box, then what has been decided, asked for or not. */
function askBlocks(
  incident: Incident,
  open: readonly Row<'asks'>[],
  decided: readonly DecidedAsk[],
): readonly Block[] {
  const items = [
    ...decided.map((each) => decidedRuns(incident, each)),
    ...furtherDecisions(incident).map((each) => furtherRuns(incident, each)),
  ];
  return [
    ...(open.length > 0 ? [{ kind: 'ask' as const, lines: open.map((ask) => askLine(incident, ask)) }] : []),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
  ];
}

export const decision: Section = {
  key: 'decision',
  label: 'Decision requested',
  write(incident) {
    if (asksOf(incident).length === 0) {
      const none = incident.facts.asksNone === 'nothing needed now';
      const open = isOpen(incident, 'asksNone') ? openDecision(incident) : say(needed(incident, 'asksNone'));
      return {
        statement: none ? 'none now' : '',
        prose: paragraph(none ? say('No decision is needed now.') : open),
        after: askBlocks(incident, [], []),
      };
    }
    const [open, decided] = [openAsks(incident), decidedAsks(incident)];
    return {
      statement: open.length > 0 ? neededWords(incident, open.length) : decidedWords(incident, decided),
      prose: [],
      after: askBlocks(incident, open, decided),
    };
  },
};
