import { pattern, regex, wordList } from '../../../long-text.ts';
import { type Found, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** Who is praised. */
const WHO = pattern`
  (?:teams?|engineers?|staff|colleagues|co-workers|people|persons?|everyone|everybody|crews?|squads?|
    responders?|operators?|developers?|technicians?|employees|experts?|specialists?|professionals|volunteers|
    nurses|drivers|clerks|agents|guys|folks|lads|workers|workforce|heads|minds|talents?|groups?|departments?|
    branch(?:es)?|rota|they|we|all|she|he|mechanics|plumbers|electricians|managers)
`;
/** Praise of what is done or of who does it. */
const SUPERB = pattern`
  (?:amazing|fantastic|great|incredible|outstanding|excellent|exceptional|extraordinary|tremendous|brilliant|
    phenomenal|superb|remarkable|impressive|heroic|wonderful|terrific|stellar|magnificent|awesome|admirable|
    exemplary|sterling|superhuman|herculean|monumental|unbelievable|tireless|relentless|fabulous|marvell?ous|
    spectacular|sensational|inspiring|inspirational|first-class|first-rate|world-class|flawless|faultless|
    priceless|sublime|splendid|stupendous|formidable|commendable|praiseworthy|laudable|selfless|unflagging|
    valiant|gallant)
`;
/** What is praised. */
const DEED = pattern`
  (?:jobs?|work|efforts?|teamwork|response|performance|commitment|dedication|reaction|achievement|feat|spirit|
    collaboration|cooperation|handling|push|sacrifices?|shift|recovery|rescue|display|contribution)
`;
/** What is praised in people. */
const VIRTUE = pattern`
  (?:dedication|commitment|tenacity|perseverance|professionalism|bravery|courage|heroism|grit|stamina|
    devotion|passion|determination|endurance|resilience|team spirit|teamwork|composure|calm|ingenuity|
    selflessness|loyalty|sacrifice|hard work|(?:quick|fast|clear|sharp) thinking|presence of mind|skill|
    expertise|fighting spirit|goodwill)
`;
const REALLY = pattern`
  (?:really |truly |simply |just |absolutely |all |very |so |extremely |incredibly |immensely |nothing short
    of |nothing less than |utterly |quite |always |deeply |once again |again )
`;
const BE = "(?:is|are|was|were|has been|have been|[’']ve been|[’']s been|[’']re)";
const THEIR = '(?:their|our|its|his|her|your|my)';
/** Time that people gave up. */
const FREE_TIME = pattern`
  (?:weekends?|evenings?|holidays?|vacations?|sleep|nights?|free time|families|family time|days? off|annual
    leave|leave|plans|birthdays?|Sundays?|rest)
`;

/** "worked tirelessly" becomes "worked". */
const withoutManner = ([, before = '']: Found): string | null => (before === '' ? null : before);

/** Effort is not an outcome; thanks belong in the message to the team. */
export const emotionHeroics = phraseRule({
  id: 'emotion.heroics',
  doc: 'Praise for effort: tirelessly, around the clock, all-nighter.',
  severity: 'info',
  message: 'Praise for effort in a report of bad news.',
  reason:
    'Effort is not an outcome, and heroics hint at a missing process. Thanks belong in the message to the team.',
  suggestion:
    'Say staffing as a fact where it matters for a decision: “Six engineers in two shifts until Thursday; after that we need relief.”',
  reads: everywhere,
  phrases: [
    {
      cues: wordList`
        tirelessly relentlessly heroically selflessly feverishly unflaggingly untiringly ceaselessly valiantly
        diligently bravely courageously gallantly indefatigably
      `,
      pattern: regex('gi')`
        (?:\b(\w+) )?\b(?:tirelessly|relentlessly|heroically|selflessly|feverishly|unflaggingly|untiringly|
          ceaselessly|valiantly|diligently|bravely|courageously|gallantly|indefatigably)\b
      `,
      instead: withoutManner,
    },
    ...phrasesOf([
      {
        // Hours that were worked: day and night, through the weekend, 19 hours straight, without sleep
        ways: [
          pattern`
            \b(?:sleepless|all[- ]nighters?|midnight oil|(?:a|a)?round[- ]the[- ]clock|day and night|night and
              day|days and nights|every waking hour|countless hours|(?:long|many|endless)
              (?:nights|hours of (?:hard )?work)|24(?:\/7|x7| hours a day))\b
          `,
          pattern`
            \b(?:worked|working|work|laboured|toiled|toiling|slaved(?: away)?|slogged|grafted|grafting|pushed|
              stayed(?: up| awake)?|fought|soldiered on|battled|sweated|been at it|at it)
              (?:right |all |straight )?(?:through(?:out)? )?(?:the )?(?:whole |entire |all )?(?:night|
              weekend)(?! shift)
          `,
          pattern`
            \b(?:late )?into the (?:early )?(?:night|morning hours|small hours)\b|
            \b(?:until|till) the (?:early|small|wee) hours\b
          `,
          pattern`
            \b(?:hours|days|nights) (?:straight|on end|in a row|non-?stop|without (?:a )?(?:break|rest|pause|
              sleep))\b(?! (?:in|to|from|into)\b)|
            \bbeen (?:on|at) it (?:all (?:day|night)|non-?stop)\b
          `,
          pattern`
            \bwithout (?:any |much |a wink of )?(?:sleep|rest)\b|
            \b(?:hardly|barely|scarcely) (?:slept|rested|ate)\b|
            \b(?:did|had|has|have)(?: not|n[’']t) (?:had any sleep|slept|sleep|gone home|
              rested)\b(?! (?:in|at)\b)|
            \blittle sleep\b|\bno sleep\b
          `,
          pattern`
            \b(?:nobody|no one|none of (?:us|them)|not one of (?:us|them)) (?:slept|went home|took a break|
              gave up|complained)\b|
            \bnever (?:gave up|complained|faltered)\b|\bfuelled by\b
          `,
          pattern`
            \b(?:fought|battled|soldiered|struggled|pressed|carried|pushed|ploughed) on (?:until|till|through|
              despite|regardless|all)\b|
            \b(?:despite|in spite of|through) (?:the |${THEIR} |sheer |great |utter )*(?:exhaustion|fatigue|
              tiredness|lack of sleep)\b
          `,
          pattern`\b(?:been |${WHO} )(?:grafting|toiling|slaving|slogging)\b|\btoil(?:ed|ing)\b`,
        ],
        unlessPreceding:
          /\b(?:hotline|support|monitoring|desk|cover|coverage|staffed|guarded|open|available) $/i,
        unlessFollowing: regex('i')`
          ^ (?:rotas?|shifts?|batch|jobs?|meeting|call|hotline|support|monitoring|cover|coverage|service|
            staffing|guard|desk|security)\b
        `,
      },
      {
        // Heroes, legends and their deeds
        ways: [
          pattern`
            \b(?:tireless|heroics?|(?:unsung |super)?hero(?:es)?(?![’']? (?:square|street|road|avenue|park|
              bridge|gate|lane|day)\b)|superhuman|herculean|rock ?stars?|masterclass)\b
          `,
          pattern`
            \b${BE} (?:${REALLY}|an? |our |the |such ){0,3}(?:legends?|stars?|superstars?|champions?|angels?|
              lifesavers?|warriors?|wizards?|godsend|saviours?|backbone)\b(?! of the)
          `,
          pattern`
            \b(?:above and beyond|beyond the call of duty|beyond (?:their|our|his|her) duty|(?:the )?extra
              mile(?! of)|all[- ]hands(?: on deck)?|(?:blood, )?sweat and tears|lion[’']s share of
              (?:the )?(?:praise|credit))\b
          `,
          pattern`
            \b(?:pull(?:ed|s|ing)? off|work(?:ed|s|ing)?|perform(?:ed|s|ing)?|achiev(?:ed?|ing)|did|done)
              (?:an? |the |another |some )?(?:small |real |minor |absolute |true |little )?(?:miracles?|
              wonders|magic|the impossible|impossible)\b|
            \bmoved? mountains\b|\bin record time\b|\bsingle-handed(?:ly)?\b
          `,
          pattern`
            \bagainst (?:all|the) odds\b|\bspr(?:ang|ing|ung) (?:in)?to action\b|\b(?:saved?|saving) the
              day\b|
            \bno stone (?:was |is |has been )?(?:left )?unturned\b|
            \b(?:exceeded|surpassed|beat) all expectations\b
          `,
          pattern`\bonly the ${VIRTUE}|\bwithout (?:the|${THEIR}) (?:\w+ )?${VIRTUE}`,
        ],
        unlessFollowing: /^ (?:meeting|call|rate)\b/i,
      },
      {
        // Effort without reserve: gave their all, threw everything we had at it, pulled together
        ways: [
          pattern`
            \b(?:gave|gives?|given|giving|did|does|doing|gone?)
              (?:it |absolutely everything )?${THEIR}? ?(?:very )?(?:best|all|utmost)(?= |[.,;!]|
              $)(?! (?:the|of|that|we|customers|users|orders|data)\b)
          `,
          pattern`
            \b${WHO} (?:has |have |[’']ve )?(?:${REALLY}){0,2}(?:pulled together|stepped up|went all
              (?:in|out)|rallied(?: round| around| together)?|(?:gave|given|give) (?:it )?(?:everything|our
              all)(?=[.,;!]|$| to\b)|outd(?:id|one) (?:themselves|himself|herself|ourselves)|dug deep|powered
              through|went to great lengths|kept (?:a cool head|their nerve|calm)|excelled|shone|battled|
              braved)\b
          `,
          pattern`
            \b(?:threw|thrown|throw|throwing|gave) everything (?:we|they|he|she|I) (?:had|have|[’']ve got|
              could)\b|
            \bpull(?:ed|ing)? out all the stops\b|\bb(?:ent|end|ending) over backwards?\b|\b(?:heart|body) and
              soul\b|\bmov(?:ed|ing) heaven and earth\b
          `,
          pattern`
            \b(?:rose|rise|risen|rising|stepped up|stood up) to (?:the|this|every) (?:occasion|challenge)\b|
            \b(?:spar(?:e|ed|es|ing)) no effort\b|
            \bevery (?:possible |conceivable )?effort (?:is|was|has) (?:being |been )?made\b
          `,
          pattern`
            \b(?:gave|give|gives|given|giving|putting in|put in) (?:it )?(?:their |our |his |her |absolutely |
              well over |more than |a )?(?:1[1-9]\d|[12]00|150) ?(?:%|per ?cent)(?! of\b)
          `,
          pattern`
            \b(?:work(?:ed|ing|s)?|fought|pushed|tried|toiled|laboured)(?: (?:very|incredibly|extremely|
              really|so|exceptionally|particularly|damn|amazingly))?
              (?:hard(?:er)?\b(?! (?:drive|disk|limit|copy|to (?:see|say|find|read)))|flat out|non-?stop)|
            \b(?:the|their|all the|your|this|our|such|all your) hard work\b|
            \b(?:worked|working) (?:to|beyond) (?:the|their) limits?\b
          `,
          pattern`
            \b(?:fought|fight|battled|wrestled|fighting|battling) (?:for every|hard|bravely|tooth and nail|
              until|to save)\b|
            \bstepped up\b|
            \bfar more than (?:their|our|his|her) (?:duty|job|share)\b
          `,
          pattern`
            \b(?:dropped|sacrific(?:ed|ing)|g(?:ave|iven|iving) up|cancell?ed|cut short|postponed|missed|
              interrupted|came (?:in|back|off) (?:from|on)) (?:everything|${THEIR} (?:[\w-]+ )?${FREE_TIME}|
              holidays)\b|
            \bleft (?:their|his|her) famil(?:y|ies)\b
          `,
        ],
        unlessPreceding: /\b(?:when|as soon as|n['’]t|not) (?:we |they )?$/i,
      },
      {
        // Great work, great people, and that they were great
        ways: [
          pattern`
            \b${SUPERB} (?:\w+ )?${DEED}\b|
            \b(?:massive|huge|enormous|mammoth) (?:team )?(?:efforts?|job|push|commitment|dedication)\b
          `,
          pattern`
            \b${SUPERB} (?:\w+[- ]){0,2}(?:teams?|engineers?|colleagues|staff|people|crews?|squads?|group|
              rota|specialists?|technicians?|experts?|agents|volunteers|nurses|drivers|department|
              professionals|workforce)\b
          `,
          pattern`
            \b(?:dedicated|passionate|committed|courageous|talented) (?:\w+ )?${WHO}\b|
            \b(?:our|the) best (?:minds|people|engineers|heads|brains)\b|
            \b(?:unwavering|untiring|unstinting|unflinching)\b
          `,
          pattern`
            \b(?:response|handling|work|performance|reaction|efforts?|spirit|teamwork|recovery|rescue|
              commitment|dedication|achievement|crisis management)(?: (?:of|by|in|from)
              (?:the |our )?(?:\w+ )?\w+)? ${BE} (?:${REALLY}|an? ){0,3}(?:${SUPERB}|triumph)\b
          `,
          pattern`
            \b(?:our|the|my|these|those|all|night|duty) (?:[\w-]+ ){0,2}?(?:teams?|engineers?|staff|
              colleagues|people|crews?|technicians?|specialists?|agents|volunteers|nurses|drivers|operators?|
              shift|folks|guys|lads|group|experts?|clerks) ${BE} (?:${REALLY}){0,2}${SUPERB}\b|
            \b(?:they|everyone|everybody|you all) ${BE} (?:${REALLY}){0,2}${SUPERB}\b
          `,
          pattern`
            \b(?:responded|reacted|worked|performed|did|handled|managed|solved|fixed|coped|cooperated|acted|
              behaved)(?: (?:it|this|that|everything|things|themselves|the \w+))?
              (?:${REALLY})?(?:brilliantly|superbly|heroically|admirably|wonderfully|magnificently|
              masterfully|fantastically|amazingly|impeccably|outstandingly|exceptionally|marvell?ously|
              splendidly)\b
          `,
          pattern`
            \b(?:sheer|true|real|great|utmost|full|utter|incredible|remarkable|admirable|extraordinary|
              amazing|selfless|tremendous|exceptional|outstanding|such|enormous|immense|impressive)
              ${VIRTUE}\b|
            \b${VIRTUE}(?: and \w+)? (?:of|shown by|displayed by) (?:the|our|all|everyone|those|these|my)\b|
            \b${WHO}(?:[’']s?)? (?:\w+ )?(?:dedication|tenacity|perseverance|bravery|courage|heroism|grit|
              stamina|devotion)\b
          `,
          pattern`
            \b(?:display|example|testament|feat|triumph|showcase|proof|credit|tribute) (?:of|to)
              (?:[\w-]+ ){0,2}?(?:teamwork|skill|determination|courage|dedication|commitment|endurance|
              collaboration|professionalism|culture|spirit|people|team)\b
          `,
          pattern`
            \bwhat an? (?:\w+ )?(?:team|crew|effort|performance|achievement|rescue|comeback|bunch|
              group)\b(?=[.!,]|$)|
            \bwhat (?:they|we|our people)(?: are|[’']re) made of\b|
            \bsays it all about\b
          `,
          pattern`
            \bthanks to (?:the |our |their |a )?(?:very )?(?:quick|fast|swift|rapid|prompt|immediate|decisive|
              good|careful|professional|great|excellent|hard|tireless|outstanding) (?:\w+ )?(?:reactions?|
              response|actions?|work|intervention|thinking|help|efforts?|support|teamwork|cooperation)\b
          `,
        ],
        unlessPreceding: /\b(?:not|no|n['’]t) (?:an? )?$/i,
        unlessFollowing: /^ (?:servers?|to (?:the )?(?:customers?|bank)|note|lines?|links?|hosts?)\b/i,
      },
      {
        // Thanks, pride and applause
        ways: [
          pattern`
            \b(?:job )?well done\b|\bkudos\b|\bhats? off\b|\b(?:big |huge |special )?shout[- ]?outs?\b|
              \bbravo\b|\bthree cheers\b|\b(?:special|public|full|due) recognition\b|\bcredit where
              (?:it[’']s|it is|credit)
          `,
          pattern`
            \b(?:very |so |really |extremely |incredibly |immensely |rather )?proud (?:of|that|to)\b|
            \b(?:makes?|made|making) (?:me|us) (?:very |so )?proud\b|
            \bwith pride\b|
            \bfill(?:s|ed)? (?:me|us) with (?:pride|admiration)\b|
            \b(?:could|can)(?: not|not|n[’']t| hardly) be (?:more proud|prouder|happier with)\b|
            \bin awe of\b|\btake (?:great |enormous )?pride\b
          `,
          pattern`
            \b(?:cannot|can[’']t|could not) (?:praise|thank)\b|
            \b(?:could|can)(?:n[’']t| not)? (?:ever )?have (?:asked|wished|hoped) (?:for )?(?:more|better|any
              more)\b
          `,
          pattern`
            \b(?:we |I |must |to |want to |would like to |in |by |for )(?:praise|praising|applaud|applauding|
              commend|commending|salute|saluting|pay(?:ing)? tribute)\b|
            \bround of applause\b|\btip of the hat\b|
            \bjoin (?:me|us) in (?:\w+ly )?(?:thank|congratulat|applaud|prais|salut|celebrat|recogni[sz])ing\b
          `,
          pattern`
            \b(?:deserves?|deserved|merits?|earned) (?:an? |a lot of |much |great |our |the highest |full |all
              the |every |special |huge |their )*(?:credit|praise|respect|thanks|recognition|admiration|
              applause|medals?|pat on the back|bonus|gratitude|raise|ovation|round of applause|rest)\b
          `,
          pattern`
            \b(?:thank|thanks(?: to)?|thankful (?:to|for)|grateful (?:to|for)|gratitude to|thank-you to|
              tribute to|appreciation (?:to|for|of)|(?:we|I) (?:really |deeply |greatly )?(?:appreciate|
              admire)) (?:\w+ ){0,4}?(?:${WHO})(?: (?:who|for|involved|that)\b|(?=[.,!;]|$))
          `,
          pattern`
            \b(?:thank|thanks|grateful|thankful|gratitude|thank-you)(?: to| for)? (?:all|the|everyone|
              everybody|those|each)(?: of (?:you|them|those))? (?:who|involved|that (?:helped|gave|stayed|
              worked))\b
          `,
        ],
        unlessPreceding: /\bno $/i,
        unlessFollowing: /^ (?:the )?(?:patience|understanding)/i,
      },
    ]),
  ],
  unless: [
    regex('i')`
      \b(?:support|monitoring|coverage|staffed|available|on[- ]call|hotline|desk|open|reachable|
        guard(?:ed)?)\b[^.;]{0,60}\b24(?:\/7|x7| hours)|
      24(?:\/7|x7| hours a day)[^.;]{0,60}\b(?:support|monitoring|coverage|staffed|available|hotline|desk|
        service|reachable|cover)\b
    `,
  ],
});
