import { describe, expect, it } from 'vitest';
import conversations from '../../../assets/content/conversations.json' with { type: 'json' };
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import { type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import { countSpokenWords } from '../../../shared/core/coach/text/spoken.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { type Incident, ROLES } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { PLANNED_PACE, secondsAloud } from '../../../shared/core/rehearsal/pace.ts';
import { buildCut, fillsSlot, type SpokenCut } from '../../../shared/core/script/build-cut.ts';
import { buildConversation, type Conversations } from '../../../shared/core/script/conversation.ts';
import { CUT_KEYS, type CutKey, cutFor } from '../../../shared/core/script/cuts.ts';
import { materialOf } from '../../../shared/core/script/material/material.ts';
import { asTemplate, keepWords, placeOfBlock, resetWords } from '../../../shared/core/script/own-words.ts';
import { briefOf, MODEL, openSample, sampleIds } from '../../samples/samples.ts';
import { FULL_INCIDENTS } from './full-incidents.ts';

const cutOf = (id: string, key: CutKey, incident: Incident = openSample(id)): SpokenCut =>
  buildCut(briefOf(id), incident, key);
const wordsOf = (sentences: readonly Runs[]): string => sentences.map(textOf).join(' ');
const blockOf = (cut: SpokenCut, key: string): string =>
  wordsOf(cut.blocks.find((block) => block.key === key)?.sentences ?? []);

const LATER = stamp('2026-06-30T12:00:00Z', 'UTC');

describe('a cut of the model incident', () => {
  it.each(CUT_KEYS)('of %s is within a tenth of its budget', (key) => {
    const cut = cutOf(MODEL, key);
    expect(Math.abs(cut.words - cut.cut.words)).toBeLessThanOrEqual(cut.cut.words / 10);
    expect(fillsSlot(cut)).toBe(true);
  });

  it('says in half a minute state, who, how long, the money, the ask and when the next news come', () => {
    const cut = cutOf(MODEL, '30s');
    expect(cut.blocks.map((block) => wordsOf(block.sentences))).toEqual([
      'Card payments have worked since 14:49 UTC. For 47 minutes, 18% of card payments failed, for about 3,200 customers. We estimate $30,000 to $50,000 in lost or delayed sales.',
      'Approve $18,000 for a second settings check before the June sale; deadline 17:00.',
      'Update 3 at 18:15 by e-mail.',
    ]);
  });

  it('says contracts at risk once, in the words of the brief', () => {
    const model = openSample(MODEL);
    const value = exact('money', 210_000_000);
    const incident = applyEdit(model, { kind: 'fact', key: 'churnExposure', value });
    const cut = buildCut(buildBrief(incident, BRIEF_SETTINGS), incident, '15m');
    const told = cut.blocks
      .flatMap(({ sentences }) => sentences.map(textOf))
      .filter((text) => /at risk/.test(text));
    expect(told).toEqual(['Contracts worth $2.1 million are at risk, not lost yet.']);
  });

  it('says once what the money leaves out: with it, or by name where the bottom line has no room', () => {
    const model = openSample(MODEL);
    const leavesOut = (lossExcludes: string): readonly string[] => {
      const incident = { ...model, facts: { ...model.facts, lossExcludes } };
      const cut = buildCut(buildBrief(incident, BRIEF_SETTINGS), incident, '15m');
      return cut.blocks
        .flatMap(({ sentences }) => sentences.map(textOf))
        .filter((text) => /not included|incomplete|leaves out/.test(text));
    };
    expect(leavesOut('refunds')).toEqual([
      'We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds).',
    ]);
    expect(leavesOut('refunds, staff time, the fair in June and all shops in the UK')).toEqual([
      'We estimate $30,000 to $50,000 in lost or delayed sales (incomplete).',
      'The figure for lost or delayed sales leaves out refunds, staff time, the fair in June and all shops in the UK.',
    ]);
    expect(leavesOut('nothing')).toEqual([]);
  });

  it('says in half a minute the ask in one sentence and no money where there is too much to say', () => {
    const model = openSample(MODEL);
    const [ask] = model.lists.asks;
    if (!ask) throw new Error('The model asks for nothing.');
    const decision = `Approve {amount} for a second settings check ${'and for the people who build it '.repeat(3)}`;
    const facts = { ...model.facts, dataCorrectness: 'confirmed' as const, safety: 'possible' as const };
    const incident = { ...model, facts, lists: { ...model.lists, asks: [{ ...ask, decision }] } };
    const cut = buildCut(buildBrief(incident, BRIEF_SETTINGS), incident, '30s');
    expect(secondsAloud(cut.words, PLANNED_PACE)).toBeLessThanOrEqual(30);
    expect(blockOf(cut, 'state')).toContain('Customer data was changed wrongly.');
    expect(blockOf(cut, 'ask')).toBe('One decision on $18,000 is needed by 17:00.');
    expect(blockOf(cut, 'next')).toBe('Update 3 at 18:15 by e-mail.');
  });

  it('says of two decisions in half a minute how many, and in two minutes each', () => {
    const model = openSample(MODEL);
    const second = row('asks', 'second', { decision: 'Approve the notice to the regulator' });
    const incident = { ...model, lists: { ...model.lists, asks: [...model.lists.asks, second] } };
    const brief = buildBrief(incident, BRIEF_SETTINGS);
    const cut = buildCut(brief, incident, '30s');
    expect(blockOf(cut, 'ask')).toBe('Two decisions are needed, the first by 17:00.');
    expect(secondsAloud(cut.words, PLANNED_PACE)).toBeLessThanOrEqual(30);
    for (const key of ['2m', '5m'] as const)
      expect(blockOf(buildCut(brief, incident, key), 'ask')).toContain('Approve the notice to the regulator');
  });

  it('says in every length what an earlier report told wrong, with its reason where there is time', () => {
    const last = openSample(MODEL);
    const cells = {
      what: 'Customers affected',
      from: '2,000',
      to: '3,200',
      why: 'the first count left out the app',
    };
    const incident = { ...last, lists: { ...last.lists, corrections: [row('corrections', 'k1', cells)] } };
    const brief = buildBrief(incident, BRIEF_SETTINGS, last);
    for (const key of CUT_KEYS) {
      const said = blockOf(buildCut(brief, incident, key), 'corrected');
      expect(said).toMatch(
        /^One figure we gave you was wrong\. Customers affected: corrected from “2,000” to “3,200”\./,
      );
      if (!['30s', '2m'].includes(key)) expect(said).toContain('the first count left out the app');
    }
    const second = row('corrections', 'k2', { what: 'Attempts that failed', from: '900', to: '1,412' });
    const both = {
      ...incident,
      lists: { ...incident.lists, corrections: [...incident.lists.corrections, second] },
    };
    const told = buildBrief(both, BRIEF_SETTINGS, last);
    expect(blockOf(buildCut(told, both, '30s'), 'corrected')).toBe('2 figures we gave you were wrong.');
    expect(blockOf(buildCut(told, both, '2m'), 'corrected')).toContain('from “900” to “1,412”');
    // The next report does not say it again.
    const next = buildBrief(incident, BRIEF_SETTINGS, incident);
    expect(blockOf(buildCut(next, incident, '15m'), 'corrected')).toBe('');
    const turns = buildConversation(brief, incident, conversations as Conversations, 'SRE', 'one');
    const answer = turns
      .find(({ id }) => id === 'what-happened')
      ?.steps.flatMap(({ sentences }) => sentences);
    expect(wordsOf(answer ?? [])).toContain('corrected from “2,000” to “3,200”');
  });

  it('says in every length that data told as unharmed was lost, logged as a correction or not', () => {
    const model = openSample(MODEL);
    const last = { ...model, facts: { ...model.facts, dataLoss: 'none-verified' as const } };
    const now = { ...model, facts: { ...model.facts, dataLoss: 'confirmed' as const } };
    const open = buildBrief(now, BRIEF_SETTINGS, last);
    const corrections = [
      row('corrections', 'k1', { what: 'Customers affected', from: '2,000', to: '3,200' }),
      row('corrections', 'k2', {
        what: 'Data lost, told as checked',
        from: 'none, verified',
        to: 'confirmed',
      }),
    ];
    const logged = { ...now, lists: { ...now.lists, corrections } };
    const told = buildBrief(logged, BRIEF_SETTINGS, last);
    for (const key of CUT_KEYS) {
      const cut = buildCut(open, now, key);
      expect(blockOf(cut, 'corrected')).toBe(
        'Data lost, told as checked: was none, verified; now confirmed.',
      );
      const said = blockOf(buildCut(told, logged, key), 'corrected');
      expect(said).toContain('Data lost, told as checked: corrected from “none, verified” to “confirmed”.');
      if (key !== '30s') expect(said).toMatch(/^2 statements we gave you were wrong\. Data lost/);
    }
    expect(secondsAloud(buildCut(told, logged, '30s').words, PLANNED_PACE)).toBeLessThanOrEqual(30);
    const turns = buildConversation(open, now, conversations as Conversations, 'SRE', 'one');
    const answer = turns.find(({ id }) => id === 'what-happened')?.steps.flatMap((step) => step.sentences);
    expect(wordsOf(answer ?? [])).toContain('Data lost, told as checked: was none, verified; now confirmed.');
  });

  it('says what was harmed in every length, and the money from two minutes on, however much stands before it', () => {
    const model = openSample(MODEL);
    const facts = { ...model.facts, dataCorrectness: 'confirmed' as const, safety: 'possible' as const };
    const incident = { ...model, facts };
    const brief = buildBrief(incident, BRIEF_SETTINGS);
    const said = (key: CutKey): string => blockOf(buildCut(brief, incident, key), 'state');
    for (const key of CUT_KEYS) expect(said(key)).toContain('Customer data was changed wrongly.');
    for (const key of ['2m', '5m', '10m', '15m'] as const) expect(said(key)).toContain('$30,000 to $50,000');
  });

  it('says the suspected cause with its likelihood and its time, and the ask with what we recommend, from two minutes on', () => {
    const model = openSample(MODEL);
    const facts = {
      ...model.facts,
      causeStatus: 'suspected' as const,
      causeClaim:
        'two processes of the ledger that were started by the release wrote one balance at the same time',
      likelihood: 'L5' as const,
      confirmAt: LATER,
    };
    const [ask] = model.lists.asks;
    if (!ask) throw new Error('The model asks for nothing.');
    const long = {
      ...ask,
      options: ['two nodes now', 'two nodes after the review of the whole budget', 'nothing'],
    };
    const incident = { ...model, facts, lists: { ...model.lists, asks: [long] } };
    const brief = buildBrief(incident, BRIEF_SETTINGS);
    for (const key of ['2m', '5m', '10m', '15m'] as const) {
      const cut = buildCut(brief, incident, key);
      expect(blockOf(cut, 'cause')).toMatch(
        /It is likely \(55–80%\) that two processes .* We expect to confirm or discard this by 12:00 UTC on 30 June\./,
      );
      expect(blockOf(cut, 'ask')).toContain('We recommend yes.');
    }
  });

  it('says once what a long rule is counted from, with the rule', () => {
    const model = openSample(MODEL);
    const [known] = model.lists.clocks;
    if (!known) throw new Error('The model has no clock.');
    const rule =
      'the rule of the EU network security directive (NIS2) on large incidents of essential services';
    const long = { ...known, rule, step: 'early warning within 24 hours' };
    for (const clocks of [[long], [long, { ...long, id: 'k9', step: 'notification within 72 hours' }]]) {
      const incident = { ...model, lists: { ...model.lists, clocks } };
      const brief = buildBrief(incident, BRIEF_SETTINGS);
      for (const key of ['2m', '5m', '10m'] as const) {
        const told = blockOf(buildCut(brief, incident, key), 'clocks');
        const sentences = told.match(/If the rule.*?\. It is counted from [^.]*\./g) ?? [];
        expect(told.match(/It is counted from/g)?.length).toBe(sentences.length);
        expect(sentences.length).toBeGreaterThan(0);
        expect(new Set(sentences).size).toBe(sentences.length);
      }
    }
  });

  it('speaks of the legal clock that ends first in every length but the shortest, and of each where there is time', () => {
    const model = openSample(MODEL);
    const [known] = model.lists.clocks;
    if (!known) throw new Error('The model has no clock.');
    const later = { ...known, id: 'k-later', rule: 'the contract of the card scheme', due: LATER };
    const incident = { ...model, lists: { ...model.lists, clocks: [later, known] } };
    const brief = buildBrief(incident, BRIEF_SETTINGS);
    const told = (key: CutKey): string => blockOf(buildCut(brief, incident, key), 'clocks');
    expect(told('30s')).toBe('');
    for (const key of ['2m', '5m', '10m', '15m'] as const)
      expect(told(key)).toContain(
        'If the 72-hour rule of the EU data protection law (GDPR) applies (Legal decides)',
      );
    for (const key of ['10m', '15m'] as const)
      expect(told(key)).toContain('If the contract of the card scheme applies (Legal decides)');
  });

  it('of 15 minutes tells the course in plain words, how figures are known and actions by effect', () => {
    const cut = cutOf(MODEL, '15m');
    expect(blockOf(cut, 'course')).toContain('At 14:46 UTC: We returned to the previous settings.');
    expect(blockOf(cut, 'figures')).toContain('failed payments times average order');
    expect(blockOf(cut, 'weakness')).toMatch(/^Cover payment settings .* Add the same check/);
    expect(blockOf(cut, 'risk')).toContain('Risky dates ahead: June sale.');
  });
});

it('tells of a long timeline where it turned: the start, the detection, a decision, the fix, the restore', () => {
  const model = openSample(MODEL);
  const { timeline } = model.lists;
  const before = Array.from({ length: 12 }, (_, index) =>
    row('timeline', `b${index}`, {
      at: stamp(`2026-06-03T13:${10 + index}:00Z`),
      plain: `We looked at graph number ${index + 1} of the shop and saw nothing that was out of the ordinary.`,
    }),
  );
  const decided = row('timeline', 'd1', {
    at: stamp('2026-06-03T14:40:00Z'),
    plain: 'We decided to go back.',
    kind: 'decision',
  });
  const incident = { ...model, lists: { ...model.lists, timeline: [...before, ...timeline, decided] } };
  const told = blockOf(buildCut(buildBrief(incident, BRIEF_SETTINGS), incident, '15m'), 'course');
  const places = ['14:02 UTC', '14:06 UTC', '14:40 UTC: We decided to go back', '14:46 UTC', '14:49 UTC'].map(
    (words) => told.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(told).not.toContain('graph number 6');
});

describe.each(Object.entries(FULL_INCIDENTS))('a record with enough to say: %s', (_name, incident) => {
  it.each(ROLES.flatMap((role) => CUT_KEYS.map((key) => [role, key] as const)))(
    'fills, in the %s pack, the cut of %s within a tenth of its words',
    (role, key) => {
      const told = { ...incident, setup: { ...incident.setup, role } };
      const cut = buildCut(buildBrief(told, BRIEF_SETTINGS), told, key);
      expect(Math.abs(cut.words - cut.cut.words)).toBeLessThanOrEqual(cut.cut.words / 10);
    },
  );

  it('can be kept', () => {
    expect(parseIncident(JSON.parse(JSON.stringify(incident)))).toEqual({ ok: true, incident });
  });
});

describe.each(sampleIds)('a cut of %s', (id) => {
  it('says all that a shorter one says of the same, and “Until then” only behind what it refers to', () => {
    const told = CUT_KEYS.filter((key) => key !== '30s').map((key) =>
      cutOf(id, key).blocks.flatMap(({ sentences }) => sentences.map(textOf)),
    );
    for (const [index, sentences] of told.entries()) {
      expect(told[index - 1]?.filter((sentence) => !sentences.includes(sentence)) ?? []).toEqual([]);
      expect(sentences.filter((sentence) => sentence.startsWith('Until then'))).toEqual([]);
    }
  });

  it.each(CUT_KEYS)('of %s is full, or the facts have nothing more that fits', (key) => {
    const cut = cutOf(id, key);
    expect(cut.words).toBeLessThanOrEqual(cut.cut.words * 1.1);
    if (fillsSlot(cut)) return;
    const material = materialOf(briefOf(id), openSample(id));
    const said = new Set(cut.blocks.flatMap(({ sentences }) => sentences.map(textOf)));
    const room = cut.cut.words * 1.1 - cut.words;
    const left = cut.cut.blocks.flatMap((block) =>
      key === '30s' ? [] : material[block.key].sentences.map(textOf).filter((text) => !said.has(text)),
    );
    expect(left.filter((text) => countSpokenWords(text) <= room)).toEqual([]);
  });

  it('of half a minute can be said in it', () => {
    expect(secondsAloud(cutOf(id, '30s').words, PLANNED_PACE)).toBeLessThanOrEqual(30);
  });

  it.each(CUT_KEYS)('of %s goes from the state to the next update and owns it once', (key) => {
    const cut = cutOf(id, key);
    const order = cut.blocks.map((block) => block.key);
    const wanted = ['state', 'impact', 'cause', 'done', 'risk', 'ask', 'next'].filter((each) =>
      order.some((found) => found === each),
    );
    expect(order.filter((each) => wanted.includes(each))).toEqual(wanted);
    expect(order.at(0)).toBe('state');
    expect(order.at(-1)).toBe('next');
    const all = cut.blocks.flatMap(({ sentences }) => sentences.map(textOf));
    expect(new Set(all).size).toBe(all.length);
    const owned = all.filter((text) => text.startsWith('We own this'));
    expect([1, key === '30s' ? 0 : 1]).toContain(owned.length);
  });

  it('never says what is technical', () => {
    const chips = cutOf(id, '15m').blocks.flatMap(({ sentences }) =>
      sentences.flat().map(({ chip }) => chip),
    );
    const technical =
      /^(?:technicalCause|components|timeline\/[^/]+\/technical|functions\/[^/]+\/technicalName)/;
    expect(chips.filter((chip) => technical.test(chip ?? ''))).toEqual([]);
  });
});

describe('own words', () => {
  const model = openSample(MODEL);
  const place = placeOfBlock('5m', 'impact');
  const own = applyEdit(model, keepWords(model, place, 'Think of {customers:centre} people. That is all.'));

  it('stand in their block with their chips, and nowhere else', () => {
    const cut = cutOf(MODEL, '5m', own);
    expect(blockOf(cut, 'impact')).toBe('Think of about 3,200 people. That is all.');
    expect(cut.blocks.filter((block) => block.own).map((block) => block.key)).toEqual(['impact']);
    expect(blockOf(cutOf(MODEL, '2m', own), 'impact')).toBe(blockOf(cutOf(MODEL, '2m'), 'impact'));
    expect(cut.blocks.find((block) => block.key === 'impact')?.sentences).toHaveLength(2);
  });

  it('follow the facts, but are never written over', () => {
    const figure = openSample(MODEL).facts.customersBase;
    const changed = applyEdit(own, { kind: 'fact', key: 'customers', value: figure });
    expect(blockOf(cutOf(MODEL, '5m', changed), 'impact')).toBe('Think of 80,000 people. That is all.');
  });

  it('are generated again when they are taken back', () => {
    const back = applyEdit(own, resetWords(place));
    expect(cutOf(MODEL, '5m', back)).toEqual(cutOf(MODEL, '5m'));
  });

  it('begin as the generated words with the facts in braces, which print the same again', () => {
    const cut = cutOf(MODEL, '5m');
    for (const { key, sentences } of cut.blocks) {
      const at = placeOfBlock('5m', key);
      const template = asTemplate(model, at, sentences);
      const kept = applyEdit(model, keepWords(model, at, template));
      expect(blockOf(cutOf(MODEL, '5m', kept), key)).toBe(wordsOf(sentences));
    }
    expect(asTemplate(model, placeOfBlock('5m', 'state'), cut.blocks[0]?.sentences ?? [])).toContain(
      '{customers:centre}',
    );
  });

  it('may be changed again', () => {
    const again = applyEdit(own, keepWords(own, place, 'Shorter.'));
    expect(blockOf(cutOf(MODEL, '5m', again), 'impact')).toBe('Shorter.');
    expect(again.lists.talk).toHaveLength(1);
  });
});

describe('the cut for a slot', () => {
  it.each([
    [0, '30s'],
    [1, '30s'],
    [2, '2m'],
    [7, '5m'],
    [10, '10m'],
    [60, '15m'],
  ] as const)('of %d minutes is %s', (minutes, key) => {
    expect(cutFor(minutes)).toBe(key);
  });
});
