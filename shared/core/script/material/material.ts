import type { SectionKey } from '../../brief/section-keys.ts';
import { dataSentences, harmedDataSentence } from '../../brief/sections/data-statement.ts';
import { harmSentence } from '../../brief/sections/harm.ts';
import type { AnnexKey, Brief, Runs } from '../../brief/tree.ts';
import { textOf } from '../../brief/tree.ts';
import type { Incident } from '../../incident/incident.ts';
import type { BlockKey } from '../cuts.ts';
import { sectionSentences } from '../sentences.ts';
import {
  actionSentences,
  causeSentences,
  clockSentences,
  courseSentences,
  earlierSentences,
  moneySentences,
  responseSentences,
  riskSentences,
} from './course.ts';
import { accountSentences, basisSentences, figureSentences, lensSentences } from './impact.ts';

/** What can be said of a block, the most important first, and the part of the brief it rests on. */
export interface Material {
  readonly section: SectionKey | AnnexKey;
  readonly sentences: readonly Runs[];
  /** Sentences every cut with this block says, by their place. */
  readonly musts: readonly number[];
  /** Those that a talk of ten minutes and more says too. */
  readonly longMusts?: readonly number[];
}

/** Ownership, once, in the first person plural. */
const OWNERSHIP: Runs = [{ text: 'We own this, and we are the ones who put it right.' }];

/** What was said before is not said again: prose the person wrote may hold what a table holds too. */
function distinct(sentences: readonly (Runs | null)[]): readonly Runs[] {
  const said = new Map<string, Runs>();
  for (const sentence of sentences) {
    const text = sentence ? textOf(sentence) : '';
    if (sentence && text !== '' && !said.has(text)) said.set(text, sentence);
  }
  return [...said.values()];
}

/** The place of the first sentence that says the same; none where the person wrote it otherwise. */
function placeOf(sentences: readonly Runs[], wanted: Runs | null | undefined): readonly number[] {
  const text = wanted ? textOf(wanted) : null;
  const at = sentences.findIndex((sentence) => textOf(sentence) === text);
  return at < 0 ? [] : [at];
}

/** The material without the sentences that another block says in the same words. */
function without(material: Material, said: readonly Runs[]): Material {
  const texts = new Set(said.map(textOf));
  const kept = material.sentences.filter((sentence) => !texts.has(textOf(sentence)));
  const musts = material.musts.flatMap((at) => placeOf(kept, material.sentences[at]));
  return { ...material, sentences: kept, musts: [...new Set([0, ...musts])] };
}

/** What was harmed: said with the bottom line, and only there. */
function harmed(incident: Incident): readonly Runs[] {
  return [harmSentence(incident), harmedDataSentence(incident)].filter((each) => each !== null);
}

/** State, who was hit, what was harmed, the money and ownership are musts of the bottom line. */
function stateOf(state: Material, ask: Material, harms: readonly Runs[]): Material {
  const own = without(state, ask.sentences);
  const places = harms.flatMap((harm) => placeOf(own.sentences, harm));
  return { ...own, musts: [...new Set([0, 1, 2, ...places, own.sentences.length - 1])] };
}

/**
 * Every period that runs comes before all else of the section; the first to end is said in every talk with this block.
 */
function clocksOf(clocks: Material, running: readonly Runs[]): Material {
  const [first] = running;
  if (!first) return clocks;
  const sentences = distinct([...running, ...clocks.sentences]);
  const longMusts = running.flatMap((sentence) => placeOf(sentences, sentence));
  return { ...clocks, sentences, musts: placeOf(sentences, first), longMusts };
}

/**
 * Everything that can be said, block by block: the brief's own sentences first, then what its tables and annex hold.
 */
export function materialOf(brief: Brief, incident: Incident): Readonly<Record<BlockKey, Material>> {
  const from = (
    section: SectionKey | AnnexKey,
    more: readonly (Runs | null)[] = [],
    must: Runs | null | undefined = null,
  ): Material => {
    const own = sectionSentences(brief.sections.find((each) => each.key === section));
    const sentences = distinct([...own, ...more]);
    return { section, sentences, musts: [...new Set([0, ...placeOf(sentences, must)])] };
  };
  const beyond = (section: SectionKey | AnnexKey, said: readonly (Runs | null)[]): Material => ({
    section,
    sentences: distinct(said),
    musts: [0],
  });
  const ask = from('decision');
  const state = stateOf(from('bottom-line', [OWNERSHIP]), ask, harmed(incident));
  return {
    state,
    impact: without(from('impact', figureSentences(incident), dataSentences(incident)[0]), state.sentences),
    business: beyond('impact', lensSentences(incident)),
    figures: beyond('impact', basisSentences(incident)),
    customers: from('communication', accountSentences(incident)),
    course: beyond('timeline', courseSentences(incident)),
    cause: from('cause', causeSentences(incident)),
    earlier: beyond('cause', earlierSentences(incident)),
    done: from('response', responseSentences(incident)),
    risk: from('risk', riskSentences(incident)),
    weakness: beyond('actions', actionSentences(incident)),
    clocks: clocksOf(from('clocks', moneySentences(incident)), clockSentences(incident)),
    ask,
    next: from('next'),
  };
}
