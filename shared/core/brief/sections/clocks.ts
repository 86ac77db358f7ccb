import { Temporal } from 'temporal-polyfill';
import { isStale } from '../../clocks/rule-table.ts';
import { byDue } from '../../incident/by-due.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isNearMiss } from '../../incident/near-miss.ts';
import { isFilled, isUnknown, knownValue } from '../../incident/values/slot.ts';
import type { Stamp } from '../../incident/values/stamp.ts';
import { regex } from '../../long-text.ts';
import { SENTENCE_WORDS } from '../../wording/sentence-words.ts';
import { isPluralNoun } from '../../wording/text.ts';
import { epochOf } from '../../wording/zone.ts';
import {
  cell,
  due,
  fact,
  isOpen,
  isPast,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
  words,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Block, Runs } from '../tree.ts';

/** A step told as what somebody does: "notify the DPA", "report it to the bank"; "report to the board" is a thing. */
const DOES = regex('i')`
  ^(?:alert|call|disclose|file|inform|notify|publish|register|report|send|submit|
    tell)\b(?! (?:is|was|of|to|by|for|from)\b)
`;

/** "notice to the authority would be due", "we would have to notify the DPA"; of a period that has ended as it was. */
function stepRuns(incident: Incident, chip: string, hasEnded: boolean): Runs {
  if (!DOES.test(fact(incident, chip)?.text ?? ''))
    return maybe(fact(incident, `${chip}:inner`), hasEnded ? ' would have been due' : ' would be due');
  return maybe(hasEnded ? 'we would have had to ' : 'we would have to ', fact(incident, `${chip}:lower`));
}

/** ", its period ends at 14:06 UTC on 6 June" / ", notice to the authority would be due by 14:06 UTC on 6 June" */
function endRuns(incident: Incident, row: Row<'clocks'>): Runs {
  const end = cell('clocks', row.id, 'due');
  const chip = cell('clocks', row.id, 'step');
  const step = fact(incident, `${chip}:inner`);
  if (isOpen(incident, end))
    return maybe(', ', step ?? '', step ? '; ' : '', 'the end of its period is ', needed(incident, end));
  if (isPast(incident, end))
    return step
      ? maybe(', ', stepRuns(incident, chip, true), ' by ', fact(incident, `${end}:behind`))
      : maybe(', its period ended ', fact(incident, `${end}:when:behind`));
  return step
    ? maybe(', ', stepRuns(incident, chip, false), ' by ', needed(incident, end))
    : maybe(', its period ends ', needed(incident, `${end}:when`));
}

/** "; its notice was sent": how the clock stands, once it does not simply run. */
function stateRuns({ state }: Row<'clocks'>): Runs {
  if (state === 'notice sent') return [{ text: '; its notice was sent' }];
  return state === 'closed by Legal' ? [{ text: '; Legal has closed it' }] : [];
}

/** ", counted from 14:06 UTC", or that this is not known yet: the end is only as sure as its beginning. */
function fromRuns(incident: Incident, row: Row<'clocks'>): Runs {
  const from = cell('clocks', row.id, 'from');
  return isUnknown(row.from)
    ? maybe('; from when it is counted is ', needed(incident, from))
    : maybe(', counted from ', fact(incident, from));
}

/** The clocks that have a name, the first to end first. */
export function namedClocks(incident: Incident): readonly Row<'clocks'>[] {
  return byDue(incident, incident.lists.clocks).filter((row) => isFilled(row.rule));
}

/**
 * "If the 72-hour rule … applies (Legal decides), its period ends at 14:06 UTC on 6 June." Never "applies" as a fact.
 * What it is counted from has a sentence of its own where one would be too long.
 */
export function clockSentence(incident: Incident, row: Row<'clocks'>): Runs | null {
  const rule = needed(incident, `${cell('clocks', row.id, 'rule')}:inner`);
  const [end, from, state] = [endRuns(incident, row), fromRuns(incident, row), stateRuns(row)];
  const whole = say('If ', rule, ' applies (Legal decides)', end, from, state, '.');
  const length = whole?.reduce((sum, { text }) => sum + text.trim().split(' ').length, 0) ?? 0;
  if (length <= SENTENCE_WORDS.better || isUnknown(row.from)) return whole;
  const start = fact(incident, cell('clocks', row.id, 'from'));
  return say(
    'If ',
    rule,
    ' applies (Legal decides)',
    end,
    state,
    '.',
    maybe(' It is counted from ', start, '.'),
  );
}

function clockTable(incident: Incident, clocks: readonly Row<'clocks'>[]): Block {
  return {
    kind: 'table',
    summary: 'Clocks that run if their rule applies; Legal decides',
    columns: [
      { title: 'If it applies (Legal decides)', align: 'left', width: 40 },
      { title: 'Step', align: 'left', width: 26 },
      { title: 'Period ends', align: 'right', width: 34 },
    ],
    rows: clocks.map((row) => [
      [needed(incident, cell('clocks', row.id, 'rule')), ...fromRuns(incident, row)],
      maybe(fact(incident, cell('clocks', row.id, 'step'))),
      [
        needed(incident, cell('clocks', row.id, 'due')),
        ...(isPast(incident, cell('clocks', row.id, 'due')) ? [{ text: '; it has ended' }] : []),
        ...stateRuns(row),
      ],
    ]),
  };
}

