import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';
import { NAMES_DAY } from '../text/when.ts';

const EVENT =
  '(?:breakdowns?|crash(?:es)?|disruptions?|downtime|episodes?|errors?|events?|failures?|glitch(?:es)?|incidents?|interruptions?|issues?|mistakes?|occurrences?|outages?|problems?|situations?|things?|cases?|troubles?)';

const KIND =
  '(?:(?:any |all |more |the |a |these |those )?(?:similar|such|comparable|future|further|another|other|recurring|repeated|related|identical|the same|this|that|these|those)(?: (?:kinds?|sorts?|types?|class(?:es)?) of)?(?: (?:an?|future|similar|such|major|large|serious|unplanned))?)';

const AGAIN = `(?:(?:happen|occur|recur|repeat|return|reoccur)(?:s|r?ing|ed)?(?: again| itself)?|recurrences?|reoccurrences?|repeats?|repetitions?|${KIND} ${EVENT}|(?:${EVENT}|anything|something|this|it|things) (?:like|of) (?:this|these|that|it|the kind)|again|in (?:the )?future)`;

const STOP =
  'prevent(?:s|ed|ing|ion of)?|avoid(?:s|ed|ing|ance of)?|stop(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)|preclud(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|put(?:s|ting)? an end to|keep(?:s|ing)? (?=[^.;]{1,40} from)|safeguard(?:s|ing)? against|guard(?:s|ing)? against|protect(?:s|ing)? (?:\\w+ )?(?:against|from)';

/** The usual last line of an incident report, and the first one a CEO asks about: which failure, with what, by when? */
export const overpromisePrevent = phraseRule({
  id: 'overpromise.prevent',
  doc: 'Promises to prevent similar incidents without saying how or by when.',
  severity: 'info',
  message: 'To “prevent similar incidents” is nothing a reader can check.',
  reason:
    'It is the most common last line of incident reports and the first one a CEO probes: which failure is prevented, with what, by when, and how that is tested.',
  suggestion:
    'Name the barrier, the date and the proof: “From 12 June every change of settings runs the tests that code runs; we prove it by replaying the change of 3 June.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'prevent prevents prevented preventing prevention avoid avoids avoided avoiding avoidance stop stops stopped stopping eliminate eliminates eliminated eliminating preclude precludes precluded precluding rule rules ruled ruling put puts putting keep keeps keeping safeguard safeguards safeguarding guard guards guarding protect protects protecting',
      pattern: new RegExp(`\\b(?:${STOP})\\b[^.;]{0,60}?\\b${AGAIN}(?!\\w)`, 'gi'),
      unlessPreceding: /\b(?:do not|don['’]t|did not|cannot|can['’]t|not|nobody can|no one can|what)\s$/i,
    },
    {
      cues: 'prevented avoided stopped averted eliminated',
      pattern: new RegExp(
        `\\b(?:${KIND} ${EVENT}|recurrences?|a repeat|repeats|repetition)\\b[^.;]{0,30}\\b(?:is|are|be|being|gets?) (?:\\w{1,20}ly )?(?:prevented|avoided|stopped|averted|eliminated)\\b`,
        'gi',
      ),
    },
    {
      cues: 'so ensure ensures ensuring sure that',
      pattern:
        /\bso (?:that )?(?:this|it|such \w+|something like this|similar \w+|the same \w+) (?:does(?:n['’]t| not)|do(?:n['’]t| not)) (?:happen|occur|recur|return|repeat)\b|\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) sure|mak(?:e|es|ing) certain)\b[^.;]{0,30}\b(?:similar|such|future) (?:\w+ )?(?:incidents|events|problems|outages|failures|issues)\b/gi,
    },
  ],
  // A sentence with a date can be checked.
  unless: [
    new RegExp(
      `\\b(?:by|from|since|before|until|till|on|in|as of|at|after|live)\\s+(?:the end of |early |late |mid-?)?(?=\\d|Q[1-4]|\\w)(?:${NAMES_DAY.source}|(?:January|February|March|April|June|July|August|September|October|November|December)\\b)`,
      'i',
    ),
  ],
});
