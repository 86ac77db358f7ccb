import { phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';
import { HAS_FIGURE } from '../../text/when.ts';

const SIZE =
  'significant|substantial|considerable|huge|massive|major|large|larger|big|severe|noticeable|minimal|negligible|limited|moderate|serious|enormous|sizeable|sizable|notable|marked|extensive|heavy|material|meaningful|marginal|modest|drastic|dramatic|sharp|tremendous|vast|great|appreciable|tangible|far-reaching|wide-ranging|widespread|steep|immense|colossal|hefty|excessive|profound';
const AMOUNT =
  'impacts?|effects?|loss(?:es)?|costs?|revenue|increases?|decreases?|drops?|rises?|fall|declines?|dips?|spikes?|surges?|jumps?|growth|reductions?|delays?|degradation|disruptions?|amounts?|damages?|downtime|outages?|slowdowns?|shares?|backlogs?|shortfalls?|volumes?|load|loads|traffic|consequences|harm|expenses?|sums?|latency|latencies|queues?|exposure|improvements?|extent|interruptions?|interruption|error rates?|errors|penalt(?:y|ies)|churn|drain|deterioration|slowness|unavailability|instability|bill|hit|toll|scale';
const SIZE_LY =
  'significantly|substantially|considerably|massively|dramatically|drastically|severely|noticeably|greatly|slightly|somewhat|heavily|badly|seriously|markedly|hugely|vastly|sharply|marginally|materially|notably|appreciably|minimally|moderately|strongly|deeply|steeply|enormously|tremendously|extensively|a lot|much|far';
const CHANGED =
  'reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|impact(?:s|ed|ing)?|affect(?:s|ed|ing)?|delay(?:s|ed)?|degrad(?:e|es|ed|ing)|disrupt(?:s|ed)?|slow(?:s|ed|er)?|drop(?:s|ped)?|fell|fallen|rose|risen|grew|grown|declin(?:e|es|ed)|decreas(?:e|es|ed)|damaged?|hit|exceed(?:s|ed)?|overload(?:ed)?|elevated|worsen(?:s|ed)?|lower(?:s|ed)?|rais(?:e|es|ed)|limit(?:s|ed)?|shorten(?:s|ed)?|strain(?:ed)?|hamper(?:ed)?|impair(?:ed)?|hinder(?:ed)?|diminish(?:ed)?|climb(?:ed)?|jump(?:ed)?|spik(?:e|ed)|below|above';
const MORE =
  'faster|higher|lower|worse|better|longer|shorter|more|less|fewer|larger|smaller|later|bigger|slower';

/** "Significant" is 1% to one reader and 30% to another; before a court it has a defined meaning. */
export const vagueMagnitude = phraseRule({
  id: 'vague.magnitude',
  doc: 'A size word without a figure: significant, major, severely.',
  severity: 'warn',
  message: 'A size word without a figure.',
  reason:
    '“Significant” is 1% to one reader and 30% to another, and for lawyers and statisticians it has a defined meaning.',
  suggestion:
    'Give figure and base: “Revenue was about $41,000 lower than on a normal Tuesday between 14:00 and 15:00 UTC.”',
  reads: notTechnical,
  phrases: [
    {
      cues: SIZE.replaceAll('|', ' ').replaceAll('-', ' '),
      pattern: new RegExp(
        `\\b(?:${SIZE}) (?:(?!the\\b|our\\b|its\\b|this\\b|that\\b|to\\b|by\\b|in\\b|of\\b|how\\b|for\\b|each\\b)[\\w-]+ ){0,2}?(?:${AMOUNT})(?![\\w-])`,
        'gi',
      ),
      unlessPreceding: /\b(?:which|what|how|whether any|if any|not a|next)\s$/i,
    },
    {
      cues: SIZE.replaceAll('|', ' ').replaceAll('-', ' '),
      pattern: new RegExp(
        `\\b(?:${AMOUNT}|financial \\w+)\\b[^.;,]{0,40}? (?:was|were|is|are|be|been|being|remain(?:s|ed)?|proved|seems?|looks?|appears?) (?:\\w{1,20}ly |very |quite |rather |still |not |too |likely to be |expected to be )?(?:${SIZE})(?=[.,;!:]|$| (?:and|but|for|in|on|so|across|at|given|during)\\b)`,
        'gi',
      ),
    },
    {
      cues: SIZE_LY.replaceAll('a lot|', 'lot ').replaceAll('|', ' '),
      pattern: new RegExp(
        `\\b(?:${SIZE_LY}) (?:(?:\\w+ )?(?:${CHANGED})|(?:${MORE}))(?! (?:than|or equal) zero)(?!\\w)`,
        'gi',
      ),
      unlessPreceding: /\b(?:how|so|not|as|no|too)\s$/i,
    },
    {
      cues: SIZE_LY.replaceAll('a lot|', 'lot ').replaceAll('|', ' '),
      pattern: new RegExp(
        `\\b(?:${CHANGED}|suffer(?:s|ed)?|change[sd]?|deteriorat(?:e|es|ed))(?: (?:very|quite|rather|the|our|its|their|\\w+)){0,3}? (?:${SIZE_LY})(?=[.,;!:]|$| (?:and|but|for|in|on|after|during|since|from|when|while|at|as|by|below|above|over|under|beyond|across)\\b)`,
        'gi',
      ),
    },
    {
      cues: 'elevated increased heightened degraded high higher reduced slow low long late large very extremely unusually exceptionally abnormally really quite raised poor impaired incredibly painfully rather fairly pretty particularly extraordinarily terribly awfully',
      pattern:
        /\b(?:elevated|heightened|increased|raised|higher|high) (?:\w+ )?(?:error rates?|errors|latenc(?:y|ies)|failure rates?|response times|load times|wait(?:ing)? times|call volumes?|ticket volumes?)\b|\b(?:degraded|reduced|poor|impaired) (?:\w+ )?(?:performance|service|capacity|speed|availability|quality|throughput|functionality)\b|\b(?:very|extremely|unusually|exceptionally|abnormally|really|quite|incredibly|painfully|rather|fairly|pretty|particularly|extraordinarily|terribly|awfully) (?:slow|slowly|high|low|long|large|late|big|expensive|costly|busy|heavy)\b/gi,
    },
    {
      cues: 'lot deal amount bit money fortune time revenue business great good fair large small certain huge significant lots plenty much cost',
      pattern:
        /\b(?:a (?:lot|great deal|good deal|fair amount|fair bit|good bit|large amount|small amount|certain amount|huge amount|significant amount) of|lots of|quite a bit of|plenty of|a bit of|much of (?:the|our)) (?:\w+ )?(?:money|revenue|sales|time|income|damage|data|traffic|capacity|load|business|cash|effort|work|trouble|turnover|cost|budget|harm|memory)\b|\bcost (?:us |the company )?(?:a fortune|dearly|a lot)\b/gi,
    },
    {
      cues: 'way miles loads',
      pattern: new RegExp(`\\b(?:way|miles|loads) (?:too )?(?:${MORE}|over|above|below|beyond)\\b`, 'gi'),
      unlessPreceding:
        /\b(?:a|the|this|that|any|no|one|every|only|other|some|of|its|their|\d[\d,.]{0,9})\s$/i,
    },
  ],
  unless: [HAS_FIGURE],
});
