import { buildSection } from '../brief/build-brief.ts';
import { isOpen, sayCapital } from '../brief/scribe.ts';
import { SECTION_KEYS } from '../brief/section-keys.ts';
import { messageSentences } from '../brief/sections/communication.ts';
import { dataSentences, lostOrSeenSentences } from '../brief/sections/data-statement.ts';
import { earlierAnswers } from '../brief/sections/earlier-answers.ts';
import { harmSentence } from '../brief/sections/harm.ts';
import { attemptsSentence } from '../brief/sections/impact.ts';
import {
  longLeftOutSentence,
  moneySentence,
  noLossSentence,
  notSalesSentence,
} from '../brief/sections/money-sentence.ts';
import { actionSentences, fixSentence, planBSentence } from '../brief/sections/response.ts';
import { barrierSentence, outlook } from '../brief/sections/risk.ts';
import type { Runs } from '../brief/tree.ts';
import { derivedFigure } from '../impact/derived.ts';
import { costsNothing } from '../impact/no-loss.ts';
import { asksOf } from '../incident/asks.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue } from '../incident/values/slot.ts';
import { customersBasis } from '../script/material/impact.ts';
import { askingSentences } from '../script/material/material.ts';
import { sectionSentences } from '../script/sentences.ts';
import { asSentence } from '../wording/text.ts';
import { holds } from './circumstances.ts';
import { containedSentence, leftSentence } from './event-over.ts';
import type { Saying } from './question.ts';
import { completeTemplate, templatesOf } from './template.ts';
import {
  couldNotSentence,
  failedSentence,
  fixTimeSentence,
  happenedSentence,
  lastedSentence,
  shareSentence,
} from './told-failure.ts';
import { whomToCall } from './whom-to-call.ts';

/** Sentences that can be said now, each with its chips. */
type Said = readonly Runs[];
/** The sayings of one incident; what the brief says in a section is written once. */
export type Speaker = (saying: Saying) => Said;

const SECTION = /^@([a-z-]+)(?:#(\d))?$/;

function complete(sentences: readonly (Runs | null)[]): Said {
  return sentences.filter(
    (runs): runs is Runs => runs !== null && runs.length > 0 && !runs.some(({ missing }) => missing),
  );
}

/** The lines for a call are sentences of their own, to be read out as they are. */
function linesToSay({ facts }: Incident): Said {
  const lines = (knownValue(facts.linesToSay) ?? []).map(asSentence).filter(Boolean);
  return lines.map((text) => [{ text, chip: 'linesToSay' }]);
}

function isKnownCost(incident: Incident): boolean {
  return derivedFigure(incident, 'lossEstimate') !== null && !isOpen(incident, 'loss');
}

/** Sentences of the brief that an answer says without the rest of their section. */
const ALONE: Readonly<Record<string, (incident: Incident) => Runs | null>> = {
  barrier: barrierSentence,
  basis: customersBasis,
  attempts: attemptsSentence,
  contained: containedSentence,
  'could-not': couldNotSentence,
  failed: failedSentence,
  happened: happenedSentence,
  'earlier-answers': earlierAnswers,
  fix: fixSentence,
  'fix-time': fixTimeSentence,
  harm: harmSentence,
  lasted: lastedSentence,
  left: leftSentence,
  'left-out': longLeftOutSentence,
  outlook,
  'plan-b': planBSentence,
  'not-sales': notSalesSentence,
  share: shareSentence,
};

/** Sentences of a single decision that a conversation ends with. */
const CLOSING_SENTENCES = 3;

/** The ask at the end of a talk: a single decision with what belongs to it, of several each one and nothing beside. */
function closingAsk(incident: Incident): Said {
  const said = briefSentences(incident, 'decision');
  return asksOf(incident).length > 1 ? askingSentences(said) : said.slice(0, CLOSING_SENTENCES);
}

function briefSentences(incident: Incident, name: string): Said {
  const alone = ALONE[name];
  if (alone) return complete([alone(incident)]);
  if (name === 'lines-to-say') return linesToSay(incident);
  if (name === 'data') return complete(dataSentences(incident));
  if (name === 'lost-or-seen') return complete(lostOrSeenSentences(incident));
  if (name === 'calls') return complete(whomToCall(incident));
  if (name === 'actions') return complete(actionSentences(incident));
  if (name === 'running') return complete(actionSentences(incident, ({ state }) => state === 'running'));
  if (name === 'told') return complete(messageSentences(incident));
  // An answer that nobody has yet says who brings it and when, in words of its own.
  if (name === 'money') return isKnownCost(incident) ? complete([moneySentence(incident)]) : [];
  if (name === 'no-loss') return costsNothing(incident) ? complete([noLossSentence(incident)]) : [];
  // Without a decision the section says so; an answer has words of its own for that.
  if (name === 'decision' && asksOf(incident).length === 0) return [];
  if (name === 'closing-ask') return closingAsk(incident);
  const key = SECTION_KEYS.find((each) => each === name);
  return key ? sectionSentences(buildSection(incident, key)) : [];
}

/**
 * Says sayings of this incident: a sentence whose chips are not all known is left out, never said with a hole.
 * @param corrections what the brief says of figures that were told wrong: which are news, the record alone cannot tell
 */
export function speakerFor(incident: Incident, corrections: Said = []): Speaker {
  const sections = new Map<string, Said>([['corrections', corrections]]);
  const fromBrief = (name: string): Said => {
    const known = sections.get(name) ?? briefSentences(incident, name);
    sections.set(name, known);
    return known;
  };
  const speak: Speaker = (saying) => {
    if (typeof saying === 'string') {
      const [, name, index] = SECTION.exec(saying) ?? [];
      // Where the sentence asked for is open, the one behind it is no answer in its place.
      if (name)
        return complete(index === undefined ? fromBrief(name) : fromBrief(name).slice(+index, +index + 1));
      return complete(
        templatesOf(incident, saying).map((each) => sayCapital(completeTemplate(incident, each))),
      );
    }
    if ('must' in saying) return speak(saying.must);
    if ('say' in saying) return holds(incident, saying.if) ? speak(saying.say) : [];
    for (const choice of saying) {
      const said = speak(choice);
      if (said.length > 0) return said;
    }
    return [];
  };
  return speak;
}
