import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const SORRY = pattern`
  (?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|regrets?|regretted|regretting|forgive(?:ness)?|
    pardon)
`;
const CUES = wordList`
  sorry apologise apologize apologises apologizes apologised apologized apologising apologizing apology
  apologies regret regrets regretted regretting forgive forgiveness pardon
`;
const TROUBLE = pattern`
  (?:inconveniences?|issues?|trouble|disruptions?|frustrations?|annoyances?|confusion|disappointment|
    difficult(?:y|ies)|problems?|impact|hassle|upset|concerns?|offen[cs]e|misunderstandings?|discomfort|
    hardships?|impressions?|irritations?|errors?|mistakes?|nuisance|unpleasantness|hiccups?|
    inaccurac(?:y|ies)|waits?|waiting|delays?|distress|worry|irritation|harm|stress)
`;

/**
 * Taking responsibility counts most in an apology, an offer of repair second (Lewicki and others, 2016, 755 people).
 */
export const apologyConditional = phraseRule({
  id: 'apology.conditional',
  doc: 'Half an apology: sorry if, any inconvenience, unfortunately.',
  severity: 'warn',
  message: 'Half an apology.',
  reason:
    'Taking responsibility counts most in an apology, an offer of repair second (Lewicki and others, 755 people). “Sorry if” and “any inconvenience” hold neither.',
  suggestion:
    '“We let 3,200 customers down: they could not pay for 47 minutes. That is our responsibility. We repay the double charges by Friday.”',
  reads: everywhere,
  phrases: [
    {
      cues: CUES,
      pattern: regex('gi')`
        \b${SORRY}\b[^.;]{0,60}?\b(?:if|in case|to the extent|insofar|in so far as|as far as|inasmuch|should
          (?:you|this|it|they|any|anyone)|any(?: possible| potential)? ${TROUBLE}|any [a-z]+
          (?:this|that|it|we|the)\b|(?:the|your|this|possible|potential|for|all) (?:\w+ )?(?:inconveniences?|
          hassle|(?:trouble|frustrations?|annoyances?)(?! (?:that )?(?:this|it|we)
          (?:has |have )?caused? ?s? ?(?:our|the|you|your|all|each|every|\d)|THAT))|
          (?:anyone|those|people|customers|users|you|some|all) (?:who |that )?(?:may|might|possibly|
          perhaps)\b|(?:may|might|could) (?:have (?:caused|been|felt|experienced)|cause|feel)|
          (?:that |how |for how |the way )?(?:you|some|they|people|customers|users|anyone|clients)
          (?:\w+ )?(?:feels?|felt|(?:were|was|are|is) (?:not )?(?:upset|offended|annoyed|frustrated|
          disappointed|satisfied|happy|unhappy|dissatisfied|inconvenienced|irritated|angry|pleased)|see it|saw
          it|took it|perceived?)|(?:has|have|was|were) been (?:perceived|taken|received|understood|felt|seen)|
          (?:was|were) (?:perceived|taken|received|understood|felt|seen) (?:as|by|that|this|so)?)
      `,
      unlessPreceding: /\b(?:asked|ask|wants?|expects?|without an?) (?:us )?(?:to |for an? )?$/i,
    },
    {
      cues: CUES,
      pattern: regex('gi')`
        \b${SORRY}\b[^.;]{0,80}?(?:,? but\b|, (?:however|though|although|yet)\b|; however\b|— but\b)|
        \b(?:while|although|even though|though|much as) (?:we|I) (?:are |am |do |deeply |sincerely )*(?:sorry|
          apologi[sz]e|regret)\b
      `,
    },
    {
      cues: 'inconvenience inconveniences inconvenienced',
      pattern: regex('gi')`
        \b(?:any|the|your|this|possible|all|some|an|for|no)(?: \w+)? inconveniences?\b|
        \binconveniences? (?:this|that|it|we|caused)\b|
        \bmay have (?:been inconvenienced|inconvenienced|caused (?:you |some |any )?\w+)
      `,
    },
    {
      cues: 'unfortunately regrettably regretfully sadly alas regrettable',
      pattern: /(?:(, )|\b)(?:unfortunately|regrettably|regretfully|sadly|alas)(?:, (?:enough, )?| )(\w+)/gi,
      instead: ([, before = '', next = '']) => (before === '' ? next : ` ${next}`),
    },
    {
      cues: 'unfortunately regrettably regretfully sadly alas regrettable unfortunate unlucky',
      pattern: /\b(?:unfortunately|regrettably|regretfully|sadly|regrettabl[ey]|unfortunate)\b|\balas\b/gi,
    },
    {
      cues: 'regret regrets sorry apologise apologize apologies apology understand understanding',
      pattern: regex('gi')`
        \b(?:we|I) (?:\w+ )?regret (?:any|that (?:some|this|it|you|there|anyone|a few)|if)\b|
        \bregrets? (?:the|this|any) (?:${TROUBLE}|incident|situation|event|outage)\b|
        \bsorry you (?:feel|felt|had|were|are)\b|\bsorry (?:about|for) that\b|
        \bapolog(?:ies|y) (?:in advance|where|for (?:any|the (?:${TROUBLE}))|to (?:anyone|those|whoever))\b|
        \bapologi[sz]e (?:in advance|where|to (?:anyone|whoever|those))\b|
        \b(?:we|I) (?:can )?understand (?:that )?(?:this|it|the \w+) (?:may|might|could|can|must)
          (?:have been|be|have) (?:\w+ )?(?:frustrating|annoying|inconvenient|upsetting|disappointing|
          confusing)\b
      `,
    },

    {
      // The condition first: "If you were affected, please accept our apologies."
      cues: 'if should possible potential sorry apologise apologize apologies apology',
      pattern: regex('gi')`
        (?:^|[.;] )(?:if|should) [^.;,]{3,70}, (?:then )?(?:we|I|please|our)\b[^.;]{0,30}\b(?:sorry|
          apolog[a-z]+|regret)\b|
        \b(?:sorry|apologi[sz]e|apolog(?:y|ies)) for (?:the |any )?(?:possible|potential|any) [a-z]+
      `,
    },
    ...phrasesOf([
      {
        ways: [
          // "to all who may feel affected: sorry", "where we fell short, we apologise"
          pattern`
            \b(?:anyone|anybody|everyone|everybody|those|all|people|customers|users|guests|any \w+) who
              (?:may|might|possibly|perhaps|could|feels?|felt|think|thinks)\b[^.;]{0,60}\b${SORRY}\b
          `,
          pattern`
            (?:^|[.;:] )(?:in case|to the extent|insofar as|in so far as|as far as|where|wherever|whenever|
              provided|were it|had (?:this|it|we)|inasmuch as) [^.;,]{3,80}, (?:then )?(?:we|I|please|our|it|
              that)\b[^.;]{0,40}\b${SORRY}\b
          `,
          pattern`
            \b${SORRY}\b[^.;]{0,60}? (?:(?:everyone|everybody|anyone|anybody|those|all|people|customers) who
              (?:feels?|felt|thinks?)\b|where|wherever|whenever|in the event|on the off chance|for whatever|
              whatever|for what(?:ever)? (?:may|might)|for the way (?:in which )?(?:this|it)|for how
              (?:this|it))\b
          `,
          // "your understanding", "thank you for bearing with us"
          pattern`
            \b(?:ask|asks|asking|beg|request|thank|thanks|thanking|appreciate|appreciated|grateful|count on|
              hope for|rely on)\b[^.;]{0,40}?
              (?:for )?(?:(?:your|their|his|her|all|the|our customers['’]?) )?(?:continued |kind |
              great )?(?:understanding|patience|forbearance|indulgence|tolerance|bearing with us|being
              (?:so )?(?:patient|understanding))\b
          `,
          pattern`
            \b(?:please )?bear(?:ing)? with us\b|
            \bhope (?:that )?(?:you|they|our \w+|everyone) (?:will |can |could )?(?:understand|forgive|
              bear)\b|
            \b(?:we|I) (?:trust|know) (?:that )?(?:you|they) (?:will )?understand\b
          `,
          // "any hardship is regretted", "it is a pity"
          pattern`
            \b(?:any|all|possible|potential) (?:possible |potential )?${TROUBLE}(?: [^.;,]{2,50}?)?
              (?:is|are|was|were) (?:\w+ly |much |most )?(?:regretted|regrettable)\b|
            \b(?:is|are|was|were) (?:\w+ly |much )?(?:to be )?regretted\b
          `,
          pattern`
            \b(?:it(?:['’]s| is| was)|what) (?:such )?(?:a |an )?(?:great |real )?(?:pity|shame|too bad|bad
              luck)\b|
            \b(?:unhappily|unluckily|lamentabl[ey]|by bad luck|to our (?:great |deep )?regret|with regret)\b|
            \bwe (?:deeply |very much |sincerely )?(?:lament|deplore)\b
          `,
          pattern`
            \bwhat (?:has )?happened (?:is|was) (?:un|regrettable|sad|a pity)\w*\b|
            \b(?:most|very|deeply|highly|truly) (?:unfortunate|regrettable)\b
          `,
          // half said
          pattern`
            \b(?:perhaps|maybe|probably|possibly|may|might|could|should perhaps|guess|suppose|
              think)\b[^.;]{0,25}? (?:we |I |it |an? |is |are |be |to |say |that |should |owe |offer |make |
              some )*(?:sorry|apolog(?:y|ies|i[sz]e)|excuses?)\b
          `,
          pattern`
            \b(?:sorry|apologies|apologi[sz]e) (?:for|about) (?:the|this|that|a|our) (?:\w+ )?(?:hiccups?|
              glitch(?:es)?|blip|mix-up|inconveniences?|bother|nuisance|hassle|wait|annoyance|confusion|
              misunderstanding)\b
          `,
          pattern`
            \b(?:please |kindly )(?:excuse|forgive|pardon|accept)\b[^.;]{0,30}\b(?:any|the|this|our
              (?:sincere |sincerest |deepest )?apolog(?:y|ies))\b[^.;]{0,30}\b(?:${TROUBLE}|may|might|that|for
              any|if)\b
          `,
          pattern`
            \b(?:would|['’]d) (?:\w+ )?(?:apologi[sz]e|say sorry|be sorry|regret)\b[^.;]{0,40}\b(?:if|should|
              where|in case|for any)\b
          `,
          pattern`
            \b(?:we|I) (?:\w+ )?regret (?:the (?:impression|way|fact that (?:some|you|customers))|how|
              what(?:ever)?|if|any|every|possible|potential|having to)\b
          `,
          pattern`
            \b(?:apolog(?:y|ies)|regrets?) (?:is|are) (?:perhaps |probably |maybe )?(?:in order|due|owed)
              (?:if|should|where|in case)\b
          `,
        ],
      },
    ]),
  ],
});
