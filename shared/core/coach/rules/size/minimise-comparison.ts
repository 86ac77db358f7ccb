import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

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
    cues: 'happen happens happened occur break breaks life inevitable unavoidable immune perfect alone unique unusual normal common nature territory human part occurs',
    pattern:
      /\b(?:these|such|those|this kind of|this sort of) (?:things?|incidents|failures|outages|problems|issues|events) (?:do |just |will |can |always |sometimes |simply |unfortunately |are bound to |tend to ){0,3}(?:happen|occur)s?\b|\b(?:things|accidents|mistakes|bugs|outages|failures|incidents|stuff|errors) (?:do |just |will |can |always |sometimes |simply )?(?:happen|occur|break)\b(?! (?:in|on|at|when|if|again|between|after|every) )|\bhappens? to (?:everyone|everybody|anyone|anybody|all|every \w+|any \w+|the best|others|us all|all of us)\b|\bthings happen\b/gi,
  },
  {
    cues: 'life inevitable unavoidable immune perfect bug infallible flawless error alone unique unusual normal common nature territory human part software works way how doing beast everyone everybody nobody nothing uncommon expected bound',
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
    cues: 'better worse less fewer more lower higher ahead above within below compare compares compared comparison line outperform outperforms good shorter longer faster front under comparing',
    pattern:
      /\b(?:better|worse|fewer|less|lower|higher|shorter|longer|faster|more \w+) (?:\w+ )?than (?:that of |those of |at |with )?(?:most |many |much |all |any |some )?(?:of )?(?:the |our |other |those ){0,3}(?:rest of the )?(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|companies|firms|providers|banks|retailers|airlines|vendors|others|businesses|platforms|average)\b|\b(?:ahead|in front) of (?:most |many )?(?:of )?(?:the |our )?(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|average)\b|\b(?:well|still|comfortably|safely) (?:within|above|below|under|better than|ahead of) (?:the |our )?(?:industry|competitors?|market|peers|rivals|sector|average)\b|\bcompar(?:es?|ed|ing|ison)(?: (?:well|favou?rably|quite well|positively))? (?:with|to) (?:most |many |all |the |our |other |what ){0,3}(?:industry|competit(?:ors?|ion)|market|peers?|rivals?|sector|companies|firms|providers|banks|others)\b|\bin line with (?:the |our |what )?(?:industry|competitors?|market|peers|sector|others)\b|\boutperforms? (?:the |our |most ){0,3}(?:industry|competitors?|market|peers|rivals)\b/gi,
  },
  {
    cues: 'not alone only unique others like everyone everybody worse common known frequent typical',
    pattern:
      /\b(?:we|it) (?:are|were|was|is)(?:n['’]t| not) (?:alone|the only (?:ones?|compan(?:y|ies)|firm|provider|bank|victims?|service))\b|\bnot (?:unique|specific|limited) to (?:us|our (?:company|platform))\b|\bothers(?: in (?:the|our) \w+)? (?:were|are|have|had|fared|suffered)(?:[^.;]{0,30}\b(?:hit|worse|harder|longer|same|similar|affected|down|bigger|larger|problems?|outages?)\b)|\b(?:like|as with|as in|as at|same as) (?:every|any|all|most|many) (?:other )?(?:\w+ )?(?:compan(?:y|ies)|providers?|firms?|banks?|business(?:es)?|systems?|software|platforms?|technology)\b|\b(?:everyone|everybody|everyone else) (?:has|have|had|goes|gets|suffers|experiences|struggles) (?:an? |the |such |these |through |with |this )?(?:bad days?|bugs|outages?|incidents?|problems?|failures?|issues?|same|things|this|downtime|them)\b|\b(?:have|has|had|could) (?:had|have|seen|suffered) (?:far |much |a lot )?worse\b|\b(?:far |much )worse (?:elsewhere|outages|incidents|happened)\b|\b(?:common|known|frequent|typical) (?:\w+ )?(?:across|in|throughout|for) (?:the|our|this) (?:industry|sector|market)\b/gi,
  },
  {
    cues: 'day days moment moments',
    pattern:
      /\b(?:any|every|all|each|most|even the best|even good) (?:[\w-]+ ){1,4}?(?:has|have|gets?|sees?|knows?) (?:(?:an?|its|their|the odd|some|such|his|her) )?(?:days? like (?:this|that|these|those)|(?:bad|off|rough) (?:days?|moments?)|moments? like (?:this|that|these))\b/gi,
  },
  {
    cues: 'worse',
    pattern:
      /\b(?:could|might|can) (?:easily |well )?(?:have been|be) (?:much |far |a lot |even |still |way )?worse\b/gi,
  },
  {
    cues: 'company companies industry market sector firm firms best leading class none world reliable competition competitors rivals peers average others anyone business field averages mean means median medians norm norms worse different good bad stable well',
    pattern:
      /\b(?:best|leading|most (?:reliable|stable|available)|highest|top|strongest|lowest|fewest|above average|first)(?: (?:[\w-]+) ){0,1}[^.;]{0,30}\b(?:in|of|on|across) (?:the |our |its )?(?:industry|market|sector|class|business|field|competition)\b|\b(?:industry|market|class|sector|world)[- ]leading\b|\bbest[- ]in[- ]class\b|\bsecond to none\b|\bworld[- ]class\b|\b(?:average|mean|median|norm)s? (?:of|in|for|across) (?:the |our )?(?:industry|sector|market|competit\w+|peers|branch|business)\b|\babove (?:the )?average\b|\b(?:half|most|much|all|large parts|many) of (?:the|our) (?:industry|market|sector|internet|competit\w+|world|peers|rivals)\b|\b(?:the competition|(?:our |the )?(?:competitors|rivals|peers)) (?:is|are|has|have|does|do|would|also|too|suffer|fail|struggle|had|went|see|need)(?:n['’]t)?\b|\b(?:no worse|no different|not (?:any )?worse|as (?:good|bad|reliable|stable|well)) (?:than|as|off than) (?:any|other|most|many|the|our|everyone|everybody|at )/gi,
    unlessPreceding: /\b(?:whether|if|told|tell|telling|asked)\s(?:our |the )?$/i,
  },
  {
    cues: 'compared compare comparison relative next against beside measured standards standard scheme perspective outages outage pales context compares set judged held comparing proportion incidents failures such these size kind type scale',
    pattern:
      /\b(?:compared|compare|compares|measured|next|relative|beside|set|judged|held up|comparing (?:us|it|this))(?: (?:it|this|us))?(?: (?:with|to|against))? (?:what (?:happened|others|other|has|went|is)|those|that of|others?\b|the (?:outages?|failures?|competition|big|rest|\w+ outage)|our (?:competit\w+|peers|rivals|industry)|(?:other|similar|most|many) \w+|competit\w+|anything|the standards)|\bby (?:the )?(?:industry|any|market|international|usual|most|sector|most people['’]s|others?['’]?) standards?\b|\b(?:in|by) comparison(?= (?:with|to) (?:others?|most|the (?:industry|competition))|[.,;]|$)|\bin the (?:grand|greater|great|wider) scheme\b|\b(?:put|puts|seen|see|keep|look)(?: \w+){0,3} (?:in|into) (?:perspective|proportion)\b|\bas (?:outages|incidents|failures|such things|these things) go\b|\bfor an? (?:outage|incident|failure|company|system|platform|event) of (?:this|our|that) (?:size|kind|type|scale)\b|\bpales?\b[^.;]{0,20}\b(?:comparison|compared|beside|next to)\b/gi,
  },
  {
    cues: 'google amazon facebook meta netflix apple github slack microsoft cloudflare twitter whatsapp giants tech internet big cloud',
    pattern:
      /\b(?:Google|Amazon|Facebook|Meta|Netflix|Apple|GitHub|Slack|Microsoft|Cloudflare|Twitter|WhatsApp|(?:the )?(?:tech|internet|big|cloud|IT) giants)\b[^.;]{0,30}\b(?:was|were|had|has had|have had|went|go(?:es)?|suffered|took|needed|failed|fails?|struggled)\b[^.;]{0,40}\b(?:longer|worse|bigger|last (?:year|month|week)|in 20\d\d|too|as well|also|twice|sometimes|(?:every |once in a |from time to )\w+|dark)\b/gi,
  },
  {
    cues: 'good best company companies only first last alone others worse bigger larger better others elsewhere ones firm provider bank business victim victims platform airline retailer worst more richer older stronger longer get gets',
    pattern:
      /\bin (?:good|the best|excellent|illustrious) company\b|\b(?:not|hardly|scarcely|by no means|n['’]t|neither|far from|certainly not)(?: be)? the (?:only|first|last|worst)(?: (?:to|ones?|compan(?:y|ies)|firm|provider|bank|business|team|time|victims?|platform|airline|retailer|and))\b|\bothers (?:would(?: have)?|have (?:taken|needed|had)|face|fail(?:ed)?|struggle|(?:took|take|need(?:ed)?) (?:\w+ )?(?:longer|days|hours|weeks|more))\b|\b(?:bigger|larger|better|more experienced|richer|older|stronger) (?:companies|firms|names|players|brands|banks|providers|organi[sz]ations|teams|ones|rivals)\b(?: than (?:ours|us))?|\b(?:could|might|would|can)(?:['’]ve| have)? (?:easily |well )?(?:been|be|gone|turned out|ended|taken|lasted|take|last) (?:so )?(?:much |far |a lot |even |still |way |a great deal )*(?:worse|longer|bigger|more serious)\b|\bworse things (?:have )?happen|\b(?:happens?|happened|seen|occurs?|occurred|known) (?:\w+ )?(?:elsewhere|to (?:others|the best|bigger|larger|anyone|anybody|any \w+|every \w+|everyone|most|all of us|the giants))\b|\bget(?:s)? it wrong\b/gi,
    unlessFollowing: /^ (?:of the group|in our group)/i,
  },
  {
    cues: 'software system systems technology platform platforms infrastructure network networks code it machine machines computers hardware fail fails break breaks crash crashes goe goes',
    pattern:
      /\b(?:every|any|all|each|even the best|most|no|large|complex|big|modern) (?:(?:complex|large|IT|modern|technical|computer|cloud|online|distributed|big|good|new|digital) ){0,2}(?:systems?|software|technolog(?:y|ies)|platforms?|infrastructures?|networks?|code|machines?|computers|hardware|services?|databases?|websites?|products?) (?:will |can |may |do |does |sometimes |eventually |occasionally |sooner or later |always |inevitably )?(?:fails?|breaks?|crash(?:es)?|goes? (?:down|wrong)|(?:ha(?:s|ve)|contains?) (?:its |their |some )?(?:bugs?|faults?|flaws?|weak\w*|outages?|failures?|errors?|limits|bad days?|problems|issues|off days?|glitches|incidents)|(?:runs?|works?|is|are) (?:\w+ )?(?:without (?:faults?|errors?|bugs?|outages?|failures?|interruptions?)|perfect(?:ly)?|forever|100 ?%|(?:bug|fault|error)[- ]free|infallible|immune|up all the time|vulnerable|fallible))\b/gi,
  },
  {
    cues: 'ordinary expected everyday common commonplace course parcel price cost welcome sooner time perfection unheard unusual uncommon exceptional rare abnormal normal fluke breaks nature part matter avoid avoided always day routine extraordinary remarkable rarity daily regular frequent business point then once best avoids escape escapes rule rules spared safe above happens happen teething growing',
    pattern:
      /\b(?:nothing|not|hardly|n['’]t) (?:(?:at all|really|very|too|that|so|anything) )?(?:out of the ordinary|unusual|unheard of|uncommon|exceptional|extraordinary|abnormal|remarkable|a rarity)\b|\b(?:is|are|was|were|only) (?:only |simply |just |quite |to be |an? |all |pretty )*(?:to be expected|expected (?:from time|now and|once|in|with|of)|commonplace|par for the course|part and parcel|everyday|(?:an? )?(?:\w+ )?(?:everyday|common|daily|routine|regular|frequent|normal) (?:occurrence|thing|event|part|fact|experience)|routine (?:in|for)|(?:the )?(?:price|cost) (?:of|we pay)|normal (?:for (?:an?|any|our|the) (?:\w+ )?(?:system|platform|company|industry|business|service|software|IT)|for \w+ (?:of|like)|in (?:our|the|IT|this|software|any)|with (?:software|technology|IT|such))|common (?:in|for|with|at|to|on|among|across)|only a (?:matter|question) of time|business as usual)\b|\bpar for the course\b|\bpart and parcel\b|\b(?:price|cost) of (?:progress|growth|innovation|doing business|success)\b|\bsomething (?:always|will always) (?:breaks?|fails?|goes wrong)\b|\b(?:sooner or later|at some point|one day|now and then|once in a while)\b[^.;]{0,30}\b(?:fails?|breaks?|happens?|hits?|goes wrong)\b|\b(?:fails?|breaks?|happens?|hits?|goes (?:down|wrong)|expected) (?:everyone |us all |everybody )?(?:sooner or later|at some point|one day|now and then|once in a while|all the time|every day|from time to time|in the best \w+)\b|\bperfection (?:does(?: not|n['’]t)|is|cannot|can['’]t)\b|\b(?:no one|nobody|no company|none of us|few)(?: can| could| is able to|) (?:avoids?|escapes?|(?:completely )?rules? out|is spared|are spared|can avoid|is safe|is above)\b|\bit happens\b(?=[.,;!]|$)|\b(?:can|could|may|might) happen to (?:anyone|anybody|any|everyone|the best|every|all)\b|\bwelcome to\b|\bteething (?:troubles|problems)\b|\bgrowing pains\b/gi,
    unlessFollowing: /^ (?:hours|load|traffic|cost)\b/i,
  },
  {
    cues: 'most others we us happens rivals rival competitor competitors peers special such nobody industry whole entire even similar any every perfect record better worse faster slower more less fewer longer shorter bigger oftener beat beats outrank outranks surpass surpasses exceed exceeds top tops market sector business field trade each',
    pattern:
      /\b(?:better|worse|faster|slower|more|less|fewer|longer|shorter|bigger|oftener)(?: \w+){0,2} than (?:most|others?|many|we (?:do|are|did|have|were|ever)|us\b|ours\b|anyone|anybody|everyone|average|the average|what others|the rest)(?! of (?:May|June|our|the (?:day|week|month)))\b|\b(?:our |the )?(?:competitors?|rivals?|peers) (?!(?:use|may|can|could|know|read|called|about)\b)\w+|\b(?:beats?|outranks?|surpass(?:es)?|exceeds?|tops?) (?:that of |those of )?(?:our|the|most|all|other) (?:\w+ )?(?:rivals|competit\w+|peers|industry|market|companies|providers|banks|average)\b|\bnothing special\b|\bno such thing as (?:an? )?(?:perfect|bug|fault|error|100|absolute|complete|flawless)|\b(?:nobody|no one|no company|everyone|everybody|anyone) (?:else )?(?:in|on) (?:our|the|this) (?:industry|market|sector|business|field|trade)\b|\b(?:the |our )?(?:whole|entire) (?:industry|market|sector|branch|internet|world)\b|\beven (?:\w+ ){0,2}?(?:banks|companies|firms|airlines|governments|giants|leaders|providers|NASA)\b|\b(?:similar|such|the same|these) \w+ (?:at|with|in|elsewhere at) (?:every|any|most|all|many|other) (?:\w+ )?(?:company|companies|providers?|firms?|banks?|vendors?|platforms?|shops?)\b|\b(?:any|every|each) (?:\w+ )?(?:company|firm|bank|provider|business|shop|airline|retailer|platform|organi[sz]ation) (?:can|could|may|might|has|will|gets?|goes|suffers?|experiences?|faces?|fails?|makes?)\b|\bwhat (?:always )?happens (?:with|in|to) (?:technology|software|IT|computers|systems|any|every|all)\b/gi,
    unlessPreceding: /\b(?:told|tell|telling|whether|if|asked|against)\s(?:our |the )?$/i,
  },
  {
    cues: 'last year ago',
    pattern:
      /\b(?!(?:it|we|this|that|checkout|service|they|which|site|system)\b)\w+ (?:was|were|went) (?:down|offline|out|dark) (?:for|all|over|nearly|almost)\b[^.;]{0,30}\blast (?:year|summer|autumn|winter|spring)\b|\blast (?:year|summer|autumn|winter|spring), (?!we\b|our\b|the\b|it\b)\w+ (?:was|were|went) (?:down|offline|out)\b/gi,
  },
  {
    cues: 'show name which who firms companies banks suffer tell businesses providers retailers airlines organisations organizations',
    pattern:
      /\b(?:show|name|tell) me (?:an?|one|any)\b|\b(?:which|what) (?:company|firm|bank|system|provider|platform)\b[^.;]{0,30}\b(?:never|has not|hasn['’]t|no)\b|\bwho (?:has|does|has never|has not|hasn['’]t|doesn['’]t)(?: never| not)? (?:had|have|suffer|make|made|experience)\b|\b(?:most|many|all|several|other) (?:companies|firms|banks|businesses|providers|retailers|airlines|organi[sz]ations)(?: \w+){0,4} (?:suffers?|experience|have|face|see|lose|go)\b(?! (?:been (?:told|informed|refunded)|access|an account|asked))(?=[^.;]{0,40}\b(?:this|such|the same|similar|outages?|incidents?|failures?|longer|more|worse|once|twice|every)\b)/gi,
    unlessPreceding: /\b(?:whether|if|that|customers of)\s$/i,
  },
  {
    // With an earlier event of our own, or with one that did not happen.
    cues: 'severe serious bad grave dramatic painful disruptive costly damaging harmful critical smaller shorter milder lighter compared worse longer bigger harder more less last earlier previous',
    pattern:
      /\b(?:less|no more|not as|n['’]t as|not nearly as|nowhere near as|nothing like as) (?:severe|serious|bad|grave|dramatic|painful|disruptive|costly|damaging|harmful|critical) (?:than|as)\b|\b(?:smaller|shorter|milder|lighter|less) than (?:(?:the|our|that|last|any) ){1,2}(?:[\w'’-]+ )?(?:outage|incident|failure|crash|breakdown|disruption|time|one)\b|\bcompared (?:with|to) (?:(?:the|our) )?(?:last \w+['’]s|last time|previous|earlier|(?:January|February|March|April|May|June|July|August|September|October|November|December)['’]s) ?(?:outage|incident|failure|crash|breakdown|disruption|one)?(?![^.;]*\d)|\b(?:last (?:year|month|week|spring|summer|autumn|winter)['’]s|the (?:last|previous|earlier)|the one (?:in|of|from|last) \w+|the (?:outage|incident|failure|crash|disruption) (?:in|of) (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)) ?(?:outage|incident|failure|crash|one|breakdown|disruption|time)? (?:was|lasted|took|hit us|cost us) (?:much |far |a lot |even |way |considerably |significantly )*(?:worse|longer|bigger|harder|more (?:severe|serious|costly|damaging))\b(?![^.;]*\d)|\b(?:could|might) have (?:hit|hurt|cost|affected|harmed|damaged) (?:\w+ ){0,2}?(?:much |far |a lot |even |way )*(?:harder|worse|more|longer)\b/gi,
  },
  {
    cues: 'longer worse bigger twice risk without long bad much',
    pattern:
      /\b(?:last (?:year|month|spring|summer|autumn|winter)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)),? (?:we|it) (?:had|saw|took|was|lost|lasted|suffered)(?: us)? (?:an? )?(?:much |far |even )*(?:longer|worse|bigger|twice as (?:long|bad|much))\b|\b(?:normal|usual|ordinary|inherent) (?:\w+ )?risks? (?:of|in|with) (?:any|every|all|such|IT|running)\b|\bno (?:\w+ )?(?:company|firm|bank|provider|system|platform|network|airline|retailer) (?:can|could) (?:run|operate|work|exist|live) without (?:any )?(?:\w+ )?(?:outages?|failures?|faults?|errors?|incidents?|bugs?|downtime)\b|\b(?:is|was)(?: not|n['’]t) (?:too |that |very |so )?(?:long|bad|much) for (?:such|an?|this)\b/gi,
  },
  {
    cues: 'things failures outages incidents errors problems',
    pattern:
      /\b(?:things|failures|outages|incidents|errors|problems) (?:like|such as|of) (?:this|that|these|those)(?: (?:kind|sort))? (?:can(?: ?not|['’]t)(?: always| ever)? be (?:avoided|prevented|helped|excluded)|are (?:unavoidable|inevitable|normal|common)|(?:just |simply |do )?happen)\b/gi,
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
