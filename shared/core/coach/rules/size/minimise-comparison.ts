import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { EVENT } from '../promises/wordings/failing.ts';
import { BESIDE, EARLIER, SMALLER, THEN, WORSE } from './wordings/earlier.ts';
import {
  BIG_NAMES,
  FAILURES,
  FIRM,
  FIRMS,
  INSTITUTIONS,
  KIN,
  OTHER_FIRMS_DO,
  OTHERS,
  RIVALS,
  TECHNOLOGY,
  TRADE,
  TRADERS,
  TROUBLE,
} from './wordings/others.ts';

const SMALL_TALK = pattern`
  (?:nothing|peanuts|small (?:beer|potatoes|fry)|a walk in the park|child['’]s play|a drop in the
    (?:ocean|bucket)|a trifle|a picnic|mild|harmless|modest|tiny|trivial|minor|small)
`;

/** Others had it too. */
const sharedFate = phrasesOf([
  {
    ways: [
      pattern`
        \b${FIRMS} (?:[\w-]{1,20} ){0,3}?(?:has|have|had|['’]ve|faces?|faced|sees?|saw|gets?|got|experiences?|
          experienced|encounters?|deals?|lives?|knows?|was|were|is|are|been|fails?|failed|suffers?|suffered|
          struggles?|struggled|goes?|went|loses?|lost|took|takes?|needs?|needed|makes?|can|could|may|might|
          will)\b(?=[^.;]{0,60}\b${TROUBLE}\b|[^.;]{0,3}$| from time| sometimes| now and| once)
      `,
      pattern`
        \b(?:others|everyone(?: else)?|everybody(?: else)?|anyone|all of us|we all)(?: in [^.;,]{2,20})?
          (?:have|has|had|were|was|are|is|face|faces|go|goes|went|get|gets|see|sees|fail|fails|failed|
          suffers?|suffered|struggles?|struggled|experiences?|fared)\b(?=[^.;]{0,40}\b${TROUBLE}\b|[.!]?$)
      `,
      pattern`\b${OTHER_FIRMS_DO}\b`,
      pattern`
        \b(?:${OTHERS}|${KIN})(?: (?:[\w-]{1,20} ){0,2}?(?:has|have|had)|['’]ve)(?: also| already)?(?: had
          | seen| suffered| been through| gone through)? (?:(?:[\w-]{1,12} ){1,2}of (?:these|those|them|this
          kind|this sort)|(?:far |much )?worse|this too|it too)\b
      `,
      pattern`
        \b(?:the|this|that) (?:(?:very |exact )?same|identical) (?:bug|fault|flaw|thing|problem|error|update|
          attack|failure|issue|trouble|defect|mistake|patch|virus|outage) (?:also |has |had |just |
          once )?(?:cost|hit|took|brought|struck|stopped|floored|knocked|stranded|crippled|paralysed|
          paralyzed|caught|befell|sank|grounded|shut|locked|put)\b[^.;]{0,20}?
          (?!(?:the|our|of)\b)(?:[\w-]{1,20} ){0,2}?${FIRM}\b(?! customers?)
      `,
      pattern`
        \b${KIN}\b[^.;]{0,20}? (?:went through|needed|lost|struggled|fared|suffered|took
          (?:\w{1,12} ){0,2}(?:longer|days|weeks|as long)|(?:has |have )?had (?!(?:been|to|no)\b)|(?:was|were)
          (?:hit|struck|offline|down|less lucky|not so lucky|caught))\b
      `,
      pattern`
        \b(?:${OTHERS}|${INSTITUTIONS}) (?:loses?|lost|miss(?:es)?|drops?|delays?|cancels?|breaks?|gets wrong|
          misplaces?|misdirects?) (?:(?:that|as|far|ten times that|twice that|even|so) ?(?:many|much|more)?\b|
          (?:\d[\d,.]*|hundreds|thousands|dozens|more|twice)\b[^.;]{0,20} (?:an?|every|each|per)
          (?:day|week|month|year|night|hour)\b)
      `,
      pattern`
        \b(?:${OTHERS}|${KIN}|other (?:clients|customers|users))\b[^.;]{0,20}? (?:was|were|got|been)(?: hit
          | affected| struck| hurt| down| off)? (?:far |much |even |considerably )?(?:harder|worse|longer)\b
      `,
      pattern`
        \b(?:not|n['’]t|did|badly|long|days?|weeks?|hours?|down)\b(?: [\w-]{1,20}){0,5}? like
          (?:(?:with |at |in )?${BIG_NAMES}|(?:some|most|many|all)(?: of)? (?:our )?(?:rivals|competitors|
          peers|others)|the others|everyone else)\b
      `,
      pattern`\b${FIRMS} (?:shares?|meets?|knows?|has in common)\b`,
      pattern`
        \b(?:failures?|outages?|incidents?|problems?|cases?|breaches|faults?|crashes|trouble|downtime)
          (?:\w{1,20} )?(?:at|of|in|from|with|among) (?:other|another|bigger|larger|most|many|comparable|
          similar|(?:our|the) (?:rivals|competitors|peers|competition))\b(?! (?:customers?|users?|servers?|
          systems?|regions?|teams?|sites?|branch(?:es)?|parts?|cases|countries|the |our ))
      `,
      pattern`
        \b(?:other (?:firms|companies|banks|airlines|providers|vendors)|others|our (?:rivals|competitors|
          peers))['’](?:s)? (?:[\w-]{1,20})
      `,
      pattern`
        \b(?:(?:some|many|most|several) of )?the (?:best-known|biggest|largest|most famous|greatest|best|
          mightiest) (?:[\w-]{1,20} )?(?:names|firms|compan(?:y|ies)|banks?|airlines?|players?|brands?|
          providers?|platforms?|organi[sz]ations?|houses)\b
      `,
      pattern`
        \b(?:hundreds|thousands|dozens|millions|scores|lots|plenty) of (?:other )?${TRADERS}
          (?:around|across|all over|throughout|worldwide|everywhere|in the (?:world|country|sector|industry)|
          elsewhere)|
        \b(?:other |many |most )?${TRADERS} (?:worldwide|(?:all )?(?:around|over|across) the
          (?:world|globe|planet|country))\b
      `,
      pattern`
        (?<![\d.,])\b(?:\d+|\w{3,12}) ?(?:%|per ?cent) of (?:all |the )?(?!our\b)(?:\w{1,20} )?${TRADERS}\b|
        \b(?:one in|every (?:second|third|fourth|fifth|tenth)|two in|three out of|nine out
          of)(?: (?:two|three|four|five|six|ten))? (?:\w{1,20} )?${TRADERS}\b|
        \baccording to (?:Gartner|Forrester|the Uptime Institute|surveys?|studies|an? (?:\w{1,20} )?(?:survey|
          study)|analysts|industry)\b|
        \bsomewhere in the world\b
      `,
      pattern`
        \bwe(?:['’]re| are)(?: not| n['’]t|n['’]t) ${BIG_NAMES}\b|
        \b(?:an? )(?:worldwide|universal|general|industry) (?:problem|issue|phenomenon)\b
      `,
      pattern`
        \beven (?:the |our )?(?:\w{1,20} )?${INSTITUTIONS} (?:has|have|had|was|were|is|are|goes?|went|fails?|
          failed|gets?|suffers?|loses?|lost|takes?|took|needs?|needed|makes?|breaks?)\b
      `,
      pattern`
        \b(?:an?|one|another|two|three|some|several)(?: of our| of the)? (?:[\w-]{1,20} )?(?:competitors?|
          rivals?|peers|market leaders?) (?!(?:offered|uses?|used|asked|called|sent|published|told|has asked|
          have asked)\b)\w{2,20}
      `,
      pattern`
        \b(?:hits?|struck|strikes|affected|affects|caught|befell|brought down|took down|plagues?|plagued|
          troubled|troubles|bit|happen(?:s|ed)? to|cost|floored|paralysed)(?: (?:at least|about|many|several|
          most|all|dozens of|hundreds of|thousands of|two|three|four|five|six|ten|\d+|some))?
          (?:other|another|bigger|larger|rival|competing) (?:[\w-]{1,20} ){0,2}?(?:compan(?:y|ies)|firms?|
          banks?|airlines?|insurers?|retailers?|competitors?|rivals?|organi[sz]ations?|operators?|brokers?|
          telcos?|names)\b
      `,
      pattern`\bhappen(?:s|ed)? to (?:${OTHERS})\b`,
      `\\b${BIG_NAMES} (?:has|have|had|has had|have had|sees?|suffered|suffers) (?:about |over |more than )?(?:two|three|four|five|six|ten|\\d+|several|many|worse|bigger|longer|similar|such|the same|exactly|just) `,
      pattern`\bin the same (?:position|situation|shoes|predicament) as\b`,
      pattern`
        \beven (?:${BIG_NAMES}|the (?:best|biggest|largest|greatest|leading|most)\b[^.;]{0,30}?|
          (?:[\w-]{1,20} ){0,2}?(?:banks|companies|firms|airlines|governments|leaders|providers|
          platforms))\b(?=[^.;]{0,60}\b(?:ha(?:s|ve|d)|goes|go|went|was|were|fails?|failed|suffers?|suffered|
          faces?|struggles?|gets?|sees?|loses?|lost|makes?|breaks?|crash(?:es)?|${TROUBLE.slice(3, -1)})\b)
      `,
      pattern`
        \b${BIG_NAMES}\b(?! customers?\b)[^.;]{0,30}\b(?:was|were|had|has had|have had|went|go(?:es)?|
          suffered|took|needed|failed|fails?|struggled|lost|collapsed|stood still|
          grounded)\b[^.;]{0,40}\b(?:longer|worse|bigger|last (?:year|month|week|summer|winter|spring|autumn)|
          in 20\d\d|too|as well|also|twice|sometimes|days|weeks|recently|this (?:year|month)|(?:the|that) same
          (?:day|week|night|month)|that (?:night|week|month|year)|every \w{1,12}|once in a \w{1,12}|from time
          to \w{1,12}|dark)\b
      `,
      pattern`
        \b(?:everyone|everybody|others|all (?:other )?(?:users|customers|clients)|every
          (?:other )?(?:user|customer|client)|users|customers) (?:else )?(?:who|that|of|on|in|using|with)
          [^.;]{2,50}? (?:suffered|was|were|had|went|lost|failed|struggled|is|are)\b[^.;]{0,20}\b(?:alike|too|
          as well|equally|just like us|like us|the same(?=[.,;!]|$))
      `,
      pattern`
        \b(?:we|it|this) (?:shares?|shared) (?:this|the|that|our|a) (?:fate|problem|experience|weakness|fault|
          pain|lot|burden|trouble) with\b|
        \bin the same boat\b
      `,
      pattern`
        \b(?:so )?(?:we|it|ours) (?:do not|don['’]t|does not|doesn['’]t|hardly|barely) stand out\b|
        \b(?:we|this|it|ours) (?:is|are|was|were|am)(?:n['’]t)? (?:no|not an|hardly an|by no means an?|an?)
          exceptions?\b(?<=\b(?:no|not an|n['’]t an?|hardly an|means an?) exceptions?)
      `,
      pattern`
        \bhalf (?:of )?(?:the|our) (?:\w{1,12} )?(?:world|internet|industry|country|web|sector|market|trade|
          continent)\b|
        \b(?:most|much|all|large parts|many) of (?:the|our) (?:industry|market|sector|internet|competit\w+|
          world|peers|rivals)\b|
        \b(?:the |our )?(?:whole|entire) (?:industry|market|sector|branch|internet|world)\b
      `,
      pattern`
        \b(?:a )?(?:bad|difficult|hard|tough|black|rough) (?:day|week|month|quarter|year|time|summer|winter)
          for (?:all|every|everyone|the whole|the (?:industry|sector|internet|market|cloud)|many|most|cloud|
          IT)\b
      `,
      pattern`
        \b(?:we|it|this)(?:['’](?:s|re))? (?:(?:are|were|was|is) )?(?:certainly |surely |by far |
          definitely )?(?:not|n['’]t|hardly|scarcely|by no means|neither|far from)
          (?:be )?(?:alone|the (?:only|first|last|worst)(?: (?:to|ones?|compan(?:y|ies)|firm|provider|bank|
          business|team|time|victims?|platform|airline|retailer|and|service)|(?=[.,;!]|$)))
      `,
      pattern`
        (?:\bnot|n['’]t|\bhardly|\bscarcely|\bby no means|\bneither|\bfar from|\bnor)(?: be)? the
          (?:only|first|last|worst)(?: (?:to|ones?|compan(?:y|ies)|firm|provider|bank|business|team|time|
          victims?|platform|airline|retailer|and|in (?:our|the|this)))\b|
        \bn['’]t alone\b
      `,
      pattern`
        \bnot (?:unique|specific|limited) to (?:us|our (?:company|platform))\b|
        \bin (?:good|the best|excellent|illustrious|fine) company\b
      `,
      pattern`
        \bone of (?:(?:very |so )?many|dozens|hundreds|thousands|several|countless|a (?:great |good )?many|
          a number|scores)\b(?: of)?(?: [\w-]{1,20}){0,2}? (?:${FIRM}|victims|ones|sites hit)\b|
        \b(?:this|it|that|the same|such things) (?:\w{1,12} )?(?:from|at|with|by) (?:every|any|most|all|many|
          each) other (?:\w{1,20} )?${FIRM}\b
      `,
      pattern`
        \b(?:happens?|happened|occurs?|occurred|known|familiar) (?:\w{1,20} )?(?:elsewhere|everywhere|
          in (?:every|any|most|all) (?:${FIRM}|${TRADE})|(?:to|by) (?:half|most|dozens|hundreds|others|
          the best|bigger|larger|anyone|anybody|any \w{1,20}|every \w{1,20}|everyone|everybody|most|all|the
          giants|us all))\b(?! again)
      `,
      // Seen by others, and by anyone, may be the data of a customer.
      pattern`\bseen (?:\w{1,20} )?(?:elsewhere|by (?:the best|bigger|larger|the giants|us all))\b`,
      pattern`
        \b(?:such|this|these|that|the same|similar) (?:\w{1,20} )?(?:failures?|outages?|incidents?|problems?|
          faults?|bugs?|thing)(?: like this)? (?:at|with|in|elsewhere at|from) (?:every|any|most|all|many|
          other) (?:\w{1,20} )?(?:company|companies|providers?|firms?|banks?|vendors?|platforms?|shops?)\b
      `,
    ],
    // Customers of the same supplier, and what others were asked or told, compare nothing.
    unlessPreceding: regex('i')`
      \b(?:customers|users|clients) of (?:\w{1,12} ){0,2}$|
      \b(?:whether|if|told|tell|telling|asked|ask|with|from|to)\s(?:our |the )?$
    `,
    unlessFollowing: /^ (?:been (?:told|informed|refunded)|of the group|in our group)/i,
  },
]);

