import { pattern, regex } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { EVENT } from '../../promises/wordings/failing.ts';
import { BIG_NAMES, FIRM, FIRMS, KIN, OTHERS, RIVALS, TECHNOLOGY, TRADE, TRADERS } from './others.ts';

const SMALL_TALK = pattern`
  (?:nothing|peanuts|small (?:beer|potatoes|fry)|a walk in the park|child['’]s play|a drop in the
    (?:ocean|bucket)|a trifle|a picnic|mild|harmless|modest|tiny|trivial|minor|small)
`;

/** We do better than they do, or others would have done worse. */
export const better = phrasesOf([
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
export const measured = phrasesOf([
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
