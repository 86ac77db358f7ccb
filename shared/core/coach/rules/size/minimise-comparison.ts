import { pattern } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { EVENT } from '../promises/wordings/failing.ts';
import { better, measured } from './wordings/better-than.ts';
import { BESIDE, EARLIER, SMALLER, THEN, WORSE } from './wordings/earlier.ts';
import { natural } from './wordings/natural.ts';
import { BIG_NAMES, INSTITUTIONS, KIN, OTHERS } from './wordings/others.ts';
import { sharedFate } from './wordings/shared-fate.ts';

/** A question that nobody is to answer. */
const asked = phrasesOf([
  {
    ways: [
      pattern`
        (?:^|[:;,–—] ?)(?:and |but )?who (?:has|have|does|do|did|can|could|among us|of us|never)(?: not|n['’]t
          | never)?\b(?=[^.;]{0,80}\?)
      `,
      pattern`
        \b(?:which|what|name|show|find|ask|tell)(?: me)?(?: of)?
          (?:(?:an?|one|any|a single|any other|our|me|the) )?(?:other )?(?:[\w-]{1,20} ){0,2}?(?:compan(?:y|
          ies)|firms?|banks?|system|provider|platform|rivals?|competitors?|peers|airline|operator|retailer|
          business|vendor|insurer)\b[^.;]{0,40}\b(?:never|has not|hasn['’]t|no|can say|can claim|could say|
          without|you|does not|doesn['’]t)\b
      `,
      pattern`
        \b(?:is|are|was) there (?:really )?(?:an?|any|one|even one|a single)\b[^.;?]{0,60}\b(?:that|who|which|
          where) (?:did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t|has never|never|is not|isn['’]t)
          (?!been (?:told|checked|informed|tested))
      `,
      pattern`
        \b(?:just )?ask (?:any\w{0,4}|our (?:rivals|competitors|peers)|${BIG_NAMES})\b|
        \b(?:show|name|tell) me (?:an?|one|any)\b
      `,
    ],
    unlessPreceding: /\b(?:whether|customers of|please|to)\s$/i,
  },
]);

