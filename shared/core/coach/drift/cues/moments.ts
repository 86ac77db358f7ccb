import { pattern } from '../../../long-text.ts';
import { type Cue, cue, type Names } from './cue.ts';
import { generalOf, subjectOf } from './durations.ts';

const AT = '(?: at| on| since)?(?: about| around)?';
const IS_DUE =
  '(?: is| will be| comes| follows| will come| will follow| is due| due| is planned)?(?: at| by| on|:)?';
const SOMEBODY = pattern`
  (?:we|our team|the team|staff|engineers|monitoring|our monitoring|the alarm|an alarm|our alarm|the alert|
    an alert|alarms)
`;

/** "At 14:02 UTC card payments failed": the time stands first. */
function spanCuesAfter(service: string | null): readonly Cue[] {
  const clock = ['clock'] as const;
  const what = pattern`
    (?:(?:the |our |all )?(?:outage|incident|failure|disruption${service ? `|${service}` : ''})|
      ${generalOf(service)})
  `;
  return [
    cue('startedAt', clock, 'sure', [
      pattern`
        (?:^|[.;] |\b(?:and|then) )(?:at|from|since) #,? (?:on,? )?${what} (?:began|started|set in|went down|
          stopped(?: working)?|began to fail|started failing|started to fail|have been failing|failed)(?=$|
          [.,;]| (?:for|when|and|after)\b)
      `,
    ]),
    cue('restoredAt', clock, 'sure', [
      pattern`
        (?:^|[.;] |\b(?:and|then) )at #,? ${what} (?:(?:was|were|had been|has been|have been) )?(?:fully |
          completely )?(?:restored|back|back to normal|over|ended|normal again|working again|available again|
          worked again|returned|came back|resumed|recovered)(?=$|[.,;]| (?:to|for|and|in full)\b)
      `,
    ]),
    cue('restoredAt', clock, 'likely', [
      pattern`
        (?:^|[.;] )since #,? ${what} (?:has been|have been|is|are|has|have) (?:fully )?(?:working|works|
          worked|back|up|normal|available|stable|restored|running)
      `,
    ]),
    cue('detectedAt', clock, 'likely', [
      pattern`
        (?:^|[.;] |\b(?:and|then) )at #,? (?:the|an|our)(?: first)? (?:alarm|alert|monitoring)
          (?:rang|fired|sounded|came|went off|raised|alerted|noticed|detected)
      `,
    ]),
  ];
}

function spanCues(subject: string): readonly Cue[] {
  const moment = ['clock', 'date'] as const;
  const failed = pattern`
    (?:failed|have failed|has failed|were down|was down|have been down|has been down|have been failing|did not
      work|stopped working)
  `;
  return [
    cue('startedAt', moment, 'sure', [
      `${subject} (?:first )?(?:started|began|begin|starts|set in)${AT} #`,
      `\\b(?:outage|incident|failure|disruption) (?:was|happened|occurred|took place) on #`,
      `^on # the (?:outage|incident|failure|disruption) (?:happened|occurred|took place)`,
      `(?:^|[.;] )(?:start|started|start time|began|beginning)(?: at|:)? #`,
      `${subject} ${failed} (?:since|from) #`,
      `\\b(?:since|from) #,? ${subject} ${failed}`,
      `${subject} (?:lasted|${failed}) (?:from|between) #`,
      pattern`
        ${subject} (?:went down|stopped(?: working)?|began to fail|started failing|started to fail)
          (?:at|from|since)(?: about| around)? #
      `,
    ]),
    cue('startedAt', moment, 'likely', [
      pattern`
        (?:^|[.;,] |\b(?:and|the) )(?:first )?(?:errors|failures|problems) (?:occurred|appeared|came|began|
          started|were seen) (?:at|from|since)(?: about| around)? #
      `,
      `${subject} failed at #(?! again)`,
    ]),
    cue('firstSignAt', moment, 'noun', [
      '\\b(?:errors|failures|problems) (?:occurred|appeared|came|began|started|were seen) [a-z ]{0,12}#',
    ]),
    cue('restoredAt', moment, 'sure', [
      pattern`
        ${subject} (?:(?:was|were|is|are|has been|have been) )?(?:fully |completely )?(?:restored|recovered|
          resolved|over|ended|back|back to normal|normal again|working again|available again|works again|work
          again|worked again|working|worked normally|returned|came back|resumed|well again)(?: again)?${AT} #
      `,
      pattern`
        \b(?:we|the team|our team|engineers|they) (?:had |have )?(?:fully )?(?:restored|fixed|resolved|
          recovered|repaired) (?:it|this|${subject}|(?:the |full |all )?services?|everything)(?: again)?
          at(?: about| around)? #
      `,
      `(?:^|[.;,] )(?:end|ended|end time|restored|resolved|recovered|fully restored)(?: at|:)? #`,
      pattern`
        ${subject} (?:lasted|${failed}) (?:from|between)
          (?:(?! and (?:from|again))[^.;#]){4,40}(?: to | until | and |–)#
      `,
      '\\bwe were back(?: to normal)? at #',
      '\\bfull service (?:was |is )?(?:restored|back)(?: at| since) #',
    ]),
    // What has been normal since then was restored then, and has held since.
    cue('heldSince', moment, 'noun', [
      '\\b(?:back|normal|works? again|restored|stable|held|steady)[a-z ]{0,12} #',
    ]),
    cue('heldSince', moment, 'sure', [
      '\\b(?:has |have )?(?:held|been stable|been steady)(?: steady)? since #',
    ]),
  ];
}

