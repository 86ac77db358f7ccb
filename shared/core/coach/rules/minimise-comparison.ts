import { type Phrase, phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const FIRMS =
  '(?:airlines?|banks?|brands|business(?:es)?|carriers?|clouds?|compan(?:y|ies)|competitors?|corporations?|enterprises?|firms?|giants?|operators?|organi[sz]ations?|outfits|peers?|players?|platforms?|providers?|retailers?|rivals?|shops?|start-?ups?|vendors?)';
const WHICH =
  '(?:every|all|other|most|many|even|several|some|our competing)(?: (?:of our|of the|the|other|others|big|bigger|biggest|large|larger|largest|major|modern|similar|comparable|cloud|online|tech|technology|software|internet|web|payment|hosting|single|serious|IT)){0,3}';
const TROUBLE =
  '(?:bugs?|bad days?|breach(?:es)?|breakdowns?|down|downtime|fail(?:s|ed|ures?)?|go(?:es)? (?:down|offline|wrong|through)|went (?:down|offline|through)|glitch(?:es)?|hit|incidents?|interruptions?|issues?|offline|outages?|problems?|setbacks?|struggl(?:e|es|ed|ing)|suffer(?:s|ed|ing)?|the same|similar|troubles?|worse|disruptions?|days? like)';
const BIG_NAMES = 'Google|Amazon|AWS|Microsoft|Azure|Meta|Facebook|Netflix|Apple|Cloudflare|GitHub|Slack';

const PHRASES: readonly Phrase[] = [
  {
    cues: 'airline airlines bank banks brands business businesses carrier carriers cloud clouds company companies competitor competitors corporation corporations enterprise enterprises firm firms giant giants networks operator operators organisation organization organisations organizations outfits peer peers player players platform platforms provider providers retailer retailers rival rivals shop shops startup startups start starts supplier suppliers vendor vendors site sites website websites services',
    pattern: new RegExp(
      `\\b(?:${WHICH} ${FIRMS}|(?:our )?(?:competitors|rivals|peers)) (?:\\w+ ){0,3}?(?:has|have|had|faces?|faced|sees?|saw|gets?|got|experiences?|experienced|encounters?|deals?|lives?|knows?|was|were|is|are|been|fails?|failed|suffers?|suffered|struggles?|struggled|goes|go|went)\\b(?=[^.;]{0,60}\\b(?:${TROUBLE.slice(3, -1)})\\b|[^.;]{0,3}$| from time| sometimes| now and)`,
      'gi',
    ),
    // Facts about customers of the same supplier, and questions, compare nothing.
    unlessPreceding: /\b(?:customers|users|clients) of\s$|\b(?:whether|if)\s$/i,
  },
  {
    cues: 'even google amazon aws microsoft azure meta facebook netflix apple cloudflare github slack',
    pattern: new RegExp(
      `\\beven (?:${BIG_NAMES}|(?:the )?(?:big|biggest|best|largest|large|leading|most|giants|market leaders?)(?: \\w+){0,3}?)\\b(?=[^.;]{0,60}\\b(?:ha(?:s|ve|d)|goes|go|went|was|were|fails?|failed|suffers?|suffered|faces?|struggles?|gets?|sees?)\\b)`,
      'gi',
    ),
  },
  {
    cues: 'happen happens happened occur break breaks life inevitable unavoidable immune perfect alone unique unusual normal common nature territory human part',
    pattern:
      /\b(?:these|such|those|this kind of|this sort of) (?:things?|incidents|failures|outages|problems|issues|events) (?:do |just |will |can |always |sometimes |simply |unfortunately |are bound to |tend to ){0,3}(?:happen|occur)s?\b|\b(?:things|accidents|mistakes|bugs|outages|failures|incidents|stuff|errors) (?:do |just |will |can |always |sometimes |simply )?(?:happen|occur|break)\b(?! (?:in|on|at|when|if|again|between|after|every) )|\bhappens? to (?:everyone|everybody|anyone|anybody|all|every \w+|any \w+|the best|others|us all|all of us)\b|\bthings happen\b/gi,
  },
  {
    cues: 'life inevitable unavoidable immune perfect bug infallible flawless error alone unique unusual normal common nature territory human part software works way how doing beast everyone everybody nobody',
    pattern:
      /\b(?:a fact of life|part of (?:doing )?(?:business|life|the game|the job|running)|comes? with the territory|nature of the beast|(?:the|in the) nature of (?:software|technology|computers|complex systems|IT|the industry|the internet)|to err is human|nothing is perfect|nobody['’]?s? (?:is )?(?:perfect|immune)|no ?one is (?:perfect|immune))\b|\b(?:that|this|it)(?:['’]s| is) (?:just |simply )?(?:how|the way) (?:software|things|technology|it|computers|IT|complex|the internet)\b|\b(?:outages|incidents|failures|bugs|errors|disruptions|downtime|glitches|such \w+)(?: of this kind| of this sort| like (?:this|these|that))? (?:are|is) (?:simply |just |sometimes |largely |often |always |quite |very |an? )?(?:inevitable|unavoidable|normal|common|nothing (?:unusual|new|special)|not (?:unusual|uncommon)|to be expected|part of|bound to)\b/gi,
  },
  {
    cues: 'no software system code technology platform service company network provider perfect immune bug infallible flawless safe',
    pattern:
      /\bno (?:\w+ )?(?:software|systems?|code|technology|platform|service|company|network|provider|cloud|infrastructure|architecture|database|bank|firm|team) (?:in the world |anywhere |on earth )?(?:is|are|can be|will ever be|runs|has) (?:ever |completely |fully |totally |entirely )?(?:perfect|bug[- ]free|immune|infallible|flawless|error[- ]free|failure[- ]free|fault[- ]free|without (?:bugs|faults|errors|outages|failures|incidents)|free of|100 ?%|zero)/gi,
  },
  {
    cues: 'industry market sector',
    pattern:
      /\b(?:industry|market|sector)(?:['’]s|[- ]wide)? (?:average|averages|norms?|normal|benchmarks?|mean|median|problem|problems|issue|phenomenon)\b|\b(?:industry|market|sector)-(?:average|norm|normal|benchmark)s?\b|\bindustry-wide\b|\b(?:by|within|above|under|below|beyond|than|at|with|against|to|of) (?:the |current |any |usual |normal )?(?:industry|market|sector)[- ](?:standards?|levels?|average)\b/gi,
  },
  {
    cues: 'better worse less fewer more lower higher ahead above within below compare compares compared comparison line outperform outperforms good',
    pattern:
      /\b(?:better|worse|fewer|less|lower|higher|shorter|longer|faster|more \w+) (?:\w+ )?than (?:that of |those of |at |with )?(?:most |many |much |all |any |some )?(?:of )?(?:the |our |other |those ){0,3}(?:rest of the )?(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|companies|firms|providers|banks|retailers|airlines|vendors|others|businesses|platforms|average)\b|\b(?:ahead|in front) of (?:most |many )?(?:of )?(?:the |our )?(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|average)\b|\b(?:well|still|comfortably|safely) (?:within|above|below|under|better than|ahead of) (?:the |our )?(?:industry|competitors?|market|peers|rivals|sector|average)\b|\bcompar(?:es?|ed|ing|ison)(?: (?:well|favou?rably|quite well|positively))? (?:with|to) (?:most |many |all |the |our |other |what ){0,3}(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|companies|firms|providers|banks|others)\b|\bin line with (?:the |our |what )?(?:industry|competitors?|market|peers|sector|others)\b|\boutperforms? (?:the |our |most ){0,3}(?:industry|competitors?|market|peers|rivals)\b/gi,
  },
  {
    cues: 'not alone only unique others like everyone everybody worse common known',
    pattern:
      /\b(?:we|it) (?:are|were|was|is)(?:n['’]t| not) (?:alone|the only (?:ones?|compan(?:y|ies)|firm|provider|bank|victims?|service))\b|\bnot (?:unique|specific|limited) to (?:us|our (?:company|platform))\b|\bothers(?: in (?:the|our) \w+)? (?:were|are|have|had|fared|suffered)(?:[^.;]{0,30}\b(?:hit|worse|harder|longer|same|similar|affected|down|bigger|larger|problems?|outages?)\b)|\b(?:like|as with|as in|as at|same as) (?:every|any|all|most|many) (?:other )?(?:\w+ )?(?:compan(?:y|ies)|providers?|firms?|banks?|business(?:es)?|systems?|software|platforms?|technology)\b|\b(?:everyone|everybody|everyone else) (?:has|have|had|goes|gets|suffers|experiences|struggles) (?:an? |the |such |these |through |with |this )?(?:bad days?|bugs|outages?|incidents?|problems?|failures?|issues?|same|things|this|downtime|them)\b|\b(?:have|has|had|could) (?:had|have|seen|suffered) (?:far |much |a lot )?worse\b|\b(?:far |much )worse (?:elsewhere|outages|incidents|happened)\b|\b(?:common|known|frequent|typical) (?:\w+ )?(?:across|in|throughout|for) (?:the|our|this) (?:industry|sector|market)\b/gi,
  },
  {
    cues: 'worse',
    pattern:
      /\b(?:could|might|can) (?:easily |well )?(?:have been|be) (?:much |far |a lot |even |still |way )?worse\b/gi,
  },
];

/** Benchmarks answer a question that nobody asked during the incident. */
export const minimiseComparison = phraseRule({
  id: 'minimise.comparison',
  doc: 'Compares with others, or calls failures normal.',
  severity: 'warn',
  message: 'A comparison with others sounds like an excuse at this point.',
  reason:
    'Benchmarks answer a question that nobody has asked yet. They belong in the talk about money after the repair.',
  suggestion:
    'Compare with our own promise: “Our target is 99.9% a month; this event used 110% of the month’s allowance.”',
  // An investment case may compare.
  reads: (line) => everywhere(line) && line.section !== 'decision',
  phrases: PHRASES,
});
