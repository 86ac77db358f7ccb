import { adviceSentences, escalationOf, sheetRows } from '../../ceo-matter/escalation.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { asSentence } from '../../wording/text.ts';
import type { AnnexSection } from '../annex-section.ts';
import { cell, fact, maybe, needed, paragraph, say, sayCapital } from '../scribe.ts';
import { severitySentence } from '../sections/severity.ts';
import type { Block, Runs } from '../tree.ts';

/** "Immediate trigger: money moved wrongly. Two accounts were debited twice." Each with its reason. */
function triggerSentences({ lists }: Incident): readonly (Runs | null)[] {
  return lists.triggers.map((row) => {
    const trigger = knownValue(row.trigger);
    const reason = asSentence(knownValue(row.reason) ?? '');
    return trigger ? say(`Immediate trigger: ${trigger}.${reason ? ` ${reason}` : ''}`) : null;
  });
}

/** "Reputation (possible): customers who paid twice may say so in public." What it means for the business. */
function lensItems(incident: Incident): readonly Block[] {
  const items = incident.lists.lenses.flatMap((row) => {
    const of = (column: string) => fact(incident, cell('lenses', row.id, column));
    const named = sayCapital(of('lens'), maybe(' (', of('level'), ')'), maybe(': ', of('sentence')));
    return named ? [named] : [];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** "2", or "2, weight 3": with any other weight than 1 the sum could not be followed. */
function scoreRuns(incident: Incident, row: Row<'escalation'>): Runs {
  const of = (column: string) => fact(incident, cell('escalation', row.id, column));
  const weight = (knownValue(row.weight) ?? 1) === 1 ? [] : maybe(', weight ', of('weight'));
  return maybe(of('score'), weight);
}

function sheetTable(incident: Incident): readonly Block[] {
  const rows = sheetRows(incident).map((row) => [
    [needed(incident, cell('escalation', row.id, 'dimension'))],
    scoreRuns(incident, row),
    maybe(fact(incident, cell('escalation', row.id, 'reason'))),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      summary: 'Scored dimensions with reasons',
      columns: [
        { title: 'Dimension', align: 'left', width: 26 },
        { title: 'Score', align: 'right', width: 12 },
        { title: 'Reason', align: 'left', width: 62 },
      ],
      rows,
    },
  ];
}

/**
 * Why this is a matter for the CEO: what it means for the business, the scored sheet with its reasons, and who
 * was told before.
 */
export const escalation: AnnexSection = {
  key: 'escalation',
  label: 'Why this goes to the CEO',
  write(incident) {
    const told = say('Told before the CEO, in this order: ', fact(incident, 'toldBefore'), '.');
    const sheet = escalationOf(incident);
    const advice = sheet ? adviceSentences(sheet).map((sentence) => say(sentence)) : [];
    const lenses = lensItems(incident);
    // Without a sheet the reason is what makes it severe; alone that needs no part of its own.
    const why = !sheet && (told || lenses.length > 0) ? severitySentence(incident) : null;
    return [
      ...paragraph(...triggerSentences(incident), ...advice, why, told),
      ...lenses,
      ...sheetTable(incident),
    ];
  },
};
