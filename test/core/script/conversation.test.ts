import { describe, expect, it } from 'vitest';
import file from '../../../assets/content/conversations.json' with { type: 'json' };
import { jumpOfChip } from '../../../renderer/features/workspace/jumps.ts';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { printChip } from '../../../shared/core/brief/chips.ts';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import type { Block, Run, Runs } from '../../../shared/core/brief/tree.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { isDerivedKey } from '../../../shared/core/impact/derived.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { FACTS, isFactKey } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import {
  emptyIncident,
  type Incident,
  ROLES,
  type Role,
  VARIANTS,
} from '../../../shared/core/incident/incident.ts';
import { columnsOf, isListKey } from '../../../shared/core/incident/lists.ts';
import { CIRCUMSTANCES, type Condition } from '../../../shared/core/questions/circumstances.ts';
import type { Saying } from '../../../shared/core/questions/question.ts';
import {
  buildConversation,
  type Conversations,
  placeOfTurn,
  SETTINGS,
  type Turn,
} from '../../../shared/core/script/conversation.ts';
import { keepWords } from '../../../shared/core/script/own-words.ts';
import { openSample } from '../../samples/samples.ts';

const conversations = file as Conversations;
/** Restored, running and final. */
const IDS = ['model-card-payments', 'rogers-2022', 'crowdstrike-2024'] as const;

const asRole = (incident: Incident, role: Role): Incident => ({
  ...incident,
  setup: { ...incident.setup, role },
});
const talk = (incident: Incident, role: Role, last: Incident | null = null): readonly Turn[] => {
  const told = asRole(incident, role);
  return buildConversation(buildBrief(told, BRIEF_SETTINGS, last), told, conversations, role, 'one');
};
const sentencesOf = ({ steps }: Turn): readonly Runs[] => steps.flatMap(({ sentences }) => sentences);
const runsOf = (turns: readonly Turn[]): readonly Run[] => turns.flatMap((turn) => sentencesOf(turn).flat());

/** What the CEO asks in each guide, in its order; SRE has six questions in five turns. */
const TURNS: Readonly<Record<Role, readonly RegExp[]>> = {
  SRE: [
    /what happened.*short/i,
    /how .*why .*prevent/i,
    /what are you doing.*fix/i,
    /how likely.*again/i,
    /keep me informed/i,
  ],
  DevOps: [
    /brief me/i,
    /what caused/i,
    /what are you doing/i,
    /risk.*not resolved quickly/i,
    /what can i do/i,
  ],
  backend: [/walk me through/i, /what caused/i, /how are you fixing/i, /prevent/i, /overall risk/i],
};

