import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const SORRY =
  '(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|regrets?|regretted|regretting|forgive(?:ness)?|pardon)';
const CUES =
  'sorry apologise apologize apologises apologizes apologised apologized apologising apologizing apology apologies regret regrets regretted regretting forgive forgiveness pardon';
const TROUBLE =
  '(?:inconveniences?|issues?|trouble|disruptions?|frustrations?|annoyances?|confusion|disappointment|difficult(?:y|ies)|problems?|impact|hassle|upset|concerns?|offen[cs]e|misunderstandings?|discomfort|delays?|distress|worry|irritation|harm|stress)';

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
      pattern: new RegExp(
        `\\b${SORRY}\\b[^.;]{0,60}?\\b(?:if|in case|to the extent|should (?:you|this|it|they|any|anyone)|any(?: possible| potential)? ${TROUBLE}|any [a-z]+ (?:this|that|it|we|the)\\b|(?:the|your|this|possible|potential|for|all) (?:\\w+ )?(?:inconveniences?|hassle|trouble|frustrations?|annoyances?)|(?:anyone|those|people|customers|users|you|some|all) (?:who |that )?(?:may|might|possibly|perhaps)\\b|(?:may|might|could) (?:have (?:caused|been|felt|experienced)|cause|feel)|(?:that |how |for how |the way )?(?:you|some|they|people|customers|users|anyone|clients) (?:\\w+ )?(?:feels?|felt|were (?:upset|offended|annoyed|frustrated|disappointed)|see it|perceived?))`,
        'gi',
      ),
      unlessPreceding: /\b(?:asked|ask|wants?|expects?|without an?) (?:us )?(?:to |for an? )?$/i,
    },
    {
      cues: CUES,
      pattern: new RegExp(
        `\\b${SORRY}\\b[^.;]{0,80}?(?:,? but\\b|, (?:however|though|although|yet)\\b|; however\\b|— but\\b)|\\b(?:while|although|even though|though|much as) (?:we|I) (?:are |am |do |deeply |sincerely )*(?:sorry|apologi[sz]e|regret)\\b`,
        'gi',
      ),
    },
    {
      cues: 'inconvenience inconveniences inconvenienced',
      pattern:
        /\b(?:any|the|your|this|possible|all|some|an|for|no)(?: \w+)? inconveniences?\b|\binconveniences? (?:this|that|it|we|caused)\b|\bmay have (?:been inconvenienced|inconvenienced|caused (?:you |some |any )?\w+)/gi,
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
      pattern: new RegExp(
        `\\b(?:we|I) (?:\\w+ )?regret (?:any|that (?:some|this|it|you|there|anyone|a few)|if)\\b|\\bregrets? (?:the|this|any) (?:${TROUBLE}|incident|situation|event|outage)\\b|\\bsorry you (?:feel|felt|had|were|are)\\b|\\bsorry (?:about|for) that\\b|\\bapolog(?:ies|y) (?:in advance|where|for (?:any|the (?:${TROUBLE}))|to (?:anyone|those|whoever))\\b|\\bapologi[sz]e (?:in advance|where|to (?:anyone|whoever|those))\\b|\\b(?:we|I) (?:can )?understand (?:that )?(?:this|it|the \\w+) (?:may|might|could|can|must) (?:have been|be|have) (?:\\w+ )?(?:frustrating|annoying|inconvenient|upsetting|disappointing|confusing)\\b`,
        'gi',
      ),
    },

    {
      // The condition first: "If you were affected, please accept our apologies."
      cues: 'if should possible potential sorry apologise apologize apologies apology',
      pattern:
        /(?:^|[.;] )(?:if|should) [^.;,]{3,70}, (?:then )?(?:we|I|please|our)\b[^.;]{0,30}\b(?:sorry|apolog[a-z]+|regret)\b|\b(?:sorry|apologi[sz]e|apolog(?:y|ies)) for (?:the |any )?(?:possible|potential|any) [a-z]+/gi,
    },
  ],
});
