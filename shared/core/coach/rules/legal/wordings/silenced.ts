import { pattern, regex, wordList } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { COME_TO_KNOW, LET_KNOW, NOT_TO, OUTSIDE, PAPER, PASS_ON } from './grammar.ts';

/** Speaking is put off for a reason that is said, or done only once: no silence. */
const RIGHTLY = pattern`
  (?![^.;]{0,50}\b(?:again|twice|until (?:\d|we|it|the (?:number|count|cause|figure)|legal|counsel)|before \d|
    yet\b|names?\b|passwords?|addresses|credentials|automatically|by (?:e-?mail|letter|phone|post)\b|
    separately|individually|one by one|more often|personal data|card numbers|to (?:call|contact|change|reset|
    do|pay|act|wait|restart|install)\b))
`;
const ABOUT_WHAT = pattern`
  (?= (?:about|of|that|how|why|what|when|who|in (?:this|the)|unless|until|at all|now|yet|on this)\b|[.,;?!]|$)
`;
const KEEPS =
  '(?:keep|keeping|keeps|kept|stay|stays|staying|stayed|remain|remains|remaining|leave|hold|holding)';
const SHUT = pattern`
  (?:quiet|silent|secret|mum|hush-hush|under wraps|under the radar|out of sight|low-key|tight-lipped|discreet|
    schtum|below the radar|off the radar|in the dark|unknown|unnoticed|invisible|confidential from|a secret)
`;