describe.each(ROLES)('the conversation of the %s guide', (role) => {
  it('has every turn of the CEO in its order, between an opening and a closing', () => {
    const lines = talk(openSample(IDS[0]), role).map(({ ceo }) => ceo);
    expect([lines.at(0), lines.at(-1)]).toEqual([null, null]);
    const asked = lines.slice(1, -1);
    expect(asked).toHaveLength(TURNS[role].length);
    for (const [index, pattern] of TURNS[role].entries()) expect(asked[index]).toMatch(pattern);
  });

  it('names its turns once, and has cues of its own for each setting', () => {
    const recipes = conversations.packs[role];
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length);
    for (const { cues } of recipes) expect(new Set(SETTINGS.map((key) => cues[key])).size).toBe(3);
  });

  describe.each(IDS)('with %s', (id) => {
    const incident = asRole(openSample(id), role);
    const turns = talk(incident, role);

    it('answers every turn, or shows what is open', () => {
      for (const turn of turns) expect(turn.words, turn.id).toBeGreaterThan(0);
      for (const { text } of runsOf(turns)) expect(text).not.toMatch(/[{}@]|undefined/);
    });

    it('says nothing twice in a turn', () => {
      for (const turn of turns) {
        const texts = sentencesOf(turn).map(textOf);
        expect(new Set(texts).size, turn.id).toBe(texts.length);
      }
    });

    it('prints every chip as the brief does', () => {
      const brief = printed(incident);
      for (const { chip = '', text } of runsOf(turns)) {
        // The brief lists what is unknown by its name, in one sentence for all.
        const known = printChip(incident, chip).state === 'value' ? brief.get(chip) : undefined;
        if (known) expect(known, chip).toContain(text);
      }
    });

    it('leads from every open slot to a field', () => {
      for (const { chip = '' } of runsOf(turns).filter(({ missing }) => missing))
        expect(jumpOfChip(chip), chip).not.toBeNull();
    });
  });

  it('shows an open slot in every answer that rests on facts while there are none', () => {
    const silent = talk(emptyIncident('x'), role).filter(
      (turn) => !runsOf([turn]).some(({ missing }) => missing),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

/** Every text the brief prints for each chip. */
function printed(incident: Incident): ReadonlyMap<string, readonly string[]> {
  const brief = buildBrief(incident, { language: 'en-US' });
  const runs = (block: Block): readonly Run[] => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'chart') return block.caption;
    return block.kind === 'ask' ? block.lines.flat() : block.rows.flat(2);
  };
  const all = [...brief.sections, ...brief.annex].flatMap(({ blocks }) => blocks.flatMap(runs));
  const found = new Map<string, readonly string[]>();
  for (const { chip, text } of [...brief.subtitle, ...all])
    if (chip) found.set(chip, [...(found.get(chip) ?? []), text]);
  return found;
}

/** Every condition inside a saying. */
function conditionsOf(saying: Saying = []): readonly Condition[] {
  if (typeof saying === 'string') return [];
  if ('must' in saying) return conditionsOf(saying.must);
  if ('say' in saying) return [saying.if, ...conditionsOf(saying.say)];
  return saying.flatMap(conditionsOf);
}

describe('the recipes', () => {
  const isKnown = (name: string): boolean => {
    const [list = '', , column] = name.split('/');
    if (column !== undefined) return isListKey(list) && Object.hasOwn(columnsOf(list), column);
    return isFactKey(name) || isDerivedKey(name) || isListKey(name);
  };

  it('name only facts, figures, lists and sections there are', () => {
    const text = JSON.stringify(conversations.packs);
    const chips = [...text.matchAll(/[^"]?\{([a-zA-Z][\w/*$]*)[:}]/g)].map(([, name = '']) => name);
    expect(chips.length).toBeGreaterThan(60);
    expect(chips.filter((name) => !isKnown(name))).toEqual([]);
    const sections = [...text.matchAll(/"@([a-z-]+)"|"section":"([a-z-]+)"/g)].map(([, a, b]) => a ?? b);
    const known: readonly string[] = [
      ...SECTION_KEYS,
      'attempts',
      'corrections',
      'data',
      'money',
      'barrier',
      'fix',
      'harm',
      'plan-b',
      'closing-ask',
    ];
    expect(sections.filter((key) => !known.includes(key ?? ''))).toEqual([]);
  });

  it('set conditions on facts and circumstances with values they can have', () => {
    const steps = Object.values(conversations.packs).flatMap((turns) =>
      turns.flatMap(({ answer }) => answer),
    );
    const conditions = steps.flatMap(({ if: whole = {}, say }) => [whole, ...conditionsOf(say)]);
    expect(conditions.flatMap(Object.keys)).toContain('serviceIs');
    for (const [key, values] of conditions.flatMap(Object.entries<readonly string[]>)) {
      const field: Field | null = isFactKey(key) ? FACTS[key] : null;
      const options = field?.type === 'choice' ? field.options : CIRCUMSTANCES[key]?.values;
      expect(options, key).toEqual(expect.arrayContaining([...values]));
    }
  });
});

describe('what is said', () => {
  const model = openSample(IDS[0]);

  it('owns the failure in one sentence of “we” in each pack', () => {
    for (const role of ROLES) {
      const texts = talk(model, role).flatMap(sentencesOf).map(textOf);
      expect(texts.filter((text) => text.startsWith('We own this'))).toHaveLength(1);
    }
  });

  it('says that people may come to harm, once, in every kind of brief', () => {
    for (const variant of VARIANTS) {
      const told: Incident = { ...model, setup: { ...model.setup, variant } };
      const harmed = applyEdit(told, { kind: 'fact', key: 'safety', value: 'possible' });
      for (const role of ROLES) {
        const texts = talk(harmed, role).flatMap(sentencesOf).map(textOf);
        expect(texts.filter((text) => text === 'Harm to people is possible.')).toHaveLength(1);
      }
    }
  });

  it('follows the facts', () => {
    const known = applyEdit(model, { kind: 'fact', key: 'safeguardReason', value: 'It reads code only.' });
    const why = (incident: Incident): string => {
      const turn = talk(incident, 'SRE').find(({ id }) => id === 'how-and-why');
      return turn ? sentencesOf(turn).map(textOf).join(' ') : '';
    };
    expect(why(model)).toContain('Why it did not stop it: [why the safeguard failed].');
    expect(why(known)).toContain('It reads code only.');
  });

  it('is the person’s own once it was taken over, with its chips', () => {
    const edit = keepWords(
      model,
      placeOfTurn('SRE', 'closing'),
      'Thank you, {ceoName}. One thing: {reportDueAt}.',
    );
    const closing = talk(applyEdit(model, edit), 'SRE').at(-1);
    expect(closing?.own).toBe(true);
    expect(closing && sentencesOf(closing).map(textOf)).toEqual([
      'Thank you, Ms Lind.',
      'One thing: [root cause report due].',
    ]);
  });

  it('keeps the silence after the bottom line', () => {
    const [, happened] = talk(model, 'SRE');
    expect(happened?.steps[0]?.pauseSeconds).toBe(2);
  });
});

it('says of itself only what is so: a near miss hit no customer, nobody has named a protocol', () => {
  const sample = openSample(IDS[0]);
  const near: Incident = { ...sample, setup: { ...sample.setup, variant: 'near-miss' } };
  const said = talk(near, 'SRE').flatMap(sentencesOf).map(textOf).join(' ');
  expect(said).toContain('I bring one near miss');
  expect(said).not.toMatch(/to our customers|protocol|page one/);
});

it('asks when Legal got the facts only where the checklist does', () => {
  const sample = openSample(IDS[0]);
  const says = (facts: Partial<Incident['facts']>): string =>
    talk({ ...sample, facts: { ...sample.facts, legalInformedAt: null, ...facts } }, 'DevOps')
      .flatMap(sentencesOf)
      .map(textOf)
      .join(' ');
  const untouched = {
    dataLoss: 'none-verified',
    dataExposure: 'none-verified',
    dataCorrectness: 'none-verified',
    regulated: 'no',
    safety: 'none',
    securitySuspected: 'no',
  } as const;
  expect(says({ ...untouched, dataLoss: 'suspected' })).toContain('When Legal got the facts: [');
  expect(says(untouched)).not.toContain('Legal');
  expect(says({ ...untouched, legalInformedAt: sample.facts.detectedAt })).toContain(
    'Legal has had the facts since',
  );
});

describe('the close of a conversation', () => {
  it('asks for each of several decisions', () => {
    const model = openSample('model-card-payments');
    const [ask] = model.lists.asks;
    if (!ask) throw new Error('the model asks for a decision');
    const second = { ...ask, id: 'second', decision: 'Decide who signs the letter to the hospitals' };
    const incident = { ...model, lists: { ...model.lists, asks: [ask, second] } };
    const turns = buildConversation(
      buildBrief(incident, BRIEF_SETTINGS),
      incident,
      conversations,
      'SRE',
      'one',
    );
    const said = turns
      .at(-1)
      ?.steps.flatMap(({ sentences }) => sentences.map(textOf))
      .join(' ');
    expect(said).toContain('Approve $18,000');
    expect(said).toMatch(/[Ww]ho signs the letter to the hospitals/);
  });
});
