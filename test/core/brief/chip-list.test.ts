import { describe, expect, it } from 'vitest';
import { printChip } from '../../../shared/core/brief/chips.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { LIST_KEYS, row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { fillTemplate } from '../../../shared/core/questions/template.ts';
import { june, juneDay, modelIncident } from '../model-incident.ts';
import { change } from './print.ts';

const empty = emptyIncident('i1');
const said = (template: string, lists: Parameters<typeof change>[1]['lists']): string =>
  textOf(fillTemplate(change(empty, { lists: lists ?? {} }), template));

describe('a list in words taken over', () => {
  it('tells the first three rows of the timeline in order of time, without what is kept out of the brief', () => {
    const timeline = [
      row('timeline', 't5', { plain: 'nobody knows when this was' }),
      row('timeline', 't3', { at: june('14:31'), plain: 'We told customers.' }),
      row('timeline', 't1', { at: june('14:02'), plain: 'A change went live' }),
      row('timeline', 't0', { at: june('13:00'), plain: 'the lead was asleep', inBrief: 'no' }),
      row('timeline', 't2', { at: june('14:06'), technical: 'p99 of payments-api over 4 s' }),
      row('timeline', 't4', { at: june('14:49'), plain: 'payments worked again' }),
      row('timeline', 't6', { at: june('15:10'), plain: 'the backlog was empty' }),
    ];
    expect(said('How it went: {timeline}.', { timeline })).toBe(
      'How it went: a change went live, we told customers and payments worked again.',
    );
    const kept = timeline.map((each) => ({ ...each, inBrief: 'no' as const }));
    expect(said('How it went: {timeline}.', { timeline: kept })).toBe(
      'How it went: [timeline in plain words].',
    );
  });

  it('tells the actions that stand, what is to come before what is done, and the lenses that weigh', () => {
    const actionsLong = [
      row('actionsLong', 'l1', { what: 'an alarm on refunds', state: 'done', due: juneDay(2) }),
      row('actionsLong', 'l2', { what: 'a second region', state: 'dropped', due: juneDay(3) }),
      row('actionsLong', 'l3', { what: 'a drill', state: 'open', due: juneDay(9) }),
      row('actionsLong', 'l4', { what: 'a test for settings', state: 'running', due: juneDay(8) }),
    ];
    expect(said('So that it stays fixed: {actionsLong}.', { actionsLong })).toBe(
      'So that it stays fixed: a test for settings, a drill and an alarm on refunds.',
    );
    const lenses = [
      row('lenses', 'n1', { level: 'none', sentence: 'no law is touched' }),
      row('lenses', 'n2', { level: 'possible', sentence: 'the June sale may suffer' }),
      row('lenses', 'n3', { level: 'confirmed', sentence: 'Customers left' }),
    ];
    expect(said('What it means for the business: {lenses}.', { lenses })).toBe(
      'What it means for the business: Customers left and the June sale may suffer.',
    );
  });

  it('stays an open slot for every other list, whatever it holds', () => {
    const full = change(modelIncident, {
      lists: {
        asks: [row('asks', 'a1', { decision: 'Approve {amount}', amount: exact('money', 9) })],
        concerns: [row('concerns', 'c1', { words: 'I read it in the press.' })],
      },
    });
    for (const list of LIST_KEYS) {
      const { state, text } = printChip(full, list);
      if (state !== 'missing') expect(['timeline', 'actionsLong', 'lenses'], text).toContain(list);
    }
    expect(printChip(full, 'asks').text).toBe('[asks]');
    expect(printChip(full, 'concerns').text).toBe('[concerns]');
  });
});
