import type { SectionKey } from '../../brief/section-keys.ts';
import { dataSentences } from '../../brief/sections/data-statement.ts';
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

/** The bottom line without what the ask says in the same words; state, who was hit, the money and ownership are musts. */
function stateOf(state: Material, ask: Material): Material {
  const asked = new Set(ask.sentences.map(textOf));
  const sentences = state.sentences.filter((sentence) => !asked.has(textOf(sentence)));
  return { ...state, sentences, musts: [...new Set([0, 1, 2, sentences.length - 1])] };
}

/** Everything that can be said, block by block: the brief's own sentences first, then what its tables and annex hold. */
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
  return {
    state: stateOf(from('bottom-line', [OWNERSHIP]), ask),
    impact: from('impact', figureSentences(incident), dataSentences(incident)[0]),
    business: beyond('impact', lensSentences(incident)),
    figures: beyond('impact', basisSentences(incident)),
    customers: from('communication', accountSentences(incident)),
    course: beyond('timeline', courseSentences(incident)),
    cause: from('cause', causeSentences(incident)),
    earlier: beyond('cause', earlierSentences(incident)),
    done: from('response', responseSentences(incident)),
    risk: from('risk', riskSentences(incident)),
    weakness: beyond('actions', actionSentences(incident)),
    clocks: from('clocks', clockSentences(incident)),
    ask,
    next: from('next'),
  };
}
