import { DERIVED, type DerivedKey } from '../../impact/derived.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindOf } from '../../incident/kind.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { rememberWhile } from '../../remember.ts';
import { epochOf } from '../../wording/zone.ts';
import type { AnnexSection } from '../annex-section.ts';
import { cell, fact, maybe, needed, paragraph, say } from '../scribe.ts';
import type { Block, Runs } from '../tree.ts';

const TIMES: readonly DerivedKey[] = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToRestore'];

/** "Time to detect, from the start: 4 minutes." Each with its start point; no averages over one incident. */
function timeSentences(incident: Incident): readonly (Runs | null)[] {
  const isNearMiss = kindOf(incident.setup.variant) === 'near-miss';
  return TIMES.map((key) => {
    const isEnd = isNearMiss && key === 'timeToRestore';
    return say(
      `${isEnd ? 'Time until it was over, from the start' : DERIVED[key].label}: `,
      fact(incident, key),
      '.',
    );
  });
}

type Row = Incident['lists']['timeline'][number];

/** What a moment prints as depends on these, and whether an unknown is said to be so for good. */
const pageParts = ({ setup, facts }: Incident): readonly unknown[] => [setup, facts.asOf, facts.status];

/** The printed rows of this page; a row that is edited is another object. */
const printedRows = rememberWhile(pageParts, () => new WeakMap<Row, readonly Runs[]>());

function printRow(incident: Incident, row: Row): readonly Runs[] {
  const printed = printedRows(incident);
  const known = printed.get(row);
  if (known) return known;
  const plain = fact(incident, cell('timeline', row.id, 'plain'));
  const technical = fact(incident, cell('timeline', row.id, 'technical'));
  const words = plain ? maybe(plain, maybe(' (', technical, ')')) : maybe(technical);
  const cells = [
    [needed(incident, cell('timeline', row.id, 'at'))],
    words,
    maybe(fact(incident, cell('timeline', row.id, 'source'))),
  ];
  printed.set(row, cells);
  return cells;
}

/** Oldest first; rows without a time come last. */
function sorted(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter((row) => row.inBrief !== 'no')
    .map((row) => {
      const at = knownValue(row.at);
      return { row, epoch: at ? epochOf(at.at) : Number.POSITIVE_INFINITY };
    })
    .toSorted((a, b) => (a.epoch === b.epoch ? 0 : a.epoch - b.epoch))
    .map(({ row }) => row);
}

/** Thousands of rows are put together only when one of them changes, or the page. */
const tableOf = rememberWhile(
  (incident) => [incident.lists.timeline, ...pageParts(incident)],
  (incident): Block | null => {
    const rows = sorted(incident.lists.timeline).map((row) => printRow(incident, row));
    if (rows.length === 0) return null;
    return {
      kind: 'table',
      summary: 'Timeline: when, what happened, who says so',
      columns: [
        { title: 'When', align: 'left', width: 24 },
        { title: 'What happened', align: 'left', width: 62 },
        { title: 'Source', align: 'left', width: 14 },
      ],
      rows,
    };
  },
);

/** Everything that happened, oldest first; rows without a time come last. */
export const timeline: AnnexSection = {
  key: 'timeline',
  label: 'Timeline',
  write(incident) {
    const table = tableOf(incident);
    const times = paragraph(...timeSentences(incident));
    return table ? [...times, table] : times;
  },
};
