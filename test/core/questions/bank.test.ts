import { describe, expect, it } from 'vitest';
import { printChip } from '../../../shared/core/brief/chips.ts';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { countSpokenWords } from '../../../shared/core/coach/text/spoken.ts';
import { isDerivedKey } from '../../../shared/core/impact/derived.ts';
import { FACTS, isFactKey } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { ROLES } from '../../../shared/core/incident/incident.ts';
import { columnsOf, isListKey } from '../../../shared/core/incident/lists.ts';
import { LONG_WORDS } from '../../../shared/core/questions/answer.ts';
import { CIRCUMSTANCES, type Condition } from '../../../shared/core/questions/circumstances.ts';
import { QUESTION_GROUPS } from '../../../shared/core/questions/groups.ts';
import type { Saying } from '../../../shared/core/questions/question.ts';
import { questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { openSample, sampleIds } from '../../samples/samples.ts';
import { bank } from './bank.ts';

/** Every sentence of a saying with the condition it stands under. */
function sentencesOf(saying: Saying): readonly { readonly text: string; readonly when: Condition }[] {
  if (typeof saying === 'string') return [{ text: saying, when: {} }];
  if ('say' in saying)
    return sentencesOf(saying.say).map(({ text, when }) => ({ text, when: { ...saying.if, ...when } }));
  if ('must' in saying) return sentencesOf(saying.must);
  return saying.flatMap(sentencesOf);
}

const sayings = bank.flatMap(({ id, line, long }) =>
  [...line, ...long].flatMap(sentencesOf).map((each) => ({ id, ...each })),
);

function isKnown(name: string): boolean {
  return isFactKey(name) || isDerivedKey(name) || isListKey(name);
}

function isChip(chip: string): boolean {
  const [name = ''] = chip.split(':', 1);
  const [list = '', place = '', column = ''] = name.split('/');
  if (!name.includes('/')) return isFactKey(name) || isDerivedKey(name);
  return isListKey(list) && (place === '*' || place === '$') && column in columnsOf(list);
}

describe('the bank of questions', () => {
  it('has 76 questions, 14 of them core, each complete and under its own name', () => {
    expect(bank).toHaveLength(76);
    expect(bank.filter(({ core }) => core)).toHaveLength(14);
    expect(new Set(bank.map(({ id }) => id)).size).toBe(76);
    for (const { id, question, why, good, doNotSay, line, facts } of bank) {
      expect(question, id).toMatch(/\?$/);
      for (const text of [why, good, doNotSay]) expect(text.length, id).toBeGreaterThan(5);
      expect(line.length * facts.length, id).toBeGreaterThan(0);
    }
  });

  it('knows the ten groups and the three roles only; every group and role is asked', () => {
    expect([...new Set(bank.map(({ group }) => group))]).toEqual(QUESTION_GROUPS);
    expect(new Set(bank.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
  });

  it('rests on facts, derived figures and lists of the record', () => {
    const names = bank.flatMap(({ facts }) => facts.flatMap((choices) => choices.split('|')));
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });

  it('promises the time of facts only that the question rests on', () => {
    for (const { id, facts, answer = [] } of bank)
      expect(facts, id).toEqual(expect.arrayContaining([...answer]));
  });

  it('says chips that the record has, and sections that the brief has', () => {
    const chips = sayings.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}]*)\}/g)].map(([, chip = '']) => chip),
    );
    expect(chips.filter((chip) => !isChip(chip))).toEqual([]);
    const sources = sayings.flatMap(({ text }) => /^@([a-z-]+)/.exec(text)?.[1] ?? []);
    const known: readonly string[] = [
      ...SECTION_KEYS,
      ...[
        ...[
          'actions',
          'running',
          'attempts',
          'calls',
          'could-not',
          'earlier-answers',
          'failed',
          'fix-time',
          'happened',
          'lasted',
          'left-out',
          'lost-or-seen',
          'no-loss',
          'not-sales',
          'share',
        ],
        'data',
        'money',
        'lines-to-say',
        'barrier',
        'outlook',
        'plan-b',
        'contained',
        'left',
        'basis',
        'told',
      ],
    ];
    expect(sources.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('never points back with a sentence of its own: “Until then” would stand alone', () => {
    expect(sayings.filter(({ text }) => text.startsWith('Until then')).map(({ id }) => id)).toEqual([]);
  });

  it('asks in its conditions for values that their fields offer', () => {
    for (const { id, when } of sayings) {
      for (const [key, values] of Object.entries(when)) {
        const circumstance = CIRCUMSTANCES[key];
        if (circumstance) {
          expect(isFactKey(key), key).toBe(false);
          expect(circumstance.values, id).toEqual(expect.arrayContaining([...values]));
          continue;
        }
        const field: Field | null = isFactKey(key) ? FACTS[key] : null;
        expect(field?.type, `${id} ${key}`).toBe('choice');
        if (field?.type === 'choice')
          expect(field.options, `${id} ${key}`).toEqual(expect.arrayContaining([...values]));
      }
    }
  });
});

describe.each(sampleIds)('the answers of %s', (id) => {
  const incident = openSample(id);
  const entries = questionsFor(incident, bank);

  it('print every fact as the brief does', () => {
    for (const { id: question, answerLine, answerLong } of entries) {
      for (const { text, chip } of [...answerLine, ...answerLong]) {
        const printed = chip === undefined ? null : printChip(incident, chip);
        const isValue = printed?.state === 'value' && chip !== 'linesToSay';
        if (isValue && isFigure(chip ?? ''))
          expect(text.toLowerCase(), question).toBe(printed.text.toLowerCase());
      }
    }
  });

  it('are said within 30 seconds', () => {
    const long = entries.filter(({ answerLine, answerLong }) => {
      const words = countSpokenWords(textOf(answerLong));
      return words > Math.max(LONG_WORDS, countSpokenWords(textOf(answerLine)));
    });
    expect(long.map(({ id: question }) => question)).toEqual([]);
  });

  it('hold whole sentences: no empty slot inside words, no double stop, no bare brace', () => {
    for (const { id: question, answerLine, answerLong, readiness } of entries) {
      const text = `${textOf(answerLine)} ${textOf(answerLong)}`;
      expect(text, question).not.toMatch(/\{|\}|\.\.|undefined|null| {2}/);
      if (readiness.state === 'ready') expect(text, question).not.toMatch(/Not known yet|\[/);
    }
  });
});

function isFigure(chip: string): boolean {
  const [name = ''] = chip.split(':', 1);
  const field: Field | null = isFactKey(name) ? FACTS[name] : null;
  return isDerivedKey(name) || field?.type === 'figure' || field?.type === 'stamp';
}
