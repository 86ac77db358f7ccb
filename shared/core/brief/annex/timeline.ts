import { DERIVED, type DerivedKey } from '../../impact/derived.ts';
import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import { epochOf } from '../../wording/zone.ts';
import type { AnnexSection } from '../annex-section.ts';
import { cell, fact, maybe, needed, paragraph, say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

const TIMES: readonly DerivedKey[] = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToRestore'];

/** "Time to detect, from the start: 4 minutes." Each with its start point; no averages over one incident. */
function timeSentences(incident: Incident): readonly (Runs | null)[] {
  return TIMES.map((key) => say(`${DERIVED[key].label}: `, fact(incident, key), '.'));
}

/** Everything that happened, oldest first; rows without a time come last. */
export const timeline: AnnexSection = {
  key: 'timeline',
  label: 'Timeline',
  write(incident) {
    const shown = incident.lists.timeline.filter((row) => row.inBrief !== 'no');
    const dated = shown.map((row) => ({ row, at: knownValue(row.at) }));
    const sorted = dated.toSorted(
      (a, b) => (a.at ? epochOf(a.at.at) : Infinity) - (b.at ? epochOf(b.at.at) : Infinity),
    );
    const rows = sorted.map(({ row }) => [
      [needed(incident, cell('timeline', row.id, 'at'))],
      maybe(
        fact(incident, cell('timeline', row.id, 'plain')) ??
          fact(incident, cell('timeline', row.id, 'technical')) ??
          '',
      ),
      maybe(fact(incident, cell('timeline', row.id, 'source'))),
    ]);
    const times = paragraph(...timeSentences(incident));
    if (rows.length === 0) return times;
    return [
      ...times,
      {
        kind: 'table',
        summary: 'Timeline: when, what happened, who says so',
        columns: [
          { title: 'When', align: 'left', width: 24 },
          { title: 'What happened', align: 'left', width: 62 },
          { title: 'Source', align: 'left', width: 14 },
        ],
        rows,
      },
    ];
  },
};
