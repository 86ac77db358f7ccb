import { buildSection } from '../brief/build-brief.ts';
import { isOpen, isSentence, sayCapital, words } from '../brief/scribe.ts';
import { SECTION_KEYS } from '../brief/section-keys.ts';
import { moneySentence } from '../brief/sections/bottom-line.ts';
import { messageSentences } from '../brief/sections/communication.ts';
import { dataSentences } from '../brief/sections/data-statement.ts';
import { harmSentence } from '../brief/sections/harm.ts';
import { actionSentences, fixSentence, planBSentence } from '../brief/sections/response.ts';
import { barrierSentence, outlook } from '../brief/sections/risk.ts';
import type { Runs } from '../brief/tree.ts';
import { derivedFigure } from '../impact/derived.ts';
import { asksOf, isAllDecided } from '../incident/asks.ts';
import { type FactKey, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { hitNobody, isNearMiss } from '../incident/near-miss.ts';
import { isSeverityReasonStale } from '../incident/stated-share.ts';
import { knownValue } from '../incident/values/slot.ts';
import { customersBasis } from '../script/material/impact.ts';
import { sectionSentences } from '../script/sentences.ts';
import { asSentence, saysNone } from '../wording/text.ts';
import { containedSentence, leftSentence } from './event-over.ts';
import type { Saying } from './question.ts';
import { completeTemplate, templatesOf } from './template.ts';

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
  contained: containedSentence,
  fix: fixSentence,
  harm: harmSentence,
  left: leftSentence,
  outlook,
  'plan-b': planBSentence,
};

function briefSentences(incident: Incident, name: string): Said {
  const alone = ALONE[name];
  if (alone) return complete([alone(incident)]);
  if (name === 'lines-to-say') return linesToSay(incident);
  if (name === 'data') return complete(dataSentences(incident));
  if (name === 'actions') return complete(actionSentences(incident));
  if (name === 'told') return complete(messageSentences(incident));
  // An answer that nobody has yet says who brings it and when, in words of its own.
  if (name === 'money') return isKnownCost(incident) ? complete([moneySentence(incident)]) : [];
  // Without a decision the section says so; an answer has words of its own for that.
  if (name === 'decision' && asksOf(incident).length === 0) return [];
  const key = SECTION_KEYS.find((each) => each === name);
  return key ? sectionSentences(buildSection(incident, key)) : [];
}

/** Once all that was asked for has been decided, nothing is needed, whatever the record said before. */
function heldValue(incident: Incident, key: FactKey): unknown {
  if (key === 'asksNone' && isAllDecided(incident)) return 'nothing needed now';
  return knownValue<unknown>(incident.facts[key]);
}

/** What failed, for how long and since when it works again cannot be said where nothing failed. */
const OF_A_FAILURE = /\{(?:duration|failedShare|restoredAt)\b|work(?:s|ed) again/;
/** What a stranger has read did not fail, so nothing says that it failed or works again. */
const OF_A_SERVICE = /\{service:capital\} (?:has been )?fail|work(?:s|ed) again|could not rely on/;
/** What nobody can say of a near miss, unless its record says who was hit. */
const OF_THE_HIT = /could not rely on/;
/** What a near miss cannot say while its record says who was hit. */
const OF_NOBODY = /no customer was hit/;
/** Where what failed is a sentence ("Customers cannot pay"), it stands alone; where it is a name, it never does. */
const AROUND_SERVICE = /\{service(?::\w+)?\}/;
const SERVICE_ALONE = '{service:capital}.';
/** "Nothing yet" noticed besides is no sentence among others. */
const SIDE_EFFECT = '{sideEffect:capital}.';

/** The moment it was detected and the moment the company counts as aware are two only where they differ. */
const OF_TWO_MOMENTS = /\{detectedAt[:}].*\{awarenessAt[:}]/;
const OF_AWARENESS = 'We count as aware from {awarenessAt:dated}.';

function isAwareApart({ facts }: Incident): boolean {
  const [detected, aware] = [knownValue(facts.detectedAt), knownValue(facts.awarenessAt)];
  return detected !== null && aware !== null && detected.at !== aware.at;
}

function canSay(incident: Incident, template: string): boolean {
  const { setup, facts } = incident;
  if (template.includes('{severityReason') && isSeverityReasonStale(facts)) return false;
  if (template === SIDE_EFFECT && saysNone(words(incident, 'sideEffect'))) return false;
  if (AROUND_SERVICE.test(template) && isSentence(incident) !== (template === SERVICE_ALONE)) return false;
  if (OF_TWO_MOMENTS.test(template) && !isAwareApart(incident)) return false;
  // Said with the time it was detected already.
  if (template === OF_AWARENESS && knownValue(incident.facts.detectedAt)) return false;
  if (OF_THE_HIT.test(template) && isNearMiss(incident)) return false;
  if (OF_NOBODY.test(template) && !hitNobody(incident)) return false;
  if (setup.variant === 'security') return !OF_A_SERVICE.test(template);
  return setup.variant !== 'near-miss' || !OF_A_FAILURE.test(template);
}

function holds(incident: Incident, wanted: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(wanted).every(([key, values]) => {
    const value =
      key === 'variant' ? incident.setup.variant : isFactKey(key) ? heldValue(incident, key) : null;
    return typeof value === 'string' && values.includes(value);
  });
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
      if (!canSay(incident, saying)) return [];
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
