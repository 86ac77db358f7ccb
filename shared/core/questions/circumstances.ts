import { isSentence, words } from '../brief/scribe.ts';
import { earlierAnswers } from '../brief/sections/earlier-answers.ts';
import { mayConcernLegal } from '../checklist/record.ts';
import { costsNothing } from '../impact/no-loss.ts';
import { isAllDecided } from '../incident/asks.ts';
import { type FactKey, isFactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { KINDS, kindOf } from '../incident/kind.ts';
import { hitNobody, saysNobodyWasHit } from '../incident/near-miss.ts';
import { mayOnlyAffect } from '../incident/possible-harm.ts';
import { isSeverityReasonStale } from '../incident/stated-share.ts';
import { isFilled, knownValue } from '../incident/values/slot.ts';
import { regex } from '../long-text.ts';
import { linesSayNone, saysNone } from '../wording/text.ts';

/** What must hold for a saying: each name has one of these values. A name is a fact of choices, or a circumstance. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** Something of an incident that no one fact says, in one word of a few. */
interface Circumstance {
  readonly values: readonly string[];
  readonly of: (incident: Incident) => string;
}

/** The moment it was detected and the moment the company counts as aware are two only where they differ. */
function momentsKnown({ facts }: Incident): string {
  const [detected, aware] = [knownValue(facts.detectedAt), knownValue(facts.awarenessAt)];
  if (detected === null) return 'aware only';
  return aware !== null && detected.at !== aware.at ? 'two' : 'one';
}

/** Money that may still come in later; what was overcharged or paid twice is none. */
const SALES = /\b(?:sales?|revenues?|turnover|orders?|bookings?|purchases?|subscriptions?|income)\b/i;

/** Kinds of data that belong to a person, a patient or a card. */
const PERSONAL = regex('i')`
  \b(?:names?|(?:e-?mail |postal |home |ip )?address(?:es)?|e-?mails?|phone|birth(?:days?)?|passports?|health|
    medical|patients?|cards?|iban|bank details|salar(?:y|ies)|personal)\b
`;

/** What a person rules out when he rules out an attack. */
const ATTACK = regex('i')`
  \b(?:attacks?|attackers?|intrusions?|intruders?|hack(?:s|ers?|ing)?|malware|ransomware|sabotage|
    breach(?:es)?)\b
`;

/** Whoever suspects an attack has not ruled one out, whatever else is on record. */
function attackOf({ facts }: Incident): string {
  const isOut = (knownValue(facts.ruledOut) ?? []).some((line) => ATTACK.test(line));
  return isOut && knownValue(facts.securitySuspected) !== 'yes' ? 'ruled out' : 'open';
}

/** "None" typed into a list is an answer, not a row of it. */
function timesOf({ facts }: Incident, key: 'priorEvents' | 'priorWarnings'): string {
  return linesSayNone(knownValue(facts[key]) ?? []) ? 'never' : 'at times';
}

function hitOf(incident: Incident): string {
  if (saysNobodyWasHit(incident)) return 'nobody';
  return hitNobody(incident) ? 'nobody known' : 'somebody';
}

/** What the conditions of the bank and of the conversations may ask besides facts. */
export const CIRCUMSTANCES: Readonly<Record<string, Circumstance>> = {
  kind: { values: KINDS, of: ({ setup }) => kindOf(setup.variant) },
  /** What failed is a name, or a sentence ("Customers cannot pay") that can only stand alone. */
  serviceIs: {
    values: ['name', 'sentence'],
    of: (incident) => (isSentence(incident) ? 'sentence' : 'name'),
  },
  hit: { values: ['nobody', 'nobody known', 'somebody'], of: hitOf },
  reach: {
    values: ['possible', 'known'],
    of: (incident) => (mayOnlyAffect(incident) ? 'possible' : 'known'),
  },
  lossIs: {
    values: ['sales', 'other'],
    of: (incident) => (SALES.test(words(incident, 'lossNoun', 'sales')) ? 'sales' : 'other'),
  },
  cost: { values: ['none', 'some'], of: (incident) => (costsNothing(incident) ? 'none' : 'some') },
  dataIs: {
    values: ['personal', 'other'],
    of: ({ facts }) =>
      knownValue(facts.dataTypes)?.some((kind) => PERSONAL.test(kind)) ? 'personal' : 'other',
  },
  attack: { values: ['ruled out', 'open'], of: attackOf },
  momentsKnown: { values: ['one', 'two', 'aware only'], of: momentsKnown },
  nextReport: {
    values: ['brings answers', 'comes after answers'],
    of: (incident) => (earlierAnswers(incident) ? 'comes after answers' : 'brings answers'),
  },
  severityReasonIs: {
    values: ['true', 'stale'],
    of: ({ facts }) => (isSeverityReasonStale(facts) ? 'stale' : 'true'),
  },
  legal: {
    values: ['may be concerned', 'need not know'],
    of: (incident) =>
      mayConcernLegal(incident) || isFilled(incident.facts.legalInformedAt)
        ? 'may be concerned'
        : 'need not know',
  },
  happenedBefore: { values: ['never', 'at times'], of: (incident) => timesOf(incident, 'priorEvents') },
  warnedBefore: { values: ['never', 'at times'], of: (incident) => timesOf(incident, 'priorWarnings') },
  noticedBesides: {
    values: ['nothing', 'something'],
    of: (incident) => (saysNone(words(incident, 'sideEffect')) ? 'nothing' : 'something'),
  },
};

/** Once all that was asked for has been decided, nothing is needed, whatever the record said before. */
function heldFact(incident: Incident, key: FactKey): unknown {
  if (key === 'asksNone' && isAllDecided(incident)) return 'nothing needed now';
  return knownValue<unknown>(incident.facts[key]);
}

/** True when each name of the condition has one of its values. */
export function holds(incident: Incident, condition: Condition): boolean {
  return Object.entries(condition).every(([name, values]) => {
    const value = CIRCUMSTANCES[name]?.of(incident) ?? (isFactKey(name) ? heldFact(incident, name) : null);
    return typeof value === 'string' && values.includes(value);
  });
}
