import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { praised } from './wordings/praised.ts';

const GREAT =
  '(?:amazing|fantastic|great|incredible|outstanding|excellent|exceptional|extraordinary|tremendous|brilliant|phenomenal|superb|remarkable|impressive|heroic|wonderful|terrific|stellar|magnificent|awesome|admirable|exemplary|sterling|superhuman|herculean|monumental|massive|huge|enormous|unbelievable|tireless|relentless)';
const DEED =
  '(?:jobs?|work|efforts?|teamwork|team|teams|response|performance|commitment|dedication|people|engineers|colleagues|staff|reaction|achievement|feat|spirit|collaboration)';
const PEOPLE =
  '(?:teams?|engineers?|staff|colleagues|people|everyone|everybody|crew|responders?|operators?|developers?|technicians?|employees|experts?|specialists?|they|we|all|folks)';

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
    ...praised,
    {
      cues: 'tirelessly relentlessly heroically selflessly feverishly unflaggingly untiringly ceaselessly valiantly diligently bravely',
      pattern:
        /(?:\b(\w+) )?\b(?:tirelessly|relentlessly|heroically|selflessly|feverishly|unflaggingly|untiringly|ceaselessly|valiantly|diligently|bravely)\b/gi,
      instead: ([, before = '']) => (before === '' ? null : before),
    },
    {
      cues: 'tireless heroic heroics hero heroes unsung sleepless superhuman herculean nighter nighters oil clock day night nights weekend mile beyond deck sweat tears hours tribute hands every work into',
      pattern:
        /\b(?:tireless|heroics?|(?:unsung )?hero(?:es)?|sleepless|superhuman|herculean|all[- ]nighters?|midnight oil|(?:a|a)?round[- ]the[- ]clock|day and night|night and day|days and nights|above and beyond|beyond the call of duty|(?:the )?extra mile(?! of)|all[- ]hands(?: on deck)?|blood, sweat and tears|sweat and tears|every waking hour|countless hours|(?:long|many|endless) (?:nights|hours of (?:hard )?work)|(?:worked|working|work|laboured|toiled|pushed|stayed(?: up| awake)?|fought|soldiered on) (?:right |all |straight )?(?:through(?:out)? )?(?:the )?(?:whole |entire |all )?(?:night|weekend)(?! shift)|(?:late )?into the (?:early )?(?:night|morning hours|small hours))\b/gi,
      unlessPreceding:
        /\b(?:hotline|support|monitoring|desk|cover|coverage|staffed|guarded|open|available) $/i,
      unlessFollowing:
        /^ (?:meeting|call|hotline|support|monitoring|cover|coverage|service|staffing|guard|desk|security)\b/i,
    },
    {
      cues: '24 24x7',
      pattern: /\b24(?:\/7|x7| hours a day)\b/gi,
    },
    {
      cues: 'hard harder flat non nonstop limit limits work worked working works fought pushed tried toiled laboured',
      pattern:
        /\b(?:work(?:ed|ing|s)?|fought|pushed|tried|toiled|laboured)(?: (?:very|incredibly|extremely|really|so|exceptionally|particularly|damn))? (?:hard(?:er)?\b(?! (?:drive|disk|limit|copy|to (?:see|say|find|read)))|flat out|non-?stop)|\b(?:the|their|all the|your|this|our|such) hard work\b|\b(?:worked|working) (?:to|beyond) (?:the|their) limits?\b/gi,
    },
    {
      cues: 'job jobs work effort efforts teamwork team teams response performance commitment dedication people engineers colleagues staff reaction achievement feat spirit collaboration well grit courage professionalism tenacity',
      pattern: new RegExp(
        `\\b${GREAT} ${DEED}\\b|\\bjob well done\\b|\\bwell done\\b|\\b(?:sheer|true|real|great|utmost|full|unwavering|utter|incredible) (?:dedication|commitment|teamwork|team spirit|grit|courage)\\b|\\b(?:dedication|commitment|professionalism|tenacity) of (?:the|our|all|everyone)\\b`,
        'gi',
      ),
      unlessPreceding: /\b(?:not|no|n['’]t) (?:an? )?$/i,
    },
    {
      cues: 'dedication tenacity perseverance professionalism bravery courage unwavering courageous selfless untiring unstinting dedicated passionate brilliant brilliantly superb superbly heroism praise praised applaud applauds commend commended kudos hats shout shoutout salute proud pride grit committed heroic talented world heroically admirably wonderfully magnificently',
      pattern: new RegExp(
        `\\b(?:${PEOPLE}(?:['’]s?)? (?:\\w+ )?(?:dedication|tenacity|perseverance|bravery|courage|heroism|grit)|unwavering|selfless|untiring|unstinting|(?:dedicated|passionate|brilliant|superb|committed|courageous|heroic|talented|world-class) (?:\\w+ )?${PEOPLE}|(?:responded|reacted|worked|performed|did) (?:brilliantly|superbly|heroically|admirably|wonderfully|magnificently)|(?:we |I |must |to |want to |would like to )(?:praise|applaud|commend|salute)|kudos|hats off|(?:big |huge )?shout[- ]?out|(?:very |so |really |extremely |incredibly |immensely )?proud (?:of|that|to))\\b`,
        'gi',
      ),
      unlessFollowing: /^ (?:servers?|lines?|links?|hosts?)\b/i,
    },
    {
      cues: 'best all everything occasion challenge together gave given day miracle miracles magic record pulled stepped saved moved worked went left dropped sacrificed',
      pattern: new RegExp(
        `\\b(?:gave|gives?|given|giving|did|does|doing) (?:it |absolutely everything )?(?:their|our|its|his|her|your)? ?(?:very )?(?:best|all|utmost)(?= |[.,;!]|$)(?! (?:the|of|that|we|customers|users|orders|data)\\b)|\\b(?:rose|rise|risen|rising|stepped up) to (?:the|this) (?:occasion|challenge)\\b|\\b${PEOPLE} (?:really |all )?(?:pulled together|stepped up|saved the day|moved mountains|worked miracles|went all (?:in|out))\\b|\\bsaved the day\\b|\\bmoved mountains\\b|\\bworked (?:miracles|wonders|magic)\\b|\\bin record time\\b|\\bleft no stone unturned\\b|\\b(?:dropped|sacrificed|gave up) (?:everything|(?:their|his|her|our) (?:weekends?|evenings?|holidays?|sleep|free time|families|family time))\\b`,
        'gi',
      ),
      unlessPreceding: /\b(?:when|as soon as|n['’]t|not) (?:we |they )?$/i,
    },
    {
      cues: 'weekend weekends evening evenings holiday holidays sleep slept stone stepped miracles wonders mountains free',
      pattern:
        /\b(?:without (?:any |much )?sleep|hardly slept|barely slept|did not sleep|didn['’]t sleep|little sleep|(?:sacrificed|gave up|cancelled) (?:their|his|her|our) (?:weekends?|evenings?|holidays?|sleep|free time)|left no stone unturned|stepped up|worked (?:miracles|wonders)|moved mountains)\b/gi,
    },
    {
      cues: 'thank thanks thankful grateful gratitude appreciate appreciation',
      pattern: new RegExp(
        `\\b(?:thank|thanks(?: to)?|thankful (?:to|for)|grateful (?:to|for)|gratitude to|appreciation (?:to|for)|(?:we|I) (?:really |deeply |greatly )?appreciate) (?:all |the |our |every |each |of |everyone |everybody |those |their |tireless |hard |great |whole |entire |\\w+ ){0,4}${PEOPLE}(?: (?:who|for|involved|that)\\b|(?=[.,!;]|$))`,
        'gi',
      ),
      unlessPreceding: /\bno $/i,
      unlessFollowing: /^ (?:the )?(?:patience|understanding)/i,
    },

    {
      cues: 'everything prouder fought fight minute gave given give battled wrestled fighting battling',
      pattern:
        /\b(?:team|teams|engineers|colleagues|people|staff|everyone|everybody|they|we) (?:has |have )?(?:gave|given|give) (?:it )?(?:their all|everything|our all)(?=[.,;!]|$| to\b)|\b(?:could|can)(?: not|n['’]t| hardly) be prouder\b|\b(?:fought|battled|wrestled|fighting|battling) (?:for every|hard|bravely|tooth and nail|until)\b/gi,
    },
    {
      cues: 'miracle miracles wonders impossible gave give gives given giving putting put',
      pattern:
        /\b(?:pull(?:ed|s|ing)? off|work(?:ed|s|ing)?|perform(?:ed|s|ing)?|achieved?|did|done) (?:an? |the |another |some )?(?:small |real |minor |absolute |true |little )?(?:miracles?|wonders|the impossible|impossible)\b|\b(?:gave|give|gives|given|giving|putting in|put in) (?:it )?(?:their |our |his |her |absolutely |well over |more than |a )?(?:1[1-9]\d|[12]00|150) ?(?:%|per ?cent)(?! of\b)/gi,
    },
    {
      cues: 'thanks',
      pattern:
        /\bthanks to (?:the |our |their |a )?(?:very )?(?:quick|fast|swift|rapid|prompt|immediate|decisive|good|careful|professional|great|excellent|hard|tireless|outstanding) (?:\w+ )?(?:reactions?|response|actions?|work|intervention|thinking|help|efforts?|support|teamwork|cooperation)\b/gi,
    },
  ],
  unless: [
    /\b(?:support|monitoring|coverage|staffed|available|on[- ]call|hotline|desk|open|reachable|guard(?:ed)?)\b[^.;]{0,60}\b24(?:\/7|x7| hours)|24(?:\/7|x7| hours a day)[^.;]{0,60}\b(?:support|monitoring|coverage|staffed|available|hotline|desk|service|reachable|cover)\b/i,
  ],
});
