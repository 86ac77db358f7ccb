import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { FAILURES, FIRM, TECHNOLOGY } from './others.ts';

/** It is the way of the world. */
export const natural = phrasesOf([
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
