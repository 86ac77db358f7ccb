import { pattern, regex } from '../../../long-text.ts';
import { BROKE, EFFECT, SUSPECT } from '../../failures.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const NOT = regex('i')`
  \b(?:no|not|n['’]t|never|whether|if|than|rarely|seldom|without|nor|nobody|neither|(?:can ?not|can['’]t)
    (?:yet )?(?:tell|promise|say|exclude|rule out)(?: you)?(?: that)?)(?: (?:the|an?|to|due|just|any|have|has|
    there|is|one|yet|be|know|found|it|this|that|was))*\s$
`;

const CAUSE = pattern`
  (?:cause|reason|trigger|factor|culprit|explanation|source|origin|offender|villain|driver|root|thing
    (?:that (?:failed|went wrong|broke|was (?:missing|wrong|broken)|caused|stopped|(?:is|was)
    (?:responsible|to blame))|responsible|to blame|behind))
`;
/** "single", "one and only": there is no other. "Main" is not among them, it leaves room for more. */
const SOLE = pattern`
  (?:single|sole|only(?! the\b)|lone|one and only|one true|true|real|actual|ultimate|exact|underlying|
    fundamental|very)
`;
const ONE = pattern`
  (?:(?:just |only |exactly |simply )?(?:one single|one(?! of\b| after\b)|a single|a lone|that one|that
    single|this one|this single))
`;
const ONLY = pattern`
  (?:solely|purely(?: and simply)?|entirely|exclusively|only|simply|wholly|just|all|alone|completely|fully|
    totally|one hundred per ?cent)
`;
const LINKS = pattern`
  caused by|due to|because|the result of|a result of|down to|triggered by|attributable to|the fault of|owing
    to|thanks to|explained by|resulted from|stems? from|stemmed from|comes? from|came from|rests? (?:on|with)|
    rested (?:on|with)|lies (?:in|with)|lay (?:in|with)
`;
/** All that happened. */
const ALL = pattern`
  (?:everything|it all|all of (?:it|this|that|them)|all (?:this|that)|(?:this|the|our) (?:whole|entire)
    (?:${EFFECT}|story|affair|mess|episode|matter|chain|day|night)|every (?:single )?${EFFECT}|
    all (?:[\w-]+ ){0,2}?${EFFECT})
