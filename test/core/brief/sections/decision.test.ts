import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { readFigure } from '../../../../shared/core/incident/typed/read-figure.ts';
import { exact, type Figure } from '../../../../shared/core/incident/values/figure.ts';
import { buildCut } from '../../../../shared/core/script/build-cut.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { entry } from '../../questions/bank.ts';
import { change, printed } from '../print.ts';

const asking = (decision: string): Incident =>
  change(modelIncident, { lists: { asks: [row('asks', 'a1', { decision, deadline: june('19:00') })] } });

describe('a decision typed with a mark in it', () => {
  it.each([
    ['refund all, or only the difference?', 'Refund all, or only the difference; deadline'],
    [
      'hire the forensics firm – yes/no? plus approve the notice to the authority',
      'Hire the forensics firm – yes/no; plus approve the notice to the authority; deadline',
    ],
    ['Refund all? If not, why not?', 'Refund all; if not, why not; deadline'],
    ['Hire the firm – yes/no ?', 'Hire the firm – yes/no; deadline'],
    ['Hire the firm? And tell the bank', 'Hire the firm; and tell the bank; deadline'],
    ['Refund all. Pay Anna!', 'Refund all; Pay Anna; deadline'],
    ['Buy parts, e.g. two disks, for 3.5 days', 'Buy parts, e.g. two disks, for 3.5 days; deadline'],
  ])('is one ask of one sentence: %s', (typed, said) =>
    expect(printed(asking(typed), 'decision').join(' ')).toContain(said),
  );

  it.each([
    'Refund all, about $430k, today',
    'Refund all, ~$430k, today',
    'Refund all, about {amount}, today',
  ])('tells the size of a sum once: %s', (typed) => {
    const amount: Figure = { ...exact('money', 43_000_000), qualifier: 'about' };
    const asked = change(modelIncident, {
      lists: { asks: [row('asks', 'a1', { decision: typed, amount })] },
    });
    expect(printed(asked, 'decision').join(' ')).toContain('Refund all, about $430,000, today;');
  });

  it.each([
    ['Refund everyone, up to €60k', 'up to 60k', 'Refund everyone, up to €60,000;'],
    ['Refund everyone, max. €60k', 'up to 60k', 'Refund everyone, up to €60,000;'],
    ['Refund everyone, a maximum of {amount}', 'up to 60k', 'Refund everyone, up to €60,000;'],
    ['Refund everyone for no more than 60k', 'at most 60k', 'Refund everyone for up to €60,000;'],
    ['Refund everyone, €60k at most', 'max 60k', 'Refund everyone, up to €60,000;'],
    ['Hand over €60k', 'more than 60k', 'Hand over more than €60,000;'],
    ['Pay over €60k', 'more than 60k', 'Pay more than €60,000;'],
    ['Pay €60k+ in refunds', 'at least 60k', 'Pay at least €60,000 in refunds;'],
    ['Pay €60k plus VAT', 'more than 60k', 'Pay more than €60,000 plus VAT;'],
    ['Pay €60k + VAT', 'at least 60k', 'Pay at least €60,000 + VAT;'],
    ['Refund everyone, about €60k', 'up to 60k', 'Refund everyone, up to €60,000;'],
    ['Set at least €60k aside', 'at least 60k', 'Set at least €60,000 aside;'],
    ['Set €60k or more aside', '60k+', 'Set at least €60,000 aside;'],
    ['Set over €60k aside', 'over 60k', 'Set more than €60,000 aside;'],
    ['Refund everyone, up to €60k', '60k', 'Refund everyone, up to €60,000;'],
    ['Refund up to €60k', '~60k', 'Refund up to about €60,000;'],
    ['Set at least €60k aside', 'up to 60k', 'Set at least up to €60,000 aside;'],
    ['Refund between €40k and €60k', '40k to 60k', 'Refund €40,000 to €60,000;'],
    ['Refund €40-60k', '40k to 60k', 'Refund €40,000 to €60,000;'],
  ])('says once what kind of sum it is: %s beside %s', (typed, amount, said) => {
    const setup = { ...modelIncident.setup, currency: 'EUR' as const };
    const read = readFigure(amount, 'money', 'EUR');
    const asks = [row('asks', 'a1', { decision: typed, amount: read.ok ? read.value : null })];
    expect(printed(change(modelIncident, { setup, lists: { asks } }), 'decision').join(' ')).toContain(said);
  });

  it('is said whole in the shortest talk and in the answer', () => {
    const asked = asking('hire the forensics firm – yes/no? plus approve the notice to the authority');
    const incident = change(asked, { facts: { lossExcludes: null } });
    const brief = buildBrief(incident, BRIEF_SETTINGS);
    const said = buildCut(brief, incident, '30s')
      .blocks.flatMap(({ sentences }) => sentences.map(textOf))
      .join(' ');
    expect(said).toContain('plus approve the notice to the authority');
    expect(textOf(entry('Q70', incident).answerLine)).toContain('plus approve the notice');
  });
});

it('recommends nothing that is not decided', () => {
  const asks = [row('asks', 'a1', { decision: 'Refund all', recommendation: 'not decided yet' })];
  expect(printed(change(modelIncident, { lists: { asks } }), 'decision').join(' ')).toContain(
    'Our recommendation is not decided yet.',
  );
});

it.each([
  ['data was exposed', ', needed only if data was exposed;'],
  ['only if data was exposed', ', needed only if data was exposed;'],
  ['in case of a claim', ', needed only in case of a claim;'],
])('support that is held ready says for which case: %s', (onlyIf, said) => {
  const asks = [row('asks', 'a1', { decision: 'Legal stands by', onlyIf, deadline: june('19:00') })];
  expect(printed(change(modelIncident, { lists: { asks } }), 'decision').join(' ')).toContain(said);
});
