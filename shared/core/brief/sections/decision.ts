import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { knownValue } from '../../incident/slot.ts';
import { asClause } from '../../wording/text.ts';
import { cell, fact, maybe, needed, paragraph, say } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';
import { asksOf, countWord, firstDeadline } from './asks.ts';

const AMOUNT = '{amount}';

/** The decision with its amount in place of {amount}, or behind it in brackets. */
function decisionRuns(incident: Incident, ask: Row<'asks'>): Runs {
  const chip = cell('asks', ask.id, 'decision');
  const words = asClause(knownValue(ask.decision) ?? '');
  const amount = fact(incident, cell('asks', ask.id, 'amount'));
  const [before = '', after] = words.split(AMOUNT);
  if (after !== undefined) {
    return [
      { text: before, chip, bold: true },
      ...(amount ? [{ ...amount, bold: true }] : []),
      { text: after, bold: true },
    ];
  }
  return [{ text: words, chip, bold: true }, ...maybe(' (', amount, ')')];
}

/** "Approve $18,000 for …; deadline 17:00 UTC. We recommend yes. Without it, …" with open slots where facts are missing. */
function askLine(incident: Incident, ask: Row<'asks'>): Runs {
  const of = (column: string): string => cell('asks', ask.id, column);
  const from = maybe(', decided by ', fact(incident, of('from')));
  const options = maybe(' Options: ', fact(incident, of('options')), '.');
  return maybe(
    decisionRuns(incident, ask),
    from,
    '; deadline ',
    needed(incident, of('deadline')),
    '.',
    options,
    ' We recommend ',
    needed(incident, of('recommendation')),
    '. Without it, ',
    needed(incident, of('ifNot')),
    '.',
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
