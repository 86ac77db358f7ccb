import { escalationOf } from '../../impact/escalation.ts';
import { isFilled } from '../../incident/slot.ts';
import type { AnnexSection } from '../annex-section.ts';
import { cell, fact, maybe, needed, paragraph, say } from '../scribe.ts';

/** Why this is a matter for the CEO: the scored sheet with its reasons. */
export const escalation: AnnexSection = {
  key: 'escalation',
  label: 'Why this goes to the CEO',
  write(incident) {
    const sheet = escalationOf(incident);
    if (!sheet) return [];
    const triggers =
      sheet.triggers.length > 0 ? say(`Immediate trigger: ${sheet.triggers.join('; ')}.`) : null;
    const rows = incident.lists.escalation
      .filter((row) => isFilled(row.dimension))
      .map((row) => [
        [needed(incident, cell('escalation', row.id, 'dimension'))],
        maybe(fact(incident, cell('escalation', row.id, 'score'))),
        maybe(fact(incident, cell('escalation', row.id, 'reason'))),
      ]);
    const lead = paragraph(triggers, say(`Score ${sheet.score}. ${sheet.advice}.`));
    if (rows.length === 0) return lead;
    return [
      ...lead,
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
  },
};
