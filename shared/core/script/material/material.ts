import { couldHaveSentence, whyNotSentence } from '../../brief/near-miss-told.ts';
import type { SectionKey } from '../../brief/section-keys.ts';
import { askedSentence } from '../../brief/sections/bottom-line.ts';
import { dataSentences, harmedDataSentence, leftWrongSentence } from '../../brief/sections/data-statement.ts';
import { harmSentence } from '../../brief/sections/harm.ts';
import { moneySentence } from '../../brief/sections/money-sentence.ts';
import type { AnnexKey, Brief, Runs, UpdateKey } from '../../brief/tree.ts';
import { textOf } from '../../brief/tree.ts';
import type { Incident } from '../../incident/incident.ts';
import type { BlockKey, CutKey } from '../cuts.ts';
import { sectionSentences } from '../sentences.ts';
import { correctionSentences, isCorrected, isOnHarm, isReason } from './corrections.ts';
import {
  actionSentences,
  causeSentences,
  clockSentences,
  courseSentences,
  earlierSentences,
  moneySentences,
  responseSentences,
  riskSentences,
  turningSentences,
} from './course.ts';
import { accountSentences, basisSentences, figureSentences, lensSentences } from './impact.ts';

/** A sentence by its place, said in every talk of this length and longer ones. */
export interface Must {
  readonly at: number;
  readonly from: CutKey;
  /** Half a minute goes without it when it holds too much: first without 1, then without 2. */
  readonly spare?: 1 | 2;
}

/** What can be said of a block, the most important first, and the part of the brief it rests on. */
export interface Material {
  readonly section: SectionKey | UpdateKey | AnnexKey;
  readonly sentences: readonly Runs[];
  readonly musts: readonly Must[];
  /** The same in one sentence, for a talk that has no room for more. */
  readonly short?: Runs | null;
}

export type Materials = Readonly<Record<BlockKey, Material>>;

/** True for a sentence that says this fact or this column of a list. */
const tells = (sentence: Runs, said: RegExp): boolean => sentence.some(({ chip = '' }) => said.test(chip));

/** The claim of a cause with its hedge: what set it off would sound like the cause without it. */
const CLAIM = /^(?:causeClaim|causeStatus)\b/;
/** What the sum does not count. */
const LEFT_OUT = /^lossExcludes\b/;
/** Each decision that is asked for, with what we recommend: who hears one of two takes it for the only one. */
const ASKED = /^asks\/[^/]+\/(?:decision|recommendation)\b/;

/** The material with one sentence more that is said in every talk of this length and longer ones. */
function withMust(material: Material, said: RegExp, from: CutKey): Material {
  const { sentences, musts } = material;
  const first = sentences.find((sentence) => tells(sentence, said));
  return { ...material, musts: [...musts, ...mustSay(sentences, [first], from)] };
}

/** Of what is said of the decisions, the sentences that ask for one or say what we recommend. */
export const askingSentences = (sentences: readonly Runs[]): readonly Runs[] =>
  sentences.filter((sentence) => tells(sentence, ASKED));

/** The ask, of which every decision is said in a talk of two minutes or more. */
function askOf(incident: Incident, ask: Material): Material {
  const asked = askingSentences(ask.sentences);
  const musts = [...ask.musts, ...mustSay(ask.sentences, asked, '2m')];
  return { ...ask, musts, short: askedSentence(incident) };
}

/** Ownership, once, in the first person plural. */
const OWNERSHIP: Runs = [{ text: 'We own this, and we are the ones who put it right.' }];

/** How the figures are known; what the sum leaves out is said once, with the sum where there is room for it. */
function figuresKnown(incident: Incident, state: Material): readonly (Runs | null)[] {
  const isLeftOut = (runs: Runs | null): boolean => runs !== null && tells(runs, LEFT_OUT);
  const known = basisSentences(incident);
  return state.sentences.some(isLeftOut) ? known.filter((runs) => !isLeftOut(runs)) : known;
}

/** What was said before is not said again: prose the person wrote may hold what a table holds too. */
function distinct(sentences: readonly (Runs | null)[]): readonly Runs[] {
  const said = new Map<string, Runs>();
  for (const sentence of sentences) {
    const text = sentence ? textOf(sentence) : '';
    if (sentence && text !== '' && !said.has(text)) said.set(text, sentence);
  }
  return [...said.values()];
}

/** What must be said of these sentences; none where the person wrote it otherwise. */
function mustSay(
  sentences: readonly Runs[],
  wanted: readonly (Runs | null | undefined)[],
  from: CutKey,
): readonly Must[] {
  const texts = new Set(wanted.flatMap((runs) => (runs ? [textOf(runs)] : [])));
  return sentences.flatMap((sentence, at) => (texts.has(textOf(sentence)) ? [{ at, from }] : []));
}

/** The first sentence of a block is said however short the talk is. */
const FIRST: Must = { at: 0, from: '30s' };

