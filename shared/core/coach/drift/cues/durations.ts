import { pattern } from '../../../long-text.ts';
import { type Cue, cue, headOf, type Names, nameOf } from './cue.ts';

const OUTAGE = '(?:outage|incident|failure|failures|disruption|interruption|downtime|event|problem)';
const TOOK = (what: string): readonly string[] => [
  `\\btook (?:us |the team |our team |engineers )?# (?:before (?:we|it was) |to )${what}`,
  `\\b(?:after|within|in) #,? (?:we |the team )?${what}`,
  `\\b${what}(?: it| the problem| the failure| the outage| service)? (?:within|after|in) #`,
];

const ANY_SERVICE =
  '(?:card |online )?(?:payments|checkout|ordering|bookings|logins|the (?:app|shop|website|platform|store))';

/** What lasted, when it is this event: "the service" is, "the invoice service" may be another one. */
export function subjectOf(service: string | null): string {
  const own = `|${service ?? ANY_SERVICE}`;
  const before = '(?:^|[.,;:(] |\\b(?:and|but|while|that|because|so|when|then|us) )';
  return `(?:\\b(?:${OUTAGE}${own})|${before}(?:${generalOf(service)}))`;
}

/** What can only be this event when nothing else stands before it. */
export function generalOf(service: string | null): string {
  const head = headOf(service);
  const own = head ? `|(?:our |all |the )?${head}` : '';
  return pattern`
    it|this|they|it all|everything|
    (?:the |our )?(?:whole |normal )?(?:service|services|site|website|system|systems|impact)${own}
  `;
}

function durationCue({ service, customers: named }: Names): Cue {
  const customers = named ?? nameOf('customers');
  const subject = subjectOf(service);
  const total = '(?:for )?(?:a total of |only )?';
  return cue('duration', ['duration'], 'sure', [
    `${subject} (?:has |have |had )?(?:lasted|went on|continued|persisted) ${total}#`,
    pattern`
      ${subject} (?:was|were|has been|have been|had been|is|are) (?:completely |fully |partly )?(?:down|
        unavailable|out|offline|interrupted|broken|unreachable|out of reach|failing|not available|disrupted)
        ${total}#
    `,
    pattern`
      ${subject} (?:(?:has|have|had) not (?:been )?|(?:hasn't|haven't) (?:been )?)(?:worked|working|available|
        reachable) ${total}#
    `,
    `^lasted ${total}#(?=$|[.,;])`,
    `${subject} (?:failed|stopped|stopped working|did not work|broke|took(?= #$| #[.,;])) ${total}#`,
    `\\bduration(?: of the ${OUTAGE}| of)?(?: was| is|:)? #`,
    `\\b(?:outage|interruption|disruption|downtime) of #`,
    pattern`
      \b(?:outage|interruption|disruption|downtime) (?:was|took|came to|amounted to|ran to|ran for|totalled|
        of) (?:a total of )?#
    `,
    `\\bafter #,? (?:the )?${OUTAGE} (?:was over|ended|was resolved)`,
    `# (?:outage|interruption|disruption|downtime)\\b`,
    `# of (?:full |complete |total )?(?:outage|disruption|downtime|interruption)\\b`,
    `\\b${customers} (?:could not|couldn't|were unable to) [a-z ]{2,30} ${total}#`,
    pattern`
      \b${customers} (?:had no access|had no service|were without
        (?:access|service|${service ?? ANY_SERVICE})|were (?:locked out|cut off)) ${total}#
    `,
    // As a headline has it: "Payments down for 2 hours", "2 hours without card payments", "Outage: 2 hours".
    pattern`
      ^(?:(?! (?:was|were|is|are|been|being) )[^.;:#]){2,60} (?:down|out|offline|unavailable|unreachable|
        broken|interrupted|disrupted|failing) (?:for )?(?:a total of )?#(?=$|[.,;:])
    `,
    `^(?:[^.;:#]{2,40}: )?# without (?:${service ?? ANY_SERVICE})\\b`,
    `^(?:total )?${OUTAGE}: #`,
    pattern`
      # (?:payments?|checkout|login|booking|service|website|store|platform) (?:outage|interruption|disruption|
        downtime)\b
    `,
    `\\bwe were (?:completely |fully |partly )?(?:down|out|offline|unavailable) ${total}#`,
    `\\bno [a-z ]{3,30} (?:was|were) possible ${total}#`,
    pattern`
      ^for #,? (?:nobody could|no one could|no [a-z ]{3,30} (?:was|were) possible|${customers}
        (?:saw|had|got|met))
    `,
    pattern`
      ^for #,? (?:${generalOf(service)}) (?:was|were) (?:down|unavailable|out|offline|unreachable|broken|
        interrupted)
    `,
    `^it was # before (?:${generalOf(service)}|${service ?? ANY_SERVICE})`,
    pattern`
      ^for #,? (?:[^.;#]{0,40},? )?(?:${customers} (?:could not|couldn't|were unable)|${service ?? OUTAGE}
        (?:failed|was down|were down|did not work))
    `,
  ]);
}

/** The words that tie a stretch of time to a fact. */
export function durationCues(names: Names): readonly Cue[] {
  const lasting = ['duration'] as const;
  return [
    durationCue(names),
    cue('timeToDetect', lasting, 'sure', [
      ...TOOK('(?:detect(?:ed)?|notice[d]?|discover(?:ed)?)'),
      '\\b(?:alarm|alert) (?:rang|fired|came|sounded|went off) (?:only )?#,? (?:after|later)',
      '\\bdetection took #',
      '\\b(?:time to detect|detection time)[^.;#]{0,20}(?: was| is| of|:)? #',
      pattern`
        # (?:passed |went by )?(?:before|until) (?:we|anyone|the team|the alarm|monitoring)
          (?:noticed|detected|rang|saw)
      `,
    ]),
    cue('timeToAcknowledge', lasting, 'sure', TOOK('acknowledged?')),
    cue('timeToMitigate', lasting, 'sure', TOOK('mitigated?')),
    // Told from the start, the time to restore is the duration: one of them that fits is enough.
    ...(['timeToRestore', 'duration'] as const).map((chip) =>
      cue(chip, lasting, 'sure', [
        pattern`
          ^after #,? (?:${generalOf(names.service)}) (?:was|were|came|had) (?:restored|back|normal|recovered|
            working)
        `,
        pattern`
          ${subjectOf(names.service)} (?:was restored|were restored|returned|came back|resumed|recovered|
            worked again) (?:after|within|in) #
        `,
      ]),
    ),
    cue('timeToRestore', lasting, 'sure', [
      ...TOOK('(?:restored?|recover(?:ed)?)'),
      '\\btime to restore[^.;#]{0,20}(?: was| is| of|:)? #',
    ]),
    cue('recovery', lasting, 'sure', [
      '\\b(?:service was |was )?(?:normal|back to normal) (?:again )?# later',
    ]),
    cue('recovery', lasting, 'noun', TOOK('(?:restored?|recover(?:ed)?)')),
    cue('targetWindow', lasting, 'sure', ['\\b(?:target window|measuring window|window) of #']),
  ];
}
