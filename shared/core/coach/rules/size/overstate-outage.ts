import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { onPage } from '../../rule.ts';

const WHOLE = pattern`
  (?:complete|total|full|global|worldwide|world-wide|entire|whole|company-wide|systemwide|system-wide|
    nationwide|platform-wide|network-wide|site-wide|sitewide|utter|wholesale|across-the-board|blanket|all-out|
    100 ?%|full-scale|full-blown)
`;
const END = pattern`
  (?:outages?|failures?|loss of (?:service|availability|connectivity|function)|breakdowns?|shutdowns?|
    shut-downs?|collapses?|standstills?|blackouts?|downtime|unavailability|disruptions?|interruptions?|halt|
    service loss)
`;
const OURS = pattern`
  (?:system|platform|site|company|website|web site|network|service|business|infrastructure|application|app|
    store|shop|product|estate|internet|world|organi[sz]ation|operation|stack|fleet|data ?cent(?:er|re)|user
    base|customer base)
`;
const BROKE = pattern`
  (?:fail(?:ed|s)?|(?:was|were|is|are|went|has been|have been) (?:all |completely |totally |entirely |fully |
    now |still )?(?:down|out|off|dead|offline|unavailable|unreachable|broken|gone|affected|impacted|
    inaccessible|hit|stopped|lost|cut off|locked out|disconnected|stranded|stuck|in the dark|thrown out|kicked
    out)|stopped|crashed|collapsed|broke|died|went (?:down|dark|offline)|lost (?:all |their )?(?:access|
    service|connections?|connectivity|power)|could(?:n['’]t| not)|(?:were|was) (?:not |un)able)
`;
const ALL = pattern`
  (?:all|every(?: single)?|each|100 ?% of)(?: of)?(?: (?:the|our|its|these))?(?: [a-z][a-z-]{1,15}){0,2}?
    (?:customers?|users?|clients?|services?|systems?|sites?|shops?|products?|functions?|applications?|
    countries|regions?|people|passengers?|accounts?|employees|stores|servers|markets|websites|requests|orders|
    payments|transactions)
`;

/** "Not a complete outage" says what it was not. */
const IS_DENIED = regex('i')`
  \b(?:not|n['’]t|never|no|nearly|almost|without|avoid(?:ed)?|prevent(?:ed|s)?|instead of|risk of|if|until|
    in case of|before) (?:an? |the |our )?$
`;

/** "All of our services for European customers ran there": where they are and what they need is no failure. */
const IS_WELL = regex('')`
  ^(?: (?:for|in|of|to|at|on) [^.,;]{1,40}?)? (?:ran|runs?|works?|worked|rel(?:y|ies|ied)|depend(?:s|ed)?|
    uses?|used|sits?|shares?|shared|stayed|remained|kept|(?:is|are|was|were) (?:in|there|hosted|housed|back|
    working|normal|well|healthy|up)) ?\b
`;

/** All of a whole, in parts per million. */
const ALL_OF_IT = 1_000_000;

/** The record says that all of it failed. */
function isWhole({ facts }: Incident): boolean {
  return knownValue(facts.shareFailed)?.low === ALL_OF_IT;
}

