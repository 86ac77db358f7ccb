import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../../shared/core/brief/lines.ts';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import { correctable, logCorrection } from '../../../../shared/core/followup/corrections.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import { reportChanges } from '../../../../shared/core/versions/report-changes.ts';
import { compileVocabulary } from '../../../../shared/core/vocabulary/matcher.ts';
import { arbitraryIncident } from '../../arbitraries.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { change } from '../print.ts';

const settings = { language: 'en-US' } as const;

function printed(now: Incident, last: Incident | null, part: 'changes' | 'further-changes' = 'changes') {
  return linesOf(buildBrief(now, settings, last)).flatMap(({ section, text }) =>
    section === part ? [text] : [],
  );
}

function told(now: Incident, last: Incident): readonly string[] {
  return linesOf(buildBrief(now, settings, last)).flatMap(({ section, text }) =>
    section === 'corrections' ? [text] : [],
  );
}

const running = change(modelIncident, {
  facts: {
    reportNo: 1,
    asOf: june('14:30'),
    status: 'mitigating',
    restoredAt: null,
    mitigatedAt: null,
    heldSince: null,
    customers: exact('count', 2_000),
    loss: unknown(june('16:00').at, 'Finance'),
    changesSinceLast: 'The first report',
  },
});
const over = change(modelIncident, { facts: { changesSinceLast: 'The refunds have begun' } });

