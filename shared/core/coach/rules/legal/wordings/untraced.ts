import { pattern, wordList } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { HARMLESS, OUTSIDE, PAPER } from './grammar.ts';

const TRAIL = pattern`
  (?:(?:paper|written|audit|e-?mail|digital|documentary|formal|official) (?:trail|traces?|record|records|
    evidence|summary|report|notes?|minutes|documentation|review|ticket|post-?mortem|protocol|communication)|
    post-?mortem|minutes)
`;
const INCIDENT = pattern`
  (?:this|it|that|the (?:[a-z]+ )?(?:incident|outage|leak|loss|breach|failure|error|mistake|near miss|event|
    matter|issue|meeting|call|discussion|conversation|decision))
`;
const BAD = pattern`
  (?:embarrassing|unpleasant|awkward|damaging|delicate|uncomfortable|compromising|incriminating|bad|ugly|
    inconvenient|problematic|unflattering|painful|sensitive|unfavourable|unfavorable|critical|nasty|tricky|
    unlucky|worst)
`;
const PIECE = pattern`
  (?:parts?|bits?|sentences?|details?|passages?|paragraphs?|lines?|figures?|numbers?|facts?|half|minutes|
    hours?|e-?mails?|messages?|pages?|section|comments?|entr(?:y|ies)|points?|truth|news)
`;
const OMIT = pattern`
  (?:skips?|skipped|omits?|omitted|leaves? out|left out|removed?|cut|deleted?|dropped|changed|shortened|
    softened|reworded|rewrote|rewritten|toned down|amended|edited|kept out|not (?:mentioned|recorded|reported|
    logged)|do not mention|did not (?:mention|report|record))
`;
const ON_PURPOSE =
  '(?:on purpose|deliberately|intentionally|knowingly|by design|purposely|consciously|wilfully|willfully)';
const FALSE = pattern`
  (?:too low|too high|lower|smaller|higher|wrong|vague|incomplete|late|later|false|understated|misstated|
    underreported|rounded|imprecise|unclear|ambiguous|withheld|omitted|left out|missing|kept quiet|kept back|
    held back|silent|blurred|delayed|unfinished|not (?:recorded|told|informed|reported|logged|mentioned|
    entered|documented|shown|asked|invited|complete|included|disclosed|published|counted))
`;
const WE_WILL = pattern`
  (?:^|[.;:,] |\b(?:to|please|let us|let['’]s|should|could|can|must|will|shall|may|would|['’]ll|just|simply|
    we|agreed?|decided?|rather|better|and|then|always) )
`;

