import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { printChip } from '../../../shared/core/brief/chips.ts';
import { filledShare } from '../../../shared/core/brief/pages/pages-of.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { type Block, type PrintedDocument, type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import { buildCard, type Card } from '../../../shared/core/card/build-card.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { hardestQuestions, rankQuestions } from '../../../shared/core/questions/hardest.ts';
import { questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { MODEL, openSample, sampleIds } from '../../samples/samples.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { bank } from '../questions/bank.ts';

const cardOf = (incident: Incident): Card => buildCard(buildBrief(incident, BRIEF_SETTINGS), incident, bank);

const runsOf = (block: Block): readonly Runs[] => {
  if (block.kind === 'table') return block.rows.flat();
  if (block.kind === 'ask') return block.lines;
  if (block.kind === 'chart') return [block.caption];
  return block.kind === 'list' ? block.items : [block.runs];
};
const linesOf = ({ sections }: PrintedDocument): readonly Runs[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(runsOf));
const textsOf = (card: Card): readonly string[] => linesOf(card).map(textOf);
const labelsOf = ({ sections }: Card) => sections.map(({ label }) => label);

function numbersOf({ sections }: Card): readonly (readonly string[])[] {
  const table = sections[0]?.blocks[0];
  return table?.kind === 'table' ? table.rows.map((row) => row.map(textOf)) : [];
}

describe('the pocket card of the model incident', () => {
  const incident = deepFreeze(openSample(MODEL));
  const card = cardOf(incident);

  it('has five numbers: customers, share, duration, money, then the data statement', () => {
    expect(numbersOf(card)).toEqual([
      ['Customers', 'about 3,200 (2,900 to 3,400), about 4% of 80,000'],
      ['Failed card payments', '18%, 1,412 of 7,840'],
      ['Duration', '47 minutes, from 14:02 UTC'],
      ['Lost or delayed sales', '$30,000 to $50,000'],
      ['Customer data', expect.stringContaining('no sign that customer data was lost')],
    ]);
  });

  it('names every known harm to data', () => {
    const harmed = { dataLoss: 'suspected', dataExposure: 'confirmed' } as const;
    const card = cardOf({ ...incident, facts: { ...incident.facts, ...harmed } });
    expect(numbersOf(card)).toContainEqual([
      'Customer data',
      'Customer data was seen by others and, we suspect, lost.',
    ]);
  });

  it('says before all numbers that people may come to harm', () => {
    const hurt = { safety: 'possible', safetyFollowUp: 'Two wards were called' } as const;
    const [first, ...numbers] = numbersOf(cardOf({ ...incident, facts: { ...incident.facts, ...hurt } }));
    expect(first).toEqual(['Harm to people', 'possible. Two wards were called.']);
    expect(numbers).toEqual(numbersOf(card));
    const none = { ...incident, facts: { ...incident.facts, safety: 'none' as const } };
    expect(numbersOf(cardOf(none))).toEqual(numbersOf(card));
  });

  it('has the three hardest questions with their lines, the decision and the next update', () => {
    const entries = questionsFor(incident, bank);
    const answered = rankQuestions(incident, entries)
      .filter(({ readiness }) => readiness.state === 'ready')
      .slice(0, 3);
    const hardest = hardestQuestions(incident, entries);
    expect(hardest.map(({ sayable }) => sayable)).not.toContain(false);
    expect(card.sections[1]?.statement).toBe('');
    expect(textsOf(card).slice(10)).toEqual([
      ...answered.flatMap(({ question, answerLine }) => [question, textOf(answerLine)]),
      'Approve $18,000 for a second settings check before the June sale; deadline 17:00 UTC. We recommend yes.',
      'Update 3 at 18:15 UTC by e-mail.',
    ]);
    expect(textOf(card.subtitle)).toBe('Pocket card, as of 16:00 UTC on 3 June 2026. Status: restored.');
    expect(labelsOf(card)).toEqual(['Numbers', 'Hardest questions', 'Decision requested', 'Next update']);
  });

  it('names the hardest questions while they have no answer', () => {
    const bare = { ...incident, lists: { ...incident.lists, answers: [] } };
    const hardest = hardestQuestions(bare, questionsFor(bare, bank));
    const told = cardOf(bare);
    expect(told.sections[1]?.statement).toBe('5 more have no answer yet');
    expect(textsOf(told)).toContain(`No answer yet: ${hardest.map(({ question }) => question).join(' ')}`);
  });

  it('is a draft as long as the brief is', () => {
    expect(card).toMatchObject({ draft: false, page: 'A5', annex: [] });
    const draft = { ...incident, setup: { ...incident.setup, final: false } };
    expect(cardOf(draft).draft).toBe(true);
  });

  it('gives a place that nobody can fill to the next number, and shows one somebody looks for', () => {
    const { facts } = incident;
    const without = { ...incident, facts: { ...facts, customers: null } };
    expect(numbersOf(cardOf(without)).map(([name]) => name)).toEqual([
      'Failed card payments',
      'Duration',
      'Lost or delayed sales',
      'Customer data',
      'Reliability target',
    ]);
    const unknown = { kind: 'unknown', expectedAt: '2026-06-03T16:30:00Z', who: 'finance' } as const;
    expect(numbersOf(cardOf({ ...incident, facts: { ...facts, loss: unknown } }))[3]).toEqual([
      'Lost or delayed sales',
      'not known, expected by 16:30 UTC from finance',
    ]);
  });
});

describe('the pocket card', () => {
  it('says what an earlier report told wrong, with both numbers', () => {
    const sample = openSample(MODEL);
    const corrections = [row('corrections', 'c', { what: 'Customers affected', from: '2,000', to: '3,200' })];
    const card = cardOf({ ...sample, lists: { ...sample.lists, corrections } });
    expect(labelsOf(card)).toContain('Told wrong before');
    expect(textsOf(card)).toContain('Customers affected: corrected from “2,000” to “3,200”.');
    expect(filledShare(card)).toBeLessThanOrEqual(1);
    expect(labelsOf(cardOf(sample))).not.toContain('Told wrong before');
  });

  it.each(sampleIds)('of %s prints every chip as the brief does', (id) => {
    const incident = openSample(id);
    const chips = linesOf(cardOf(incident)).flat();
    // The words around {amount} in a decision share its chip.
    const printed = chips.filter(({ chip }) => chip && !/^asks\/.*\/decision$|^linesToSay$/.test(chip));
    const expected = printed.map(({ chip = '' }) => printChip(incident, chip).text);
    const whole = (text: string): string => text.toLowerCase().replace(/\.$/, '');
    const differing = printed.filter(
      ({ text }, index) => !whole(text).includes(whole(expected[index] ?? '')),
    );
    expect(differing.filter(({ text }) => /\d/.test(text))).toEqual([]);
    // An outage of which nobody counts attempts has no share that failed.
    const { shareFailed, attemptsFailed, attemptsNoun } = incident.facts;
    const isCounted = [shareFailed, attemptsFailed, attemptsNoun].some((slot) => slot !== null);
    expect(numbersOf(cardOf(incident)).length).toBeGreaterThanOrEqual(isCounted ? 5 : 4);
  });

  it.each(sampleIds)('of %s answers with words that can be said, or with a time', (id) => {
    const section = cardOf(openSample(id)).sections.find(({ label }) => label === 'Hardest questions');
    const lines = (section?.blocks ?? []).flatMap(runsOf).map(textOf);
    const answers = lines.slice(0, 6).filter((_, index) => index % 2 === 1);
    expect(answers).toHaveLength(3);
    expect(answers.filter((answer) => /^Not known(?: yet)?\.$|\[/.test(answer))).toEqual([]);
    expect(section?.statement).toMatch(/^$|^(?:1 more has|[2-5] more have) no answer yet$/);
  });

  it('of a record with nothing in it shows the open slots', () => {
    const card = cardOf(emptyIncident('x'));
    expect(numbersOf(card)).toEqual([
      ['Customers', '[customers affected]'],
      ['Duration so far', '[duration, if the times are not known to the minute]'],
      ['Lost or delayed sales', '[lost or delayed sales]'],
    ]);
    expect(textsOf(card)).toContain('[decision or “nothing needed now”]');
  });

  it('asks for the share that failed only where attempts are counted', () => {
    const empty = emptyIncident('x');
    const counted = { ...empty, facts: { ...empty.facts, attemptsNoun: 'logins' } };
    expect(numbersOf(cardOf(counted))).toContainEqual(['Failed logins', '[share that failed]']);
  });

  it('of a near miss asks for no number that there cannot be', () => {
    const card = cardOf(emptyIncident('x', { variant: 'near-miss' }));
    expect(labelsOf(card)).not.toContain('Numbers');
  });

  it('is one side whatever a person typed', () => {
    const words = fc.string({ minLength: 0, maxLength: 3_000 });
    const model = openSample(MODEL);
    const [ask] = model.lists.asks;
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 1, max: 9 }), (title, decision, line, count) => {
        const asks = Array.from({ length: count }, (_, at) => ({
          ...(ask as NonNullable<typeof ask>),
          id: `a${at}`,
          decision,
          recommendation: line,
        }));
        const facts = { ...model.facts, title, customersNoun: line, lossNoun: decision, dataNote: line };
        const card = cardOf({ ...model, facts, lists: { ...model.lists, asks } });
        expect(filledShare(card)).toBeLessThan(1);
      }),
      { numRuns: 40 },
    );
  });

  it('counts the decisions it has no room for', () => {
    const model = openSample(MODEL);
    const [ask] = model.lists.asks;
    const asks = Array.from({ length: 5 }, (_, at) => ({
      ...(ask as NonNullable<typeof ask>),
      id: `a${at}`,
    }));
    expect(textsOf(cardOf({ ...model, lists: { ...model.lists, asks } }))).toContain(
      '2 more decisions are in the brief.',
    );
  });
});
