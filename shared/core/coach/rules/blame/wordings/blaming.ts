import { pattern, wordList } from '../../../../long-text.ts';
import { EFFECT } from '../../../failures.ts';
import { LEFT_UNDONE, oneOf, WRONG_DEEDS, WRONG_IDIOMS } from '../../../misdeeds.ts';

/** How the blame is put on a firm outside, whichever it is. */

/** Who suffers. */
const VICTIMS = pattern`
  (?:us|our|clinics?|shops?|stores?|branches|customers?|clients|patients|users|shoppers|players|guests|
    passengers|students|pupils|tills|wards|offices|sites|callers|members|readers|thousands|hundreds|half|
    everyone|everybody)
`;
/** Wrong conduct as a noun: who stands behind it is blamed. */
const MISCONDUCT = pattern`
  (?:blame|mistakes?|errors?|blunders?|slips?|oversights?|defect|fault|failings?|sins|negligence|carelessness|
    incompetence|sloppiness|neglect|mess|chaos|bungling|mismanagement|greed|arrogance|fiasco|shortcomings?|
    mishap|recklessness|ineptitude|inaction|indifference|stupidity|laziness|silence|broken promises?|
    (?:cost|corner)[- ]cutting|penny[- ]pinching|shambles|debacle|wrongdoing|misconduct|dithering|foot-dragging|
    slowness|refusal|inability|unwillingness|(?:lack|want) of)
`;
/** Work, with what is thought of it. */
const BAD_WORK = pattern`
  (?:(?:poor|sloppy|bad|careless|botched|faulty|shoddy|half-baked|lousy|terrible|appalling|lax|dreadful|abysmal|
    incompetent|negligent|unreliable|amateurish|pathetic|reckless|inadequate|flaky|buggy|clumsy|broken|empty
    (?:promises|words))(?: [\w-]{1,30}){0,2}?)
`;
/** What happened, as what somebody is to answer for. */
const AFFAIR = pattern`
  (?:responsibility|liability|accountability|onus|ball|buck|root cause|roots?|cause|reason|source|origin|trigger|
    explanation|trouble|roads|trails?|tracks|evidence|signs|disaster|accident|bug|error|defect|fault|blame|matter|
    whole thing|mess|all of
    (?:this|it)|everything|(?:what|all that) happened|${EFFECT})
`;
/** Where it is said to lie. */
const LIES = pattern`
  (?:(?:is|was|were|are|has been|must|should|can|can only|could|has to|be|have|its|their|clearly|entirely|solely|
    fully|
    squarely|firmly|purely|completely|wholly|mainly|alone|all|one hundred percent|100%|lies|lie|lay|rests?|sits?|
    stops|starts?|started|belongs?|falls?|goes|go|comes?|came|stem(?:s|med)|arose|originates?|originated|begins?|
    began|happened|occurred|took place|leads?|points?|traces?|traced|attributed|attributable|down|due|owed|
    imported|inherited|passed on to us|made|born|created|produced|manufactured|introduced|sought|found|looked|
    placed|laid|put|pinned|back|upstream,?) ){1,6}
`;
const AT = pattern`
  (?:with|at|in|on|to|from|by|inside|within|for|
    (?:on|at|in|into|to) the (?:(?:very )?(?:part|side|doors?|feet|hands?|lap|shoulders|court|desk)) of)
`;
/** What a supplier runs or sends, and who works there. */
const THEIRS = pattern`
  (?:['’]s?(?: [\w-]{1,30}){0,2}? (?:engineers?|staff|people|technicians?|support|team|side|employees?|workers?|
    department|operations|helpdesk|desk|crew|management|platform|systems?|software|service|servers?|network|product|
    interface|code|hardware|equipment|portal|gateway|site|app|feed|data cent(?:er|re)|mainframe|outage|failure|
    updates?|change|error|mistake|bug|fault|crash|maintenance|migration|patch|release|upgrade|problem|power cut|
    quality|testing|process(?:es)?|promises?))
`;
/** Words between a name and what is told of it. */
const LINK = pattern`
  (?: (?:who|that|which|has|have|had|is|then|again|also|simply|once again|just|never|itself|themselves|\w{2,20}ly))
`;
/** What a supplier is said to be. */
export const NO_GOOD = pattern`
  (?:hopeless|unreliable|useless|worthless|incompetent|careless|negligent|terrible|appalling|guilty|
    below standard|flaky|overwhelmed|amateurish|clueless|sloppy|chaotic|defective|buggy|faulty|flawed|broken|
    a (?:disaster|joke|mess|disgrace|shambles)|(?:not|n['’]t) (?:\w+ly )?(?:reliable|good enough|up to|fit for|
    professional|stable|able to cope|in control|interested|responsive|ready)|(?:far |much )?too
    (?:slow|late|weak|small|lax)|(?:the (?:\w+ )?(?:cause|culprit|problem|reason|weak(?:est)? link|ones?)|to blame|
    at fault|behind (?:it|this|(?:the|our) (?:\w+ )?${EFFECT}))\b|not(?=[.,;]|$)|responsible(?=[.,;]|$)|
    responsible for (?:(?:the|this|all|these|our|what|every\w*)\b ?)?(?:[\w-]{1,30} ){0,2}?(?:missing|lost|late|
    wrong|unpaid|charges|mess|damage|chaos|happened|${EFFECT}))
`;
/** What is done to us or to those who rely on us. */
const TO_US = pattern`
  (?:(?:fail(?:s|ed)|failing|dropp?(?:s|ed)|cuts?|block(?:s|ed)|lost|corrupt(?:s|ed)|deleted|throttled|disconnected|
    unplugged|damaged|destroyed|interrupted|leaves?|left|costs?|brought|knocked|dragged|pulled|treat(?:s|ed|ing)|
    killed|hurt|harmed|stranded|abandoned|betrayed|deceived|misled|cheated|locked|stung|burned|embarrassed|exposed|
    endangered|ow(?:es?|ed)|screwed|kept|starved|robbed|deprived|denied|refused|overcharged|ignored|stonewalled|
    fobbed|promised|assured|guaranteed|sworn|swore to|sold|gave us (?:no|false|wrong)|took) (?:us(?: (?:down|out|
    offline|off))?|our \w+ (?:down|
    out|offline|with)|(?<!(?:took|sold|kept|assured|promised|refused) )our)|
    (?:put|took|knocked|brought|left|cut|kept|locked|plunged|threw|stranded) (?:[\w-]+
    ){0,2}?${VICTIMS}\b[^.;,]{0,20}?
    (?:offline|down|out|without|waiting|dark|stranded|off|on hold)|(?:took|dragged) down our)\b
`;
/** Words of a deed that are wrong of a supplier, besides those that are wrong of anybody. */
const DEEDS = wordList`
  fails? caused unplugged stumbled tripped sneezed hid conceals? concealed withheld lied cheated vanished overpromised
  underdelivered oversold mangled garbled scrambled muddled reneged blew sleeps? stonewalled fobbed backtracked
  backpedalled ducked dodged shrugged overslept
`;
/** The same in several words. */
const DONE_BADLY = pattern`
  (?:failed (?:us|to(?! over)|again|our|in (?:its|their))|failed(?=[.;!]|$)|(?:knew|(?:has|have|had|long|always)
    known)
    (?:about|of|for|that|perfectly|full)|said nothing|(?:kept|stayed|went) (?:it )?(?:quiet|silent|dark|missing)|
    covered up|played down|drag(?:s|ged|ging)? (?:its|their|his) (?:feet|heels)|lost track of|hung up|
    walked (?:off|out|away)|gave up|sat on|washed (?:its|their) hands|fell (?:down|over)|
    pulled the (?:plug|rug)|(?:switched|turned|shut|cut) us off|killed (?:our|us)|took our \w+ with|
    had no (?:spare|backup|plan|standby|second|reserve|idea|clue|answer|explanation|excuse|one)|
    (?:chose|used|bought|hired|picked|relied on) (?:the )?cheap(?:est|er)?|
    (?:has|have) (?:some|questions|plenty|a lot|much) (?:of )?(?:explaining|to answer|to explain|questions)|
    let (?:[\w-]{1,30} ){1,4}(?:down|fail|expire|lapse|run (?:out|dry|down)|drop|slip|crash|overheat)|
    delivered (?:\w+ and )?(?:late|badly|poorly)|(?:made|makes) (?:an? |the )?(?:\w+ )?(?:mistake|error|blunder)s?|
    (?:shipped|released|pushed|delivered|sent us|gave us|sold us|rolled out|provided|deployed|installed)
    (?:us )?(?:a |an |the |with )?${BAD_WORK}|(?:needed|took|waited) (?:[\w-]{1,12} ){1,4}?(?:minutes?|hours?|
    days?|weeks?) (?:to|before) (?:react|respond|answer|reply|pick|admit|notice|lift)|
    (?:was|were|is|are) having a bad|had a bad (?:day|night|week|hour)|(?:has|have|had) a (?:\w+ )?(?:history|
    record|track record|habit|reputation) (?:of|for)|(?:did|does) nothing|owns (?:this|that|the (?:\w+ )?${EFFECT})|
    (?:lost|mislaid) (?:the|our|all|some)|(?:cut|severed|damaged|drilled|dug|ploughed|bored|sawed) (?:the|an?|through|
    up|into)|(?:admitted|conceded|confessed) (?:that|its|their|to|the|an?)|
    (?:refuse[sd]?|decline[sd]?) to|den(?:y|ies|ied) (?:any|all|its|their|responsibility)|broke (?:its|their)|
    (?:bears?|carr(?:y|ies)|has|have) (?:the )?(?:full |sole |entire |main )?(?:responsibility|blame|fault)|
    (?:shipped|released|delivered|rolled out|pushed|installed|deployed|published|sent|sold|supplied) [^.;,]{2,40}?
    (?:untested|damaged|faulty|defective|broken|too late|full of|riddled with|nobody|no one|
    (?:that |which )?(?:it|they) (?:had|has|have)(?: not| never|n['’]t))|tests? (?:things |it )?(?:in production|on
    us)|tested on us|(?:is|are) the ones? (?:who|to|that)|
    can(?:not|['’]t) (?:\w+ )?(?:be (?:trusted|relied|counted)|even|keep|run|handle|manage)|
    (?:\w+ed|ran|chose|cut|shut) (?:[\w-]{1,30} )?(?:the|an?|our) wrong|\w+(?:ed|t) [^.;,]{2,40}?
    (?:(?:to|from|with|for|in|at) the wrong|(?:that|which) (?:was|were|did|had|is|are)(?: not|n['’]t)))(?![\w-])|
  (?:was|were) (?:\w+ly )?(?:late|slow)
`;
/** How it was done, whatever it was. */
const HOW = pattern`
  (?:by (?:mistake|accident)|in error|without (?:warning|telling|notice|informing|asking|(?:a |any )?test\w*)|
    unannounced|unasked|badly|wrongly|poorly|carelessly|sloppily|recklessly|was not(?=[.,;]|$))\b
`;
/** What somebody is told to do who is to blame. */
const MUST = pattern`
  (?:(?:must|should|ought to|has to|have to|needs? to|will have to) (?:now |\w+ly )?(?:answer for|answer to|
    explain\b(?! to)|pay|fix|repair|apologi[sz]e|be (?:ashamed|held|made to|called to)|know better|clean|bear|carry|
    shoulder|own up|come clean|take (?:the |full )?(?:blame|responsibility)|compensate|make good|put (?:it|this)
    right|do better|account for|sort|face|get (?:its|their))\b|(?:should|could|ought to)(?: not)?(?:['’]ve| have)\b)
`;

