import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const LAW =
  "(?:GDPR|HIPAA|NIS ?2|DORA|SEC|PCI(?: DSS)?|CCPA|SOX|the regulators?|the law|state law|data protection law|(?:the )?Data Protection Act|(?:the )?AI Act|(?:the )?Cyber Resilience Act|the SEC(?:[’']s)? rules?|article \\d+)";
const CLOCK =
  '(?:(?:72|24|36|48|four|4|one)[- ](?:hour|day|month)|statutory|reporting|notification|regulatory|legal) (?:deadline|clock|period|rule|dut(?:y|ies)|obligation|time limit)s?|(?:GDPR|HIPAA|NIS ?2|DORA|SEC|CCPA) (?:deadline|clock|period|rule|duty|obligation)s?';
const LAW_CUES =
  'gdpr hipaa nis nis2 dora sec pci ccpa sox regulator regulators law act article deadline deadlines clock clocks period periods rule rules duty duties obligation obligations limit limits';

/** The tool counts time, Legal decides whether a rule applies. */
export const legalDetermination = phraseRule({
  id: 'legal.determination',
  doc: 'Decides whether a rule applies, a duty to notify exists or something is material.',
  severity: 'error',
  message: 'This decides a legal question.',
  reason:
    'Whether a clock runs, and from when, is for Legal and Compliance. The engineer brings the exact time of awareness and the facts they need.',
  suggestion:
    '“If the 72-hour rule applies (Legal decides), its period ends on 6 June at 13:10 UTC.” Never “applies”, “must notify” or “not reportable”.',
  reads: everywhere,
  phrases: [
    {
      cues: LAW_CUES,
      pattern: new RegExp(
        `\\b(?:${LAW}|${CLOCK})\\b[^.;]{0,30}?\\b(?:(?:does|do|did) not apply|(?:doesn|don|didn)['’]t apply|appl(?:y|ies|ied)|(?:is|are)(?: not|n['’]t)? (?:applicable|relevant|triggered|met|running|in force)|requires? (?:us|notification|reporting|a report)|obliges? us|is running|(?:has|have) (?:started|begun|expired|ended|run out|passed)|starts?\\b|started|began|expire[sd]?|do(?:es)? not (?:cover|concern|start|run))`,
        'gi',
      ),
    },
    {
      cues: LAW_CUES,
      pattern: new RegExp(
        `\\b(?:falls?|fell|is|are|was|lies?|comes?)(?: not|n['’]t| clearly)? (?:under|within|outside|covered by|subject to|in|out of|exempt from|governed by) (?:of )?(?:the )?(?:scope of )?(?:the )?${LAW}\\b|\\b(?:under|within the meaning of|as defined (?:by|in)) ${LAW}\\b(?=[.,;]|$)`,
        'gi',
      ),
      unlessPreceding: /\b(?:clock|period|rule|deadline|duty)s? (?:under )?$/i,
    },
    {
      cues: 'duty obligation requirement need required obliged bound mandatory notification reporting disclosure threshold exempt',
      pattern:
        /\b(?:(?:no|a|any|our|the|under) (?:legal |statutory |regulatory |contractual )?(?:duty|obligation|requirement|need) to (?:notify|report (?:it|this|the|to)|inform (?:the (?:authorit(?:y|ies)|regulators?|police|public|press)|anyone|anybody)|disclose)|(?:are|is|am|were)(?: not|n['’]t)?(?: legally)? (?:obliged|required|bound) to (?:notify|report|inform|disclose|tell)|legally (?:obliged|required|bound)|(?:notification|reporting|disclosure)(?: to (?:the )?\w+)? (?:is|was|are)(?: not|n['’]t)? (?:required|mandatory|needed|necessary|due|triggered)|(?:notification|reporting) (?:threshold|dut(?:y|ies)|obligation|requirement)s? (?:is|are|was|were|has|have)(?: not|n['’]t)? (?:been )?(?:met|reached|triggered|exceeded|fulfilled|satisfied)|thresholds? (?:for|of) (?:notification|reporting|disclosure)|exempt from (?:reporting|notification|the duty))\b/gi,
    },
    {
      cues: 'reported notified disclosed',
      pattern:
        /\b(?:must|has to|have to|needs? to|does(?: not|n['’]t) (?:have|need) to|do(?: not|n['’]t) (?:have|need) to|need not) be (?:reported|notified|disclosed)\b(?: to (?:the |our )?(?:\w+ ){0,2}(?:authorit|regulator|supervis|commission|police|board|market|public|investors)|(?=[.,;]|$))/gi,
    },
    {
      cues: 'qualifies qualify counts constitutes constitute classified amounts',
      pattern:
        /\b(?:qualif(?:y|ies)|counts?|is classified|amounts|does not (?:qualify|count)) as (?:an? )?(?:major|significant|serious|reportable|notifiable|material) (?:\w+ )?(?:incident|event|breach)\b|\bconstitutes? (?:an? )?(?:major|significant|reportable|notifiable|material|personal data) /gi,
    },
    {
      cues: 'notify notified disclose disclosed',
      pattern:
        /\b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not have to|don['’]t have to|need not|do not need to|don['’]t need to)\s+(?:be\s+)?(?:\w+\s+)?(?:notify|notified|disclosed?)\b/gi,
    },
    {
      cues: 'report reported file filed tell inform informed',
      pattern:
        /\b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not have to|don['’]t have to|need not|do not need to|don['’]t need to)\s+(?:be\s+)?(?:\w+\s+)?(?:report(?:ed)?|filed?|tell|inform(?:ed)?)\b[^.]{0,20}\b(?:authorit|anybody|anyone|investor|no one|nobody|police|press\b|(?:with|to) (?:the )?[A-Z]{3,6}\b|public\b|regulator|supervis|within \d)/gi,
    },
    {
      cues: 'tell inform notify report',
      pattern:
        /\b(?:we|this|it)\s+(?:do(?: not|n['’]t) have to|do(?: not|n['’]t) need to|need not|are(?: not|n['’]t) (?:required|obliged) to|have no need to)\s+(?:tell|inform|notify|report)\b/gi,
    },
    {
      cues: 'told informed notified',
      pattern:
        /\b(?:regulators?|authorit(?:y|ies)|supervis(?:or|ors|ory body)|police) (?:must|has to|have to|needs? to|need not|(?:does|do)(?: not|n['’]t) (?:have|need) to) be (?:told|informed|notified)\b|\b(?:customers|clients|users|investors|the public|people concerned) (?:need not|(?:does|do)(?: not|n['’]t) (?:have|need) to) be (?:told|informed|notified)\b/gi,
    },
    { cues: 'reportable notifiable', pattern: /\b(?:reportable|notifiable)\b/gi },
    {
      cues: 'material immaterial',
      pattern:
        /\bmaterial\s+(?:adverse|change|consequences?|cyber|effects?|events?|impact|incident|influence|loss|breach|risk|weakness|to (?:investors|the company|our results))\b|\b(?:is|was|are|were)(?: not|n['’]t)? (?:deemed |considered |seen as )?material\b(?=[.,;]|$| (?:for|to) )|\bimmaterial\b/gi,
    },
  ],
  unless: [
    /\b(?:Legal|counsel|Compliance|the DPO|the data protection officer|General Counsel)\b[^.]{0,60}\b(?:assess|decid|determin|confirm|advis|check|review|whether)/i,
    /\bwhether\b/i,
    /\b(?:may|could) apply\b/i,
    /\bif\b[^.]{0,80}\bappl(?:y|ies)\b/i,
  ],
});