/** Who is not to hear of it, in whatever order it is said. */
export const silenced = phrasesOf([
  {
    cues: wordList`
      tell telling inform informing notify notifying warn warning alert alerting brief briefing bother
      bothering trouble troubling involve involving copy copying cc write writing call bring bringing invite
      inviting loop looping calling mention mentioning disclose disclosing reveal revealing report reporting
      share sharing forward forwarding show showing admit admitting announce announcing volunteer volunteering
      pass passing hand handing give giving send sending release releasing publish publishing leak leaking
      confirm confirming explain explaining flag flagging escalate escalating raise raising discuss discussing
      talk talking speak speaking say saying present presenting own owning
    `,
    ways: [
      pattern`\b${NOT_TO}${LET_KNOW} (?:in )?${OUTSIDE}${ABOUT_WHAT}${RIGHTLY}`,
      pattern`
        \b${NOT_TO}${PASS_ON} (?![^.;,]{0,40}\b(?:patch|fix|names|passwords?|personal|data|addresses|
          credentials|cards?|links?)\b)(?:[^.;,]{1,60}? )?(?:to|with|past|in front of|before)
          ${OUTSIDE}\b${RIGHTLY}
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:tool|monitor\w*|alarm|alert|check|system|scripts?|pages?|screens?|dashboard|users?|they|it|which|
        that|queue|app|job) (?:\w+ )?$
    `,
  },
  {
    // "The board will not be informed", "under no circumstances may the auditors learn".
    cues: wordList`
      told informed notified warned shown given briefed alerted involved aware copied hear learn know find see
      read ask discover notice realise realize suspect circumstances account case out
    `,
    ways: [
      pattern`
        \b${OUTSIDE} (?:will|shall|are|is|should|must|need|may)(?: not|n['’]t| never)(?: going)?(?: to)? be
          (?:told|informed|notified|warned|briefed|alerted|involved|made aware|copied|shown|
          given)${ABOUT_WHAT}${RIGHTLY}
      `,
      pattern`\b${OUTSIDE} (?:will|shall|are going|is going) never (?:to )?${COME_TO_KNOW}\b`,
      pattern`
        \b(?:under no circumstances|in no case|on no account|at no point) (?:may|must|should|shall|can|will|
          is|are) (?:the |our |any |to )?[^.;,]{2,40} (?:to )?${COME_TO_KNOW}\b
      `,
      pattern`
        \b(?:no one|nobody)(?: [^.;,]{2,30})? (?:needs?|has|ought|is|should|must|may)
          (?:to |supposed to |meant to )?(?:ever )?(?:know|hear|learn|find out|see|be told|
          be informed)(?= (?:that|about|how|why|of|what|this)\b)
      `,
    ],
    unlessPreceding: /\bso that $/i,
  },
  {
    // Doubts whether it has to be said at all, and wishes that it may not be heard.
    cues: wordList`
      hear hears know knows learn learns find out told tell telling mention mentioning inform informing report
      reporting disclose disclosing include see sees read ask asks discover notice notices realise realize
      wake suspect worry say raise bring write answer involve involving informed hearing knowing finding
      learning seeing
    `,
    ways: [
      pattern`
        \b(?:is it (?:really|truly|absolutely|even) necessary|do we (?:really|actually|even|truly|seriously)
          (?:have|need|want|ought)|must we (?:really|even)|why (?:should|would|must) (?:we|anyone|anybody|the
          [a-z]+)|why not (?:just )?(?:keep|leave|omit|skip)|who says we (?:have|need)|does
          (?:anyone|anybody|the [a-z]+|legal|compliance|[a-z]+) (?:really|actually|even) (?:have|need)|
          is there (?:really|any)(?: a| any)? (?:need|reason|obligation))\b[^.;?]{0,50}\b(?:hears?|knows?|
          learns?|finds? out|told|tell|mention|inform|report (?:this|it|that|to)|disclose|include|involve|
          raise|informed)\b
      `,
      pattern`
        \b(?:do|does|did|would)(?: not|n['’]t) (?:want|like|wish|need)(?: for)? ${OUTSIDE} to
          (?:ever )?${COME_TO_KNOW}\b(?! (?:twice|again|it before|it wrong|the wrong))
      `,
      pattern`
        \bno (?:need|reason|cause|point|benefit|use|sense|necessity|earthly reason)(?: at all| whatsoever)?
          (?:for|in|why) [^.;,]{0,40}?\b(?:find(?:ing)? out|know(?:ing)?|hear(?:ing)?|learn(?:ing)?|be told|
          telling|inform(?:ed|ing)|mentioning|disclosing)\b
      `,
      pattern`
        \b(?:want|like|prefer|hope|hoping|love|wish|try|trying|need|expect|supposed|meant|make sure|ensure|
          important|essential|best|better|safer|intend)\b[^.;]{0,60}\b(?:remains?|stays?|be kept|is kept|
          are kept|keep|be left|goes?|go) (?:[^.;,]{1,30} )?(?:unknown|hidden|unnoticed|invisible|undetected|
          undisclosed|a secret|out of sight|our secret|unmentioned)\b(?! (?:field|column|error))
      `,
    ],
  },
  {
    // "We are keeping the lost records quiet", "asked to stay quiet about", "sworn to secrecy".
    cues: wordList`
      quiet silent secret mum hush wraps radar sight low tight discreet discretion discreetly secrecy silence
      schtum unknown unnoticed invisible confidential dark sworn vow gag gagged lips lipped closed shut
      embargo
    `,
    ways: [
      pattern`
        \b(?:keep|keeping|kept|keeps|hold|holding) (?:the|our|all|any|this|that|those|these|news of|word of|
          things|matters|most of|some of|what)(?: (?!(?:api|access|keys?|passwords?|tokens?|credentials?|
          secrets?|noise|line|room|alarm|pager|phones?|server)\b)[^ .;,]+){1,6}
          ${SHUT}\b(?! (?:keys?|store|vault))
      `,
      pattern`
        \b(?:asked?|asking|told|tell|ordered|instructed?|agree[d]?|promised?|want(?:s|ed)?|urged?|
          expect(?:ed|s)?|obliged|advised?|decided?|supposed|prefer(?:s|red)?|wise|better|best|intend|plan|
          please|shall|should|must|will|let us|let['’]s|need|have)\b[^.;,]{0,40}?\b(?:stay|keep|remain|be)
          (?:very |strictly |as |completely |absolutely )?(?:quiet|silent|mum|discreet|tight-lipped|schtum|
          low-key)\b(?! (?:for \d|at night|while|as (?:a|the)|during))
      `,
      pattern`\b(?:sworn|bound|pledged) to (?:secrecy|silence)\b|\bvow of silence\b|\bgag order\b`,
      pattern`
        \b(?:discretion|secrecy|silence) (?:is|was|will be|would be|are) (?:strictly |absolutely |kindly |very
          much |of )?(?:advised|required|expected|requested|essential|asked for|golden|agreed|best|the best|
          appreciated|in order|paramount|the essence|called for|needed|a must|key|important|vital|desirable|
          wise|mandatory|assumed)\b
      `,
      pattern`
        \b(?:absolute|utmost|strict|strictest|full|complete|total|maximum|great|greatest|some|your)
          (?:discretion|silence|secrecy)\b(?! (?:of|in)\b)
      `,
      pattern`
        \b(?:ask|asking|count on|counting on|rely on|appeal to|request|need|trust|want|demand)
          (?:for )?(?:you for )?(?:your |everyone['’]s |everybody['’]s )?(?:discretion|silence|secrecy)\b
      `,
      pattern`\bin (?:strict|strictest|the strictest) (?:confidence|secrecy)\b`,
    ],
    unlessPreceding: /\b(?:alarms?|alerts?|monitor\w*|pager|system|line|market|chat) (?:\w+ )?$/i,
    unlessFollowing: /^[^.;]{0,30}\b(?:by law|by contract|under the contract|our policy|the policy)\b/i,
  },
  {
    // The few who know, and that it should stay with them.
    cues: 'know knows aware handful circle few us here we team inner outside group only',
    ways: [
      pattern`
        \b(?:only|just) (?:a handful|a few|very few|the (?:two|three|four|five|six) of us|us|we|four|three|
          five|two|six|the [a-z]+|[a-z]+)(?: [a-z]+){0,3}? (?:knows?|are aware|is aware)\b[^.;]{0,30}(?:,|
          ;| and| -|:) (?:and )?(?:let|we (?:want|should|must|would|intend|will|plan|need|hope)|that|
          it (?:should|must|has|needs|is|will)|please|so)\b[^.;]{0,30}\b(?:keep|stay|remain|leave|way|that|
          so)\b
      `,
      pattern`
        \b(?:circle|group|list|number) of (?:those|people|persons|staff|colleagues) (?:who|that)
          (?:know|are aware|have heard)\b[^.;]{0,40}\b(?:small|tight|closed|narrow|as it is|limited|few)\b
      `,
      pattern`
        \bthe fewer (?:people |persons |of us |colleagues |staff )?(?:who |that )?(?:know|hear|are aware|
          are told|see|read)\b
      `,
      pattern`
        \b${KEEPS} (?:it|this|that|things|the [a-z]+(?: [a-z]+)?) (?:strictly |just |only |all |
          very )*(?:within|inside|in|to|among|between) (?:the |this |our |these )?(?:team|circle|group|inner
          circle|room|family|department|few|small group|engineering|it|house|company|technology|office|core
          team|four walls|ourselves|us|you and me|the two of us|the three of us)\b(?= (?:until|till|for now|
          for the (?:time being|moment)|so|because|as long|and not|only|please)\b|[.,;!?]|$)
      `,
    ],
    unlessPreceding: /\b(?:backup|data|traffic|work|change|requests?) (?:\w+ )?$/i,
  },
  {
    // Answers that give nothing away.
    cues: 'nothing more word minimum little asked ask asks question questions further no only bare',
    ways: [
      pattern`
        \b(?:but|and|then|just|to|please|should|must|will|we|let us|let['’]s) (?:offer|say|add|volunteer|give|
          provide|admit|share|reveal|hand over|disclose|concede) (?:them |${OUTSIDE} )?(?:absolutely |
          strictly )?(?:nothing (?:more|else|further|beyond|on|about|of)|no more than (?:is|what|they|he|she|
          we (?:must|have)|strictly|absolutely)|not a word (?:more|about|of)|only (?:the (?:bare )?minimum|
          as much as (?:we must|is necessary)|what (?:we must|is asked|they ask|he asks|she asks|is required|
          the law)))\b
      `,
      pattern`\b(?:the|a) (?:bare|strict|absolute) minimum\b(?=[^.;]{0,40}\b(?:to|for) ${OUTSIDE})`,
      pattern`
        \bif (?:${OUTSIDE}|anyone|anybody|someone|they|nobody) (?:does not|doesn['’]t|do not|don['’]t|never)
          (?:ask|notice|complain|enquire|inquire|bring it up)\b
      `,
      pattern`
        \b(?:see|wait|watch|find out)(?: to see)? (?:whether|if) (?:anyone|anybody|someone|they|${OUTSIDE})
          (?:notices?|asks?|complains?|reacts?|picks? it up)\b
      `,
    ],
  },
  {
    // Nothing of it in what is written.
    cues: wordList`
      nothing none word mention reference trace show appear appears goes go gets get belongs ends enter
      entered written put recorded sent said mentioned documented kept filed noted logged forwarded shared
      told find stay in anywhere
    `,
    ways: [
      pattern`
        \b(?:nothing|none of (?:this|it|that)|not a word|no word|no mention|no reference|no line|not a
          line)\b[^.;,]{0,40}? (?:goes|go|gets|get|belongs?|ends? up|finds? its way|makes? it|enters?|leaves?|
          appears?) (?:in|into|to|on|onto)? ?(?:the |a |an |our |any |this |that )?${PAPER}\b
      `,
      pattern`
        \b(?:nothing|none of (?:this|it|that)|not a word|no word)\b[^.;,]{0,40}? (?:should|must|may|can|will|
          shall|is to|are to|would|ought to) (?:ever )?be (?:written|put|recorded|sent|said|mentioned|
          documented|kept|filed|noted|logged|forwarded|shared|told|disclosed|published|revealed|communicated|
          reported|passed)\b(?! (?:until|before) (?:\d|it|we|legal))
      `,
      pattern`
        \b(?:not|n['’]t|never|avoid|rather not|prevent|without)\b[^.;,]{0,20} (?:have|having|let|letting|see|
          seeing|want|like) (?:this|that|it|any of (?:this|it)|the [a-z]+(?: [a-z]+)?)
          (?:to )?(?:show|showing|appear|appearing|turn|turning|end|ending|come|pop)(?: up)?
          (?:in|on|anywhere)\b
      `,
      pattern`
        \b(?:mention|trace|word|sign|record) of (?:this|that|it|the [a-z]+(?: [a-z]+)?)
          (?:should|must|may|can|is to|shall) (?:be|remain|appear|survive|exist) (?:nowhere|in no|removed|
          deleted|gone)\b
      `,
    ],
  },
]);