/** We do better than they do, or others would have done worse. */
const better = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:better|worse|fewer|less|lower|higher|shorter|longer|faster|slower|quicker|sooner|safer|bigger|
          oftener|more|stabler|earlier)(?: [\w-]{1,20}){0,3}? than
          (?:(?:that of|those of|at|with|in|for|on|what) )?(?:${OTHERS}|most|many|us\b|ours\b|
          we (?:do|are|did|have|were|ever)\b|anyone|anybody|the (?:average|usual|norm|industry|market|sector|
          competition)|average|what others|is (?:usual|normal|common|typical))(?! of
          (?:May|June|our|the (?:day|week|month)))
      `,
      pattern`
        \b(?:ahead|in front) of (?:most |many )?(?:of )?(?:the |our )?(?:industry|competit(?:ors?|ion)|market|
          peers?|rivals?|sector|average|pack|field|curve)\b|
        \b(?:well|still|comfortably|safely|far|easily) (?:within|above|below|under|inside)
          (?:the |our |what is )?(?:industry|competitors?|market|peers|rivals|sector|average|usual|normal|
          common|customary)\b(?! (?:range|limits?|load|hours|rate|values?|working))
      `,
      pattern`
        \b(?:outperform|beat|outrank|surpass|exceed|top|outdo)(?:s|es|ed)? (?:that of |those of )?(?:our|the|
          most|all|other) (?:\w{1,20} ){0,2}?(?:rivals|competit\w+|peers|industry|market|companies|providers|
          banks|average|field|sector)\b
      `,
      pattern`
        \b(?:no (?:worse|different|better)|(?:not|n['’]t) (?:any )?(?:worse|different|better)|
          as (?:good|bad|reliable|stable|well|fast|quickly)(?! as we can\b)) (?:than|as|from|to|off than)
          (?:any|an? (?:normal|busy|bad|public|bank|snow|rainy|ordinary|usual|average)|other|most|many|the|
          our|everyone|everybody|at|us|we|what (?:any|other|our|the|you|people|others|customers|anyone|
          everyone)) ?
      `,
      pattern`
        \b(?:${OTHERS}|many|most|any other (?:\w{1,20} )?${TECHNOLOGY}) would(?: not|n['’]t)?(?: even| never
          | probably| surely| still| also| all| certainly)? (?:have|be|need|take|envy|love|kill|give|struggle|
          fail|lose|wait|dream|collapse)\b
      `,
      pattern`
        \b(?:took|takes|cost|costs) (?:${BIG_NAMES}|${KIN}|${OTHERS})\b|
        \bin (?:other|most other|many other|most) (?:sectors|industries|companies|trades|businesses|firms|
          places of this \w{1,12})\b
      `,
      pattern`
        \b(?:with|at|from|under) (?:any|another|a different|some other|most|many)
          (?:other )?(?:\w{1,20} )?(?:suppliers?|providers?|firms?|bank|vendors?|compan(?:y|ies)|operators?|
          hosts?|team|platform|partner)\b[^.;]{0,50}\bwould\b
      `,
      pattern`
        \bI (?:doubt|wonder|question)(?: that| whether| if)? (?:another|any(?:one)?|many|others|a different|
          our (?:rivals|competitors|peers)|${FIRMS})\b
      `,
      pattern`
        \b(?:few|not many|hardly (?:any|anyone|anybody)|nobody|no one|none|no other|not one)(?: others?
          | else)?(?: [\w-]{1,20}){0,2}? (?:in|on|across|of) (?:our|the|this) (?:whole |entire )?(?:${TRADE}|
          rivals|competitors|peers)\b
      `,
      `\\b(?:nobody|no one) else\\b[^.;]{0,20} (?:would|could|has|recovers?|does|manages?|can)\\b[^.;]{0,40} (?:as|so|that|better|faster|this) `,
      pattern`
        \b(?:no (?:different|better|worse)|the same|not (?:any )?(?:different|better)) (?:at|in|with|for|from)
          (?:any|other|others|every|everyone|most|our|all)\b|
        \b(?:no (?:different|better)|the same|just as bad|as bad) (?:elsewhere|everywhere|all over)\b|
        \b(?:better|worse) (?:elsewhere|(?:at|with|for) (?:${RIVALS}|others|everyone else|the others))\b
      `,
      pattern`
        \b(?:competitors?|rivals?|peers|others|competition) (?:is|are|do|does|did|fares?|fared|was|were)
          (?:certainly |surely |probably )?(?:no|not any|hardly|scarcely|not) (?:better|different|worse|safer|
          faster|immune)\b
      `,
      pattern`
        \bof all (?:the )?(?:other )?(?:\w{1,20} )?(?:compan(?:y|ies)|firms?|banks?|airlines?|providers?|
          shops|insurers?|retailers?|competitors?)\b|
        \bwe (?:were|recovered|came back|responded|reacted|are|finished|got back)
          (?:\w{1,20} )?(?:(?:the )?(?:first|fastest|quickest)|sooner|ahead of|before
          (?:others|anyone|everyone|our|most))\b(?= (?:of|to recover|in|among|than|others|anyone|everyone)|
          [.,;!]|$)
      `,
      pattern`
        \b(?:what|than|as) (?:others|everyone else|everybody else|all others|(?:our |most )?(?:competitors|
          rivals|peers)|other (?:[\w-]{1,20} )?${TRADERS})\b
      `,
      pattern`
        \b(?:nobody|no one|none|no (?:\w{1,20} )?${TRADERS})\b[^.;]{0,25} (?:does|do|could|can|would|fares?|
          recovers?|is|are)(?: [\w-]{1,20}){0,2} (?:better|faster|safer|quicker|sooner|more reliable)\b
      `,
      pattern`
        \b(?:had|have|has) (?:had )?it (?:far |much |a lot |even )?worse\b|
        \b(?:challenge|defy) you to (?:find|name|show)\b|
        \bthere are (?:other )?(?:\w{1,20} )?${TRADERS} (?:that|which|who|where)\b
      `,
      pattern`
        \bone of the (?:most \w{3,20}|\w{2,12}est|best|few|top)(?: [\w-]{1,20}){1,3} (?:in|on|of|among|across)
          (?:the (?:country|world|market|industry|sector|business|field|trade|continent)|
          our (?:industry|sector|market|field)|Europe|Germany|Britain|the UK|the US)\b
      `,
      pattern`
        \b(?:lead|leads|leading|top|tops|head|heads) the (?:market|industry|field|pack|sector|table|rankings?|
          league)\b|
        \bahead of (?:most|many|others|the (?:rest|field|pack|curve|others|competition))\b
      `,
      pattern`
        \b(?:know|knows) (?:of )?(?:no|hardly any|not a single|few) (?:[\w-]{1,20} )?(?:${TRADERS}|provider|
          operator|platform|system)\b|
        \byet to (?:see|meet|find|hear of) (?:an?|any|the)\b[^.;]{0,30} (?:that|who|which|without)\b|
        \byou (?:will|['’]ll|would) (?:not|hardly|never|scarcely|struggle to) find\b
      `,
      pattern`
        \b(?:in the (?:old days|past)|(?:\w{2,10}|a few) years ago),? (?:this|such|it|we|that|an?)
          [^.;]{0,40}\bwould\b
      `,
      pattern`
        \bothers (?:(?:would(?: have)?|have (?:taken|needed|had)|face|struggle)|(?:took|take|need(?:ed)?)
          (?:\w{1,20} )?(?:longer|days|hours|weeks|more))\b
      `,
      pattern`
        \b(?:bigger|larger|better|more experienced|richer|older|stronger) (?:companies|firms|names|players|
          brands|banks|providers|organi[sz]ations|teams|rivals)\b(?: than (?:ours|us))?
      `,
      pattern`
        \b(?:best|leading|most (?:reliable|stable|available)|highest|top|strongest|lowest|fewest|above
          average|first|fastest|finest)(?: [\w-]{1,20})?[^.;]{0,30}\b(?:in|of|on|across|among)
          (?:the |our |its )?(?:industry|market|sector|class|field|competition|peers)\b|
        \b(?:industry|market|class|sector|world)[- ]leading\b|
        \bbest[- ]in[- ]class\b|\bsecond to none\b|\bworld[- ]class\b|\bthe envy of\b
      `,
      pattern`
        \b(?:remain|are|is|stay|belong)s? (?:still |to |one of |among |clearly )*(?:among )?the
          (?:\w{1,12} )?(?:most (?:reliable|stable|available)|best|fastest|safest|
          top (?:ten|five|three))\b(?! (?:option|way|choice|estimate|case|plan|time|evidence|answer|guess))
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:whether|if|told|tell|telling|asked)\s(?:our |the )?$|
      \b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s$
    `,
    unlessFollowing: /^ (?:of the group|in our group)/i,
  },
]);

/** Set beside others, an average, a ranking. */
const measured = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:in|by) comparison(?= (?:with|to) (?:others?|most|the (?:industry|competition))|[.,;]|$)|
        \bin the (?:grand|greater|great|wider) scheme\b|
        \bpales?\b[^.;]{0,20}\b(?:comparison|compared|beside|next to)\b
      `,
      pattern`
        \b(?:put|puts|seen|see|keep|look|view|viewed|place|get|blow[n]?|kept)(?: [\w’']{1,20}){0,4}?
          (?:in|into|out of) (?:perspective|proportion|relation|context|(?:its|the)
          (?:(?:global|wider|proper|right) )?context)\b|
        \b(?:sense of|some|bit of|little) (?:proportion|perspective)\b|
        \bif (?:you|one|we) compares? (?:us|this|it|our|ourselves)\b|
        \b(?:comes?|came|fares?|fared|looks?|looked|stacks?|stacked|measures?) (?:off |up )?(?:rather |quite |
          very |pretty |still )?(?:well|good|favou?rably|respectably) (?:against|compared|beside|next)\b
      `,
      pattern`
        \b${SMALL_TALK}\b[^.;]{0,20} (?:compared (?:with|to)|next to|against|beside|in comparison|when you
          (?:think|look|see|consider))\b(?![^.;]{0,20}\d)|
        \b(?:compared (?:with|to)|next to|beside|against)\b[^.;]{2,50}, [^.;]{2,30} (?:is|was|seems|looks|
          were) (?:just |only |really |almost )?${SMALL_TALK}\b
      `,
      pattern`
        \bas (?:outages|incidents|failures|such things|these things|things) go\b|
        \b(?:is|was)(?: not|n['’]t) (?:too |that |very |so )?(?:long|bad|much) for (?:such|an?|this)\b
      `,
      pattern`
        \b(?:short|quick|fast|brief|low|small|little|good|modest|mild|normal|usual|typical|common|respectable|
          decent|remarkable|excellent|impressive) for (?:an?|this|that|such an?|these|such)
          (?:(?:kind|sort|type|class)s? of )?(?:[\w-]{1,20} ){0,2}?(?:${EVENT}|${FIRM}|
          ${TECHNOLOGY})(?: (?:of|like)\b|(?=[.,;]|$))|
        \bfor an? (?:\w{1,20} )?(?:${EVENT}|${FIRM}|${TECHNOLOGY})
          (?:of (?:this|our|that) (?:size|kind|type|scale|age|complexity)|our size|like (?:ours|this|us))\b|
        \bfor an? (?:${FIRM}|${TECHNOLOGY}) [^.;,]{2,40}, [^.;]{2,40} (?:is|are|was|were)
          (?:\w{1,12} )?(?:short|low|small|good|modest|respectable|decent|remarkable|excellent|impressive|
          nothing|fine|acceptable)\b
      `,
      pattern`
        \bby the standards of (?:our|the|this|any|most|other)\b|
        \bby (?!(?:iso|our|safety|legal|accounting|internal|these|those|both|open|its|their|your|my|company|
          the|law|quality|technical|engineering|strict|your)\b)[\w'’-]{3,20} standards\b|
        \bmeasured by what\b|
        \bwhat (?:${OTHERS}|experts|auditors|most people) (?:would |might |could )?(?:considers?|regards?|
          calls?|sees?|accepts?|tolerates?|manages?|suffers?|puts? up)\b
      `,
      pattern`
        \bby (?:the )?(?:industry|any|market|international|usual|most|sector|most people['’]s|others?['’]?|
          anyone['’]s) standards?\b
      `,
      pattern`
        \b(?:industry|market|sector)(?:['’]s|[- ]wide)? ?-?(?:average|averages|norms?|normal|benchmarks?|mean|
          median|problem|problems|issue|phenomenon)\b|
        \bindustry-wide\b|
        \b(?:by|within|above|under|below|beyond|than|at|with|against|to|of) (?:the |current |any |usual |
          normal )?(?:industry|market|sector)[- ](?:standards?|levels?|average)\b
      `,
      pattern`
        \b(?:average|mean|median|norm)s? (?:of|in|for|across|among) (?:the |our )?(?:industry|sector|market|
          competit\w+|peers|branch|business)\b|
        \b(?:above|below|under) (?:the )?average\b|
        \bin line with (?:the |our |what )?(?:industry|competitors?|market|peers|sector|others)\b
      `,
      pattern`
        \b(?:usual|normal|customary|common|typical|standard|average|routine|known|frequent|expected|accepted|
          acceptable|widespread|par|nothing|everyday|daily|ordinary)(?: [\w-]{1,20}){0,2}?
          (?:in|for|within|across|among|throughout|on|at|of) (?:our|the|this|any|most|all|such|every|
          many)(?: (?:whole|entire|other|online|tech|\w{1,20}))? (?:${TRADE}|companies|firms|shops|banks|
          airlines|providers|businesses|platforms|competitors|peers|rivals|system|systems|company|software)\b
      `,
      pattern`
        \b(?:national|international|European|worldwide|global|US|UK|sector|industry|market|country['’]s)
          (?:average|mean|median|benchmark|norm)s?\b|
        \b(?:by|in) (?:international|national|European|global|direct|any) comparison\b|
        \bcompar(?:es?|ed|ing) (?:very |quite |still |rather )?(?:well|favou?rably|nicely|positively)\b|
        \b(?:internationally|nationally) (?:speaking|seen|we|our)\b
      `,
      pattern`
        \bin (?:our|this|that|the (?:[\w-]{1,20} )?) ?(?:${TRADE}|world)\b[^.;]{0,30}\b(?:this|that|such|it|
          these|we|our|outages|failures|incidents)\b[^.;]{0,25} (?:is|are|counts?|happens?|passes|ranks?|goes|
          would|occur)\b(?! (?:told|asked|required|obliged|report))
      `,
      pattern`
        \bon average,? (?:${FIRMS}|companies|firms|businesses|banks|others|an? )|
        \b(?:an?|the) (?:typical|average) (?:[\w-]{1,20} ){0,2}?(?:company|firm|bank|airline|business|
          provider|operator|retailer|shop|platform|insurer|carrier|competitor)\b
      `,
      pattern`
        \b(?:benchmarks?|analysts?|rankings?|league tables?|surveys?|studies|statistics|Gartner|Forrester|
          rating agencies|comparison (?:sites?|portals?)|experts|the press|reviewers)\b[^.;]{0,30}
          (?:put|place|rank|rate|list|see|show|name|count|praise|call)s? (?:us\b|that we\b|our\b|we\b)
      `,
      pattern`
        \b(?:in|of|on) the (?:\w{1,20} )?(?:league tables?|rankings?|ratings|benchmarks?|reliability
          (?:table|list|statistics|index))\b|
        \b(?:rank|rate|place)(?:s|d|ed)? (?:us |we |our \w{1,20} )?(?:first|second|third|fourth|fifth|top|
          \d{1,2}(?:st|nd|rd|th)|among|best|highest|above|better|number)\b|
        \bin the (?:top|best|upper) (?:quarter|quartile|third|half|ten|five|decile|tier|league|\d+(?: ?%)?|
          group)\b(?! customers| orders)
      `,
    ],
    unlessPreceding: /\b(?:whether|if|not|until)\s$/i,
    unlessFollowing: /^ (?:hours|load|traffic|cost)\b/i,
  },
]);