describe('the changes since the last report', () => {
  it.each([
    [{ ruledOut: ['no intruder'] }, 'Ruled out: intruder (new).'],
    [{ ruledOut: ['not an attack', 'we ruled out the bank'] }, 'Ruled out: an attack; the bank (new).'],
    [{ lossExcludes: 'without penalties' }, 'Not in the estimate: penalties (new).'],
    [
      { similarUntilWhat: 'until the test exists' },
      'Ends the risk of a similar failure: the test exists (new).',
    ],
    [{ planBTrigger: 'if prices drift' }, 'Trigger of plan B: prices drift (new).'],
  ] as const)(
    'tell typed words without what their label says already, as the brief does: %o',
    (facts, line) => {
      const open = Object.fromEntries(Object.keys(facts).map((key) => [key, null]));
      const last = change(modelIncident, { facts: { ...open, reportNo: 1 } });
      const now = change(last, { facts: { ...facts, reportNo: 2 } });
      expect([...printed(now, last), ...printed(now, last, 'further-changes')]).toContain(line);
    },
  );

  it('tell nothing where only such words came or went', () => {
    const last = change(modelIncident, { facts: { ruledOut: ['no intruder'], reportNo: 1 } });
    const now = change(last, { facts: { ruledOut: ['intruder'], reportNo: 2 } });
    expect(reportChanges(last, now)).toEqual([]);
  });

  it('call a figure as the page does, where what it counts has a name of its own', () => {
    const named = {
      lossNoun: 'overcharged amounts',
      attemptsNoun: 'invoices',
      attemptsFailed: exact('count', 2_310),
    };
    const last = change(modelIncident, { facts: { ...named, reportNo: 1 } });
    const now = change(last, {
      facts: { reportNo: 2, attemptsFailed: exact('count', 2_610), loss: exact('money', 4_400_000) },
    });
    const lines = [...printed(now, last), ...printed(now, last, 'further-changes')];
    expect(lines.filter((line) => /^(?:Overcharged amounts|Failed invoices): was /.test(line))).toHaveLength(
      2,
    );
    expect(lines.join(' ')).not.toMatch(/delayed sales|Attempts that failed/);
  });

  it('have harm and the cause on the first page, however many figures changed, and quote words that are gone', () => {
    const last = change(modelIncident, {
      facts: { reportNo: 1, safety: 'none', sideEffect: 'Prices flickered' },
    });
    const now = change(last, {
      facts: {
        ...{ reportNo: 2, safety: 'confirmed', dataCorrectness: 'confirmed', causeStatus: 'confirmed' },
        ...{ sideEffect: null, customers: exact('count', 4_100), attemptsFailed: exact('count', 2_000) },
        ...{ attemptsTotal: exact('count', 8_000), loss: exact('money', 4_400_000) },
        ...{ tickets: exact('count', 400), startedAt: june('14:01'), restoredAt: june('14:59') },
      },
    });
    const page = printed(now, last);
    expect(page).toContain('Danger to people: was none, now confirmed.');
    expect(page).toContain('Data incorrect: was none found so far, now confirmed.');
    expect(page).toContain('Cause: was suspected, now confirmed.');
    expect(page.at(-1)).toMatch(/in the annex/);
    expect(printed(now, last, 'further-changes')).toContain(
      'What else customers noticed: was “Prices flickered”, no longer stated.',
    );
  });

  it('follow the bottom line: own words, then what was and what is, the status as the headline', () => {
    expect(buildBrief(over, settings, running).sections[1]?.key).toBe('changes');
    expect(printed(over, running)).toEqual([
      'Changes since report 1: from mitigating to restored',
      'The refunds have begun.',
      'Customers affected: was 2,000, now about 3,200 (2,900 to 3,400).',
      'Lost or delayed sales: was not known, expected by 16:00 UTC from Finance; now $30,000 to $50,000.',
      'Duration: was 28 minutes, now 47 minutes.',
      'Share of customers: was 2.5%, now about 4% (3.6% to 4.3%).',
      'Restored: 14:49 UTC on 3 June (new).',
      'Mitigated: 14:46 UTC on 3 June (new).',
      'The fix has held since: 14:49 UTC on 3 June (new).',
    ]);
    const unpaid = change(over, { facts: { refunds: exact('money', 50_000) } });
    expect(printed(unpaid, running).at(-1)).toBe('1 more change is in the annex.');
    expect(printed(unpaid, running, 'further-changes')).toEqual([
      'Further changes since report 1',
      'Share of customers: was 2.5%, now about 4% (3.6% to 4.3%).',
    ]);
  });

  it('call the customers as the record does, in the corrections too', () => {
    const noun = { customersNoun: 'members' };
    const wrong = { what: 'Customers affected', from: '2,000', to: 'about 3,200 (2,900 to 3,400)' };
    const corrections = [row('corrections', 'k1', { ...wrong, at: june('15:40') })];
    const lists = { corrections };
    const members = change(over, { facts: noun, lists });
    const last = change(running, { facts: noun });
    expect(printed(change(over, { facts: noun }), last)[2]).toMatch(/^Members affected: was 2,000/);
    expect(told(members, last).slice(1).join('\n')).toMatch(
      /^Members affected: corrected from “2,000”[\s\S]*With it, share of members: /,
    );
  });

  it('leave the decisions of the reader on the page, and move what follows from other figures first', () => {
    const asks = [row('asks', 'a1', { decision: 'hire forensics' })];
    const decisions = [row('decisions', 'd1', { ask: 'a1', what: 'yes', at: june('15:00'), by: 'CEO' })];
    const many = change(over, {
      facts: { refunds: exact('money', 50_000), tickets: exact('count', 12) },
      lists: { asks, decisions },
    });
    const page = printed(many, change(running, { lists: { asks } }));
    expect(page.filter((line) => line.startsWith('Decision asked for'))).toEqual([
      'Decision asked for “Hire forensics”: was open, now decided at 15:00 UTC (CEO): yes.',
    ]);
    expect(page.join('\n')).not.toMatch(/Duration|Share of customers/);
  });

  it('take the place of the typed ones, which were told with the last report', () => {
    const text = linesOf(buildBrief({ ...over, facts: { ...over.facts, status: 'closed' } }, settings, over));
    expect(text.map((line) => line.text).join('\n')).not.toContain('The refunds have begun');
    expect(
      linesOf(buildBrief(over, settings))
        .map((line) => line.text)
        .join('\n'),
    ).toContain('Since the last report: the refunds have begun.');
  });

  it('leave out what is printed as a correction: it was wrong, it has not changed', () => {
    const wrong = change(over, {
      facts: { reportNo: 3, customers: exact('count', 2_900), restoredAt: june('14:51') },
    });
    const corrected = correctable(over, wrong).reduce(
      (incident, each, index) =>
        ['customers', 'restoredAt'].includes(each.name)
          ? applyEdit(incident, logCorrection(each, { id: `k${index}`, at: june('17:00') }))
          : incident,
      wrong,
    );
    expect(printed(wrong, over)).toContain('Restored: was 14:49 UTC on 3 June, now 14:51 UTC on 3 June.');
    expect(printed(corrected, over)).toEqual([
      'Changes since report 2',
      'Apart from the corrections above, nothing that report 2 said has changed.',
    ]);
    expect(told(corrected, over).slice(3)).toEqual([
      'With it, duration: from “47 minutes” to “49 minutes”.',
      'With it, share of customers: from “about 4% (3.6% to 4.3%)” to “3.6%”.',
    ]);
    expect(correctable(over, corrected)).toEqual([]);

    const later = change(corrected, { facts: { customers: exact('count', 4_000) } });
    expect(printed(later, over)).toEqual([
      'Changes since report 2',
      'Customers affected: was 2,900 as corrected, now 4,000.',
      'Share of customers: was about 4% (3.6% to 4.3%), now 5%.',
    ]);
  });

  it('leave out the amount of a decision that is printed as a correction', () => {
    const wrong = applyEdit(over, {
      kind: 'row-set',
      list: 'asks',
      id: 'a1',
      column: 'amount',
      value: exact('money', 2_400_000),
    });
    const [amount] = correctable(over, wrong).filter(({ name }) => name === 'asks/a1/amount');
    if (!amount) throw new Error('The amount differs.');
    const corrected = applyEdit(wrong, logCorrection(amount, { id: 'k1', at: june('17:00') }));
    expect(printed(wrong, over).join()).toContain('$24,000');
    expect(printed(corrected, over).join()).not.toContain('$24,000');
  });

  it('print nothing for a first report, and say so where nothing has changed', () => {
    expect(printed(over, null)).toEqual([]);
    expect(printed(change(over, { facts: { reportNo: 3, asOf: june('17:00') } }), over)).toEqual([
      'Changes since report 2',
      'Nothing that report 2 said has changed.',
    ]);
  });

  it('name the update that was announced and does not come then', () => {
    const early = { reportNo: 3, asOf: june('15:50'), nextUpdateAt: june('18:00') };
    const told16 = change(over, { facts: { nextUpdateAt: june('16:00') } });
    expect(printed(change(told16, { facts: early }), told16)).toEqual([
      'Changes since report 2',
      'Next update: was 16:00 UTC on 3 June, now 18:00 UTC on 3 June.',
    ]);
    const kept = { ...early, asOf: june('16:00') };
    expect(printed(change(told16, { facts: kept }), told16)).toEqual([
      'Changes since report 2',
      'Nothing that report 2 said has changed.',
    ]);
  });

  it('say of each time in a new row what it is: sent, promised, done', () => {
    const messages = [
      row('messages', 'm9', { audience: 'customers', at: june('16:20'), nextAt: june('16:40') }),
    ];
    const actionsNow = [
      ...over.lists.actionsNow,
      row('actionsNow', 'n9', {
        what: 'restarts the servers',
        owner: 'SRE',
        at: june('16:15'),
        state: 'done',
      }),
    ];
    const now = change(over, {
      facts: { reportNo: 3, asOf: june('17:00') },
      lists: { messages: [...over.lists.messages, ...messages], actionsNow },
    });
    const text = printed(now, over).join('\n');
    expect(text).toContain(
      'Message sent to: customers, 16:20 UTC on 3 June, the next promised by 16:40 UTC on 3 June (new).',
    );
    expect(text).toContain('Action: restarts the servers, SRE, done 16:15 UTC on 3 June (new).');
  });

  it('say of a new clock, notice, decision, call and check when it ends or is due, never from when it counts', () => {
    const rule = 'the EU network security directive (NIS2)';
    const clocks = [
      row('clocks', 'k8', { rule, step: 'early warning', from: june('14:06'), due: june('20:06') }),
      row('clocks', 'k9', { rule, step: 'notification', from: june('14:06'), due: june('22:06') }),
    ];
    const now = change(over, {
      facts: { reportNo: 3, asOf: june('17:00') },
      lists: {
        clocks: [...over.lists.clocks, ...clocks],
        contractNotices: [row('contractNotices', 'c9', { contract: 'the bank', due: june('21:00') })],
        asks: [
          ...over.lists.asks,
          row('asks', 'd9', { decision: 'Tell the press', deadline: june('19:00') }),
        ],
        keyAccounts: [row('keyAccounts', 'a9', { name: 'Delta', by: june('18:30') })],
        checksOpen: [
          ...over.lists.checksOpen,
          row('checksOpen', 'o9', { what: 'the count', until: june('18:00') }),
        ],
      },
    });
    const text = printed(now, over).join('\n');
    for (const line of [
      `Clock, if it applies: ${rule}, early warning, period ends 20:06 UTC on 3 June (new).`,
      `Clock, if it applies: ${rule}, notification, period ends 22:06 UTC on 3 June (new).`,
      'Contract notice: the bank, due 21:00 UTC on 3 June (new).',
      'Decision asked for: Tell the press, needed by 19:00 UTC on 3 June (new).',
      'Key account: Delta, to be called by 18:30 UTC on 3 June (new).',
      'Open check: the count, ends 18:00 UTC on 3 June (new).',
    ])
      expect(text).toContain(line);
  });

  it('are no place for the coach: what was true is no slip, and the rest is read where it stands', () => {
    const remarks = findRemarks(buildBrief(over, settings, running), over, compileVocabulary([]));
    expect(remarks.filter(({ section }) => section === 'changes')).toEqual([]);
  });

  it('hold every change once, on the page or in the annex', () => {
    fc.assert(
      fc.property(arbitraryIncident(), arbitraryIncident(), (now, last) => {
        const items = (part: 'changes' | 'further-changes') =>
          linesOf(buildBrief(now, settings, last)).filter(
            ({ section, kind }) => section === part && kind === 'item',
          ).length;
        const changes = reportChanges(last, now);
        const head = printed(now, last)[0] ?? '';
        const told = head.includes(': from ') ? changes.filter(({ name }) => name !== 'status') : changes;
        expect(items('changes') + items('further-changes')).toBe(told.length);
        expect(items('changes')).toBeLessThanOrEqual(7);
      }),
      { numRuns: 60 },
    );
  });
});
