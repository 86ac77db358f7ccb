import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { PROOF, WHO } from './hidden.ts';

const PAPER = pattern`
  (?:reports?|briefs?|minutes|logs?|records?|register|tickets?|timeline|statements?|letters?|summary|files?|
    agenda|books|e-?mails?)
`;
const WAIT = pattern`
  (?:holidays?|weekend|audit|earnings(?: call)?|deal|election|IPO|vote|quarter|merger|takeover|sale|signing|
    closing|renewal|elections?|bonus(?:es)?|results|inspection)
`;
const END = '(?=[.,;:!]|$)';
const QUIETLY = pattern`
  (?:silently|quietly|discreetly|secretly|covertly|on the quiet|on the sly|in secret|in silence|under cover|
    without (?:any |much )?(?:fuss|noise|a trace|traces|attention|publicity|witnesses|(?:anyone|anybody)
    (?:noticing|knowing)))
`;

/** Hiding in few words: an order, a wish, a deed, said bluntly. */
export const hushed: readonly Phrase[] = [
  {
    cues: wordList`
      tell told know hear learn see believe think assume belief impression find dark fog believing thinking
      under asked instructed ordered ask instruct
    `,
    pattern: regex('gi')`
      \b(?:we|I|they) (?:never|did not|didn['’]t|have not|haven['’]t|have never) (?:tell|told)
        (?:them|him|her|(?:the )?${WHO})(?=[.!]|$| (?:that|about (?:the |our )?(?:[a-z]+ )?(?:leak|loss|
        breach|losses|cause|risk|failure|mistake|error|fault|attack|fraud)))|
      \b(?:they|he|she|nobody|no one|${WHO}) (?:do|does)(?: not|n['’]t) (?:have|need) to
        (?:know|hear|learn|see|be told|find out)\b|
      \b(?:leave|leaving|let|keep|kept) (?:them|him|her|(?:the )?${WHO}) (?:in the (?:belief|dark|fog)|
        believe|believing|think|thinking|assume|under the impression)\b|
      \b(?:told|asked|instructed|ordered|tell|ask|instruct)(?: [^.;,]{2,30})? to (?:say|answer|claim|reply|
        state|insist)(?: that)? (?:nothing|all is|everything is|it (?:was|is)|there (?:is|was) no)
    `,
    unlessFollowing: /^[^.;]{0,60}\b(?:until \d|before \d|by mistake|yet\b)/i,
  },
  {
    cues: wordList`
      internal here secret hidden buried quiet room team house office leaves leave light surface come up found
      traced close ears eyes us private confidential nothing none word place between
    `,
    pattern: regex('gi')`
      \b(?:it|this|that|everything|all (?:of )?this|the (?:matter|finding|number|figure|story|loss|leak|
        incident)) (?:(?:must|should|has to|is to|will|shall) )?(?:stays?|remains?|be kept)
        (?:strictly |purely |just )?(?:internal|here|secret|hidden|buried|quiet|private|in-house|confidential
        from [a-z ]+)${END}|
      \b(?:nothing|none of (?:this|it)|not a word|no word)(?: of this)? (?:leaves?|gets? out of|goes beyond)
        (?:this|the|our) (?:team|room|house|building|office|company|group|circle|call|chat)\b|
      \b(?:must|should|may|can|need|shall|will|does|do)(?: not|n['’]t| never) (?:ever )?(?:come to light|
        see the light|come up|surface|come out|be traced)(?! (?:again|with|in (?:the )?(?:tests?|search)))|
      \bnot to be found (?:in|on) (?:the |this |our )?${PAPER}|
      \b(?:has|have) no place in (?:the |this |our )?${PAPER}|
      \b(?:hold|keep) (?:it|this|that) close\b|
      \b(?:for|your) (?:internal|your|our) (?:ears|eyes)\b|
      \b(?:strictly|just|only) between (?:us|ourselves|you and me)\b
    `,
  },
  {
    // Orders: "Say it was a test", "Do not log this", "No ticket for this one".
    cues: wordList`
      say claim answer reply pretend log ticket tickets file register enter note track document open raise
      create fuss noise scene headlines waves record entry mail report forget leave agenda lie lied lying
      minute write make records mails notes off
    `,
    pattern: regex('gi')`
      (?:^|[.;:] )(?:say|claim|answer|reply|pretend)(?: that)? (?:it (?:was|is)(?! (?:our|my)\b)|there
        (?:was|is)|nothing|all is|everything is)\b|
      \b(?:do not|don['’]t|never|let us not|let['’]s not|must not|should not|not to)
        (?:log|ticket|file|register|enter|note|track|document|minute)
        (?:this|it|that|any of (?:this|it))${END}|
      \b(?:do not|don['’]t|never|let us not|let['’]s not) (?:open|raise|create|file|write|make)
        (?:an? |any )(?:ticket|case|incident|record|report|entry|note)(?: (?:for|about|on|of)
        (?:it|this|that)|${END})|
      (?:^|[.;:] )no (?:tickets?|entry|records?|mails?|e-?mails?|report|notes?) (?:for|on|about|of)
        (?:this|it|that)\b|
      \b(?:do not|don['’]t|no|without|avoid|not) (?:to )?(?:make |making |want |any |a |much |too )*(?:fuss|
        noise|scene|headlines)(?: (?:about|of|over) (?:it|this|that)|${END})|
      \blet(?: us|['’]s) (?:just |simply |all )?(?:forget (?:this|that|it|about (?:this|it|that))|leave it at
        that)\b|
      \b(?:take|strike|drop|leave) (?:it|this|that|the point) off the (?:agenda|list|record)\b|
      (?:^|[.;] |\b(?:to|we|they|I|you|not|please|he|she) )(?:lie|lied) (?:about|to)\b|
      \b(?:am|is|are|was|were|been|by) lying (?:about|to)\b
    `,
    unlessFollowing: /^ (?:twice|again|by hand|before \d|until \d)/i,
  },
  {
    cues: wordList`
      silently quietly discreetly secretly covertly quiet sly secret silence cover fuss noise trace traces
      attention publicity witnesses noticing knowing under anyone anybody
    `,
    pattern: regex('gi')`
      \b(?:do|did|handled?|fix(?:ed)?|settled?|solved?|patch(?:ed)?|manage[d]?|deal(?:t)?(?: with)?|
        clean(?:ed)? up|resolved?|treat(?:ed)?|sort(?:ed)?|correct(?:ed)?|replaced?|change[d]?|refund(?:ed)?|
        clear(?:ed)?|reversed?|paid|pay|repaid|repay)
        (?:(?:it|this|that|them|these|those|the [a-z]+(?: [a-z]+)?|customers) )?(?:out |up |
        off )?(?:as )?${QUIETLY}\b
    `,
    unlessPreceding: /\b(?:script|job|tool|system|server|service|retry|process) (?:\w+ )?$/i,
  },
  {
    // What was written was made nicer, or is gone.
    cues: wordList`
      dressed sanitised sanitized polished massaged softened embellished doctored cooked shortened cleaned
      prettified vanished disappeared missing emptied blanked overwrite empty blank invent invented invents
      fabricate fabricated make made think thought went got gone clear inventing fabricating making
    `,
    pattern: regex('gi')`
      \b(?:numbers?|figures?|reports?|timeline|minutes|statement|story|summary|books|statistics|versions?|
        ${PROOF}) (?:was|were|is|are|has been|have been|had been) (?:[a-z]+ly )?(?:dressed(?: up)?|sanitised|
        sanitized|polished|massaged|softened|embellished|doctored|cooked|prettified|cleaned up|emptied|
        blanked|shortened by)\b|
      \b(?:files?|logs?|mails?|recordings?|tickets?|reports?|evidence|disks?|laptops?|notes?)
        (?:vanished|disappeared|went missing|got lost|was gone|were gone) (?:just |shortly |right )?(?:before|
        as soon as|when) (?:the |our |an? )?(?:[a-z]+ )?(?:audit\w*|inspect\w+|investigat\w+|review|lawyers?|
        police|regulators?|hearing)|
      (?:^|[.;:] )(?:overwrite|empty|blank|clear) (?:the|that|this|our|your) (?:[a-z]+ )?(?:entry|entries|
        ${PROOF})\b|
      \b(?:invent(?:ed|ing)?|fabricat(?:e|ed|ing)|mak(?:e|ing) up|made up|think up|thought up)
        (?:an? |some |another |the )(?:harmless |good |plausible |technical )?(?:reason|cause|story|excuse|
        explanation|pretext|number|figure|date)
    `,
    unlessFollowing: /^ (?:by (?:the|a) (?:bug|script|restart|job)|every|each)\b/i,
  },
  {
    cues: wordList`
      nothing purpose deliberately intentionally purposely separate second private hidden against holiday
      holidays weekend audit earnings deal election ipo vote quarter merger takeover sale signing closing
      renewal bonus results inspection count outsiders own different other personal public after
    `,
    pattern: regex('gi')`
      \bsaid nothing (?:for (?:[\w-]+ ){1,3}(?:days|weeks|months|years)|about|and (?:hoped|let|waited))|
      \b(?:not|never|n['’]t) (?:been )?(?:told|informed|notified|mentioned|reported|recorded|logged|asked|
        shown|invited|entered)\b[^.;]{0,30} (?:on purpose|deliberately|intentionally|
        so (?:that )?(?:it|they|nobody|no one|we))\b|
      \b(?:real|true|actual|honest|full) (?:numbers?|figures?|counts?|reports?|list|logs?|versions?|story|
        timeline)\b[^.;]{0,20} (?:in|on|into) (?:a|an|another|our|my) (?:separate|second|private|own|
        different|hidden|other|personal)\b|
      \b(?:decided|decide|voted|advise[d]?|argued?|recommend(?:ed)?|spoke) against (?:informing|telling|
        notifying|publishing|reporting|disclosing|a notice|announcing|warning)\b|
      \b(?:cause|reason|truth|number|figure|finding|details?|report) (?:is|are|was) not for
        (?:${WHO}|others|outsiders|publication|the public)${END}|
      \b${WHO} (?:gets?|hears?|learns?|receives?|may have) (?:of )?(?:this|it|that|the [a-z]+) (?:only )?after
        (?:the |our )?${WAIT}\b
    `,
    unlessFollowing: /^[^.;]{0,30}\bby mistake\b/i,
  },
  {
    // Arranged so that no duty arises and no one with a duty hears of it.
    cues: wordList`
      count counts limit threshold radar duty duties arises arise list thread loop call cc copied luck
      hopefully ask notice look outside beyond except given shown sent handed avoid escape report applies
      triggered copy channel meeting chat nobody forwarded get evade
    `,
    pattern: regex('gi')`
      \bso (?:that )?(?:it|this|we|they|no|the [a-z]+)(?: [a-z]+){0,4} (?:does(?:n['’]t| not) count|
        do(?:es)?(?:n['’]t| not) have to report|stays? (?:under|below) the (?:limit|threshold|radar)|
        (?:arises?|applies|is triggered))${END}|
      \bto (?:stay|remain|come out|keep) (?:under|below) the (?:reporting |reportable )?(?:limit|threshold|
        radar)\b|
      \b(?:take|remove|leave|keep|drop|cut) (?:legal|compliance|(?:the )?(?:lawyers?|DPO|auditors?|data
        protection officer|board|works council|regulators?)) (?:off|out of|from) (?:the |this |our )?(?:mail |
        e-?mail |distribution |chat )*(?:list|thread|loop|call|copy|cc|channel|meeting|chat)\b|
      \b(?:with (?:any |some )?luck|hopefully|I hope|we hope),? (?:nobody|no one|they|${WHO})
        (?:will |ever |never |does |do |won['’]t |not )*(?:asks?|notices?|looks?|checks?|finds?|reads?|
        remembers?)|
      \b(?:nobody|no one) (?:outside|beyond|except)(?: [a-z]+){1,4} (?:may|must|should|can|needs? to|has to|
        is to|ought to|will) (?:ever )?(?:learn|know|hear|see|find|read)|
      \b(?:must|should|may|can|shall)(?: not|n['’]t| never) be (?:given|shown|sent|handed(?: over)?|forwarded)
        to (?:the |our )?(?:press|public|media|board|regulators?|auditors?|authorit(?:y|ies)|police|insurers?|
        investors|inspectors?|investigators?|prosecutors?|lawyers?)\b|
      \b(?:avoid|escape|get round|get around|evade) (?:an? |the |any |informing |our )(?:report|notice|
        notification|disclosure|inspection|audit|investigation|duty|authorit(?:y|ies)|
        regulators?)(?: (?:to|by|of) [a-z ]{2,20})?${END}
    `,
    unlessFollowing: /^[^.;]{0,30}\b(?:until \d|before \d|legal has|counsel has)/i,
  },
  {
    cues: wordList`
      notices finds sees asks reads learns notice find see ask confidential secret quiet informed inform not
      for so leave before keep intend plan mean propose want
    `,
    pattern: regex('gi')`
      \b(?:fix|repair|correct|solve|patch|resolve|restore|change|remove|clean|replace|refund|settle|repay|
        sort)(?: [^.;]{1,40})? before (?:(?:a|any|the|our|any of (?:the|our)|more|other) )?(?:customers?|
        users?|clients?|press|auditors?|regulators?|boss|board|anyone|anybody|someone|somebody|people|they|he|
        she) (?:notices?|finds? out|sees?|asks?|reads?|learns?|realises?|realizes?|gets? wind)\b|
      \bkeep (?:the|this|that|our) (?:[a-z]+ )?(?:loss|leak|failure|outage|breach|error|mistake|incident|
        cause|warning|finding)s?(?: of [^.;,]{2,30})? (?:confidential|secret|quiet|internal|private|hidden)\b|
      \b(?:we|I|they) (?:have |had )?(?:informed|told|notified|warned) (?:nobody|no one|not a soul)\b|
      \b(?:this|it|that) is not for (?:${WHO}|others|outsiders|publication|the public)${END}|
      \b(?:would like|prefer|want|wish|intend|plan|mean) to (?:leave|keep) it (?:so|that way|like that|
        at that)\b|
      \b(?:do|does|did)(?: not|n['’]t) (?:intend|plan|mean|propose|want)(?: to)?${END}(?<=\b(?:told|informed|
        notified|warned|disclosed)\b.{1,60})
    `,
    unlessFollowing: /^[^.;]{0,30}\b(?:until \d|before \d)/i,
  },
];
