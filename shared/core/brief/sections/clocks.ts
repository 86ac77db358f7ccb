import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isFilled } from '../../incident/slot.ts';
import { cell, fact, isOpen, maybe, needed, paragraph, say, sayCapital } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Block, Runs } from '../tree.ts';

/** "If the 72-hour rule … applies (Legal decides), its period ends at 14:06 UTC on 6 June." Never "applies" as a fact. */
function clockSentence(incident: Incident, row: Row<'clocks'>): Runs | null {
  const step = maybe(', ', fact(incident, cell('clocks', row.id, 'step')), ' would be due');
  const due = needed(incident, cell('clocks', row.id, 'due'));
  const ends =
    step.length > 0
      ? maybe(step, ' by ', due)
      : maybe(', its period ends ', needed(incident, `${cell('clocks', row.id, 'due')}:when`));
  const from = maybe(', counted from ', fact(incident, cell('clocks', row.id, 'from')));
  return say(
    'If ',
    needed(incident, cell('clocks', row.id, 'rule')),
    ' applies (Legal decides)',
    ends,
    from,
    '.',
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
      [needed(incident, cell('clocks', row.id, 'rule'))],
      maybe(fact(incident, cell('clocks', row.id, 'step'))),
      [needed(incident, cell('clocks', row.id, 'due'))],
    ]),
  };
}

/** "First sign 14:06 UTC; Legal has the facts since 15:10 UTC." */
function startSentence(incident: Incident): Runs | null {
  const legal = isOpen(incident, 'legalInformedAt')
    ? maybe('; when Legal got the facts is ', needed(incident, 'legalInformedAt'))
    : maybe('; Legal has the facts since ', fact(incident, 'legalInformedAt'));
  const first = fact(incident, 'firstSignAt') ?? fact(incident, 'awarenessAt');
  return first
    ? say('First sign ', first, legal, '.')
    : say('Legal has the facts since ', fact(incident, 'legalInformedAt'), '.');
}

function noticeSentences(incident: Incident): readonly (Runs | null)[] {
  return incident.lists.contractNotices.map((row) => {
    const due = fact(incident, cell('contractNotices', row.id, 'due'));
    const state = row.state === 'sent' ? ': sent' : due ? maybe(': due by ', due) : ': open';
    return say('Notice under ', fact(incident, cell('contractNotices', row.id, 'contract')), state, '.');
  });
}

function noClock({ facts }: Incident): string {
  if (facts.status === 'closed') return 'No clock is on record.';
  return 'No clock has been named yet; Legal decides which rules apply.';
}

export const clocks: Section = {
  key: 'clocks',
  label: 'Regulatory and contract clocks',
  write(incident) {
    const rows = incident.lists.clocks.filter((row) => isFilled(row.rule));
    const [only] = rows;
    const evidence = sayCapital(fact(incident, 'evidencePreserved'), ' are preserved.');
    const since = say('Evidence is preserved since ', fact(incident, 'evidencePreservedAt'), '.');
    return {
      statement: '',
      prose: paragraph(
        startSentence(incident),
        rows.length === 1 && only ? clockSentence(incident, only) : null,
        rows.length === 0 ? say(noClock(incident)) : null,
        say('Open for Legal: ', fact(incident, 'openForLegal'), '.'),
        ...noticeSentences(incident),
        evidence ?? since,
      ),
      after: rows.length > 1 ? [clockTable(incident, rows)] : [],
    };
  },
};