/** "Outage" for a partial failure alarms board and customers; overstating harms as much as playing down. */
export const overstateOutage = phraseRule({
  id: 'overstate.outage',
  doc: 'Scope words that may be too large: complete outage, everything was down.',
  severity: 'info',
  message: 'Check that the scope word is true.',
  reason:
    'Overstating harms as much as playing down: “outage” for a partial failure alarms the board and customers.',
  suggestion: 'Give function, region and share: “Card payments in all regions; browsing and wallets worked.”',
  reads: onPage,
  holds: (incident) => !isWhole(incident),
  phrases: [
    {
      cues: wordList`
        complete total full global worldwide wide entire whole company systemwide nationwide sitewide utter
        wholesale board blanket out 100
      `,
      pattern: new RegExp(
        `\\b${WHOLE}(?:,(?! (?:an?|the|this|our|any)\\b))? (?:[\\w-]{1,20} ){0,2}?${END}\\b`,
        'gi',
      ),
      unlessPreceding: IS_DENIED,
      unlessFollowing: /^ of (?:one|two|three|a|an|this|that|the (?:one|second|first)) /i,
    },
    {
      cues: 'whole entire complete full all',
      pattern: regex('gi')`
        \b(?:the|our|its) (?:whole|entire|complete|full) (?:[\w-]{1,20} )?${OURS}\b|
        \ball of (?:our|the) (?:[\w-]{1,20} )?(?:systems|services|platforms?|infrastructure|sites?|
          networks?)\b|
        \b(?:whole|entire) (?:platform|company|site|system|network|business)\b
      `,
      unlessPreceding: IS_DENIED,
      unlessFollowing: IS_WELL,
    },
    {
      cues: wordList`
        everything nothing everyone everybody nobody no one stopped crashed collapsed broke died went able
        unable access got worked
      `,
      pattern: regex('gi')`
        \b(?:(?:simply |almost |just )?everything|everyone|everybody|the lot|all of it)
          (?:[a-z]{1,15} )?${BROKE}\b|
        \bnothing (?:worked|works|was (?:working|available|reachable)|is (?:working|available|reachable)|went
          through|ran|could be)\b|
        \b(?:nobody|no one|no[- ](?:customers?|users?|clients?|shops?|sites?|employees?)|not a single
          (?:customer|user|shop|order|payment)) (?:anywhere |in the world |worldwide |
          at all )?(?:(?:could|can|was able to|were able to) (?:do(?! (?:this|that|it|so)\b)|use|reach|access|
          log|connect|work|sign|pay|buy|order|open|see|load|call|trade|travel|get|place|make|complete|finish|
          watch|play|book|check|view|send|receive|enter|start|print)|had access|has access|got through|
          worked)\b
      `,
      unlessPreceding: IS_DENIED,
      unlessFollowing: regex('i')`
        ^ (?:(?:have|see|say|tell|explain|know|find|confirm|approve|reach (?:the|him|her|them)|enter|log in to
          the (?:server|console))\b)
      `,
    },
    {
      cues: 'all every each 100',
      pattern: new RegExp(
        `\\b${ALL}(?: (?:worldwide|everywhere|globally|anywhere|in all [a-z]{1,12}))? ${BROKE}\\b`,
        'gi',
      ),
      unlessPreceding: IS_DENIED,
    },
    {
      cues: wordList`
        down unavailable offline unreachable broken inaccessible dead unusable out collapsed failed action
        dark
      `,
      pattern: regex('gi')`
        \b(?:(?:completely|totally|entirely|fully|wholly|utterly|globally|everywhere)
          (?:down|unavailable|offline|unreachable|broken|inaccessible|dead|unusable|out of
          (?:service|action|order)|collapsed|failed|dark)|(?:down|unavailable|offline|unreachable|failed|
          collapsed|dark) (?:completely|totally|entirely|globally|worldwide|everywhere|across the
          (?:board|globe|world)|around the world|all over the world))\b
      `,
      unlessPreceding: IS_DENIED,
    },

    {
      cues: 'without every',
      pattern: regex('gi')`
        \ball (?:of )?(?:our |the )?(?:customers|users|clients|shops|stores|sites|people) (?:were|are|was)
          (?:left )?without (?:any )?(?:service|access|power|network|connection)\b|
        \bevery single (?:order|payment|customer|user|call|request|message|booking)s? (?:was|were|is|has been|
          failed|could)\b
      `,
      unlessPreceding: /\b(?:not|nearly|almost) $/i,
    },
  ],
  unless: [
    regex('i')`
      \b(?:100|\d{2}\.\d+) ?%|
      \ball (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d,]*) |
      \b\d[\d,]* of (?:the |our )?\d|\ball \d
    `,
    /\bfor (?:all|the whole|the entire) (?:\w+ )?(?:minutes|hours|days)\b/i,
  ],
});
