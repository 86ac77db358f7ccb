import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import { buildCard } from '../../../../shared/core/card/build-card.ts';
import { decideAsk, noteDecision } from '../../../../shared/core/followup/edits.ts';
import { followUpMail } from '../../../../shared/core/followup/mail.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { openAsks } from '../../../../shared/core/incident/asks.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { brokenInvariants } from '../../../../shared/core/incident/invariants.ts';
import { type Row, row } from '../../../../shared/core/incident/lists.ts';
import { exact } from '../../../../shared/core/incident/values/figure.ts';
import { buildCut } from '../../../../shared/core/script/build-cut.ts';
import { reportChanges } from '../../../../shared/core/versions/report-changes.ts';
import { item } from '../../checklist/complete.ts';
import { edited, noted } from '../../followup/meeting.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { bank, entry } from '../../questions/bank.ts';
import { briefOf, change, printed, prose } from '../print.ts';

const later = change(modelIncident, { facts: { asOf: june('17:30'), reportNo: 3 } });

function decide(incident: Incident, words = '', by: string | null = 'CEO'): Incident {
  const [ask] = openAsks(incident);
  if (!ask) throw new Error('Nothing is open.');
  const id = `d${incident.lists.decisions.length}`;
  return applyEdit(incident, decideAsk(incident, ask, noted(id, '17:10'), { words, by }));
}

const asAsked = decide(later);
const otherwise = decide(later, 'Not before July.');
const APPROVE = 'Approve $18,000 for a second settings check before the June sale';
const second = (cells: Partial<Row<'asks'>> = {}): Incident =>
  change(later, {
    lists: {
      asks: [
        ...later.lists.asks,
        row('asks', 'a2', { decision: 'Call the bank', deadline: june('19:00'), ...cells }),
      ],
    },
  });

