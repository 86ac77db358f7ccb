import { pattern } from '../../../long-text.ts';
import { type Cue, cue, headOf, type Names, nameOf } from './cue.ts';

const FAILED = '(?:failed|fail|were failing|are failing|were declined|were rejected|did not work|were lost)';
const HIT = pattern`
  (?:(?:were|was|are|have been) )?(?:affected|hit|impacted)|
  could not|couldn't|cannot|were unable|are unable|lost access
`;

const ATTEMPTS = '(?:card )?(?:payments|orders|transactions|requests|bookings|logins|calls|deliveries)';

/** What a measure may be kept in. */
const MEASURED = ['share', 'count', 'money', 'duration'] as const;

/** The words that tie a share to a fact. */
export function shareCues({ attempts, service, customers: people, measure }: Names): readonly Cue[] {
  const customers = people ?? nameOf('customers');
  const share = ['share'] as const;
  const named = [attempts, service, headOf(attempts)].filter((name) => name !== null).join('|');
  // A record without names may speak of anything that is attempted.
  const things = named === '' ? ATTEMPTS : named;
  const failing = [
    `# (?:of )?(?:all |our |the |its )?(?:${things}) ${FAILED}`,
    `\\b(?:failed|down|unavailable|broken) for # of (?:all |our |the )?(?:${things})`,
  ];
  return [
    cue('failedShare', share, 'sure', [
      ...failing,
      '\\b(?:failure rate|failure share|share that failed)(?: of| was| is|:)? #',
    ]),
    cue('failedShare', share, 'likely', [
      `# (?:of )?(?:all |our |the |its )?(?:transactions|attempts|requests) ${FAILED}`,
      '\\berror rate(?: of| was| is|:)? #(?=$|[.,;])',
      `(?:${things}) ${FAILED} in # of (?:all )?cases`,
    ]),
    cue('customersShare', share, 'sure', [
      `# (?:of )?(?:all |our |the |its )?${customers} (?:${HIT})`,
      pattern`
        \b(?:affect(?:ed|s|ing)?|hit|impacted|reached|failed for|down for) # (?:of )?(?:all |our |the |
          its )?${customers}\b
      `,
    ]),
    cue('targetShare', share, 'sure', [
      '\\b(?:reliability |availability |uptime )(?:target|goal|promise|commitment)(?: of| is| was|:| at)? #',
      '# (?:reliability |availability |uptime )(?:target|goal|promise|commitment)\\b',
    ]),
    cue('recoveryFactor', share, 'sure', [
      pattern`
        # of (?:the |these )?(?:missed|lost|delayed) (?:sales|orders|revenue|payments) (?:is|are|will be|was|
          were) (?:made up|recovered|caught up)
      `,
    ]),
    ...(measure
      ? (['verificationAfter', 'verificationBefore'] as const).map((chip) =>
          cue(chip, MEASURED, chip === 'verificationAfter' ? 'sure' : 'noun', [`# ${measure}`]),
        )
      : []),
  ];
}
