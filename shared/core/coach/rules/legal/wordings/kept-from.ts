import { pattern, regex, wordList } from '../../../../long-text.ts';
import type { Phrase } from '../../../phrase-rule.ts';
import { WHO } from './hidden.ts';

/** Those who look over our shoulder: what they are not to see is hidden. */
const JUDGES = pattern`
  (?:(?:the )?(?:press|public|media|board|regulators?|auditors?|authorit(?:y|ies)|police|insurers?|investors|
    shareholders|journalists?|CEO|CFO|DPO|data protection officer|lawyers?|counsel|ministry|owners?|
    prosecutors?|inspectors?|investigators?|certifiers?|assessors?|examiners?|supervisors?|committee|head
    office|parent company))
`;
const FROM_WHOM = pattern`
  (?:(?:the |our |that )?(?:certifiers?|assessors?|examiners?|supervisors?|committee|head office|parent
    company)|(?:our |that )?${WHO})
`;
const PAPER = pattern`
  (?:(?:[a-z]+ )?(?:reports?|briefs?|minutes|logs?|records?|tickets?|timeline|statements?|letters?|summary|
    history|dashboards?|presentation|annex|e-?mails?|mails?|review|notice|notification|filing|press release|
    protocols?|statistics|books|chat|release notes))
`;
const NOT_TO = pattern`
  (?:do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|need not|needn['’]t|never|better not(?: to)?|
    best not(?: to)?|rather not|let us not|let['’]s not|(?:could|can|might|may|would|will|shall|should|to)
    (?:also |just |simply |rather |better )?not|not to|avoid|(?:decided|agreed|chose|prefer(?:red)?|
    plan(?:ned)?) not to|(?:see|there is|there['’]s) no (?:need|reason|point) (?:to|in))
`;
const SAY = pattern`
  (?:mention(?:ing)?|tell(?:ing)?|inform(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|report(?:ing)?|
    admit(?:ting)?|announc(?:e|ing)|shar(?:e|ing)|show(?:ing)?|record(?:ing)?|raise|raising|bring(?:ing)? up|
    volunteer(?:ing)?|pass(?:ing)? on|hand(?:ing)? over)
`;

