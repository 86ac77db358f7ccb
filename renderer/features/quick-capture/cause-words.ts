import { regex } from '../../../shared/core/long-text.ts';
import { asClause, isPluralNoun } from '../../../shared/core/wording/text.ts';

/** "suspected: an expired certificate", "confirmed – the disk was full" */
const WITH_CAUSE = /^\s*(susp[a-z]*|conf[a-z]*)\s*(?:[:;,–—-]+|\bthat\b)\s*(\S.*)$/i;

/** The answer and what was added to it; null when there is nothing but the answer. */
export function splitCause(text: string): readonly [answer: string, cause: string] | null {
  const [, answer = '', cause = ''] = WITH_CAUSE.exec(text) ?? [];
  const begins = ['suspected', 'confirmed'].some((option) => option.startsWith(answer.toLowerCase()));
  return answer !== '' && begins ? [answer, cause] : null;
}

const VERB = regex('i')`
  \b(?:is|are|was|were|has|have|had|did|does|do|can|could|cannot|may|might|went|broke|ran|led|made|caused|
    started|stopped|blocked|triggered|overloaded|filled|removed|changed|deleted|hit)\b|
  n['’]t\b|
  \w{2,}(?:ed|s)(?:\s+(?:up|out|down|over|off))?$
`;

const OBJECT = '(?:the|an?|our|its|their|this|that|all|one|two|no|some)';
/** A verb with its object: "pasted the token", "writes one balance". */
const DOES = new RegExp(
  `\\b(?:\\w{2,}(?:ed|[^su\\W]s)|sent|wrote|gave|put|lost|took|let|left|set|kept|cut|forgot) ${OBJECT}\\b`,
  'i',
);

/** The words after "it is likely that": a thing becomes a clause, "an expired certificate is the cause". */
export function asClaim(cause: string): string {
  const claim = asClause(cause);
  const thing = /^(?:an?|the|our|one|some)\s/i.test(claim);
  // A plural ends like a verb: "expired certificates" is a thing as well.
  if (DOES.test(claim)) return claim;
  const isThing = !VERB.test(claim) || (!thing && /s$/.test(claim) && !VERB.test(claim.replace(/s$/, '')));
  return isThing ? `${claim} ${isPluralNoun(claim) ? 'are' : 'is'} the cause` : claim;
}
