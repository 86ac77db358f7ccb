import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const ADVERBS =
  'definitely definitively certainly undoubtedly indubitably doubtless unquestionably indisputably undeniably irrefutably incontestably unmistakably unequivocally categorically absolutely surely obviously clearly evidently plainly manifestly patently conclusively assuredly';
const ADVERB = `(?:${ADVERBS.replaceAll(' ', '|')})`;
/** "Clearly marked" tells how something is written, not how sure we are. */
const MANNER =
  '(?:articulat|assign|communicat|defin|describ|displa|distinct|document|explain|express|identif|indicat|label|legib|list|mark|nam|necessary|prohibit|print|readable|say|said|separat|sign|speci|stat|structur|tell|told|underst|visible|word|writ)';

const SURE = '(?:certain|sure|positive|convinced)';
const FULLY =
  '(?:absolutely|completely|totally|fully|entirely|quite|very|extremely|highly|100 ?%|100 per ?cent|one hundred per ?cent|a hundred per ?cent|pretty|dead|supremely|utterly)';
const ONLY_THEN =
  /\b(?:not|n['’]t|never|until|when|once|before|if|whether|make|making|made|as soon as)\b[^.;]{0,12}$/i;
const IS_WELL =
  '(?:works?|working|fine|ok(?:ay)?|safe|good|normal|well|stable|healthy|perfect|back to normal|back up|up and running|in order|as it should be|recovered|restored|resolved|solved)';

/** "Clearly" stands where the evidence should. */
export const certaintyAbsolute = phraseRule({
  id: 'certainty.absolute',
  doc: 'Absolute certainty in place of evidence: clearly, definitely, without doubt.',
  severity: 'warn',
  message: 'An absolute word stands in the place of evidence.',
  reason:
    'Words like “clearly” replace evidence. Where the evidence exists, give it; where not, use a likelihood word with its range.',
  suggestion: '“Logs of all six servers show …”, or “very likely (80–95%)”.',
  reads: everywhere,
  phrases: [
    {
      cues: ADVERBS,
      pattern: new RegExp(`(, )?\\b${ADVERB},? (?!${MANNER})(\\w+)`, 'gi'),
      unlessPreceding:
        /\b(?:not|n['’]t|more|less|most|as|so|how|too|speak|speaks|say|says|state|write|written)(?: very)? $/i,
      instead: ([, before = '', next = '']) => (before === '' ? next : ` ${next}`),
    },
    {
      cues: ADVERBS,
      pattern: new RegExp(`(?:, |[—–-] ?)?\\b${ADVERB}(?=[.,;:!?)]|$)(?!, \\w)`, 'gi'),
      unlessPreceding:
        /\b(?:not|n['’]t|more|less|most|as|so|how|too|very|quite|\w{3,20}(?:ed|en|ly)|heard|said|see|seen|read|shown|state|tell) $/i,
      instead: () => '',
    },
    {
      cues: 'doubt doubts question certain sure certainty fact course saying say mistake assured shadow uncertain terms',
      pattern:
        /\b(?:without (?:a |any |the slightest )?(?:shadow of (?:a )?)?(?:doubt|question)|(?:there (?:is|can be|was|remains) )?no (?:shadow of )?(?:a )?(?:doubt|question)(?! (?:has|was|is|of liability|about when|remains open))|(?:beyond|leaves? no)(?: any| all| a| every| the| reasonable| shadow of a){0,2} (?:doubt|question)|for (?:sure|certain|a fact)|(?:with|of) (?:absolute |complete |full |total )?certainty|of course|goes without saying|needless to say|make no mistake|rest assured|be assured|in no uncertain terms|as a matter of fact|it is a fact that|the fact is that)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t|cannot|nobody|no one|hard to|unable to|impossible to)\b[^.;]{0,25}$/i,
    },
    {
      cues: 'sure certain confident safe secure stable fixed recovered reliable resolved solved back working convinced positive correct complete 100 100percent 100per hundred hundredpercent hundredper',
      pattern:
        /\b(?:100|one hundred|a hundred) ?(?:%|percent|per cent) (?:sure|certain|confident|safe|secure|stable|fixed|recovered|reliable|resolved|solved|back|working|convinced|positive|correct|complete|the)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t) $/i,
    },
    {
      cues: 'certain sure positive convinced confident',
      pattern: new RegExp(
        `\\b(?:we|I|they|engineers|the team) (?:are|am|is|were|remain|feel|['’]re|['’]m)(?: now| also)? (?:${FULLY} )?${SURE}\\b(?! (?:of|about) (?:when|how|why))|\\b(?:we|I)['’](?:re|m) (?:${FULLY} )?${SURE}\\b|\\b${FULLY} (?:${SURE}|confident)\\b|\\bit is (?:now )?(?:certain|sure) (?:that|to)\\b`,
        'gi',
      ),
      unlessPreceding: ONLY_THEN,
    },
    {
      cues: 'clear obvious evident undeniable indisputable unquestionable self beyond',
      pattern:
        /\b(?:it|that|this)(?: is|['’]s| was) (?:absolutely |abundantly |perfectly |quite |very |now |completely )?(?:clear|obvious|evident|self-evident|undeniable|indisputable|unquestionable|beyond dispute)(?: that\b|(?=[.,:]))|\b(?:an?|the) (?:obvious|undeniable|indisputable|unquestionable) (?:cause|culprit|fact|reason|source|explanation|answer|link|truth)\b/gi,
      unlessPreceding: /\b(?:whether|if|until|once|when|as soon as) $/i,
    },
    {
      cues: 'impossible must only possible other nothing has can cannot else anything',
      pattern:
        /\b(?:impossible (?:that|for (?:the|this|it|a|an|any))|(?:can|could) only (?:be|have been|come from|have come from|have started|mean)|(?:it|this|that|cause|fault|problem|error|reason|culprit|failure) (?:must|has to|have to|had to) (?:be|have been|come from|lie)|must have been|(?:no|not any) other (?:\w+ )?(?:explanation|cause|reason|possibility)|the only possible (?:\w+ )?(?:explanation|cause|reason|source)|(?:nothing|what) else (?:can|could)|(?:cannot|can['’]t|could not) (?:be|have been) anything (?:else|but|other))\b/gi,
    },
    {
      cues: 'always everyone everybody everything nothing all nobody things services entire whole knows knew',
      pattern: new RegExp(
        `\\b(?:always|everyone|everybody|everything|all (?:of it|is|things|systems|services|of our systems)|the (?:entire|whole) (?:system|platform))\\b(?: (?:is|are|has|have|was|been|now|fully|completely|perfectly|again|just|once|will|be|working|remains?|runs?|looks?|functions?|back|totally|absolutely)){0,4} ${IS_WELL}\\b|\\b(?:everyone|everybody|nobody|no one) (?:knows|knew)\\b|\\bnothing (?:is|was) (?:wrong|broken)\\b|\\bnothing can go wrong\\b`,
        'gi',
      ),
      unlessPreceding: /\b(?:not|n['’]t|nearly|almost|that|until|if|whether|when|before|once|after) $/i,
      unlessFollowing: /^ (?:only|best) /i,
    },
  ],
  unless: [
    /\b(?:once|when|until|before|as soon as|unless) (?:we|it|this|that|everything) (?:are|is|were) (?:certain|sure|clear)\b/i,
    /\bsince \d{1,2}:\d\d\b|\bconfirmed at \d|\bverified (?:at|by|on)\b/i,
  ],
});
