import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../../shared/core/brief/settings.ts';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
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

it.each([
  ['data was exposed', ', needed only if data was exposed;'],
  ['only if data was exposed', ', needed only if data was exposed;'],
  ['in case of a claim', ', needed only in case of a claim;'],
])('support that is held ready says for which case: %s', (onlyIf, said) => {
  const asks = [row('asks', 'a1', { decision: 'Legal stands by', onlyIf, deadline: june('19:00') })];
  expect(printed(change(modelIncident, { lists: { asks } }), 'decision').join(' ')).toContain(said);
});
