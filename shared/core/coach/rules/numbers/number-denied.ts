import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex } from '../../../long-text.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';
import { isCounted, NOT_CLAIMED, someWereHit } from '../certainty/wordings/harm.ts';

const BE = '(?:was|were|is|are|has been|have been|had been|got)(?: (?:ever|actually|directly))?';
/** Not "harmed": who could not pay may well be unharmed. */
const HIT = '(?:affected|impacted|hit)';
const PEOPLE = '(?:customers?|users?|clients?)';
const NONE = '(?:no|zero|none of (?:our|the|these)|not (?:a single|one|any)|not one of (?:our|the))';
const CLAUSE = '(?<=^|[.,;:] |\\b(?:and|but|that|so|though|although) )';
const OF_THIS = pattern`
  (?:it|this|(?:the|this|our) (?:incident|outage|failure|problem|issue|disruption|interruption|fault|error))
`;
/** Only of the whole: what follows may narrow it to a place, a time or another fault. */
const ENDS = `(?=$|[.,;!)]| (?:at all|whatsoever|in any way|so far|by ${OF_THIS}(?=$|[.,;!)])))`;

/** Somewhere, at some time, said by others or before, or not said at all. */
const NARROWED = regex('i')`
  ${NOT_CLAIMED.source}|
  \b(?:said|believed|thought|reported|told [a-z]{2,9}|not true|untrue|wrong|incorrect) (?:that )?$|
  \b(?:currently|now|today|meanwhile)\b[^.;]{0,20}$|
  \b(?:in|on|at|from|for|during|since|after|following|among|outside|within|through|via)
    (?!(?:all|total|fact|the end|short|conclusion)\b)[^.;]{0,70}$
`;

/** A near miss says it by itself; what its record counts is no harm. */
const customersHit = (incident: Incident): boolean =>
  someWereHit(incident) && isCounted(incident, 'customers');

function denial(cues: string, pattern: string): Phrase {
  return { cues, pattern: new RegExp(pattern, 'gi'), unlessPreceding: NARROWED, holds: customersHit };
}

/** "No payments failed" where the record counts payments that did. */
function noneFailed(incident: Incident): readonly Phrase[] {
  const told = knownValue(incident.facts.attemptsNoun)?.trim().toLowerCase() ?? '';
  const [, kind, noun] = /(?:^|\s)(?:([a-z]{2,12}) )?([a-z]{4,20})$/.exec(told) ?? [];
  if (!noun || !isCounted(incident, 'attemptsFailed')) return [];
  const one = noun.replace(/s$/, '');
  // "No wallet payments failed" denies no failure of card payments.
  const ofKind = kind ? `(?:${kind} )?` : '';
  const pattern = regex('gi')`
    ${CLAUSE}(?:no|zero|none of (?:our|the)|not (?:a single|one)) ${ofKind}${one}s?
      (?:has |have |ever )*failed${ENDS}
  `;
  return [{ cues: 'failed', pattern, unlessPreceding: NARROWED }];
}

/** A "nobody" beside a count: one of the two is wrong, and the reader cannot know which. */
export const numberDenied = phraseRule({
  id: 'number.denied',
  doc: 'Says “none” of what the record counts: “no customers were affected” beside 12,000 of them.',
  severity: 'error',
  message: 'The words say none, the record holds a number above zero.',
  reason:
    'A “none” beside a count of thousands is the contradiction that every reader finds, and it is read as hiding the number.',
  suggestion: 'Insert the fact instead (“about 12,000 customers were affected”), or correct the fact.',
  reads: notTechnical,
  phrases: [
    denial('no zero none not', `${CLAUSE}${NONE} ${PEOPLE} ${BE} ${HIT}${ENDS}`),
    denial('nobody no none', `${CLAUSE}(?:nobody|no[ -]one|none) ${BE} ${HIT}${ENDS}`),
    denial(
      'no zero not',
      pattern`
        \b(?:there (?:is|are|was|were|has been|have been)|we (?:have|had|see|saw)|with|has|had)
          (?:no|zero|not any) (?:${PEOPLE} (?:${HIT}|impact)|affected ${PEOPLE}|impact (?:on|to|for)
          (?:any |our |the )?${PEOPLE})${ENDS}|
        ^(?:no|zero) (?:${PEOPLE} (?:${HIT}|impact)|impact (?:on|to|for) (?:any |our |the )?${PEOPLE})${ENDS}
      `,
    ),
    denial(
      'not t unaffected',
      pattern`
        (?<=^|\b(?:but|that) )(?:our |the |all )?${PEOPLE} (?:was|were|is|are|have been|
          has been)(?:(?: not|n['’]t) ${HIT}| (?:completely |all )?unaffected)${ENDS}
      `,
    ),
    denial(
      'not t never',
      pattern`
        \b${OF_THIS} (?:(?:did|does|has|had)(?: not|n['’]t)|never) (?:affect(?:ed)?|impact(?:ed)?|hit|
          harm(?:ed)?) (?:any |any of our |our |a single )?${PEOPLE}${ENDS}
      `,
    ),
    denial(
      'sign signs evidence indication indications',
      pattern`
        \bno (?:sign|signs|evidence|indications?) that (?:any |our |the )?(?:${PEOPLE}|anybody|anyone) ${BE}
          ${HIT}${ENDS}
      `,
    ),
  ],
  phrasesFor: noneFailed,
  // "The server was restarted. No customers were affected": by the restart.
  unlessBefore: regex('i')`
    \b(?:restart(?:s|ed)?|reboot(?:s|ed)?|failed over|(?:was|were|we|operations|the team|engineers|
      technicians) (?:then |also |now )?(?:switched|moved|replaced|patched|upgraded|tested|drained|swapped|
      unplugged))\b[^.;]{0,80}[.;] ?$
  `,
  unless: [
    regex('i')`
      \b(?:except|apart from|other than|besides|before|until|unless|while|when|would|could|should|test|drill|
        exercise|last (?:week|month|year|time)|(?:first|second|third|other|previous|earlier)
        (?:outage|incident|failure|attempt|change|time))\b
    `,
    // What a deed of ours did: "we restarted the server; no customers were affected".
    regex('i')`
      \b(?:restart(?:s|ed)?|reboot(?:s|ed)?|failed over|rolled back|(?:we|operations|the team|engineers|
        technicians) (?:then |also |now )?(?:switched|moved|replaced|patched|upgraded|tested|drained|swapped|
        unplugged|shut))\b[^.]{0,80}[,;:–—] ?(?:and |but |where |which )?(?:no|nobody|none|zero)\b
    `,
    /\?\s{0,3}$/,
  ],
});
