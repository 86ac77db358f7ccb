import type { Line } from '../../brief/lines.ts';
import { phraseRule } from '../phrase-rule.ts';

const reads = (line: Line): boolean => !line.annex || line.section === 'technical';

/** A wrong first cause is the most expensive sentence of an incident: it is withdrawn before customers and regulators. */
export const causeUnhedged = phraseRule({
  id: 'cause.unhedged',
  doc: 'States a cause as fact while the record does not say that it is confirmed.',
  severity: 'error',
  message: 'The cause is stated as fact, but it is recorded as not confirmed.',
  reason:
    'A wrong first cause has to be withdrawn in front of customers, regulators and the board. A likelihood with its range costs little trust (van der Bles and others, PNAS 2020).',
  suggestion:
    '“It is likely (55–80%) that a change released at 14:02 UTC started this; we expect to confirm or discard it by 18:00 UTC.”',
  reads,
  holds: ({ facts }) => facts.causeStatus !== 'confirmed',
  phrases: [
    {
      cues: 'cause',
      pattern:
        /\b(?:root\s+)?cause\s+((?:of\s+(?:\w+\s+){1,4}?)?)(is|was|turned out to be|has been)\b(?! (?:being|still|open|to be|found|at \d))/gi,
      instead: ([, of = '', verb = '']) => `likely cause ${of}${verb}`,
    },
    {
      cues: 'root reason culprit',
      pattern:
        /\broot cause: \w+|\b(?:reason|culprit|explanation)(?: (?:for|behind) (?:the|this) \w+)? (?:is|was) (?:an?|the|that|our|one)\b/gi,
    },
    {
      cues: 'stems stemmed resulted traced attributed attributable',
      pattern:
        /\b(?:stems|stemmed) from\b|\bresulted from\b|\b(?:was|were|is|can be|has been) (?:traced(?: back)? to|attributed to|attributable to|the result of|down to)\b/gi,
    },
    {
      cues: 'because',
      pattern:
        /\b(?:failed|stopped|crashed|went down|broke(?: down)?|was down|were down|(?:was|were) (?:unavailable|unreachable|offline|lost|rejected|slow|delayed|interrupted)|disappeared|collapsed|could not (?:\w+ ){1,4}?)\b[^.;]{0,60}? because\b(?! of)/gi,
    },
    {
      cues: 'caused triggered',
      pattern: /\b(was|were|is|are|has been|have been)\s+(?:directly\s+)?(caused|triggered)\s+by\b/gi,
      instead: ([, verb = '', what = '']) => `${verb} likely ${what} by`,
    },
    {
      cues: 'happened occurred started failed',
      pattern:
        /\b(?:this|it|the (?:outage|incident|failure|problem|issue|error|disruption))\s+(?:happened|occurred|started|failed)\s+(?:because|when|due to|as a result of)\b/gi,
    },
    {
      cues: 'caused broke took brought crashed triggered led resulted overloaded knocked',
      pattern:
        /\b(?:change|deployment|deploy|release|bug|configuration|misconfiguration|query|update|patch|leak|race condition|script|server|node|switch|certificate)\s+(?:\w+\s+){0,4}?(?:caused|broke|took (?:down|out)|brought down|crashed|triggered|led to|resulted in|overloaded|knocked)\b/gi,
    },
    {
      cues: 'due because owing result',
      pattern:
        /\b(?:due to(?!\s+(?:be|begin|close|end|expire|finish|go|happen|report|run|start|take)\b)|because of|owing to|as a result of)\b/gi,
      instead: ([found]) => `likely ${found.slice(0, 1).toLowerCase()}${found.slice(1)}`,
    },
  ],
  unless: [
    /\b(?:likely|probabl[ey]|suspect(?:ed|s)?|appear(?:s|ed)?|seem(?:s|ed)?|suggest(?:s|ed|ing)?|indicat(?:es|ed|e)|believed?|think|hypothesis|preliminar(?:y|ily)|initial|early|possibl[ey]|may|might|could|unconfirmed|not (?:yet )?(?:known|confirmed|established|clear)|still (?:investigating|confirming)|consistent with|points? to|unknown|under investigation|roughly even|unlikely|almost certain|chance|whether|ruled out)\b/i,
    /\?\s{0,3}$/,
    /\b(?:delay|delayed|delays|postponed|moved|late|thank|thanks)\b[^.]{0,20}\b(?:due to|because of)\b/i,
  ],
});