function stepCues(): readonly Cue[] {
  const moment = ['clock', 'date'] as const;
  return [
    cue('detectedAt', moment, 'sure', [
      pattern`
        (?:^|[,;] |and |then |but )${SOMEBODY} (?:first |only )?(?:rang|fired|went off|sounded|noticed|
          detected|discovered|found)(?: it| this| the problem| the failure| the outage)?(?: only)? at #
      `,
      '\\b(?:the|our) first (?:alarm|alert) (?:came|rang|fired|sounded|went off)(?: only)? at #',
      pattern`
        \b(?:monitoring|alarms?|alerts?) (?:alerted|warned|paged|called) (?:us|the team|engineers)
          (?:only )?at #
      `,
      '\\b(?:we|the team) (?:were|was|got) (?:first )?(?:alerted|alarmed|warned)(?: of it)? at #',
      '(?:^|[.;,] )detected(?: at|:)? #',
      pattern`
        \b(?:outage|incident|failure|problem|it) (?:was|were) (?:first )?(?:detected|noticed|discovered)(?: by
          [a-z ]{2,20})? at #
      `,
    ]),
    cue('firstSignAt', moment, 'noun', ['\\b(?:noticed|detected|rang|fired|sign|signs)[a-z ]{0,16}:? #']),
    cue('firstSignAt', moment, 'sure', ['\\bfirst signs? (?:came |was |were seen )?(?:at|:) #']),
    cue('acknowledgedAt', moment, 'sure', ['\\backnowledged(?: it| the alarm)?(?: at|:)? #']),
    cue('escalatedAt', moment, 'sure', [
      '\\b(?:incident was|we|was) escalated(?: it)?(?: to [a-z ]{2,24})? at #',
    ]),
    cue('mitigatedAt', moment, 'sure', ['\\bmitigated(?: it| the failure)?(?: at| since|:)? #']),
    cue('closedAt', moment, 'sure', ['\\bincident (?:was |is )?closed (?:at|on) #']),
    cue('awarenessAt', moment, 'sure', [
      '\\b(?:company|we) (?:became|were|was) aware(?: of it)? (?:at|on|since) #',
    ]),
  ];
}

function comingCues(asks: readonly string[]): readonly Cue[] {
  const moment = ['clock', 'date'] as const;
  const decide = ['\\b(?:decision|decide|approve|approval|answer)\\b[^.;#]{0,40} by #'];
  return [
    cue('nextUpdateAt', moment, 'sure', [
      `\\bnext (?:update|report|brief|briefing)${IS_DUE} #`,
      '\\b(?:we|i) (?:will )?update you (?:again )?(?:at|by) #',
    ]),
    cue('nextCustomerMessageAt', moment, 'sure', [
      pattern`
        \bnext (?:customer message|message to (?:the |our )?customers|message for customers|customer
          update)${IS_DUE} #
      `,
    ]),
    cue('legalInformedAt', moment, 'sure', [
      pattern`
        \blegal (?:has been |was |has had |had |got |received |has )(?:informed |told |the facts )(?:at|since|
          on) #
      `,
    ]),
    cue('financeInformedAt', moment, 'sure', [
      '\\bfinance (?:has been|was) (?:informed|told) (?:at|on|since) #',
    ]),
    cue('insurerInformedAt', moment, 'sure', [
      '\\binsurer (?:has been|was) (?:informed|told) (?:at|on|since) #',
    ]),
    cue('confirmAt', moment, 'sure', [
      '\\b(?:cause|it) (?:will be )?confirm(?:ed)?(?: or [a-z ]{3,20})? by #',
    ]),
    cue('reviewAt', moment, 'sure', [
      '\\breview (?:is|takes place|will be|will take place|meets)? ?(?:on|at) #',
    ]),
    cue('barrierSince', moment, 'sure', ['\\bin place since #', '\\bblocked since #']),
    ...asks.map((id) => cue(`asks/${id}/deadline`, moment, asks.length === 1 ? 'sure' : 'noun', decide)),
    cue('planBDecideBy', moment, 'noun', decide),
    cue('fixLatest', moment, 'noun', decide),
  ];
}

/** The words that tie a clock time or a day to a fact. */
export function momentCues({ service, asks }: Names): readonly Cue[] {
  return [...spanCues(subjectOf(service)), ...spanCuesAfter(service), ...stepCues(), ...comingCues(asks)];
}