/** A firm with the words before it. */
const led = (firm: string): string => pattern`
  (?:(?!(?:contracts?|reports?|offers?|statements?|meetings?|calls?|lists?|files?|figures|data)\b)[\w'’-]{1,30}
  ){0,4}?${firm}
`;

/** A firm as the one who does something: with its people and things, up to the verb. */
const acting = (firm: string): string => pattern`
  ${firm}(?:${THEIRS})?(?: (?:at|in|from|of|behind) (?:our |the )?[\w-]+| we \w+)?(?: [^;,]{3,40} (?:and|
  but))?${LINK}{0,4}
`;

/** What a firm did or left undone, and what it is called for it. */
const deedsOf = (firm: string): readonly string[] => [
  pattern`
    ${acting(firm)} (?:${TO_US}|${DONE_BADLY}|${MUST}|${WRONG_IDIOMS}|${LEFT_UNDONE}|${oneOf(WRONG_DEEDS)}\b|
      ${oneOf(DEEDS)}\b)
  `,
  pattern`
    ${acting(firm)} [^.;,]{3,40}? ${HOW}
  `,
  pattern`
    ${firm}${THEIRS}? (?:did|does|was|were|had|has|is|are)(?: not|n['’]t)(?=[.,;]|$)
  `,
  pattern`
    ${firm}${THEIRS}? (?:is|was|are|were|proved|has been|turned out to be)
      (?:\w{2,20}ly |just |once again |again )?${NO_GOOD}
  `,
  pattern`
    ${firm}(?:['’]s? [\w-]+)? [\w-]*(?:platform|systems?|software|service|servers?|network|product|interface|
      gateway|outage|failure|updates?|change|bug|crash|maintenance|migration|patch|release|upgrade) (?:has |had |
      then |also )?(?:(?:is|was) (?:what|the one that|to blame)\b|took|taken|brought|knocked|broke|stopped|cut|cost|
      left|crashed|locked|corrupted|wiped|killed|ruined|blocked|pulled|dragged|hit)\b
  `,
];