`;
const WHAT = pattern`
  (?:${ALL}|it|this|that|(?:the|this|that|our|both|these|those|all|two|[a-z]+day['’]s)
    (?:[\w-]+ ){0,2}?${EFFECT})
`;
const BACK = '(?: (?:all |straight |directly |right )?(?:back|down|out|up))?';

/** Words that tie what happened to what is held to have done it, in either order. */
const LINKED = pattern`
  (?:${LINKS}|${CAUSE}s?|at fault|behind|blam(?:e|ed|ing)|responsible|accountable|explain(?:s|ed|able)?|
    account(?:s|ed) for|(?:attribut|ascrib|trac|pinn|laid|link|track)(?:ed|es|e|able|s)?(?: \w+){0,3}
    (?:to|on)|traces?|stem(?:s|med)?|goes back|went back|grew out|hing(?:es|ed)|hangs?|rests?|turns? on|
    rooted|originat(?:es|ed)|arose|arises|responsibility|boils? down|boiled down|produced|brought about|
    led to|resulted|went wrong)
`;
/** What is counted with "one" though it failed nothing: those who lived through it, and a span of time. */
const COUNTED = pattern`
  (?!(?:of|more|or|by|is|was|day|hour|minute|second|week|month|time|customer|user|client|person|people|team|
    engineer|step|way|order|call|ticket|report|question|option|side|hand|alarm|alert|restart|rollback|check|
    test|server|site|shop|store|line|node|region|place|page|list|another|until|till|since|for|at|while|
    left)\b)
`;
/** Something that failed, in the singular and however it is called. */
const THING = `${COUNTED}(?:[\\w-]+ ${COUNTED})?[\\w-]+`;
/** No other beside it. */
const SOLELY = pattern`
  (?:solely|exclusively|purely|entirely|wholly|alone|single-handedly|by itself|on its own|nothing
    (?:else|more|besides|but|other than|except|beyond)|none other(?: than)?|one and only|one thing and one
    thing only|only one thing|the (?:sole|lone|one|only|single|very one) (?:[\w-]+ )?(?:thing|factor|element|
    piece|part)|and only the)
`;
/** Words of one clause in between, none of which leaves it open. */
const GAP = pattern`
  (?:,? (?!(?:not|no|never|open|unknown|unclear|still|whether|if|may|might|could|can|will|so|and|but|who|
    we)\b|\w+n['’]t\b)[\w’'-]+){0,9}?,?
`;
/** All that happened, with the noun it goes by. */
const WHOLE = pattern`
  (?:${ALL}|(?:the|this|our) (?:whole|entire|complete|full) [a-z]+|all (?:of )?(?:the|this|these|our|that)
    (?:[a-z]+ )?[a-z]+|every (?:single |one of )?(?:[\w-]+ )?(?:${EFFECT}|payment|order|call|request|alarm|
    symptom|graph|ticket))
`;

/** The same statement in its frames: who did it alone, all that came of it, what it was and nothing besides. */
const frames = phrasesOf([
  {
    ways: [
      // "the sole thing at fault", "hinges entirely on", "solely the missing lock produced"
      pattern`\b${SOLELY}${GAP} ${LINKED}\b`,
      // "the job alone brought down", "only the config kept users out"
      pattern`
        \b(?:alone|by itself|on its own|single-handedly|in isolation|without any help) (?:\w+ly )?${BROKE}
      `,
      // "The flag, and nothing else, kept users out", "one bad certificate, nothing more"
      pattern`
        (?<!\b(?:need|ask|want|wish|see|say|takes|holds?|shows?|names?|lists?|reads?|writes?|sends?|
          uses?)s?\b[^.;]{0,40})(?:,| and|—|–) (?:and )?(?:nothing|no) (?:else|more|besides|other|
          further)(?=[.;!,]|$)
      `,
      // "due to the update, full stop", "a config slip, that was the entire problem"
      pattern`
        \b(?:cause|reason|due|because|was|is|were|are|it['’]s|down to)\b[^.;:]{2,60}, ?(?:full stop|period|
          end of (?:story|discussion)|and that(?: alone|['’]s (?:it|all)| is (?:it|all)| was
          (?:it|all)))(?=[.;!,]|$)|
        \band (?:that|this|it) (?:alone|only)(?=[.;!,]|$)
      `,
      pattern`
        \b(?:was|is|['’]s|makes up) the (?:entire|whole|full|complete|only) (?:problem|story|cause|reason|
          explanation|issue|trouble|mystery|matter|secret)\b|
        \bthat(?:['’]s| is| was) (?:all there is to it|the (?:whole|entire|full) (?:story|truth))(?=[.;!]|$)
      `,
      // "because of one flag", "due to a single timeout", "the work of one stray process"
      pattern`
        \b(?:${LINKED}|(?:fault|work|result|product|doing|consequence|effect) of|because of|by reason of|
          caused|(?:failed|broke|crashed|stopped|fell|lost)\b[^.;,]{0,20} (?:over|for|on))
          (?:to |on |from |with |by |of |in )?(?:just |only |but |nothing but |no more than )?(?:one|a single|
          the one|one single|that one|this one|the same) ${THING}
      `,
      // "one flag took down the shop", "a single cable explains every timeout"
      pattern`
        \b(?:${ONE}|the (?:only|single|one|sole))
          ${THING}(?: (?!(?:of|that|who|which|was|is|were|are)\b)[\w-]+){0,4}?
          (?:${BROKE} (?:the|our|all|every|everything|everyone|it|this|that|both|us|half|most|a|an|\w{3,})|
          explains?|explained|accounts? for|accounted for|did (?:it|all|everything|this)|
          was (?:enough|all it took|sufficient)|(?:is|was) (?:to blame|behind|responsible|at fault))\b
      `,
      // "just one bug behind all of this", "there is but one explanation"
      pattern`
        \b(?:one|single|sole|lone) (?:[\w-]+ )?(?:behind|responsible for|to blame for|at the
          (?:root|bottom|heart) of) (?:it|this|that|all|the|everything)
      `,
      pattern`
        \b(?:exactly|precisely|just|but|only|there is|there was|there[’']s|has|had|have|found|for|from)
          (?:just |exactly |only |but )?(?:one|a single|one single|one lone|one clear)
          (?:and only one |[\w-]+ )?(?:cause|reason|explanation|trigger|culprit|origin|source|factor|root|
          place|spot)\b(?=[.;:,!]|$| (?:and one|for (?:the|this|our|all|it)\b|of (?:the|this|all)|behind|
          only))(?! for all)(?! (?:[\w-]+ ){0,5}so far)
      `,
      // "100% explained by", "purely a DNS problem", "Ultimately this was a capacity problem"
      pattern`
        (?:\b100 ?(?:%|per ?cent)|\b${ONLY}) (?:explained|caused|due|attributable|down|because|owing|
          the (?:fault|result|work|doing|consequence) of|to blame|(?:lies|lay) with|on account of)(?!\w)
      `,
      pattern`
        \b(?:solely|purely(?: and simply)?|entirely|exclusively|wholly|simply|nothing
          (?:but|more than|other than)|no more than) (?:an?|the|one|our) (?:[\w-]+ ){0,3}?(?:${SUSPECT}|
          problem|issue|failure|matter of)(?=[.;,!]|$| (?:in|on|at|with|of|that|which|from)\b)
      `,
      pattern`
        \b(?:at bottom|at heart|in essence|essentially|fundamentally|basically|at its core|in the end|
          in short|in a nutshell|in one (?:word|sentence)|in the final analysis|when all is said and done|
          at the end of the day|ultimately|bottom line|tl;?dr|long story short|simply put),?:?
          (?:(?:(?:it|this|that|all of it|the whole thing|the ${EFFECT})(?:['’]s| is| was)(?: all| just
          | only)? )?(?:an?|the|one|our) (?:[\w-]+ ){0,3}?(?:${SUSPECT}|problem|issue|failure|mistake|story|
          matter)\b|[\w-]+ (?:did (?:it|this)|is to blame|was to blame))
      `,
      // "every failed payment goes back to", "all the pain of Monday traces to", "the entire event was caused by"
      pattern`
        \b${WHOLE}(?: (?:that|which|of) [^.;,]{2,40}?)? (?:[\w-]+ ){0,4}?(?:because|caused by|due to|owing to|
          explained by|(?:traces?|goes|went|leads?|led|points?)(?: straight| directly| all)?(?: back)? to|
          (?:comes?|came|stems?|stemmed|originates?|originated|follow(?:s|ed)|grew|flow(?:s|ed))
          (?:down to|from|out of)|(?:rests?|hangs?|hinges?|hung|rested|turned|turns) on|(?:is|was|are|were)
          (?:down to|the (?:fault|work|result|product) of))\b
      `,
      // "none of it would have happened", "there would have been no outage"
      pattern`
        \b(?:none of (?:it|this|that) would (?:ever )?have (?:happened|occurred|broken|failed|gone wrong|
          been)|nothing would have (?:happened|occurred|gone wrong))\b|
        \bthere (?:would|could) (?:have been no|not have been(?: an?| any)?|never have been(?: an?| any)?)
          (?:[\w-]+ )?${EFFECT}
      `,
      // "the true source of the incident", "all else is consequence"
      pattern`
        \b(?:(?:the (?:true|real|ultimate|actual|very|sole|only) (?:source|origin|root|seat|heart|author)|
          the root|the source) of (?:the|this|our|all|these) (?:\w+ )?(?:${EFFECT}|event|evil|matter)|
          (?:all|everything) else (?:is|was|follow(?:s|ed)|flow(?:s|ed))
          (?:an? |the )?(?:mere )?(?:consequences?|effects?|symptoms?|aftermath|from|noise|detail))\b
      `,
    ],
    unlessPreceding: NOT,
    unlessFollowing: /^ (?:so far|for now|among|yet|or another|until|till)\b/i,
  },
]);

/** Serious failures have a trigger, a weakness and a missing safeguard: three levers for the CEO, not one. */
export const causeSingle = phraseRule({
  id: 'cause.single',
  doc: 'Speaks of one cause: the root cause, the only reason.',
  severity: 'info',
  message: 'This suggests one cause; serious failures have several.',
  reason:
    'Trigger, weakness and missing safeguard, named one by one, give the CEO three levers instead of one and stop the reading that it was somebody’s fault.',
  suggestion:
    '“Trigger: a change of settings. Weakness: no limit for the size of that file. Missing safeguard: no release in steps for changes of this kind.”',
  reads: everywhere,
  phrases: [
    ...frames,
    {
      pattern: regex('gi')`
        \b(?:(?:single|one|true|real|sole|only|actual|ultimate|underlying) )?root[- ](?:cause|problem|
          reason)\b(?![- ](?:analys[ei]s|field|review|report|document|investigation|categor|template|meeting|
          study|session|workshop))
      `,
      instead: () => 'main cause',
    },
    {
      // "the sole cause", "the one thing that failed", "the real problem is"
      pattern: regex('gi')`
        \b${SOLE}(?:(?:,| and) \w+)? (?:\w+ )?${CAUSE}\b(?! (?:for|to|why|of) (?:concern|hope|doubt|believe|
          wait|waiting|income|revenue|truth|power|supply|data))|
        \bthe (?:same )?one (?:simple |big )?${CAUSE}\b|
        \b(?:only|sole|single) (?:weak (?:point|spot|link)|weakness|mistake|error|fault|problem)
          (?:here )?(?:is|was)\b|
        \bone (?:problem|mistake|fault|error),? (?:and one \w+ )?(?:only|alone)\b|
        \bthe (?:real|true|actual|underlying|fundamental) (?:problem|issue|fault|trouble)
          (?:(?:here|behind \w+ \w+) )?(?:is|was|lies|lay|turned)\b
      `,
      unlessPreceding: NOT,
      unlessFollowing: /^ (?:so far|for now|yet)\b/i,
    },
    {
      // "there is one cause", "for a single reason", "one reason only"
      pattern: regex('gi')`
        \b(?:there (?:is|was|can be)|there['’]s|it (?:has|had)|has|have|had|see|for|share|shares|with|from)
          (?:the same )?(?:just |exactly |only |but )?(?:the )?(?:one|a single|one single)(?: and
          only(?: one)?)? (?:simple |clear |very simple |plain |common |shared )?(?:cause|reason|explanation|
          trigger|culprit|source|origin|root|thing (?:behind|to blame|that(?! (?:I|we|you)\b)))\b(?! (?:or
          another|among|and (?:look|search|seek)|of (?:several|many|\w+ (?:causes|reasons))))|
        \b(?:has|have|had|share|shared|shares) the same (?:cause|reason|explanation|trigger|culprit|source|
          origin|root)\b|
        \bthe cause and the only one\b|
        \bone (?:cause|reason|explanation|trigger|thing)(?:,? (?:and|only|alone)\b)(?: (?:one \w+ )?(?:only|
          alone))?(?=[,:.;]| explains?| \w+ed)
      `,
      unlessPreceding: NOT,
    },
    {
      // "it all boils down to a typo", "everything can be traced back to", "we pinned it down to one setting"
      pattern: regex('gi')`
        \b(?:came|comes|come|boils?|boiled|boiling|all|(?:it|this|that|${EFFECT}) (?:is|was|were|are)) down to
          (?:just |only )?(?:one|a|an|the)\b(?! (?:server|site|shop|store|third|quarter|half|tenth|fifth|
          level|few|normal|minimum|\d|hundred|handful))(?: single)?|
        \b${ALL} (?:\w+ )?(?:can|could|may|must|has to|is|was|were)(?: all| now| easily)?
          (?:be |been )?(?:reduced|traced|boiled|followed|put|pinned|attributed|ascribed|linked|led|narrowed|
          distilled)${BACK} (?:to|on|in)\b|
        \b(?:can|could|may|is|was|were|are|has been|have been|be|been|we|I|they|team|engineers|
          investigators)(?: have| had| has| all| now| finally)? (?:be )?(?:reduced|traced|boiled|followed|
          pinned|attributed|narrowed|distilled|tracked|nailed|put)(?: (?:it|this|that|${WHAT}))?${BACK}
          (?:to|on) ${ONE} \w+|
        \b(?:${ALL}|it) (?:\w+ )?(?:traces?|goes|go|leads?|led|points?|pointed|comes?|came|stems?|stemmed|
          hangs?|hung|hinges?|hinged|flows?|flowed|turns?|turned|starts?|started|begins|began|originates|
          originated|rests?|depends|depended)${BACK} (?:to|from|on|with|at|in)
          (?:${ONE}|the (?:same|very same)) \w+|
        \b${ALL} (?:\w+ )?(?:traces?|goes|go|leads?|led|points?|comes?|came|stems?|stemmed|flows?|flowed|
          originates|originated|started|began|starts|begins)${BACK} (?:to|from|with)\b|
        \b(?:traced|reduced|attributed|pinned|put|tracked|followed|linked) ${ALL}${BACK} (?:to|on)\b|
        \ball (?:roads|paths|threads|lines|trails|tracks|traces) (?:lead|led|run|ran|go|went|point|
          pointed)${BACK} to\b
      `,
      unlessPreceding: NOT,
    },
    {
      // "a single line of code brought down the shop"
      pattern: regex('gi')`
        \b(?:${ONE}|the single) (?:[\w-]+ ){0,2}?(?:${SUSPECT}|line|setting|character|component|click|comma|
          semicolon|digit|number|word|fan|chip|plug|button|parameter|value|step|failure|outage|glitch|slip|
          file|rule|program|device|machine|part|piece|network|system)(?: of
          (?:[\w-]+ ){0,2}[\w-]+)?(?: (?:alone|by itself|on its own|that was|which was))?
          (?:is to blame|was to blame|is behind|was behind|is responsible|was responsible|explains?|explained|
          (?:brought|took|knocked|dragged|pulled|shut|tore) (?:down|out|everything|it all|the|our|us|all|
          every)|(?:stopped|broke|crashed|killed|sank|froze|blocked|cut|paralysed|paralyzed|caused|triggered|
          ruined|wiped|started|halted) (?:off |out )?(?:the|our|all|every|everything|it|this|both)|led to
          (?:the|this|all|every)|was (?:all it took|enough)|did (?:it|all|everything))\b|
        \b(?:${ONE}|the only)(?! (?:customer|supplier|user|client|team|person|engineer|
          way)s?\b)(?: [\w-]+){1,5}? (?:(?:that|which|alone|itself|has|had) )?(?:caused|triggered|explains|
          explained|is to blame|was to blame|is behind|was behind|is responsible for|was responsible for|
          brought down|took down|brought about|went wrong|stopped (?:us|everything|the (?:whole|entire))|broke
          (?:everything|it all|the (?:whole|entire)))\b|
        \bonly (?:the|that|this|our) (?:[\w-]+ ){1,3}?(?:is|was|are|were) (?:to blame|at fault|responsible|
          guilty|the (?:cause|reason|trigger))\b|
        \b(?:only|just|exactly) one thing (?:went wrong|failed|broke|(?:is|was) (?:wrong|broken|missing|
          to blame|needed))
      `,
      unlessPreceding: NOT,
    },
    {
      pattern: regex('gi')`
        \b${ONLY} (?:${LINKS})\b|
        \b(?:caused|triggered|explained|brought about|produced) ${ONLY} by\b|
        \b(?:due|attributable|owing|thanks|down|traceable) (?:${ONLY}|in (?:its|their) entirety) to\b|
        \b(?:resulted|results|resulting|stems?|stemmed|stemming|came|comes|arose|arises|follows|followed|
          originated|originates) ${ONLY} from\b|
        \b(?:lies|lay|rests|rested|sits|sat) (?:solely|purely|entirely|exclusively|wholly|alone)
          (?:in|with|on) (?!us\b)|
        \bbecause of (?:that|this|it) alone\b|
        \b(?:that|this|it) alone (?:is|was) (?:the|why|enough)\b
      `,
      unlessPreceding: NOT,
    },
    {
      // "nothing else failed", "apart from the update nothing went wrong", "nothing but that switch"
      pattern: regex('gi')`
        \bnothing (?:else )?(?:contributed|caused|played (?:a|any) (?:part|role)|was to blame)\b|
        \bnothing else (?:failed|went wrong|broke|mattered|(?:was|were) (?:wrong|involved|at fault|broken|
          missing|at (?:play|work)|in play)|played|is (?:wrong|at (?:play|work)|involved|to blame|needed to
          explain)|explains?)\b|
        \b(?:apart|aside) from (?:[\w-]+ ){1,6}[\w-]+, (?:nothing|no other|everything)\b|
        \b(?:is|was|just|only|simply|it['’]s)\b[^.;]{3,50}, (?:and )?(?:nothing else|nothing more|no more and
          no less)(?=[.;!]|$)|
        \bno(?:thing)? other (?:cause|reason|factor|contributing|fault|explanation|culprit|trigger|than)s?\b|
        \bnothing (?:but|other than|except|more than) (?:that|this|one|a single)\b|
        \b(?:and|there is|there['’]s|there was) (?:no|none) other(?=[.;!]|$)|
        \bnothing (?:but|other than|except) (?:the|an?|our|one) (?:[a-z]+ ){1,3}(?:caused|triggered|explains|
          brought about)\b|
        \bnothing (?:left|more|else) to explain\b|\bnothing more to it\b|
        \balone (?:caused|explains?|explained|is responsible|was responsible|is to blame|was to blame|led to|
          triggered|brought (?:down|about)|stopped|broke|did (?:it|this)|is (?:the|behind)|
          was (?:the|behind|enough))\b|
        \b(?:is|was|are|were) alone (?:responsible|to blame|at fault)\b|
        ^alone (?:the|an?|this|that|our) \w+|
        ,? and (?:only|nothing but) (?:the|that|this|our) \w+(?=[.;!]|$)
      `,
      unlessPreceding: NOT,
    },
    {
      // "that caused it all", "the fault of one cable", "at the root of the outage"
      pattern: regex('gi')`
        \b(?:everything|all of (?:it|this)|(?:the|this) (?:whole|entire) [a-z]+) (?:is|was) the
          (?:fault|result|work|consequence) of (?:one|a single|an?|the) [a-z]+|
        \b(?:caused|causes|explains?|explained|triggered|accounts? for|accounted for|started|starts|is behind|
          was behind|lies behind|lay behind|to blame for|responsible for|set off|did|
          (?:reason|cause|explanation|source|origin|trigger|culprit) (?:for|of|behind))
          (?:everything(?! (?:we|you|they|I|in|to|that is)\b)|it all|all of (?:it|this|that)|
          all (?:this|that)(?=[.,;:]| is| was|$)|(?:this|the) (?:whole|entire) ${EFFECT})|
        \b(?:root|bottom|heart|origin|source|seed|roots|core|crux|start|beginning) of
          (?:it all|all (?:of )?(?:this|that|it)|everything|the (?:matter|story|whole (?:matter|story))|
          ${WHAT})(?= (?:is|was|lies|lay|sits|were|lie)\b)|
        \b(?:is|was|lies|lay|stands|stood|sits|sat|at|were) (?:right )?(?:at )?the (?:very )?(?:root|bottom|
          heart|origin|source|seed|roots) of (?:it all|all (?:of )?(?:this|that|it)|everything|${WHAT})
      `,
      unlessPreceding: NOT,
    },
    {
      // The thing that is guilty, as in a crime story.
      cues: 'culprit offender villain guilty nothing smoking mystery cracked solved case missing',
      pattern: regex('gi')`
        \b(?:culprit|offender|villain|guilty party)(?: (?:here|in this|behind (?:it|this|the \w+)|
          of (?:this|the) \w+))? ?(?:[:–—]|(?:is|was|turned out to be|proved to be|has been identified
          as)) ?(?:clearly |simply |just |found to be )?(?:(?:an?|the|our|one|this|
          that) )?(?:[\w-]+ ){0,3}?(?:${SUSPECT}|setting|file|line|module|machine|program|tool|component|
          value|fan|chip)\b|
        \b(?:is|was) the (?:[a-z]+ )?(?:offender|villain)\b|
        \bthe offender (?:is|was)\b|
        \b(?:is|was) nothing (?:more|other) than (?:an?|the|one|our) (?:[\w-]+ )?${SUSPECT}\b|
        \bsmoking gun\b|
        \bmystery(?: (?:of|behind|around) [^.;,]{2,40}?)?(?: is| was| has been)? (?:solved|over)\b|
        \bno (?:great |big |real )?mystery\b|
        \b(?:cracked it|(?:cracked|solved) the (?:case|mystery|puzzle|riddle))\b|
        \bcase (?:is )?(?:closed|solved)\b|
        \b(?:one|only|last|final|single) missing (?:piece|link)\b|
        \bmissing piece of the puzzle\b
      `,
      unlessPreceding: NOT,
    },
    {
      // "we found the cause:", "the explanation is simple:", "end of story"
      pattern: regex('gi')`
        \b(?:found|identified|located|isolated|pinpointed|established|know|caught|have) (?:the|our)
          (?:\w+ )?(?:cause|culprit|offender|villain) ?[:–—]|
        \b(?:explanation|answer|cause|reason|diagnosis|story|what happened)
          (?:(?:for|to|of|behind) [^.;,:]{2,40}? )?(?:is|was|turned out to be) (?:as )?(?:very |quite |
          rather |really |actually |fairly |surprisingly |perfectly )?(?:simple|straightforward|trivial|banal|
          mundane|obvious|clear|short|plain|well known|(?:quickly|easily|soon) (?:told|explained)|
          (?:just |only )?(?:one|a single) word)\b|
        \bin (?:just )?(?:one|a|a single) word:|\bend of (?:the )?story\b|
        \bthat(?:['’]s| is| was) (?:the (?:whole|entire|full) (?:story|explanation|truth)|
          all (?:there is to it|it was|that happened)|it, nothing)\b|
        \b(?:simple as that|pure(?:ly)? and simpl[ey]|plain and simple)\b|
        \ball it took (?:was|is)\b|
        \bit (?:only |just )?took (?:just |only )?(?:one|a single) (?:[\w-]+ ){1,4}to
          (?:bring|take|stop|break|crash|knock|cause|sink|shut)\b|
        \b(?:all that (?:is left|remains|remained)|what(?:['’]s| is| was) left|what remains|what remained)
          (?:is|was) (?:one|a single)\b|
        \b(?:need|needs) (?:to )?look (?:no|any) further\b|
        \b(?:and|but) that (?:was|is) (?:it|all)(?=[.;!]|$)|
        \b(?:cause|reason|trigger|culprit)\b[^.;,]{0,20}, (?:full stop|period)(?=[.;!]|$)
      `,
      unlessPreceding: /\b(?:not|n['’]t|until|once|when|if|whether|how)(?: \w+){0,3}\s$/i,
    },
  ],
  unless: [
    regex('i')`
      \b(?:contributing|contributed to by|several (?:causes|factors|reasons|things)|multiple|combination|
        factors|more than one)\b
    `,
  ],
});