/** It is the way of the world. */
const natural = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:these|such|those|this kind of|this sort of|that kind of) (?:things?|incidents|failures|outages|
          problems|issues|events|faults|bugs|errors) (?:do |just |will |can |always |sometimes |simply |
          unfortunately |are bound to |tend to |may ){0,3}(?:happen|occur)s?\b|
        \b(?:things|accidents|mistakes|bugs|outages|failures|incidents|stuff|errors|shit)
          (?:do |just |will |can |always |sometimes |simply )?(?:happen|occur|break)\b(?! (?:in|on|at|when|if|
          again|between|after|every) )|
        \bit happens\b(?=[.,;!]|$)
      `,
      pattern`
        \b(?:things|failures|outages|incidents|errors|problems|${FAILURES})(?: (?:like|such as|of)
          (?:this|that|these|those)(?: (?:kind|sort))?)? (?:can(?: ?not|['’]t)(?: always| ever)? be
          (?:avoided|prevented|helped|excluded)|are (?:simply |just |always )?(?:unavoidable|inevitable|
          normal|common|part of))
      `,
      pattern`
        \b(?:a fact of life|part of (?:doing )?(?:business|life|the (?:game|job|deal|trade|package|business)|
          running)|(?:comes?|goes?|came|went) with (?:the (?:territory|job|trade|business)|
          (?:running|using|having|operating|being)\b)|nature of the beast|(?:the|in the) (?:very )?nature of
          (?:the |our |any |such |all |every )?(?:[\w-]{1,20} ){0,2}?(?:${TECHNOLOGY}|industry|internet|
          business|things|job)|to err is human|nothing is (?:ever )?(?:perfect|100)|nobody['’]?s?
          (?:is )?(?:perfect|immune)|no ?one['’]?s? (?:is )?(?:perfect|immune)|(?:occupational|professional)
          hazard|such is life|c['’]est la vie|the way of the world|law of nature|murphy['’]s law)\b
      `,
      pattern`
        \b(?:that|this|it)(?:['’]s| is) (?:just |simply |merely |only )?(?:how|the way|what)
          (?:[\w-]{1,20} ){0,3}?(?:software|things|technology|it (?:is|goes|works|happens|has)|computers|
          complex|the internet|systems|happens)\b|
        \b(?:that|this|it)(?:['’]s| is) (?:just |simply )?(?:life|IT|tech|technology|business)
          (?:for you|these days|nowadays|today)?(?=[.,;!]|$)
      `,
      pattern`
        \b(?:outages|incidents|failures|bugs|errors|disruptions|downtime|glitches|such \w{1,20})(?: of this
          kind| of this sort| like (?:this|these|that))? (?:are|is) (?:simply |just |sometimes |largely |
          often |always |quite |very |an? )?(?:inevitable|unavoidable|normal|common|nothing
          (?:unusual|new|special)|not (?:unusual|uncommon)|to be expected|part of|bound to|inherent)\b
      `,
      pattern`
        \bno (?:\w{1,20} )?(?:software|systems?|code|technology|platform|service|company|network|provider|
          cloud|infrastructure|architecture|database|bank|firm|team|IT|airline|retailer|business|
          organi[sz]ation|website|machine|human|vendor|operator)\b(?: (?:in the world|anywhere|
          on (?:this )?earth|on the planet|of (?:this|our) \w{1,12}|ever))? (?:is|are|can|could|will|runs?|
          works?|has|lives?|gets by|goes|survives|escapes|stays|exists)\b[^.;]{0,30}?\b(?:perfect|bug[- ]free|
          immune|infallible|flawless|(?:error|failure|fault|trouble)[- ]free|without|free of|free from|100|
          zero|always|all the time|safe|spared|forever|avoid|never)
      `,
      pattern`
        \bno such thing as\b|
        \b(?:100 ?%|perfect|complete|total|absolute|zero|full|one hundred per ?cent)(?: [\w-]{1,20}){0,2}?
          (?:(?:does not|doesn['’]t|do not|don['’]t|cannot|can['’]t|has never|never) exist(?:ed|s)?|
          is (?:simply |just )?(?:impossible|an illusion|a myth|unattainable|unrealistic|a dream|a fiction|not
          (?:possible|realistic|attainable)|unachievable|utopian?))|
        \bperfection (?:does(?: not|n['’]t)|is|cannot|can['’]t)\b|
        \bexists? nowhere\b
      `,
      pattern`
        \b(?:every|any|all|each|even the best|most|no|large|complex|big|modern)(?: (?:complex|large|IT|modern|
          technical|computer|cloud|online|distributed|big|good|new|digital)){0,2}
          ${TECHNOLOGY}(?: of (?:this|our|that) \w{1,12})? (?:will |can |may |do |does |sometimes |
          eventually |occasionally |sooner or later |always |inevitably |must )?(?:fails?|breaks?|
          crash(?:es)?|goes? (?:down|wrong)|(?:ha(?:s|ve)|contains?|knows?|sees?) (?:its |their |some |an? |
          the odd )?(?:bugs?|faults?|flaws?|weak\w*|outages?|failures?|errors?|limits|bad days?|problems|
          issues|off days?|glitches|incidents)|(?:runs?|works?|is|are) (?:\w{1,20} )?(?:without
          (?:faults?|errors?|bugs?|outages?|failures?|interruptions?)|perfect(?:ly)?|forever|100 ?%|
          (?:bug|fault|error)[- ]free|infallible|immune|up all the time|vulnerable|fallible))\b
      `,
      pattern`
        \b(?:any|every|all|each|most|even the best|even good) (?:[\w-]{1,20} ){1,4}?(?:has|have|gets?|sees?|
          knows?) (?:(?:an?|its|their|the odd|some|such|his|her) )?(?:days? like (?:this|that|these|those)|
          (?:bad|off|rough) (?:days?|moments?)|moments? like (?:this|that|these))\b
      `,
      pattern`
        \b(?:nothing|not|hardly|n['’]t) (?:(?:at all|really|very|too|that|so|anything) )?(?:out of the
          ordinary|unusual|unheard of|uncommon|exceptional|extraordinary|abnormal|remarkable|a rarity|special|
          new(?= (?:in|for|to)))\b
      `,
      pattern`
        \b(?:is|are|was|were|only) (?:only |simply |just |quite |to be |an? |all |pretty )*(?:to be expected|
          expected (?:from time|now and|once|in|with|of)|commonplace|par for the course|part and parcel|
          everyday|(?:an? )?(?:\w{1,20} )?(?:everyday|common|daily|routine|regular|frequent|normal)
          (?:occurrence|thing|event|part|fact|experience)|routine (?:in|for)|(?:the )?(?:price|cost)
          (?:of|we pay)|normal (?:for (?:an?|any|our|the) (?:\w{1,20} )?(?:system|platform|company|industry|
          business|service|software|IT)|for \w{1,20} (?:of|like)|in (?:our|the|IT|this|software|any)|with
          (?:software|technology|IT|such))|common (?:in|for|with|at|to|on|among|across)|only a
          (?:matter|question) of time|business as usual)\b
      `,
      pattern`
        \bpar for the course\b|\bpart and parcel\b|
        \bprice (?:(?:you|we|one|everyone|all of us) (?:must |have to |has to )?pays?|
          for (?:progress|growth|innovation|speed))\b|
        \b(?:price|cost) of (?:progress|growth|innovation|doing business|success)\b|
        \bsomething (?:always|will always) (?:breaks?|fails?|goes wrong)\b|
        \bwelcome to\b|
        \b(?:normal|usual|ordinary|inherent) (?:\w{1,20} )?risks? (?:of|in|with) (?:any|every|all|such|IT|
          running)\b
      `,
      pattern`
        \b(?:sooner or later|at some point|one day|now and then|once in a while|at one time or
          another)\b[^.;]{0,30}\b(?:fails?|breaks?|happens?|hits?|goes wrong)\b|
        \b(?:fails?|breaks?|happens?|hits?|goes (?:down|wrong)|expected) (?:everyone |us all |
          everybody )?(?:sooner or later|at some point|one day|now and then|once in a while|all the time|every
          day|from time to time|in the best \w{1,20})\b
      `,
      pattern`
        \b(?:no one|nobody|no company|none of us|few)(?: can| could| is able to|
          ) (?:avoids?|escapes?|(?:completely )?rules? out|is spared|are spared|can avoid|is safe|is above)\b|
        \b(?:can|could|may|might) happen to (?:anyone|anybody|any|everyone|the best|every|all)\b|
        \bwhat (?:always )?happens (?:with|in|to) (?:technology|software|IT|computers|systems|any|every|
          all)\b|
        \bget(?:s)? it wrong\b
      `,
      pattern`
        \b(?:you|one) (?:can ?not|can['’]t|never|hardly|will not) (?:run|operate|build|work|ship|use|have|
          grow|move)\b[^.;]{0,50} without\b
      `,
      pattern`
        \b(?:can|could|may|might|will) (?:easily |also |just as well )?(?:hit|happen to|strike|befall|affect|
          catch|get) (?:anyone|anybody|any|everyone|everybody|all of us|the best)\b
      `,
      pattern`
        \b(?:every|any|all|each)(?: [\w-]{1,20}){1,3} (?:on the market|in the (?:industry|business|trade|
          sector|world)|on earth|in existence)\b|
        \b(?:everyone|everybody|anyone) in (?:the|our|this) (?:business|industry|trade|sector|field)\b
      `,
      pattern`
        \b(?:computers?|systems|software|hardware|machines|servers|networks|things)
          (?:fail|break|crash|go wrong|go down)(?: down)? (?:now and (?:then|again)|sometimes|from time to
          time|everywhere|all the time|every day)\b
      `,
      pattern`
        \b(?:if|when|where) (?:you|one|we all|people) (?:runs?|operates?|uses?|builds?|works?|deals?|has|have|
          ships?|writes?|handles?)\b[^.;]{2,40}, (?:you|one|it|things|something|that|
          some)\b[^.;]{0,30}\b(?:lose|fails?|breaks?|happens?|expect|live with|accept|crash|sometimes|sooner
          or later|now and then|from time to time|goes wrong|inevitabl[ey])\b
      `,
      pattern`
        \b(?:everyone|everybody|anyone|anybody|whoever|all|those|people) who (?:runs?|operates?|builds?|works?
          (?:with|in)|deals? with|has ever (?:run|built|operated)) (?:\w{1,20} ){0,2}?(?:${TECHNOLOGY}|
          business|scale|industry|trade|(?:this|that) size)\b
      `,
      pattern`
        \bwhat (?:everyone|everybody|all others|others|all|most)(?: else)? (?:does|do|uses?|has|have)\b
      `,
      pattern`
        \b(?:sort|kind|type) of (?:thing|failure|outage|problem|incident|fault|bug|day)s?
          (?:that |which )?(?:every|any|all|most|happens?|you|one|no)\b
      `,
      pattern`
        \b(?:nobody|no one|nothing|no (?:[\w-]{1,20} )?(?:${FIRM}|${TECHNOLOGY}))\b(?: (?:in|on)
          (?:the world|earth|this \w{1,12}|our \w{1,12}))?(?: (?:can|could|will|ever))*
          (?:runs?|operates?|works?|lives?|ships?|builds?|writes?|gets? (?:by|through)|goes?|survives?|
          drives?|flies|exists?)\b[^.;]{0,40} without\b
      `,
      pattern`
        \bthere (?:is|are|['’]s)(?:n['’]t| not| hardly| scarcely| barely)? (?:no|an?|any|many|one)(?: single)?
          (?:[\w-]{1,20} ){0,2}?(?:compan(?:y|ies)|firms?|banks?|airlines?|providers?|platforms?|software|
          systems?|networks?|technology|operators?|organi[sz]ations?|business(?:es)?)(?: (?:in|on)
          (?:the world|earth|the planet|our \w{1,12}|the \w{1,12}))? (?:that|which|who|without|
          whose)\b[^.;]{0,40}\b(?:never|not|n['’]t|no|without|always|free|outages?|failures?|bugs?|faults?)
      `,
      pattern`
        \b(?:you|one|everyone|everybody|anyone)(?: who [^.;,]{2,30})? (?:always |just |simply )*(?:has to|have
          to|must|should|can|need to|needs to|learns? to) (?:always |simply |just )?(?:expect|reckon with|live
          with|accept|put up with|be prepared for|get used to)\b
      `,
      pattern`
        \b(?:such|that|this|it) is (?:just |simply )?the (?:fate|lot|life|burden|curse|destiny|reality) of\b|
        \b(?:that|such|this)(?:['’]s| is) (?:just |simply )?life\b|
        \bpart of (?:\w{1,20} )?life\b|\bonly human\b|
        \b(?:mistakes|errors|failure|failures) (?:is|are) (?:only |just |simply |all too )?human\b
      `,
      pattern`
        \b(?:hardware|machines?|servers|disks|computers|people|cables|everything|anything|technology|
          software)(?: (?:simply|just|always|sometimes|will|can|eventually|does|do)){0,2}
          (?:fails?|breaks?|dies?|wears? out|errs?|goes wrong)(?=[.,;:!]|$| (?:sooner|eventually|at some|one
          day|now and|from time|once in|sometimes))
      `,
      pattern`
        \b(?:every(?:one|body)?|anyone|all(?: of us)?|people|humans|the best) (?:sometimes |occasionally |
          can |will )?(?:makes?|have|has|do|does) (?:\w{1,12} )?(?:mistakes?|errors?|slips?)\b
      `,
      pattern`
        \b(?:well-known|common|familiar|widespread|universal|frequent|classic|typical|worldwide|general)
          (?:\w{1,20} )?(?:phenomenon|problem|issue|fault|weakness|trap|pitfall|pattern|fate|experience)s?
          (?:that|which|in|among|for|with|across|to|of|throughout) (?:every|all|any|most|many|everyone|the|
          our|such|large|IT|modern|software)\b
      `,
      pattern`
        \b(?:every(?:one|body)?|any(?:one|body)?|all)(?: [\w-]{1,20}){0,3}? (?:knows?|(?:will|can|could|would)
          tell (?:you|us)|(?:has|have) (?:seen|been there|been through|lived through)|is familiar with|
          recogni[sz]es?) (?:this|that|it|the same|such|these|about)\b
      `,
      pattern`
        \b(?:like|as with|as in|as at|same as|just as (?:in|at|with)) (?:every|any|all|most|many)
          (?:other )?(?:\w{1,20} )?(?:compan(?:y|ies)|providers?|firms?|banks?|business(?:es)?|systems?|
          software|platforms?|technology|airlines?|shops?|teams?)\b
      `,
    ],
    unlessPreceding: /\b(?:whether|if)\s$/i,
    unlessFollowing: /^ (?:hours|load|traffic|cost)\b/i,
  },
]);

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