/** The grammar of keeping something from somebody, whatever it is: the words in between are left open. */
export const keptFrom: readonly Phrase[] = [
  {
    cues: wordList`
      mention mentioning tell telling inform informing disclose disclosing reveal revealing report reporting
      admit admitting announce announcing share sharing show showing record recording raise raising bring
      bringing volunteer volunteering pass passing hand handing
    `,
    pattern: regex('gi')`
      \b${NOT_TO} ${SAY} (?:[^.;,]{2,60} to ${FROM_WHOM}\b|(?:it|this|that|them|anything|any of
        (?:it|this))(?=[.,;!]|$| (?:at all|to anyone|yet again|in|on|for now)\b))
    `,
    // The alarm that did not report is no secret, nor is a name that is nobody's business.
    unlessPreceding: regex('i')`
      \b(?:tool|monitor\w*|alarm|alert|check|system|scripts?|pages?|screens?|dashboard|users?|customers?|they|
        it) $
    `,
    unlessFollowing: /^[^.;]{0,30}\b(?:before \d|until \d|yet\b|names\b|addresses\b|passwords?\b)/i,
  },
  {
    cues: wordList`
      leave leaves leaving left keep keeps keeping kept omit omitted omitting strike struck drop dropped edit
      edited omits
    `,
    pattern: regex('gi')`
      \b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|omit(?:s|ted|ting)?|strike|struck|drop(?:ped)?|
        edit(?:ed)?) [^.;,]{2,50} (?:out of|from|off) (?:the |this |our |any )?${PAPER}(?=[.,;!]|
        $| (?:until|till|before|so|for|to|and)\b)
    `,
    unlessPreceding: /\b(?:script|job|tool|bug|error|filter|release|change) (?:\w+ )?$/i,
    unlessFollowing: /^ (?:until|till|before) (?:\d|(?:it|the count|the figure) is)/i,
  },
  {
    cues: wordList`
      realise realize realised realized discover suspect suspects guess connect see sees read learn hear know
      find ask asks notice notices work doubt nobody none get shown better good best nicer safer rather prefer
      wish hope like
    `,
    pattern: regex('gi')`
      \bso (?:that )?(?:nobody|no one|none of them|${FROM_WHOM}|they|he|she)
        (?:(?:would|will|do|does|did|could|can|should|might)(?: not|n['’]t)? |cannot |
        never )*(?:ever )?(?:realis|realiz|discover|suspect|guess|connect|learn|hear|find out|notic|work out|
        doubt|ask|put two)\w*|
      \b${JUDGES} (?:should|must|may|need|do|does|shall|ought)(?: not|n['’]t)(?: to| have to| need to)?
        (?:ever )?(?:see|read|get|find|learn|hear|know|be shown|notice) (?:the|our|that|this|about|of|any|how|
        what|it)\b|
      \b(?:better|good|best|nicer|safer|rather|prefer|wish|hope|like it)\b[^.;]{0,20} (?:if|that|when)
        ${FROM_WHOM} (?:did|do|does|would|will|never)(?: not|n['’]t)? ?(?:ever )?(?:learn|hear|know|find|see|
        notice|read|ask|get)\w*
    `,
    unlessPreceding: /\b(?:page|screen|interface|design|button) (?:\w+ )?$/i,
  },
  {
    cues: wordList`
      kept withheld withhold withholding concealed hidden held holding back keeping hid withholds hold being
      hiding hide
    `,
    pattern: regex('gi')`
      \b(?:withh(?:eld|old(?:s|ing)?)|hold(?:ing)? back|held back|(?:was|were|is|are|been|be|being)
        (?:kept|hidden|held back|withheld)|hid|hiding|hide)(?: [^.;,]{2,50})? from ${FROM_WHOM}(?=[.,;!]|
        $| (?:until|till|for|so|because|and|in|on)\b)|
      \bha(?:ve|s)(?:n['’]t| not) (?:told|informed|notified|warned) ${FROM_WHOM} and
        (?:we |will |do |they )*(?:not|don['’]t|won['’]t|never|neither)
    `,
    unlessPreceding: /\b(?:page|screen|bug|error|filter|queue|cache|retry|button) $/i,
  },
  {
    cues: 'record email mail writing paper written chat documented minutes',
    pattern: regex('gi')`
      \b(?:do not|don['’]t|not|n['’]t|never|rather not|better not)(?: to)? (?:want|like|wish|have|need|put|
        get|see|leave) (?:to (?:have|see|put) )?(?:this|that|it|any of (?:this|it|that)|anything|these [a-z]+|
        the [a-z]+) (?:on (?:the )?record|in (?:an? |the |any )?(?:e-?mails?|mails?|chat|minutes|writing)|
        on paper|written down|documented)\b
    `,
    unlessFollowing: /^ (?:yet|before \d)/i,
  },
  {
    // Dressed for the reader: "rounded down to look better", "so that the deadline would appear met".
    cues: wordList`
      look sound seem appear looks sounds seems appears looked appeared look smaller lower softer nicer
      rounder safer milder rosier better like met shorter earlier later compliant complete fine good harmless
      planned normal small green
    `,
    pattern: regex('gi')`
      \b(?:rounded|trimmed|reduced|adjusted|chosen|picked|worded|written|phrased|softened|drafted|cropped|
        arranged|timed|changed|rewritten|presented)\b[^.;]{0,40} (?:to (?:look|sound|seem|appear) |
        so (?:that )?(?:it|they|we|this|the [a-z]+) (?:looks?|sounds?|seems?|appears?|looked|would
        (?:look|seem|appear)))|
      \bso (?:that )?(?:it|they|we|this|the (?:[a-z]+ ){0,2}[a-z]+)(?: (?:would|will|should|could|to))?
        (?:appears?|appeared|looks?|looked|seems?) (?:as (?:if|though)|like|to (?:be|have)|met|on time|better|
        smaller|shorter|earlier|later|compliant|complete|fine|good|harmless|planned|normal|small|green)\b|
      \b(?:report|publish|give|name|tell|say|quote|use|state|announce|show|print)
        (?:(?:them|the press|customers|the [a-z]+) )?(?:a|some) (?:smaller|lower|softer|nicer|rounder|safer|
        milder|rosier|better[- ]looking) (?:numbers?|figures?|counts?|versions?|story|date|cause|reason|one|
        estimate)\b
    `,
    unlessPreceding: /\b(?:page|form|button|text on|screen) (?:\w+ )?$/i,
  },
  {
    // Out of sight: "make it disappear from the history", "nothing of this goes into the report".
    cues: wordList`
      disappear vanish goes gets go belongs ends get rid destroy destroyed wipe wiped erase erased delete
      deleted shred shredded burn dispose disposed remove removed nothing none word before ahead burned burnt
    `,
    pattern: regex('gi')`
      \b(?:make|made|have|get|let)(?: [^.;,]{2,40})? (?:disappear|vanish|go away|go missing)
        (?:from|in|out of) (?:the |our |this )?${PAPER}\b|
      \b(?:nothing|none|no word|not a word)(?: (?:of (?:this|that|it|these)|about (?:this|that|it)))?
        (?:goes|go|should go|must go|gets?|is to go|belongs?|ends? up|is to appear) (?:in|into)
        (?:the |a |any |our |this )?${PAPER}\b|
      \b(?:get(?:ting)? rid of|got rid of|destroy(?:ed)?|wiped?|erased?|deleted?|shred(?:ded)?|burn(?:ed|t)?|
        disposed? of|removed?|throw away|lose) [^.;,]{2,40} (?:before|ahead of) (?:the |our |an? |their |
        any )?(?:[a-z]+ )?(?:audit(?:ors?)?|inspect\w+|investigat\w+|inquiry|hearing|subpoena|search|review|
        lawyers?|regulators?|police|prosecutors?|discovery)\b|
      \b(?:shred(?:ded)?|burn(?:ed|t)?) (?:the |this |all |our |those |every )?(?:[a-z]+ ){0,2}(?:lists?|
        sheets?|printouts?|pages|copies|binders?|folders?|letters?)\b
    `,
    unlessPreceding: /\b(?:do not|don['’]t|never|must not|nobody may|not) $/i,
  },
  {
    cues: 'lid lips quiet tight hush low keep',
    pattern: regex('gi')`
      \b(?:keep|keeping|kept|put) (?:a|the|our) lid on\b|
      \bkeep (?:it|this|that) (?:hush|low[- ]key|on the quiet|on the down low|close to (?:the|our) chests?)\b
    `,
  },
];