/** Whose wrong conduct it was, where it lies and where it comes from. */
const originIn = (firm: string): readonly string[] => [
  // Wrong conduct, and whose it was.
  pattern`
    \b(?:${MISCONDUCT}|${BAD_WORK})(?: (?:for|in|behind) (?:this|that|the [\w-]+(?: [\w-]+)?))?
      (?:${LIES})?(?:of|by|with|on|at|from|within|inside|among|in|on the (?:part|side) of|to) ${led(firm)}
  `,
  pattern`
    ${firm}s?['’]s? (?:own |very )?(?:${MISCONDUCT}|${BAD_WORK}|failure|responsibility|making|doing|court|job|
      door|desk|fingerprints|problem|domain|remit|territory|decisions?|choice|idea|duty|shortcuts?)\b
  `,
  // Where it lies, where it comes from.
  pattern`
    \b${AFFAIR}\b(?: (?:for|of|behind|with|in) [^.;,]{3,40}?)? ${LIES}(?!(?:in|at|inside) (?:[\w-]+ ){0,2}data
      cent)(?:${AT} )?(?:${AT} )?(?:(?:an?|the|their|its|negligence|carelessness) [^.;,]{2,40}? (?:at|by|of|from|
      with|in) )?${led(firm)}
  `,
  pattern`
    \b(?:culprit|guilty (?:party|one)|offender|villain|ones? to blame|weak(?:est)? link|bottleneck|real problem|
      (?:what|who) (?:really |actually )?(?:went wrong|failed|broke|caused|crashed|stopped|took|brought|made|
      prolonged|let us down)(?: [^.;,]{2,30}?)?)(?: (?:here|in this|of (?:this|it all|the \w+)))?
      (?:is|was|are|were|remains) ${led(firm)}
  `,
  pattern`
    \b(?:caused|triggered|brought about|produced|introduced|because of|due to|result of|attributable to|owing to|
      down to|on account of|consequence of|traced to|thanks to|courtesy of|let down|failed|hit|bitten|burned|burnt|
      stung|tripped up|undone|betrayed|ambushed|abandoned|dragged down|caught out|(?:fell )?victims? (?:of|to)|
      hostages? (?:of|to)|at the mercy of|passengers in|(?:price|bill|tab|consequences|punished|suffer(?:ed|ing)?)
      (?:for|of|from|under)) (?:\w{2,20}ly )?(?:by )?(?:(?:an?|the|our|their|yet another) [^.;,]{2,40}?
      (?:at|by|of|from|in|with|on the side of) )?${led(firm)}
  `,
];

