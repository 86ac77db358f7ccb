import { pattern } from '../../../long-text.ts';
import { type Cue, cue, type Names, nameOf } from './cue.ts';

/** A number of things ends here, or nothing behind it narrows it down to a part ("… in Spain", "… twice"). */
const WHOLE =
  '(?=$|[.,;:!?)]|,? (?:and|but|while|so|because|for|from|during|between|until|when|after|by|over)\\b)';
const HIT = '(?:affected|hit|impacted|concerned|touched)';
const CANNOT = pattern`
  (?:could not|couldn't|cannot|can't|were unable to|are unable to|were not able to|are not able to|unable to|
    locked out|cut off|lost access|were without|had no access)
`;
const WERE = '(?:were|was|are|is|have been|has been|had been)';
/** Behind "of" stands the whole, not the part. */
const PART = '(?<!\\bof (?:all |our |the |all our )?)#';
const ALL = '(?:all |all of |our |the |of our |of the |of all )?';

/** Without a name of its own in the record, those affected may be called by any of these. */
const ANYBODY = '(?:customers?|users?|clients?|people)';

function hitCues(n: string): readonly Cue[] {
  const count = ['count'] as const;
  return [
    cue('customers', count, 'sure', [
      `${PART} ${ALL}(?:${HIT} )?${n} (?:${WERE} )?(?:directly )?${HIT}${WHOLE}`,
      `${PART} ${ALL}${HIT} ${n}\\b`,
      `${PART} (?:(?:out )?of [\\d,.]{1,15} )?${ALL}${n} ${CANNOT}\\b`,
      pattern`
        \b(?:affect(?:ed|s|ing)?|hit|hits|hitting|impact(?:ed|s|ing)|touched|reached) (?:a total of )?#
          ${ALL}${n}${WHOLE}
      `,
      `\\b(?:failed|down|unavailable|broken|out|not available|did not work) for # ${ALL}${n}${WHOLE}`,
      `\\b(?:${HIT} )?${n} ${HIT}(?: is| was| are| were|:| stands at| at)? #(?! of)${WHOLE}`,
      `\\b${HIT} ${n}: #`,
      `\\b${n} ${HIT} (?:number|total|numbered|totalled) #`,
      `\\bnumber of (?:${HIT} )?${n}(?: ${HIT})?(?: is| was|:| stands at| stood at)? #`,
      `${PART} ${ALL}${n} (?:experienced|suffered|faced|met|encountered)\\b`,
      `\\b(?:inconvenienced|locked out|cut off|left out) # ${ALL}${n}${WHOLE}`,
      `\\b(?:had|have|were|are|was|is) # (?:of our )?${HIT} ${n}\\b`,
      `\\bimpact (?:was|is|on)(?: about)? # ${n}${WHOLE}`,
    ]),
    cue('customers', count, 'likely', [
      pattern`
        ${PART} ${ALL}${n} (?:saw|had|got|noticed) (?:an? |the )?(?:errors?|failures?|problems?|outage|error
          pages?|trouble)\b
      `,
    ]),
  ];
}

function customerCues(n: string): readonly Cue[] {
  const count = ['count'] as const;
  return [
    cue('customers', count, 'likely', [
      pattern`
        \b(?:a total of|in total,?|in all,?|that is|this is|that means|summary:|impact:|scope:) # ${n}${WHOLE}
      `,
      `# ${n} (?:in total|in all|altogether)${WHOLE}`,
      `\\bwe (?:have |now |have now )?count(?:ed)? # ${ALL}${n}${WHOLE}`,
    ]),
    // "212 of the 4,180 customers" are those it is about, or all there are.
    cue('customers', count, 'sure', [`\\d (?:out )?of (?:the|these|those) # ${n}\\b`]),
    cue('customersBase', count, 'sure', [
      `(?:%|percent|third|quarter|half|\\d) (?:out )?of (?:all |our |the |all our )?# ${n}\\b`,
      `\\b(?:out of|base of|total base of|we have|we serve) # ${n}${WHOLE}`,
      `\\bour # ${n}${WHOLE}`,
    ]),
    cue('customersBase', count, 'noun', [`# ${n} (?:in total|in all|altogether)`]),
    cue('customersWorst', count, 'sure', [
      `\\bworst case[^.;#]{0,40}# ${n}\\b`,
      `# ${n} (?:in|at) (?:the )?worst\\b`,
    ]),
    ...(['customers', 'customersBase', 'customersWorst'] as const).map((chip) =>
      cue(chip, count, 'noun', [`# ${ALL}${n}\\b`]),
    ),
  ];
}