describe('a decision that was asked for and has been made', () => {
  it('is told in the brief with its time, its words and who made it', () => {
    expect(printed(asAsked, 'decision')).toEqual([
      'Decision requested: decided at 17:10 UTC',
      `Decided at 17:10 UTC (CEO), as asked: “${APPROVE}”.`,
    ]);
    expect(printed(otherwise, 'decision')[1]).toBe(
      `Decided at 17:10 UTC (CEO): not before July. We had asked: “${APPROVE}”.`,
    );
    expect(printed(decide(later, '', null), 'decision')[1]).toBe(
      `Decided at 17:10 UTC, as asked: “${APPROVE}”.`,
    );
    expect(prose(asAsked, 'bottom-line')).toMatch(/The decision we asked for has been made\.$/);
  });

  it('is told where nobody had asked for it, too', () => {
    const bonus = (incident: Incident): Incident =>
      applyEdit(
        incident,
        noteDecision(noted('d9', '17:20'), { what: 'Pay the couriers a bonus', by: 'CEO' }),
      );
    const told = 'Decided at 17:20 UTC (CEO): Pay the couriers a bonus.';
    expect(printed(bonus(asAsked), 'decision').slice(1)).toEqual([
      `Decided at 17:10 UTC (CEO), as asked: “${APPROVE}”.`,
      told,
    ]);
    expect(printed(bonus(later), 'decision').at(-1)).toBe(told);
    const none = change(later, { facts: { asksNone: 'nothing needed now' }, lists: { asks: [] } });
    expect(printed(bonus(none), 'decision')).toEqual([
      'Decision requested: none now',
      'No decision is needed now.',
      told,
    ]);
    const first = change(later, { facts: { reportNo: 1 } });
    expect(briefOf(bonus(first))).toEqual(briefOf(first));
    const before = change(later, { facts: { asOf: june('17:00') } });
    expect(briefOf(bonus(before))).toEqual(briefOf(before));
    expect(followUpMail(bonus(none), null).text).toContain('Pay the couriers a bonus (CEO)');
  });

  it('stands behind what is still to decide, and is counted apart', () => {
    const one = decide(second());
    expect(printed(one, 'decision')).toEqual([
      'Decision requested: needed by 19:00 UTC',
      'Call the bank; deadline 19:00 UTC. We recommend [we recommend]. Without it, [without it].',
      `Decided at 17:10 UTC (CEO), as asked: “${APPROVE}”.`,
    ]);
    expect(prose(one, 'bottom-line')).toMatch(/One more decision is needed by 19:00 UTC\.$/);
    const both = decide(one);
    expect(printed(both, 'decision')[0]).toBe('Decision requested: all decided');
    expect(prose(both, 'bottom-line')).toMatch(/The two decisions we asked for have been made\.$/);
  });

  it('is made by whom the ask names where nobody else is named, and keeps its amount as it was', () => {
    const priced = change(
      second({ from: 'the CFO', decision: 'Pay {amount}', amount: exact('money', 500) }),
      {
        lists: {
          asks: [
            row('asks', 'a2', { decision: 'Pay {amount}', amount: exact('money', 500), from: 'the CFO' }),
          ],
        },
      },
    );
    const paid = decide(priced, '', null);
    expect(paid.lists.decisions[0]).toMatchObject({ what: 'Pay $5', by: 'the CFO', ask: 'a2' });
    const dearer = applyEdit(paid, {
      kind: 'row-set',
      list: 'asks',
      id: 'a2',
      column: 'amount',
      value: exact('money', 900),
    });
    expect(printed(dearer, 'decision')[1]).toBe(
      'Decided at 17:10 UTC (the CFO): Pay $5. We had asked: “Pay $9”.',
    );
  });

  it('is open again without the decision, and a note about something else decides nothing', () => {
    const back = applyEdit(asAsked, { kind: 'row-remove', list: 'decisions', id: 'd0' });
    expect(printed(back, 'decision')).toEqual(printed(later, 'decision'));
    const other = edited(later, noteDecision(noted('x', '17:20'), { what: 'Pizza for all', by: 'CEO' }));
    expect(openAsks(other)).toEqual(openAsks(later));
    expect(prose(other, 'bottom-line')).toBe(prose(later, 'bottom-line'));
  });

  it('makes a final brief a draft again; a note for the next report does not', () => {
    const final = change(later, { setup: { final: true } });
    expect(decide(final).setup.final).toBe(false);
    const done = change(decide(final), { setup: { final: true } });
    expect(applyEdit(done, { kind: 'row-remove', list: 'decisions', id: 'd0' }).setup.final).toBe(false);
    const other = (time: string): Incident =>
      edited(done, noteDecision(noted('x', time), { what: 'Pizza for all' }));
    expect(other('17:40').setup.final).toBe(true);
    expect(other('17:20').setup.final).toBe(false);
  });

  it('is no late one, yet not one of the future', () => {
    const broken = (incident: Incident): readonly string[] => brokenInvariants(incident).map(({ id }) => id);
    expect(broken(later)).toContain('ask.deadline');
    expect(broken(asAsked)).not.toContain('ask.deadline');
    expect(broken(decide(modelIncident))).toContain('as-of.decisions');
    expect(broken(asAsked)).not.toContain('as-of.decisions');
  });

  it('is asked for no more by the checklist', () => {
    const lists = {
      asks: [row('asks', 'k1', { decision: 'Approve it' })],
      decisions: [row('decisions', 'd', { what: 'Yes', ask: 'k1' })],
    };
    expect(item('C28', { lists: { asks: lists.asks } }).state).toBe('missing');
    expect(item('C28', { lists }).state).toBe('done');
    expect(item('C28', { lists, facts: { asksNone: 'nothing needed now' } }).state).toBe('done');
  });

  it('is news for who has the last report, and only for them', () => {
    const news = (now: Incident, last = later): readonly string[] =>
      reportChanges(last, now).map(({ label, from, to }) => `${label}: ${from} -> ${to}`);
    const label = `Decision asked for “${APPROVE}”`;
    expect(news(asAsked)).toEqual([`${label}: open -> decided at 17:10 UTC (CEO), as asked`]);
    expect(news(otherwise)).toEqual([`${label}: open -> decided at 17:10 UTC (CEO): Not before July`]);
    expect(news(later, asAsked)).toEqual([`${label}: decided at 17:10 UTC (CEO), as asked -> open`]);
    expect(news(asAsked, asAsked)).toEqual([]);
  });

  it('stands on the card, in the talk, in the mail and in the answers, which ask no more', () => {
    const card = buildCard(buildBrief(otherwise, BRIEF_SETTINGS), otherwise, bank);
    expect(JSON.stringify(card.sections)).toContain('not before July');
    expect(JSON.stringify(card.sections)).not.toContain('We recommend');
    const spoken = buildCut(briefOf(asAsked), asAsked, '2m').blocks.find(({ key }) => key === 'ask');
    expect(spoken?.sentences.map(textOf)).toEqual([`Decided at 17:10 UTC (CEO), as asked: “${APPROVE}”.`]);
    expect(followUpMail(otherwise, null).text).toContain(
      'Decided:\n- Not before July (CEO; asked for: Approve $18,000 for a second settings check before the June sale)',
    );
    expect(followUpMail(asAsked, null).text).toContain(
      '- Approve $18,000 for a second settings check before the June sale (CEO)',
    );
    const line = (id: string): string => textOf(entry(id, asAsked).answerLine);
    expect(line('Q70')).toBe('Nothing now.');
    expect(line('Q71')).toBe('Nothing is needed now.');
    expect(line('Q76')).toBe('Wait for my next report.');
  });
});