/** Set beside an earlier failure, ours or another's, or an earlier owner. */
const before = phrasesOf([
  {
    ways: [
      pattern`
        \b${BESIDE} (?:what |that of |those of |the (?:\w{1,12} )?(?:costs?|loss(?:es)?|damage|number|size|
          length|impact|bill|scale|trouble|effects?|duration|chaos) (?:of|from|in|after|at) )?(?:${OTHERS}\b|
          ${KIN}|${EARLIER}|that of|those of|anything|the standards|our (?:industry|sector)|
          (?:a )?(?:bad|difficult|hard|tough) (?:quarter|year|week|month))
      `,
      pattern`
        \b${THEN},? (?:we|it) (?:had|saw|took|was|lost|lasted|suffered|went)\b[^.;]{0,20}? ${WORSE}\b
      `,
      pattern`
        \b${SMALLER} (?:${EARLIER}|${KIN})|
        (?:\bnot|n['’]t|\bnever|\bnowhere|\bhalf|\bhardly)(?: nearly| remotely| anywhere near| near| quite
          | half)? as (?:bad|badly|severe|serious|grave|painful|disruptive|costly|damaging|harmful) as
          (?!(?:it|we|they|I|first|feared|expected|reported|thought|assumed)\b)
      `,
      pattern`
        \b${EARLIER}\b[^.;]{0,40}? (?:was|were|had|has been|had been|have been|lasted|took|hit|cost|affected|
          caused|went on) [^.;]{0,25}?\b${WORSE}\b
      `,
      pattern`
        \b(?:worth (?:remembering|recalling|noting|bearing in mind|keeping in mind|pointing out|saying|
          mentioning)|remember|recall|consider|think of|look(?: at)?|take|(?:bear|keep|borne) in mind|
          (?:not|n['’]t) forget|for (?:scale|context|comparison|perspective|reference)|by way of comparison|
          mind you|remind (?:you|everyone)|point out)\b[:,]?(?: (?:that|how|what|when|of))?(?: happened
          (?:at|to|with)| long it took)? (?:${EARLIER}|${OTHERS}\b|${KIN}|the ${INSTITUTIONS}\b)
      `,
      pattern`
        \b(?:${EARLIER}|${OTHERS}|${KIN})\b[^.;]{3,80}[,;:–—] ?(?:and |but |while |whereas )?(?:this
          (?:one|time|incident|outage)|ours|we|here)(?: \w{1,20}){0,2}? (?:only|just|a mere|barely|hardly|
          merely|no more than|not even)\b
      `,
      pattern`
        \b(?:shortest|mildest|smallest|lightest|briefest|least (?:serious|severe|painful|damaging|
          costly))(?: \w{1,12})? (?:${EVENT}|of (?:the|our|all))\b|
        \b(?:this|it|ours) (?:was|is)(?: by far)? (?:(?:one of|among) )?the (?:shortest|mildest|smallest|
          lightest|briefest|least \w+)\b|
        \bour (?:fastest|quickest|best) (?:recovery|response|reaction|restart|turnaround)\b(?! (?:option|plan|
          way))
      `,
      pattern`
        \b(?:last time|the (?:last|previous|earlier)
          (?:[\w-]{1,20} ){0,3}?${EVENT})\b[^.]{3,60}[,;:–—] ?(?:and |but )?this time,? (?:we|it|they)
          (?:were|was|had) (?:\w{1,12} )?(?:back|done|finished|through|over|ready|up|only|just|shorter|better|
          faster|quicker)\b
      `,
      pattern`
        \b(?:it|this|that)(?: [\w'’]{1,12})? any (?:comfort|consolation)\b|
        \bon (?:a|the) (?:\w{1,12} )?scale (?:of|from) (?:one|1|zero|0)\b
      `,
      pattern`
        \b(?:previous|former|old|prior|last) (?:\w{1,20} )?(?:owners?|providers?|suppliers?|operators?|teams?|
          management|systems?|platforms?|vendors?|hosts?|contractors?|set-?up|software|carriers?|regime|
          solution|version)\b[^.;]{0,50}\b(?:outages|worse|more often|every (?:single )?(?:week|month|day|
          night)|far more|much more|twice as|used to|longer|all the time|constantly)\b
      `,
      pattern`
        \b(?:before|until) (?:we|the company) (?:took|bought|moved|migrated|changed|came|replaced|switched|
          rebuilt|joined|introduced|modernised|modernized)\b[^.;]{0,60}\b(?:more often|worse|every|longer|
          more|twice|used to|all the time|constantly)\b
      `,
      pattern`
        \bused to (?:be|fail|break|crash|have|go down|take|last|suffer|see)\b[^.;]{0,30}\b(?:worse|more often|
          every|longer|twice|all the time|constantly)\b
      `,
    ],
    // A check "will look at each hospital".
    unlessPreceding: /\b(?:whether|if|not|until|will|checks?|alarms?|now)\s$/i,
  },
]);