function attemptCues(a: string): readonly Cue[] {
  const failed = '(?:failed|declined|rejected|lost|not processed|refused)';
  const count = ['count'] as const;
  return [
    cue('attemptsFailed', count, 'sure', [
      pattern`
        ${PART} (?:(?:out )?of (?:all |our |the )?[\d,.]{1,15} )?(?:of (?:our|the|all) )?${a}
          (?:${WERE} )?${failed}(?! twice)
      `,
      `# ${failed} ${a}\\b`,
      `\\b${failed} ${a}: #`,
    ]),
    cue('attemptsTotal', count, 'sure', [
      `\\d (?:out )?of (?:all |our |the )?# ${a}\\b`,
      `# (?:attempted ${a}|${a} (?:in all|in total|were attempted|attempted))`,
    ]),
    ...(['attemptsFailed', 'attemptsTotal'] as const).map((chip) => cue(chip, count, 'noun', [`# ${a}\\b`])),
  ];
}

const TICKETS = '(?:support |customer |service )?(?:tickets|support requests|support cases)';
const MENTIONS =
  '(?:posts and press mentions|press mentions|public mentions|mentions|social media posts|posts)';

function supportCues(): readonly Cue[] {
  const count = ['count'] as const;
  return [
    cue('tickets', count, 'sure', [
      `\\b(?:received|got|had|has|logged|counted|with|took|opened|raised) # ${TICKETS}${WHOLE}`,
      pattern`
        # ${TICKETS} (?:${WERE} )?(?:opened|raised|logged|received|came in|arrived|reached
          (?:us|support|the (?:help|service|support) desk))
      `,
      `\\b${TICKETS}: #`,
    ]),
    cue('tickets', count, 'likely', [`# ${TICKETS}(?=$|[.,;:)])`]),
    cue('tickets', count, 'noun', [`# ${TICKETS}`]),
    cue('publicMentions', count, 'sure', [`\\b(?:counted|found|saw|were|are) # ${MENTIONS}${WHOLE}`]),
    cue('publicMentions', count, 'noun', [`# ${MENTIONS}`]),
  ];
}

/** What a row of the record's own figures counts must stand at the number, and all its words around it. */
function ownCues({ figures }: Names): readonly Cue[] {
  return figures.flatMap(({ id, words }): readonly Cue[] => {
    const near = words.map((word) => `(?=.{0,200}\\b${nameOf(word)})`).join('');
    const one = words.map(nameOf).join('|');
    const chip = `figures/${id}/value`;
    if (words.length < 2) return [cue(chip, ['count'], 'noun', [`# (?:${one})\\b`])];
    return [
      cue(chip, ['count'], 'sure', [`^${near}.{0,110}# (?:[a-z'-]{2,20} )?(?:${one})\\b(?! (?:of|in) #)`]),
      cue(chip, ['money', 'share', 'duration'], 'sure', [`^${near}`]),
    ];
  });
}

/** The words that tie a number of things to a fact. */
export function countCues(names: Names): readonly Cue[] {
  return [
    ...hitCues(names.customers ?? ANYBODY),
    ...customerCues(names.customers ?? nameOf('customers')),
    ...(names.attempts ? attemptCues(names.attempts) : []),
    ...supportCues(),
    ...ownCues(names),
  ];
}
