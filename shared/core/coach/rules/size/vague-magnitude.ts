import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';
import { HAS_FIGURE } from '../../text/when.ts';

/** How large, without a figure. */
const SIZE = pattern`
  significant|substantial|considerable|huge|massive|major|large|larger|big|bigger|severe|noticeable|minimal|
    negligible|limited|moderate|serious|enormous|sizeable|sizable|notable|marked|extensive|heavy|material|
    meaningful|marginal|modest|drastic|dramatic|sharp|tremendous|vast|great|greater|appreciable|tangible|
    far-reaching|wide-ranging|widespread|steep|immense|colossal|hefty|excessive|profound|slight|small|smaller|
    tiny|minor|insignificant|trivial|unprecedented|exorbitant|painful|staggering|astronomical|abnormal|
    disproportionate|pronounced|mild|strong|gigantic|eye-watering|crippling
`;
const AMOUNT = pattern`
  impacts?|effects?|loss(?:es)?|costs?|revenue|increases?|decreases?|drops?|rises?|fall|declines?|dips?|
    spikes?|surges?|jumps?|growth|reductions?|delays?|degradation|disruptions?|amounts?|damages?|downtime|
    outages?|slowdowns?|shares?|backlogs?|shortfalls?|volumes?|load|loads|traffic|consequences|harm|expenses?|
    sums?|latency|latencies|queues?|exposure|improvements?|extent|interruptions?|error rates?|errors|
    penalt(?:y|ies)|churn|drain|deterioration|slowness|unavailability|instability|bill|hit|toll|scale|
    price(?: tag)?s?|money|gaps?|deficits?|overspends?|overruns?|demand|fees?|fines?|compensation|savings?|
    difference|setbacks?|burden|strain|slump|margin|swings?|deviations?|discrepanc(?:y|ies)|cash
`;
/** Money and work of which a share is lost: "a big chunk of our revenue". */
const WHOLE = pattern`
  money|revenue|sales|time|income|damage|data|traffic|capacity|load|business|cash|effort|work|trouble|
    turnover|costs?|budget|harm|memory|profits?|margins?|earnings|savings|production|output|bandwidth|stock|
    quarter|year|trust|goodwill
`;
const VERY = pattern`
  very|quite|rather|fairly|pretty|extremely|unusually|exceptionally|abnormally|really|incredibly|painfully|
    particularly|extraordinarily|terribly|awfully|unacceptably
`;
const TO_BE = '(?:was|were|is|are|be|been|being|remain(?:s|ed)?|proved|seems?|looks?|appears?|stays?|stayed)';
const SIZE_LY = pattern`
  significantly|substantially|considerably|massively|dramatically|drastically|severely|noticeably|greatly|
    slightly|somewhat|heavily|badly|seriously|markedly|hugely|vastly|sharply|marginally|materially|notably|
    appreciably|minimally|moderately|strongly|deeply|steeply|enormously|tremendously|extensively|
    exponentially|disproportionately|immensely|palpably|a lot|much|far|a (?:great|good) deal|
    a (?:little|tad|touch|bit)|quite a bit
`;
const CHANGED = pattern`
  reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|impact(?:s|ed|ing)?|affect(?:s|ed|ing)?|
    delay(?:s|ed)?|degrad(?:e|es|ed|ing)|disrupt(?:s|ed)?|slow(?:s|ed|er)?|drop(?:s|ped)?|fell|fallen|rose|
    risen|grew|grown|shrank|shrunk|declin(?:e|es|ed)|decreas(?:e|es|ed)|damaged?|hit|exceed(?:s|ed)?|
    overload(?:ed)?|elevated|worsen(?:s|ed)?|lower(?:s|ed)?|rais(?:e|es|ed)|limit(?:s|ed)?|shorten(?:s|ed)?|
    strain(?:ed)?|hamper(?:ed)?|impair(?:ed)?|hinder(?:ed)?|diminish(?:ed)?|climb(?:ed)?|jump(?:ed)?|
    spik(?:e|ed)|
  (?:went|gone|goes|going|came|come) (?:up|down)|
  below|above|late|behind|over budget|out of line|ahead
`;
const MORE = pattern`
  faster|higher|lower|worse|better|longer|shorter|more|less|fewer|larger|smaller|later|bigger|slower|greater|
    heavier|dearer|costlier
`;
const AFTER_VERB = pattern`
  (?=[.,;!:]|$| (?:and|but|for|in|on|after|during|since|from|when|while|at|as|by|below|above|over|under|
    beyond|across|because|due|through|with)\b)
`;
const USUAL = pattern`
  (?:usual|normal|average|expected|planned|anticipated|forecast|budgeted|hoped|ever(?: before)?|before|
    in (?:a|other) (?:normal )?\w+|(?:it|they|we|is|was) (?:is |are |was |were )?(?:normally|usually|ever|had|
    have|expected|planned)|on (?:a normal|an average|other|most) \w+)
`;
const WITH_NOUN = "(?:(?!(?:the|our|its|this|that|to|by|in|of|how|for|each)\\b)[\\w'’-]+ ){0,2}?";

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
  phrases: phrasesOf([
    {
      // "a considerable loss", "next to no impact"
      ways: [
        pattern`\b(?:${SIZE}) ${WITH_NOUN}(?:${AMOUNT})(?![\w-])`,
        pattern`
          \b(?:high|low) ${WITH_NOUN}(?:exposure|costs?|loss(?:es)?|damages?|expenses?|sums?|amounts?|bill|
            prices?|fees?|penalt(?:y|ies)|fines?|compensation|savings?|consequences)(?![\w-])
        `,
        pattern`
          \b(?:next to no|hardly any|barely any|scarcely any|almost no|practically no|virtually no|very
            little|little or no|precious little|quite some|considerably more)
            ${WITH_NOUN}(?:${AMOUNT})(?![\w-])
        `,
      ],
      unlessPreceding: /\b(?:which|what|how|whether any|if any|not a|next|no)\s$/i,
      unlessFollowing: /^ (?:test|tests|figure|figures|report|centre|center|limit|alarm|balancer)\b/i,
    },
    {
      // "the loss is tiny", "the error rate is still too high"
      ways: [
        pattern`
          \b(?:${AMOUNT}|financial \w+)\b[^.;,]{0,40}? ${TO_BE}
            (?:(?:\w{1,20}ly|${VERY}|still|not|too|far|much|likely to be|expected to be) ){0,2}(?:${SIZE}|
            high|low)(?=[.,;!:]|$| (?:and|but|for|in|on|so|across|at|given|during|because)\b)
        `,
        pattern`\b(?:${VERY}) (?:slow|slowly|high|low|long|large|late|big|expensive|costly|busy|heavy)\b`,
        pattern`\b(?:expensive|costly|pricey)\b(?! (?:quer|part|option|disk|licen))`,
      ],
      unlessPreceding: /\bhow $/i,
    },
    {
      // "considerably reduced", "much slower"
      ways: [
        pattern`
          \b(?:${SIZE_LY}|way) (?:(?:(?!the\b|to\b|of\b|in\b)\w+ )?(?:${CHANGED})|
            (?:${MORE}))(?! (?:than|or equal) zero)(?!\w)
        `,
        pattern`\b(?:miles|loads) (?:too )?(?:${MORE}|over|above|below|beyond)\b`,
        pattern`
          \b(?:way|well|far) (?:too )?(?:over|above|below|beyond|under|short of|in excess of|out of)\b
        `,
      ],
      unlessPreceding: regex('i')`
        \b(?:how|so|not|as|no|too|very|all|a|the|this|that|any|one|every|only|other|some|of|its|their|works?|
          \d[\d,.]{0,9})\s$
      `,
    },
    {
      // "dropped sharply", "reduced to a considerable degree", "exceeded by a wide margin"
      ways: [
        pattern`
          \b(?:${CHANGED}|suffer(?:s|ed)?|changed?|changes|deteriorat(?:e|es|ed)|cut|cuts|got|ran|
            running)(?: (?:very|quite|rather|the|our|its|their|[\w'’-]+)){0,3}?
            (?<!\bas )(?!(?<=\bso )far\b)(?:${SIZE_LY})${AFTER_VERB}
        `,
        pattern`
          \b(?:to (?:a|an|some) (?:very )?(?:large|great|considerable|significant|substantial|high|certain|
            small|lesser|limited|noticeable|appreciable|enormous|alarming) (?:extent|degree)|by (?:a|an|some)
            (?:\w+ )?(?:wide|large|considerable|huge|big|significant|substantial|clear|long|good|healthy|
            comfortable|small|narrow|slim) (?:margin|amount|distance|way)|out of all proportion)\b
        `,
      ],
    },
    {
      // Verbs that only amounts have: "soared", "ballooned", "have multiplied"
      ways: [
        pattern`
          \b(?:soar(?:s|ed|ing)?|plung(?:es|ed|ing)|balloon(?:s|ed|ing)|sky-?rocket(?:s|ed|ing)|rocketed|
            plummet(?:s|ed|ing)?|nose-?div(?:es|ed|ing)|mushroom(?:s|ed|ing)|snowball(?:s|ed|ing)|
            slump(?:s|ed|ing)|dwindl(?:es|ed|ing)|swelled|swollen|tumbled|tanked|multiplied|shot up|went
            through the roof|(?:fell|fallen|falls|dropped|went) off a cliff|took a (?:nose-?dive|hit|dive|
            tumble))\b(?! by (?:the|a|its|one|two|three)\b)
        `,
        pattern`
          \b(?:${AMOUNT}|throughput|speed|performance|turnover|capacity|sales|orders|calls|rates?|numbers?|
            requests|tickets|complaints|usage|use|times?|refunds|conversions?|cancellations|profits?|
            bookings)(?: [a-z]+){0,2}? (?:surged|spiked|jumped|leapt|crept up|crept down|edged up|edged down|
            sank|collapsed)(?=[.,;!]|$| (?:after|when|during|in|on|at|as|because|while|again|since|and|
            overnight|within|over)\b)
        `,
      ],
      unlessFollowing: /^ (?:from|to|by) (?:about |around |almost |over )?\d/i,
    },
    {
      // Held against what is usual: "more cancellations than usual", "below the normal level"
      ways: [
        pattern`
          \b(?:more|fewer|less|higher|lower|bigger|larger|smaller|greater|heavier) (?:[\w'’-]+ ){0,4}?than
            (?:we (?:had )?|it |they )?${USUAL}\b
        `,
        pattern`
          \b(?:above|below|beyond|outside|over|under) (?:the |our |its |what is )?(?:usual|normal|average|
            expected|expectations?|budget)(?: (?:levels?|range|values?|rates?|volumes?|figures?|
            amounts?))?(?=[.,;!]|$| (?:and|for|in|on|at|since|after|during|because|level|range)\b)
        `,
      ],
    },
    {
      // Multiples without a number
      ways: [
        pattern`
          \b(?:many|several|a few|some|countless) times (?:what|more|higher|larger|greater|longer|bigger|
            slower|the (?:usual|normal|expected|planned|average|amount|number|load|volume)|as|(?:our|its)
            (?:usual|normal)|normal|above)\b
        `,
        pattern`\borders? of magnitude\b`,
        pattern`\b(?:many|mani|several|multi)-?fold\b`,
        pattern`\ba multiple of (?:what|the|our|its|normal)\b`,
      ],
    },
    {
      ways: [
        pattern`
          \b(?:elevated|heightened|increased|raised|higher|high) (?:\w+ )?(?:error rates?|errors|
            latenc(?:y|ies)|failure rates?|response times|load times|wait(?:ing)? times|call volumes?|ticket
            volumes?)\b
        `,
        pattern`
          \b(?:degraded|reduced|poor|impaired) (?:\w+ )?(?:performance|service|capacity|speed|availability|
            quality|throughput|functionality)\b
        `,
      ],
    },
    {
      // Money and shares: "cost us dearly", "a big chunk of our revenue", "serious money"
      ways: [
        pattern`
          \b(?:an? (?:(?:very |quite a )?(?:lot|great deal|good deal|fair amount|fair bit|good bit|
            (?:large|small|certain|huge|significant|big|good|fair|sizeable|sizable|considerable|substantial|
            hefty|decent|tidy|major) (?:amount|chunk|part|slice|share|portion|piece|proportion|bite|
            percentage|fraction|hole))|bulk|majority) (?:of|out of|in|from)|lots of|loads of|heaps of|tons of|
            quite a bit of|plenty of|a bit of|(?:much|most|the bulk|the majority|a good part) of
            (?:the|our|its)) (?:(?:the|our|its|this|that) )?(?:[\w'’-]+ ){0,2}?(?:${WHOLE})(?![\w-])
        `,
        pattern`
          \bcost(?:s|ing)? (?:us |the company |(?:the|our) \w+ )?(?:a (?:small )?fortune|dearly|a lot|dear|
            a (?:pretty )?penny|a pretty penny|a packet|a bundle|a great deal|an arm and a leg|serious|
            heavily|plenty|much)\b
        `,
        pattern`
          \b(?:a pretty penny|an arm and a leg|(?:some )?(?:serious|big|real|good) (?:money|cash)|
            a (?:small |whole )?fortune)\b
        `,
      ],
    },
  ]),
  unless: [HAS_FIGURE],
});
