import { describe, expect, it } from 'vitest';
import { glossarySection } from '../../../../shared/core/brief/annex/glossary.ts';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { unknown } from '../../../../shared/core/incident/values/slot.ts';
import type { Term } from '../../../../shared/core/vocabulary/term.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { briefOf, change, only, printed } from '../print.ts';

it('an annex with nothing to print is left out', () => {
  expect(briefOf(only({})).annex).toEqual([]);
});

describe('the timeline', () => {
  it('runs from the oldest to the newest, rows without a time last, hidden rows out', () => {
    const timeline = [
      row('timeline', 'd', { plain: 'No time' }),
      row('timeline', 'b', { at: june('14:06'), technical: 'pager: 5xx > 1%', source: 'alarm log' }),
      row('timeline', 'a', { at: june('14:02', 2), plain: 'A change went live.', technical: 'PR 7' }),
      row('timeline', 'c', { at: unknown(), plain: 'A call' }),
      row('timeline', 'x', { at: june('14:00'), plain: 'Not shown', inBrief: 'no' }),
    ];
    expect(printed(only({ facts: { asOf: june('16:00') }, lists: { timeline } }), 'timeline')).toEqual([
      'Timeline',
      ...['14:02 UTC on 2 June', 'A change went live (PR 7)', ''],
      ...['14:06 UTC', 'pager: 5xx > 1%', 'alarm log'],
      ...['[at]', 'No time', ''],
      ...['not known yet', 'A call', ''],
    ]);
  });

  it('names each time with its start point', () => {
    expect(printed(modelIncident, 'timeline')).toEqual([
      'Timeline',
      'Time to detect, from the start: 4 minutes. Time to mitigate, from the start: 44 minutes. Time to restore, from the start: 47 minutes.',
    ]);
  });
});

describe('the other parts', () => {
  it('technical details keep their paragraphs and lists', () => {
    const facts = {
      technicalCause: 'The pool was full\n\nRetries made it worse.',
      causeConfidence: 'moderate',
      evidenceFor: ['a  trace', ' '],
    } as const;
    expect(printed(only({ facts }), 'technical')).toEqual([
      'Technical details',
      'The pool was full.',
      'Retries made it worse.',
      'Confidence in the evidence: moderate.',
      'Evidence for:',
      'a trace',
    ]);
  });

  it('actions show owner, date and proof, and what is missing of them', () => {
    const actionsLong = [
      row('actionsLong', 'a', { what: 'Alarm at 80%', type: 'detection', due: june('12:00', 9) }),
      row('actionsLong', 'b'),
    ];
    expect(printed(only({ facts: { asOf: june('16:00') }, lists: { actionsLong } }), 'actions')).toEqual([
      'Actions',
      ...['Alarm at 80%', 'detection', '[owner]', '12:00 UTC on 9 June', '', ''],
    ]);
  });

  it('the score comes with its reasons', () => {
    const lists = {
      escalation: [
        row('escalation', 'a', { dimension: 'money', score: 2, reason: '5% of a day.' }),
        row('escalation', 'b', { dimension: 'control', score: 0, weight: 2 }),
        row('escalation', 'c', { dimension: 'data' }),
        row('escalation', 'd', { dimension: 'customers hit', score: 1, weight: 1 }),
      ],
      triggers: [row('triggers', 't', { trigger: 'money moved wrongly', reason: 'Two debits' })],
    };
    expect(printed(only({ lists }), 'escalation')).toEqual([
      'Why this goes to the CEO',
      'Immediate trigger: money moved wrongly. Two debits. With an immediate trigger the score of 3 is not needed: the CEO is called within 15 minutes, the executive crisis team meets, and a decision on informing the board is due.',
      ...['customers hit', '1', ''],
      ...['money', '2', '5% of a day'],
      ...['control', '0, weight 2', ''],
    ]);
  });

  it('what it means for the business stands beside it, with or without a score', () => {
    const lenses = [
      row('lenses', 'a', { lens: 'reputation', level: 'possible', sentence: 'Some may say so in public.' }),
      row('lenses', 'b', { lens: 'churn', level: 'none' }),
      row('lenses', 'c', { sentence: 'No lens chosen' }),
    ];
    const said = ['Reputation (possible): Some may say so in public', 'Churn (none)'];
    expect(printed(only({ lists: { lenses } }), 'escalation')).toEqual(['Why this goes to the CEO', ...said]);
    const triggers = [row('triggers', 't', { trigger: 'money moved wrongly' })];
    expect(printed(only({ lists: { lenses, triggers } }), 'escalation').slice(-2)).toEqual(said);
  });

  it('who was told before the CEO is said, with or without a score', () => {
    const told = { toldBefore: ['duty manager at 14:12 UTC', 'head of platform at 14:20 UTC'] };
    const sentence =
      'Told before the CEO, in this order: duty manager at 14:12 UTC and head of platform at 14:20 UTC.';
    expect(printed(only({ facts: told }), 'escalation')).toEqual(['Why this goes to the CEO', sentence]);
    const lists = { triggers: [row('triggers', 't', { trigger: 'money moved wrongly' })] };
    expect(printed(only({ facts: told, lists }), 'escalation').at(-1)).toContain(sentence);
  });

  it('evidence and sources are lists with links and tags', () => {
    const lists = {
      evidence: [
        row('evidence', 'a', { caption: ' Error  rate ', link: 'https://graphs.invalid/1' }),
        row('evidence', 'b', { link: 'https://graphs.invalid/2' }),
        row('evidence', 'c', { caption: 'Screenshot' }),
      ],
      sources: [
        row('sources', 'a', { tag: 'A1', citation: 'The log' }),
        row('sources', 'b', { citation: 'A call' }),
        row('sources', 'c', { tag: 'A2' }),
      ],
    };
    expect(printed(only({ lists }), 'evidence')).toEqual([
      'Evidence',
      'Error rate: https://graphs.invalid/1',
      'Screenshot',
    ]);
    expect(printed(only({ lists }), 'sources')).toEqual(['Sources', 'A1 The log', 'A call']);
    const [block] = briefOf(only({ lists })).annex.find(({ key }) => key === 'evidence')?.blocks ?? [];
    const link = block?.kind === 'list' ? block.items[0]?.at(-1) : undefined;
    expect(link).toEqual({ text: 'https://graphs.invalid/1', href: 'https://graphs.invalid/1' });
  });

  it('the order follows the role', () => {
    const incident = change(modelIncident, { facts: { technicalCause: 'x' } });
    const keys = (role: 'SRE' | 'backend'): readonly string[] =>
      briefOf(change(incident, { setup: { role } })).annex.map(({ key }) => key);
    expect(keys('SRE')).toEqual(['timeline', 'technical']);
    expect(keys('backend')).toEqual(['technical', 'timeline']);
  });
});

describe('the glossary', () => {
  it('explains the terms used, with their long form', () => {
    const term = { term: 'SLO', expansion: 'service level objective', definition: 'The target' } as Term;
    const section = glossarySection([term, { ...term, term: 'outage', expansion: null } as Term]);
    const [block] = section?.blocks ?? [];
    expect(block?.kind === 'table' ? block.rows.map((cells) => cells.map(textOf)) : []).toEqual([
      ['SLO (service level objective)', 'The target'],
      ['outage', 'The target'],
    ]);
    expect(glossarySection([])).toBeNull();
  });
});
