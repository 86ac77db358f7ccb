import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { knownValue } from '../../incident/slot.ts';
import { asClause } from '../../wording/text.ts';
import { cell, fact, isOpen, maybe, needed, paragraph, say } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Run, Runs } from '../tree.ts';
import { asksOf, countWord, firstDeadline } from './asks.ts';

const AMOUNT = '{amount}';

/** The decision with its amount in place of {amount}, or behind it in brackets. */
function decisionRuns(incident: Incident, ask: Row<'asks'>): Runs {
  const chip = cell('asks', ask.id, 'decision');
  if (isOpen(incident, chip)) return maybe('What is to be decided is ', needed(incident, chip));
  const amount = cell('asks', ask.id, 'amount');
  const parts = asClause(knownValue(ask.decision) ?? '').split(AMOUNT);
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
