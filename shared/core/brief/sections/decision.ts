import type { Figure } from '../../incident/figure.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { readFigure } from '../../incident/read-figure.ts';
import { knownValue, type Slot } from '../../incident/slot.ts';
import { printFigure } from '../../wording/figure.ts';
import { asClause } from '../../wording/text.ts';
import { cell, fact, isOpen, maybe, needed, paragraph, say } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Run, Runs } from '../tree.ts';
import { asksOf, countWord, firstDeadline } from './asks.ts';

const AMOUNT = '{amount}';
const MAGNITUDE = '(?:\\s?(?:k|m|mn|bn|thousand|million|billion)\\b)?';
/** "$18,000", "18k EUR": a sum of money with its mark before or behind it. */
const SUM = new RegExp(
  `(?:\\b[A-Z]{3} ?|[$€£¥])\\d[\\d.,']{0,15}(?<=\\d)${MAGNITUDE}|\\b\\d[\\d.,']{0,15}(?<=\\d)${MAGNITUDE} ?(?:[$€£¥]|[A-Z]{3}\\b|dollars|euros|pounds)`,
  'g',
);

/** The text with {amount} where it writes out the amount of the ask's own field: no sum is told twice. */
function withPlace(incident: Incident, text: string, amount: Slot<Figure>): string {
  const sum = knownValue(amount);
  if (sum === null || text.includes(AMOUNT)) return text;
  const isAmount = (typed: string): boolean => {
    const found = readFigure(typed, 'money', incident.setup.currency, null);
    return found.ok && found.value.low === sum.low && found.value.high === sum.high;
  };
  const typed = [printFigure(sum, incident.setup.currency), ...(text.match(SUM) ?? [])];
  const first = typed.find((each, index) => text.includes(each) && (index === 0 || isAmount(each)));
  return first === undefined ? text : text.replace(first, () => AMOUNT);
}

/** The decision with its amount in place of {amount}, or behind it in brackets. */
function decisionRuns(incident: Incident, ask: Row<'asks'>): Runs {
  const chip = cell('asks', ask.id, 'decision');
  if (isOpen(incident, chip)) return maybe('What is to be decided is ', needed(incident, chip));
  const amount = cell('asks', ask.id, 'amount');
  const text = withPlace(incident, asClause(knownValue(ask.decision) ?? ''), ask.amount);
  const parts = text.split(AMOUNT);
  if (parts.length === 1)
    return [{ text: parts[0] ?? '', chip, bold: true }, ...maybe(' (', fact(incident, amount), ')')];
  return parts.flatMap((text, index) => {
    const run: Run = { text, chip, bold: true };
    return index === 0 ? [run] : [{ ...needed(incident, amount), bold: true }, run];
  });
}

/** " We recommend yes." / " Our recommendation is not known, expected by 16:30 UTC." */
function recommendationRuns(incident: Incident, chip: string): Runs {
  return isOpen(incident, chip)
    ? maybe(' Our recommendation is ', needed(incident, chip), '.')
    : maybe(' We recommend ', needed(incident, `${chip}:inner`), '.');
}

function otherwiseRuns(incident: Incident, chip: string): Runs {
  return isOpen(incident, chip)
    ? maybe(' What happens without it is ', needed(incident, chip), '.')
    : maybe(' Without it, ', needed(incident, `${chip}:inner`), '.');
}

/** "Approve $18,000 for …, decided by the CEO; deadline 17:00 UTC." with open slots where facts are missing. */
function askSentence(incident: Incident, ask: Row<'asks'>): Runs {
  return maybe(
    decisionRuns(incident, ask),
    maybe(', decided by ', fact(incident, `${cell('asks', ask.id, 'from')}:inner`)),
    // Support that is held ready: "Legal stands by, needed only if data was exposed".
    maybe(', needed only if ', fact(incident, `${cell('asks', ask.id, 'onlyIf')}:inner`)),
    '; deadline ',
    needed(incident, cell('asks', ask.id, 'deadline')),
    '.',
  );
}

/** The decision, its deadline and what we recommend, for those who have the brief as well. */
export function askInBrief(incident: Incident, ask: Row<'asks'>): Runs {
  const recommendation = recommendationRuns(incident, cell('asks', ask.id, 'recommendation'));
  return [...askSentence(incident, ask), ...recommendation];
}

/** "Approve $18,000 for …; deadline 17:00 UTC. We recommend yes. Without it, …" */
function askLine(incident: Incident, ask: Row<'asks'>): Runs {
  const of = (column: string): string => cell('asks', ask.id, column);
  return maybe(
    askSentence(incident, ask),
    maybe(' Options: ', fact(incident, of('options')), '.'),
    recommendationRuns(incident, of('recommendation')),
    otherwiseRuns(incident, of('ifNot')),
  );
}

export const decision: Section = {
  key: 'decision',
  label: 'Decision requested',
  write(incident) {
    const asks = asksOf(incident);
    if (asks.length === 0) {
      const none = incident.facts.asksNone === 'nothing needed now';
      const open = { text: '[decision or “nothing needed now”]', chip: 'asksNone', missing: true };
      return {
        statement: none ? 'none now' : '',
        prose: paragraph(none ? say('No decision is needed now.') : say(open)),
      };
    }
    const deadline = firstDeadline(incident);
    const by = deadline ? `${asks.length > 1 ? 'first' : 'needed'} by ${deadline.text}` : '';
    return {
      statement: asks.length > 1 ? [countWord(asks.length), by].filter(Boolean).join(', ') : by,
      prose: [],
      after: [{ kind: 'ask', lines: asks.map((ask) => askLine(incident, ask)) }],
    };
  },
};