/** One is pointed at, and the other is cleared. */
const pointingAt = (firm: string): readonly string[] => [
  pattern`
    \b(?:it|that|this)(?:['’]s| is| was| had been)(?: \w{2,20}ly| really| all|
       once again)? ${led(firm)}(?:${THEIRS}|['’]s
      (?:[\w-]+ ){0,2}?[\w-]+)?(?:, [^.;,]{3,30},)? (?:that|who|which) (?!restored|repaired|found|warned|told)\w+|
    \b(?:this|that|it|the ${EFFECT})(?: one)?(?:['’]s| is| was)(?: all| entirely| purely| clearly| simply)?
      (?:on (?:the |our )?(?:\w+ )?${firm}(?! (?:guys?|folks?|lads?|team|people|desk|crew|staff|department))|
      (?:an? |the |our )?(?:[\w-]{1,20} )?${firm}(?:['’]s)? (?:problem|issue|failure|outage|fault|thing)\b)
  `,
  pattern`
    \bnot (?:(?:by|with|on|at|from) )?(?:us|ours|our [\w-]+(?: [\w-]+)?|we)\b[^.;]{0,40}?,? but
      (?:(?:by|with|on|at|from) )?${led(firm)}|
    \b${firm}\b[^.;]{0,40}, (?:and )?not (?:by |with |on |at |from )?(?:ours|us|the shop|our (?:own )?(?:change|
      fault|side|people|team|staff|systems?|software|code|platform|company))\b|
    \b${firm} (?:failure|outage|problem|mistake|fault|issue|error),? (?:and )?not (?:ours|us|our own|with us)\b
  `,
  pattern`
    \b(?:blam(?:e|ed|ing)|su(?:e|ing)|accus(?:e|ed|ing)|(?:can|to|must) thank|inherited [^.;,]{2,30}? from|
      dictated by|expect (?:from|of)|up to|take (?:it|this|that|\w+ \w+) up with|refer (?:you|them|him|her) to|
      (?:responsible|accountable|answerable|liable|apologi[sz]e|apologi[sz]ing|sorry|pay|paying|answer|blamed?)
      (?:for|from) (?:something|what|things|the (?:\w+ )?(?:mess|damage|mistakes?))(?: that| of)?) ${led(firm)}|
    \b(?:have|has) (?:only )?${led(firm)} to thank\b|
    \b(?:hold|holds|holding) ${led(firm)}(?:['’]s? \w+)? (?:\w+ly )?(?:responsible|accountable|liable|answerable|to
      account)\b|
    \bfingers? (?:is |are |was |were )?(?:points?|pointed|pointing) (?:\w+ly )?(?:at|to|towards?) ${led(firm)}
  `,
  pattern`
    \b(?:questions?|complaints?|anger|criticism|claims?|bills?|invoices?|compensation)(?: [^.;,]{2,40}?)?
      (?:(?:should|must|can|will|belongs?|goes?|go|has to|have to|is|are) (?:[\w-]+ ){0,3}?(?:to|with|at|on)|on to|
      to) ${led(firm)}|
    \bask ${led(firm)} (?:why|how|what|about)\b
  `,
  // All would be well with another.
  pattern`
    \b(?:if ${led(firm)} had|had ${led(firm)}) (?:only |not |just )?(?:[^.;]{3,80} would (?:\w+ )?have|
      (?:\w{2,12}ed|done|told|
      kept|been|made|taken|given|known|thought|read|put|run|had|let|sent|seen|met)\b)|
    \b(?:but for|not been for|(?:were|was) (?:it )?not for|without) (?:(?:an?|the) [^.;,]{2,40}?
      (?:by|at|of|from) )?${led(firm)}(?=['’]s|,|$| we\b| the)|
    \b(?:until|unless) ${led(firm)} (?:\w+ly |itself |themselves )?(?:sorts?|wakes?|woke|gets? (?:its|their|round)|
      moves?|
      do(?:es)? (?:its|their)|acts?|reacts?|reacted|bothers?|comes? clean|owns up)\b|
    \bwith an? (?:\w+ )?(?:competent|decent|proper|serious|professional) (?:[\w-]+ )?${firm}
  `,
  // We did our part: we paid them, trusted them, waited for them.
  pattern`
    \bwe (?:pay|paid|have paid) ${led(firm)} (?:a fortune|good money|a lot|handsomely|enough|dearly|millions|
      precisely|
      so that|to (?:get|make|keep|prevent|avoid))\b|
    \bwe (?:had )?(?:trusted|believed|paid|counted on|bet on)\b[^.;]{0,60}?${firm}[^.;]{0,40}? (?:and|but|yet)
      (?:[\w-]+ ){0,3}?(?:got|were|was|paid|delivered|received|ended)\b|
    \b(?:there is|there was) (?:little|nothing|not much) [^.;]{0,40}?${firm} (?:can|could)\b|
    \bsomebody at ${led(firm)}|
    \b(?:nobody|no one|hardly anyone) (?:at|from|in|with) ${led(firm)} (?:\w+ly )?(?:seem|knew|know|could|cared|
      bothered|
      noticed|told|warned)|
    \b(?:depend|rely|relied|dependent|reliant) on ${led(firm)} (?:who|that|which) (?:can(?:not|['’]t)|do(?:es)? not|
      never|
      fails?)\b|
    \btook ${led(firm)} (?:[\w-]+ ){1,4}?(?:minutes?|hours?|days?|weeks?) to\b
  `,
];

/** The wordings that put the blame on one of these firms. */
export const blaming = (firm: string): readonly string[] => [
  ...deedsOf(firm),
  ...originIn(firm),
  ...pointingAt(firm),
];

/**
 * The cause as the form words it, with a supplier as the one who did it: true perhaps, and still to be turned round.
 */
export const doneBy = (firm: string): string => pattern`
  (?:\)|suspect|confirmed) that (?:(?:an?|the|our|one of our) (?:[\w-]{1,30} ){0,2}?)?${firm}
    (?:has |had )?(?:\w+ed|put|sent|left|made|took|gave|lost|wrote|set) (?:the|an?|our|its|their|one|two|all)\b
`;