/** The material without the sentences that another block says in the same words. */
export function without(material: Material, said: readonly Runs[]): Material {
  const texts = new Set(said.map(textOf));
  const sentences = material.sentences.filter((sentence) => !texts.has(textOf(sentence)));
  const musts = material.musts.flatMap((must) =>
    mustSay(sentences, [material.sentences[must.at]], must.from).map(({ at }) => ({ ...must, at })),
  );
  return { ...material, sentences, musts: [FIRST, ...musts] };
}

/**
 * State, who was hit, what was harmed, what a near miss could have done and the money are musts of the bottom line, and
 * where there is time for whole sentences ownership. What was harmed is said here and only here.
 */
function stateOf(incident: Incident, state: Material, ask: Material): Material {
  const own = without(state, ask.sentences);
  const harmed = [
    harmSentence(incident),
    harmedDataSentence(incident),
    leftWrongSentence(incident),
    couldHaveSentence(incident),
    whyNotSentence(incident),
  ];
  const money = mustSay(own.sentences, [moneySentence(incident), moneySentence(incident, false)], '30s');
  const musts: readonly Must[] = [
    { at: 1, from: '30s' },
    { at: 2, from: '2m' },
    ...mustSay(own.sentences, harmed, '30s'),
    ...money.map((must): Must => ({ ...must, spare: 1 })),
    ...mustSay(own.sentences, [OWNERSHIP], '2m'),
  ];
  return { ...own, musts: [FIRST, ...musts] };
}

/**
 * Every period that runs comes before all else of the section; the first to end is said in every talk with this block,
 * each of them where there are ten minutes.
 */
function clocksOf(clocks: Material, running: readonly Runs[]): Material {
  if (running.length === 0) return clocks;
  const sentences = distinct([...running, ...clocks.sentences]);
  return { ...clocks, sentences, musts: [FIRST, ...mustSay(sentences, running, '10m')] };
}

/**
 * What an earlier report said wrong, each figure as it was told and as it is; of several the shortest talk says only how
 * many there are, but for harm to data that was told as none. The reasons where there is time.
 */
function corrected(brief: Brief): Material {
  const sentences = correctionSentences(brief);
  const onHarm = sentences.filter(isOnHarm);
  const tells = sentences.filter((sentence) => sentence.some(isCorrected) && !isOnHarm(sentence));
  const reasons = sentences.filter((sentence) => sentence.some(isReason));
  return {
    section: brief.sections.some(({ key }) => key === 'corrections') ? 'corrections' : 'changes',
    sentences,
    musts: [
      ...(onHarm[0] === sentences[0] ? [] : [{ ...FIRST, spare: 2 } as const]),
      ...mustSay(sentences, onHarm, '30s'),
      ...mustSay(sentences, tells, tells.length > 1 ? '2m' : '30s').map(
        (must): Must => ({ ...must, spare: 2 }),
      ),
      ...mustSay(sentences, reasons, '5m'),
    ],
  };
}

/**
 * Everything that can be said, block by block: the brief's own sentences first, then what its tables and annex hold.
 */
export function materialOf(brief: Brief, incident: Incident): Materials {
  const from = (
    section: SectionKey | AnnexKey,
    more: readonly (Runs | null)[] = [],
    must: Runs | null | undefined = null,
  ): Material => {
    const own = sectionSentences(brief.sections.find((each) => each.key === section));
    const sentences = distinct([...own, ...more]);
    return { section, sentences, musts: [FIRST, ...mustSay(sentences, [must], '2m')] };
  };
  const beyond = (
    section: SectionKey | AnnexKey,
    said: readonly (Runs | null)[],
    wanted: readonly (Runs | null)[] = [],
  ): Material => {
    const sentences = distinct(said);
    return { section, sentences, musts: [FIRST, ...mustSay(sentences, wanted, '2m')] };
  };
  const ask = askOf(incident, from('decision'));
  const state = stateOf(incident, from('bottom-line', [OWNERSHIP]), ask);
  return {
    state,
    corrected: corrected(brief),
    impact: without(from('impact', figureSentences(incident), dataSentences(incident)[0]), state.sentences),
    business: beyond('impact', lensSentences(incident)),
    figures: beyond('impact', figuresKnown(incident, state)),
    customers: from('communication', accountSentences(incident)),
    course: beyond('timeline', courseSentences(incident), turningSentences(incident)),
    cause: withMust(from('cause', causeSentences(incident)), CLAIM, '2m'),
    earlier: beyond('cause', earlierSentences(incident)),
    done: from('response', responseSentences(incident)),
    risk: from('risk', riskSentences(incident)),
    weakness: beyond('actions', actionSentences(incident)),
    clocks: clocksOf(from('clocks', moneySentences(incident)), clockSentences(incident)),
    ask,
    next: from('next'),
  };
}