/** The clock whose rule table was checked the longest ago; null where none came from a table. */
function oldestTable(rows: readonly Row<'clocks'>[]): Row<'clocks'> | null {
  const dated = rows.flatMap((row) => {
    const table = knownValue(row.table);
    return table ? [{ row, at: epochOf(table.at) }] : [];
  });
  return dated.toSorted((a, b) => a.at - b.at)[0]?.row ?? null;
}

/** "2026-09-25" */
const dayIn = ({ at, zone }: Stamp): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Arithmetic, no advice; and a table that is older than a year says so. */
function tableSentences(incident: Incident, rows: readonly Row<'clocks'>[]): readonly (Runs | null)[] {
  const row = oldestTable(rows);
  const [table, asOf] = [knownValue(row?.table ?? null), knownValue(incident.facts.asOf)];
  if (!row || !table) return [];
  const day = fact(incident, `${cell('clocks', row.id, 'table')}:full`);
  const old = asOf !== null && isStale(dayIn(table), dayIn(asOf));
  return [
    say(
      'The ends are arithmetic on times that the team entered, no legal advice; rule table as of ',
      day,
      '.',
    ),
    old ? say('This table is older than a year; Legal says whether it still holds.') : null,
  ];
}

/** "First sign 14:06 UTC, aware since 15:00 UTC; Legal has the facts since 15:10 UTC." */
function startSentence(incident: Incident): Runs | null {
  const sign = fact(incident, 'firstSignAt');
  const aware = fact(incident, 'awarenessAt');
  const isLater = sign !== null && aware !== null && sign.text !== aware.text;
  const first = sign
    ? [...maybe('First sign ', sign), ...(isLater ? maybe(', aware since ', aware) : [])]
    : maybe('Aware since ', aware);
  const legal = fact(incident, 'legalInformedAt');
  if (first.length === 0) return say('Legal has the facts since ', legal, '.');
  return say(first, maybe('; Legal has the facts since ', legal), '.');
}

function noticeSentences(incident: Incident): readonly (Runs | null)[] {
  return byDue(incident, incident.lists.contractNotices).map((row) => {
    const by = cell('contractNotices', row.id, 'due');
    const open = isOpen(incident, by)
      ? maybe('; when it is due is ', needed(incident, by))
      : due(incident, by, ': due by ', ': was due by ');
    const state = row.state === 'sent' ? ': sent' : open.length > 0 ? open : ': open';
    return say(
      'Notice under ',
      fact(incident, `${cell('contractNotices', row.id, 'contract')}:inner`),
      state,
      '.',
    );
  });
}

/**
 * "Logs and chat of 3 June have been preserved since 14:30 UTC." / "The log is preserved." / "Evidence has been
 * preserved since 14:30 UTC."
 */
function evidenceSentence(incident: Incident): Runs | null {
  const what = words(incident, 'evidencePreserved');
  const isPlural = isPluralNoun(what) || /[,;&+]/.test(what);
  const since = fact(incident, 'evidencePreservedAt');
  const verb = isPlural ? ' are preserved' : ' is preserved';
  const held = maybe(isPlural ? ' have been preserved since ' : ' has been preserved since ', since);
  return (
    sayCapital(fact(incident, 'evidencePreserved'), held.length > 0 ? held : verb, '.') ??
    say('Evidence has been preserved since ', fact(incident, 'evidencePreservedAt'), '.')
  );
}

const OPEN: readonly OpenPoint[] = [
  ['firstSignAt', 'When the first sign was seen'],
  ['awarenessAt', 'When the company knew'],
  ['legalInformedAt', 'When Legal got the facts'],
  ['evidencePreserved', 'Which evidence is preserved'],
  ['evidencePreservedAt', 'Since when evidence has been preserved'],
  ['openForLegal', 'What is open for Legal'],
];

/** What is said where no clock is named: of a near miss nothing, as none need run. */
function noClockSentence(incident: Incident): Runs | null {
  if (isNearMiss(incident)) return null;
  return incident.facts.status === 'closed'
    ? say('No clock is on record.')
    : say('No clock has been named yet; Legal decides which rules apply.');
}

/** True where the first sign begins a period; in a near miss that has none it is a line of the timeline. */
function beginsPeriod(incident: Incident): boolean {
  const { facts, lists } = incident;
  const concernsLegal = lists.contractNotices.length > 0 || isFilled(facts.legalInformedAt);
  return !isNearMiss(incident) || concernsLegal || namedClocks(incident).length > 0;
}

export const clocks: Section = {
  key: 'clocks',
  label: 'Regulatory and contract clocks',
  write(incident) {
    const rows = namedClocks(incident);
    const [only] = rows;
    return {
      statement: '',
      prose: paragraph(
        beginsPeriod(incident) ? startSentence(incident) : null,
        rows.length === 1 && only ? clockSentence(incident, only) : null,
        rows.length === 0 ? noClockSentence(incident) : null,
        ...tableSentences(incident, rows),
        say('Open for Legal: ', fact(incident, 'openForLegal'), '.'),
        ...noticeSentences(incident),
        evidenceSentence(incident),
        ...openSentences(incident, OPEN),
      ),
      after: rows.length > 1 ? [clockTable(incident, rows)] : [],
    };
  },
};