/** Worse that might have been: another hour, another day, a near miss. */
const nearMiss = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:could|might|would)(?: (?:easily|well|just as well|just as easily|quickly|all|still|so easily|very
          easily))?(?:['’]ve| have)(?: (?:easily|just as easily|well))? (?:been|gone|turned out|ended(?: up)?|
          taken|lasted|hit|hurt|cost|affected|harmed|damaged|lost|come|struck|spread|got|gotten|happened|
          looked|knocked)\b[^.;]{0,30}?\b(?:${WORSE}|south|sideways|catastroph\w+|disastrous|
          (?:a )?(?:real |full |total |complete )?disaster|fatal|at a (?:worse|far worse|busier)
          (?:time|moment))\b
      `,
      pattern`
        \b(?:it|things|this|that|matters) (?:could|might) (?:always )?be (?:far |much |a lot |a great deal |
          so much )?worse\b
      `,
      pattern`
        \b(?:had (?:it|this|that|the \w{1,20})|if (?:it|this|that|the \w{1,20}) had|if (?:it|this)['’]d)
          (?:struck|hit|happened|come|fallen|occurred|started|begun|gone on|continued|lasted|taken place|
          broken out|been)\b[^.;]{2,60}\b(?:times (?:as|the|more)|${WORSE}|every|all (?:the|of|our)|whole|
          entire|twice|double|lucky)\b
      `,
      pattern`
        \b(?:(?:another|one more|a few more|an extra|half an)(?: \w{1,12})? (?:minutes?|hours?|days?|weeks?)|
          (?:[\w-]{1,12} )?(?:minutes?|hours?|days?|weeks?) (?:more|later|longer))(?:,| and|, and)
          (?!(?:we|it|they) (?:were|was|had)\b)[^.;]{2,60}? (?:would|might|could|['’]d)\b
      `,
      pattern`
        \bworse things (?:have )?happen|
        (?:\b(?:have|has|had|could)|['’]ve) (?:had|have|seen|suffered|known|been through|come through|lived
          through|got through|weathered|survived|coped with) (?:(?:far|much|a lot|many|plenty|even|things|
          of) )*(?:worse|(?:more|less) (?:painful|severe|serious|disruptive|pleasant)|
          (?:bigger|rougher|tougher|harder|longer|darker) (?:storms?|things|days|weeks|ones|times|tests|
          ${EVENT}))\b|
        \b(?:far |much )?worse (?:elsewhere|outages|incidents|happened)\b
      `,
      pattern`
        \b(?:got|came|gets?|get|getting|come|escaped?|been let) (?:off|away|out of (?:it|this)|out)
          (?:very |quite |rather |relatively |comparatively |pretty |so )?(?:light(?:ly)?|unscathed|cheaply|
          unharmed|well|with (?:a black eye|a scare|a slap|little))\b|
        \bdodged (?:a|the|this|that) (?:\w{1,12} )?bullet\b|
        \b(?:lucky|narrow|fortunate) escape\b|
        \b(?:count|consider|call) ourselves (?:very |extremely )?(?:lucky|fortunate)\b
      `,
      pattern`
        \b(?:spared|escaped|avoided|averted|dodged|prevented|missed) the worst\b|
        \bthe worst(?: case| of (?:it|all)| outcome| fears?| scenario)?(?: \w{1,12}){0,2}?
          (?:avoided|averted|(?:did(?: not|n['’]t)|never|failed to) (?:happen|materiali[sz]ed?|come|came|
          occur|arrive))\b|
        \b(?:a )?worst[- ]case(?: scenario)? (?:was |has been |did(?: not|n['’]t) |
          never )(?:\w{1,12} )?(?:avoided|averted|happen|materiali[sz]ed?|come|came|occur)
      `,
    ],
    unlessPreceding: /\b(?:whether|not|until)\s$/i,
  },
]);

/** Benchmarks answer a question that nobody asked during the incident. */
export const minimiseComparison = phraseRule({
  id: 'minimise.comparison',
  doc: 'Compares with others, with earlier failures or with worse that might have been, or calls failures normal.',
  severity: 'warn',
  message: 'A comparison with others, or with worse, sounds like an excuse at this point.',
  reason:
    'Benchmarks answer a question that nobody has asked yet. They belong in the talk about money after the repair.',
  suggestion:
    'Compare with our own promise: “Our target is 99.9% a month; this event used 110% of the month’s allowance.”',
  // An investment case may compare.
  reads: (line) => everywhere(line) && line.section !== 'decision',
  phrases: [...sharedFate, ...better, ...measured, ...natural, ...asked, ...before, ...nearMiss],
});