/** Ways round whatever would leave a trace, and papers that are made to say less. */
export const untraced = phrasesOf([
  {
    cues: wordList`
      trail trace traces record records evidence summary report notes minutes documentation review ticket
      mortem postmortem protocol communication voice archived logged recorded monitored retained searchable
      discoverable kept saved unarchived unlogged unrecorded unmonitored private personal encrypted burner
      disappearing verbal oral
    `,
    ways: [
      pattern`
        \b(?:will|shall|should|must|may|can|would|let|want|wants|prefer|need|best|better|please|handle[d]?|
          deal|done|settled?|discuss(?:ed)?|solved?|fix(?:ed)?|agreed?|be)\b[^.;]{0,40}?\b(?:no|
          without(?: a| an| any)?|not (?:a|any))
          ${TRAIL}\b(?! (?:is|was|exists?|are|were|of (?:the change|the release|access))\b)
      `,
      pattern`
        \b(?:no|without(?: a| an| any)?) ${TRAIL} (?:of|on|about|for|regarding|this time|here|please|will|
          should|is to)\b(?: ${INCIDENT})?(?<!\b(?:is|was|are|were|had|has|have|found|found that|exists|kept|
          there is|there was) no .{4,50})
      `,
      pattern`
        \b(?:by|in|via|only|just) (?:voice|verbal|oral)(?: only| message only)?\b(?= only|[.,;!]|
          $)(?<=\bonly\b.{0,20}|voice only|verbal only|oral only)|
        \b(?:by )?voice only\b|\bverbal(?:ly)? only\b|\bonly verbal(?:ly)?\b
      `,
      pattern`
        \b(?:channel|chat|thread|room|line|group|account|phone|device|app|tool|mailbox|number)s?
          (?:that|which) (?:is|are|does|do|nobody|no one|leaves?|keeps?) ?(?:not|n['’]t|never|no|
          un)? ?(?:being )?(?:archived?|logged|record(?:ed|s)?|monitor(?:ed|s)?|kept|saved|retained|
          searchable|discoverable|keep logs|traces?|unrecorded|unmonitored|reads?|sees?)\b(?<=\b(?:use|move|
          take|switch|continue|go|talk|discuss|meet|chat|over|via|through|on|in)\b.{4,90})
      `,
      pattern`
        \b(?:move|take|switch|continue|shift|carry on|keep|have)\b
          (?:this|that|it|the (?:[a-z]+ )?(?:discussion|conversation|talk|topic|thread|chat|exchange|
          details?)|our [a-z]+) (?:to|in|into|on|over to|via) (?:a |an |our |your |
          the )?(?:[a-z]+ )?(?:private|personal|unarchived|unlogged|unrecorded|unmonitored|encrypted|
          disappearing|burner|off-the-record|non-archived)\b
      `,
      pattern`
        \b(?:use|using|switch to|via|through|on|over) (?:a |an |our |your |their |my )?(?:unarchived|unlogged|
          unrecorded|unmonitored|off-the-record|disappearing|burner|non-archived|self-deleting)\b
      `,
    ],
    unlessPreceding: /\b(?:found|find|there (?:is|was)|because|since|although|but|had|has) $/i,
  },
  {
    // A harmless name agreed for it.
    cues: wordList`
      maintenance upgrade update test exercise drill glitch hiccup blip hitch migration routine rehearsal tidy
      clean service improvement feature cosmetic display
    `,
    ways: [
      pattern`
        ${WE_WILL}(?:refer to|describe|present|label|pass|report|announce|classify|book|record|declare|call|
          file|explain|sell|portray|frame|code|log|treat|enter|tag|communicate|disguise|dress up|advertise)
          (?:it|this|that|them|the [a-z]+(?: [a-z]+)?|everything)?(?: off| up)? ?(?:as|under)(?: being)?
          (?:a |an |some |just |only |part of |mere |simple )*(?:the )?(?:planned |scheduled |routine |minor |
          normal |regular |small |short |brief |technical |simple |mere )*${HARMLESS}\b
      `,
      pattern`
        \b(?:speak|talk|spoke|talked) (?:only )?of (?:a |an |some |just |only )*(?:planned |scheduled |
          routine |minor |normal |regular |small |short )*${HARMLESS}\b(?=[^.;]{0,40}\b(?:to|with|when|if|
          instead) )
      `,
      pattern`
        \b(?:under|behind|with) (?:the|a) (?:label|heading|pretext|guise|excuse|title|cover|banner|name) of
          (?:a |an |the |some )*(?:planned |scheduled |routine |regular |normal )*(?:${HARMLESS}|[a-z]+)\b
      `,
    ],
    unlessPreceding: /\b(?:wrongly|mistakenly|first|at first|initially) (?:\w+ )?$/i,
    unlessFollowing:
      /^ (?:plan|window of|suite|run|case|server|system|mode|data|failure|only after|until)\b/i,
  },
  {
    // Worded so that nobody understands.
    cues: wordList`
      phrase phrased word worded write written put frame framed describe described formulate formulated
      present presented draft drafted say said vague chose choose chosen wording sentence sound read reads
      sounds leave leaves left skip skips omit omits hide hides rename reword smaller round without panics
      panic worries worry suspects asks notices sues digs complains nervous thinks
    `,
    ways: [
      pattern`
        \b(?:phrase|word|write|put|frame|describe|formulate|present|draft|choose|tell|explain|state)(?:d|ed|
          ing|n)? (?:it|this|that|them|the [a-z]+(?: [a-z]+)?|our [a-z]+(?: [a-z]+)?)? ?(?:in (?:such )?a way|
          such|so)(?: that|,)? [^.;]{0,40}?(?:n['’]t|not|nobody|no one|never|less|harmless|avoids?|hides?|
          smaller|milder|cannot)\b(?![^.;]{0,40}(?:misunder|misread|confus|lost|guess|jargon|repeat|offend))
      `,
      pattern`
        \b(?:leaves?|left|leaving|omits?|omitted|skips?|skipped|without|not mention|not say|nothing|rename|
          reword|remove|cut|delete|hide|smaller|round|vague|soften|silence|quiet)\b[^.;]{0,80} so
          (?:that )?(?:nobody|no one|they|${OUTSIDE}) (?:(?:will|would|can|could|do|does|is|are|gets?)(?: not|
          n['’]t)? )?(?:ever |even )?(?:panics?|worr(?:y|ies)|suspects?|asks?|notices?|sues?|digs?|complains?|
          nervous|thinks?|looks?|checks?|reads?|upset|alarmed|wonders?|connects?)\b
      `,
      pattern`\b(?:leaves?|leaving) out (?:that|how|why|the fact|when we)\b`,
    ],
    unlessPreceding: /\b(?:page|form|button|screen|tool|code|query) (?:\w+ )?$/i,
    unlessFollowing:
      /^[^.;]{0,60}\b(?:corrects?|corrected|the next report|the second report|is a weakness|was wrong)\b/i,
  },
  {
    // Left out or falsified by will: at somebody's request, on purpose, because it is awkward.
    cues: wordList`
      request requests orders order instruction instructions wish wishes insistence advice purpose
      deliberately intentionally knowingly purposely consciously wilfully willfully design embarrassing
      unpleasant awkward damaging delicate uncomfortable compromising incriminating bad ugly inconvenient
      problematic unflattering painful sensitive unfavourable unfavorable critical nasty tricky unlucky worst
    `,
    ways: [
      pattern`
        \b${OMIT}\b[^.;]{0,80} (?:at|on|upon|following) (?:the |his |her |their |my |our |
          special )?(?:express )?(?:requests?|orders?|instructions?|wish|wishes|insistence) (?:of|from|by)\b
      `,
      pattern`\b${FALSE}\b[^.;]{0,40} ${ON_PURPOSE}\b(?<!\b(?:attackers?|intruders?)\b.{0,80})`,
      pattern`\b${ON_PURPOSE} ${FALSE}\b`,
      pattern`
        \b(?:take|took|taken|cut|strike|struck|removed?|deleted?|edit(?:ed)?|pull(?:ed)?|leave|left|keep|kept|
          drop(?:ped)?|omit(?:ted)?|skip(?:ped)?|hide|hid|bury|buried|suppress(?:ed)?)
          (?:out )?(?:the|all|any|all the|those|these|every|our) (?:more |most |rather )?${BAD}
          (?:[a-z]+ )?${PIECE}\b
      `,
      pattern`
        \b(?:the|all|any|those|these) (?:more |most |rather )?${BAD} (?:[a-z]+ )?${PIECE}
          (?:(?:has|have|had) been|was|were|is|are|should be|must be|can be|will be|need to be|could be|
          stays?|remains?)(?: [a-z]+)? (?:out|removed|deleted|cut|dropped|omitted|taken|left|struck|hidden|
          buried|gone|off)\b
      `,
    ],
    unlessPreceding: /\b(?:attackers?|intruders?|malware|do not|don['’]t|never|no one|nobody) (?:\w+ )?$/i,
  },
  {
    // The record closed to those who would ask.
    cues: wordList`
      marked mark set made make classified classify labelled flagged filed file moved move private restricted
      hidden internal secret test low closed
    `,
    ways: [
      pattern`
        \b(?:tickets?|incidents?|threads?|reports?|entr(?:y|ies)|posts?|records?|cases?|pages?|logs?|
          findings?|issue)\b[^.;]{0,20}? (?:was|were|is|are|has been|should be|must be|will be)
          (?:marked|set|made|classified|labelled|flagged|filed|moved|closed|kept|hidden|renamed|
          restricted)\b[^.;]{0,30} so (?:that )?(?:nobody|no one|support|they|staff|${OUTSIDE}|
          the [a-z]+)\b(?! (?:can (?:work|read|follow|find))\b)
      `,
      pattern`
        ${WE_WILL}(?:mark|set|make|classify|label|flag|file|move|close|hide|rename|restrict)
          (?:the|this|that|our) (?:[a-z]+ )?(?:tickets?|incidents?|threads?|reports?|entry|posts?|records?|
          case|page|logs?|finding|issue)\b[^.;]{0,30} so (?:that )?(?:nobody|no one|support|they|staff|
          ${OUTSIDE})\b
      `,
      pattern`
        \b(?:missing|absent|gone|left out|kept) from (?:the |our |this )?${PAPER}[^.;]{0,30} ${ON_PURPOSE}\b
      `,
    ],
  },
]);
