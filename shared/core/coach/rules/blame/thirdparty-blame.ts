import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
import { wordsOf } from '../../../vocabulary/words.ts';
import { EFFECT } from '../../failures.ts';
import { LEFT_UNDONE, oneOf, WRONG_DEEDS, WRONG_IDIOMS } from '../../misdeeds.ts';
import { literally } from '../../people.ts';
import { type Phrase, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** Suppliers that are called by their names everywhere. */
export const COMPANIES = wordList`
    AWS Amazon Azure Microsoft Google GCP Cloudflare Fastly Akamai Oracle Cisco Stripe Okta CrowdStrike Twilio
    SendGrid PayPal Adyen Visa Mastercard SAP Salesforce GitHub Atlassian Datadog Snowflake MongoDB Equinix
    OVH Hetzner Rackspace DigitalOcean Heroku Vodafone Telekom Verizon Comcast VMware Dell IBM Fortinet
    SolarWinds ServiceNow Zendesk Worldpay Vercel Netlify Shopify Auth0
  `.split(' ');
const KINDS = wordList`
    vendor provider supplier partner carrier contractor subcontractor processor hoster host bank manufacturer
    maker consultant consultancy integrator telco registrar reseller outsourcer courier agency utility
    landlord subprocessor telecom ISP CDN MSP acquirer company operator third-party forwarder insurer airline
    installer distributor wholesaler aggregator
  `.split(' ');
/** A company or an operator is a supplier only with a word of its trade. */
const OWN_NAMES = pattern`
  (?:(?:network|hosting|cloud|software|phone|telephone|telecoms?|outsourcing|power|electricity|security|
    payments?|maintenance|cable|logistics|courier|cleaning|card|colocation|grid|water|insurance|consulting|
    staffing|data cent(?:er|re)) (?:company|operator|partner|giant)|
    (?!(?:our|the|this|that|your|entire|whole|an?|one|every|each|per|no|any|same|own|holding|operating|
    leading|growing|public|private|listed|good|great|new|young|small|large|of|in|by|at|for|and|as|with|to|
    from) )(?:[\w-]{2,20} (?:firms?|company|companies)|(?:customs|insurance|freight|travel) brokers?|
    (?!decision|policy)\w{3,12} maker|(?:\w{3,12}ing|software|fulfil?lment|payroll|mail) (?:house|bureau))|
    certificate authority|exchange operator|(?:company|firm|people|party|outfit|ones?) (?:that|which|who)
    (?:manages?|runs?|hosts?|operates?|provides?|supplies|supply|maintains?|sold|sells?|delivers?|built|
    builds?) (?:our|us|the)|(?:company|firm|people) we (?:pay|hired|chose|rely on|use|trusted)|power grid|data
    cent(?:er|re)s?|clearing house|card scheme|third[- ]part(?:y|ies)|[\w-]{1,30}
    (?:hosting|telecom|technologies|inc|ltd|gmbh|corp|solutions)|external (?:part(?:y|ies)|firm|company|team))
`;
/** A network by itself is one's own: “the network failed”. */
const NETWORK = "(?:mobile|phone|telephone|card|partner|external)(?:['’]s)? network";
/** A network with these words behind it is ours, or a thing of ours. */
const OUR_NETWORK = pattern`
  groups?|teams?|crew|engineers?|operations|desk|department|staff|admin\w*|settings?|changes?|switch(?:es)?|
    config\w*|cards?|cables?|errors?|failures?|problems?|faults?|links?|update|equipment|hardware|people|
    addresses|traffic|storage|drive
`;
/** What is said of the work of others in contempt. */
const HOPELESS = pattern`
  (?:incompeten(?:t|ce)|unreliable|careless(?:ness)?|hopeless|useless|sloppy|sloppiness|shoddy|
    negligen(?:t|ce)|amateurish|lousy|terrible|appalling|flaky|clueless|miserable|awful|chaotic|lax|abysmal|
    dreadful|pathetic|disastrous|inadequate|buggy|half-baked|outdated|botched|faulty|defective|flawed|broken|
    poor|bad|weak|slow)
`;
const NOT_FIT = pattern`
  (?:hopeless|unreliable|useless|incompetent|careless|negligent|terrible|appalling|
    a (?:disaster|joke|mess|disgrace|shambles)|below standard|flaky|overwhelmed|amateurish|clueless|sloppy|
    chaotic|defective|buggy|faulty|flawed|broken|(?:not|n['’]t) (?:\w+ly )?(?:reliable|good enough|up to|
    fit for|professional|stable|able to cope|in control|interested|responsive)|(?:far |much )?too
    (?:slow|late|weak|small|lax))
`;
/** What a supplier runs or sends. */
const THINGS = pattern`
  (?:platform|systems?|software|service|servers?|network|product|interface|code|hardware|equipment|portal|
    gateway|site|app|feed|data cent(?:er|re)|outage|failure|updates?|change|error|mistake|bug|fault|crash|
    maintenance|migration|patch|release|upgrade|problem|power cut)
`;
/** Who suffers. */
const VICTIMS = pattern`
  (?:us|our|clinics?|shops?|stores?|branches|customers?|clients|patients|users|shoppers|players|guests|
    passengers|students|pupils|tills|wards|offices|sites|callers|members|readers|thousands|hundreds|half|
    everyone|everybody)
`;
/** Wrong conduct as a noun. */
const MISCONDUCT = pattern`
  (?:blame|mistakes?|errors?|blunders?|slip|oversights?|defect|fault|failings?|sins|negligence|carelessness|
    incompetence|sloppiness|neglect|mess|chaos|bungling|mismanagement|greed|arrogance|fiasco|shortcomings?|
    mishap|recklessness|ineptitude|inaction)
`;
const HARM = pattern`
  screwed (?:us|our customers)|
  (?:put|took|knocked|brought|left|cut|kept|locked|plunged|threw|stranded)
    (?:[\w-]+ ){0,2}?${VICTIMS}\b[^.;,]{0,20}? (?:offline|down|out|without|waiting|dark|stranded|off|
    on hold)\b|
  (?:knew|(?:has|have|had) (?:long |always )?known) (?:about|of|for|that|perfectly|full)\b|
  (?:said nothing|(?:kept|stayed) (?:it )?(?:quiet|silent))|
  (?:hid|conceal(?:s|ed)|withheld|covered up|played down)\b|
  (?:promised|assured|guaranteed|sworn|swore to) (?:us|our)\b|
  drag(?:s|ged|ging)? (?:its|their|his) (?:feet|heels)|
  sold us|lost track of|
  (?:should|ought to|must) (?:be ashamed|apologi[sz]e|know better|clean)|
  (?:must|should|will|has to|have to|needs? to) (?:\w+ )?be (?:held|made to|called to)|
  (?:shipped|released|delivered|rolled out|pushed|installed|deployed|published|sent) [^.;,]{2,40}?
    (?:full of|riddled with|nobody|no one|untested|(?:that |which )?(?:it|they) (?:had|has|have)(?: not
    | never|n['’]t))|
  can(?:not|['’]t) (?:\w+ )?(?:be (?:trusted|relied|counted)|even|keep|run|handle|manage)\b|
  (?:desk )?hung up\b|fobbed\b|stonewalled|took our \w+ with|
  had no (?:spare|backup|plan|standby|second|reserve|idea|clue|answer|explanation|excuse|one)\b|
  treat(?:s|ed|ing) (?:us|our)|
  (?:chose|used|bought|hired|picked|relied on) (?:the )?cheap(?:est|er)?\b|
  (?:has|have) (?:some|questions|plenty|a lot) (?:of )?(?:explaining|to answer|to explain)|
  killed (?:our|us)\b|let (?:[\w-]{1,30} ){1,4}down\b|
  let (?:the|our|its|their|an?) (?:[\w-]{1,30} ){1,3}?(?:fail|expire|lapse|run (?:out|dry|down)|drop|slip|
    crash|overheat)\b|
  (?:must|should|has to|have to) (?:answer for|explain\b(?! to)|pay for|take (?:the |full )?(?:blame|
    responsibility))|
  delivered (?:\w+ and )?(?:late|badly|poorly)|(?:switched|turned|shut|cut) us off|unplugged|caused|
  (?:is|are|was|were) (?:\w{1,20}ly )?(?:to blame|at fault|responsible for
    (?:(?:the|this|all|these|our|what|every\w*)\b ?)?(?:[\w-]{1,30} ){0,2}?(?:missing|lost|late|wrong|unpaid|
    failures?|outages?|errors?|problems?|disruptions?|loss(?:es)?|charges|mess|damage|chaos|delays?|incident|
    happened|downtime|data loss|crash)|responsible(?=[.,;]|$)|the (?:cause|culprit|problem|reason|weak link)|
    not up to)|
  (?:failed|fails) (?:us|to|again|our|in (?:its|their))|
  failing us|took (?:us|our \w+) (?:down|offline)|took down our|
  (?:brought|knocked|dragged|pulled) (?:us|our)|
  made (?:an? |the )?(?:\w+ )?(?:mistake|error|blunder)s?|
  (?:shipped|released|pushed|delivered|sent us|gave us|sold us|rolled out|provided|deployed|installed)
    (?:us )?(?:a |an |the |with )?(?:faulty|bad|broken|buggy|defective|wrong|flawed|corrupt|poor)|
  (?:cut|severed|damaged) (?:the|a|an) |
  (?:should|could|ought to)(?: not)?(?:['’]ve| have)\b|
  (?:dropped|cut|blocked|lost|corrupted|deleted|throttled|disconnected|unplugged|damaged|destroyed|
    interrupted) (?:us|our)|
  (?:owes?|owed) us|
  (?:needed|took|waited) (?:\w+ ){1,3}(?:minutes|hours?|days?|weeks?) to (?:react|respond|answer|reply)\b|
  has (?:a lot|much) to answer for|
  (?:bears?|carr(?:y|ies)|has|have) (?:the )?(?:full |sole |entire |main )?(?:responsibility|blame|fault)|
  (?:was|were|is|are) (?:far |much )?too (?:slow|late)|
  left (?:us|our)|kept us waiting|without (?:warning|telling|notice|informing)|changed [^.;,]{2,40} without|
    (?:was|were) not(?=[.,;]|$)|
  (?:drilled|dug|ploughed|plowed|cut|sawed|bored) (?:through|up|into)|
  pulled the plug|cost us|(?:did|does) nothing|failed(?=[.;!]|$)|(?:lost|mislaid) (?:the|our|all|some) |
  (?:had|has|is having|was having) a bad (?:day|night|week|hour)|
  (?:has|have|had) a (?:\w+ )?(?:history|record|track record|habit|reputation) (?:of|for)|
  (?:pulled|pressed|used|deleted|switched|entered|chose|replaced|cut|connected|changed|typed|billed|charged|
    loaded|ran|shut) (?:[\w-]{1,30} )?(?:the|an?|our) wrong|
  (?:must|should|has to|have to) (?:bear|carry|shoulder)|
  (?:delivered|shipped|sold|sent|supplied) [^.;,]{2,40} (?:damaged|faulty|defective|broken|too late)|
  owes? (?:our|us|you|an|the)\b|
  (?:admitted|conceded|confessed) (?:that|its|their|to|the|an?)\b|
  (?<=(?:simply|just|suddenly|abruptly) )(?:shut|cut|\w{2,12}ed)\b|
  gave us (?:no|false|wrong)|
  (?:tests?|tested) (?:things |it )?(?:in production|on us)|
  sleeps?|
  broke (?:its|their) (?:promise|word|contract)|
  blew|reneged|refused to
`;

function phrasesAbout(companies: readonly string[], kinds: readonly string[]): readonly Phrase[] {
  const own = kinds.length > 0 ? `|${OWN_NAMES}` : '';
  const names = companies.map(literally).join('|');
  const traders = kinds.filter((kind) => kind !== 'company' && kind !== 'operator');
  const some = traders.length > 0;
  const roles = some ? `${traders.join('|')}|${NETWORK}(?! (?:${OUR_NETWORK})\\b)` : '(?!)';
  // A host can be a machine of ours.
  const firms = some ? traders.filter((kind) => kind !== 'host').join('|') : '(?!)';
  const supplier = pattern`
    (?:\b(?:${names}${own}|(?:our|the|an?|one of our|this|that|another)
      (?:[\w-]{1,30} ){0,2}?(?:${roles})s?)\b)
  `;
  const causes = some ? `${firms}|${NETWORK}` : '(?!)';
  const cues = companies
    .map((name) => wordsOf(name)[0]?.text ?? '')
    .join(' ')
    .toLowerCase();
  const lead =
    '(?:(?:our|the|an?|one|this|that|their|some|another|your|external) ){0,2}(?:[\\w-]{1,30} ){0,3}?';
  const who = `(?:\\b${lead}(?:(?:${roles})s?|${names}${own})\\b)`;
  const subject = `\\b(?:${names}${own}|(?:our|the|an?|one of our|this|that|another) (?:[\\w-]{1,30} ){0,2}?(?:${roles})s?)\\b(?:['’]s? (?:[\\w-]+ ){0,2}?(?:engineers?|staff|people|technicians?|support|team|side|employees?|workers?|department|operations|helpdesk|crew|${THINGS}))?(?: (?:who|that|which)(?: \\w+){1,5}?| (?:at|in|from|of|behind) (?:our |the )?[\\w-]+| we \\w+)?(?: [^;,]{3,40} (?:and|but))?(?: (?:who|that|which|has|have|had|then|again|also|simply|once again|just|never|\\w{2,20}ly)){0,4} `;
  const sources = [
    pattern`
      \b${MISCONDUCT}(?: (?:for|in) (?:this|that|the \w+))?(?: (?:is|was|were|has been|lies|lie|lay|rests|
        sits|belongs|made|must (?:lie|be|go|rest)|falls|goes|happened|occurred|entirely|squarely|solely)){0,3}
        (?:with|of|on|by|at|from|within|inside|on the (?:part|side) of|to) ${who}
    `,
    pattern`
      \b(?:blame|(?:problem|matter|question|something) (?:of|for)|thanks to|courtesy of|
        (?:failure|responsibility) (?:of|by)|let us down was|at the mercy of|fell victim to|victims? of|
        can thank|take (?:it|this|that|\w+ \w+) up with) ${who}
    `,
    pattern`
      \b(?:responsibility|liability|mess|disaster|trouble|accountability|problem|failure|issue|outage|
        incident|cause|reason|ball|onus|accident|bug|root cause|root of [^.;,]{2,20}|blame|fault|error|
        defect)(?: for [^.;,]{3,40}?)? (?:(?:is|was) |must |should |has to |can only )?(?:fully |entirely |
        squarely |solely |clearly |completely )?(?:lies|lie|lay|rests?|sits?|originates?|originated|arose|
        belongs?|falls?|came|comes?|(?:happened|occurred|began|started|took place)(?! (?:in|at|inside)
        (?:the |our |an? )?data)|be (?:sought|found|looked for)|on the (?:part|side) of|in|with|on)
        (?:squarely |entirely |solely |clearly |fully )?(?:(?:with|on|in|by|from|to|at|inside|within|
        upstream,? (?:with|at)) )?(?:the (?:door|feet|hands|side) of )?${who}
    `,
    pattern`
      \b(?:in|into|at|on|within|under) the (?:very )?(?:hands?|doors?|feet|mercy|shoulders|court|control|
        responsibility|lap) of ${who}
    `,
    pattern`
      \b(?:caused|triggered|brought about|produced|introduced) (?:\w{2,20}ly |by a \w+ )?by
        (?:(?:an?|the) [^.;,]{2,40}? (?:at|by|of|from|on the side of) )?${who}
    `,
    pattern`
      \b(?:stem(?:s|med|ming)?|came|comes?|coming|ar(?:ose|ises?|ising)|result(?:s|ed|ing)?|
        originat(?:es?|ed|ing)|flow(?:s|ed)?|follow(?:s|ed)?|ha(?:s|d|ve) (?:its|their)
        (?:origins?|roots?|causes?|source)) (?:\w{2,20}ly )?(?:from|with|at|in) (?:(?:an?|the|its|their)
        [^.;,]{2,40}? (?:by|at|of|from|with) )?(?:an?|the|our|their|one of our)
        (?:[\w-]{1,30} ){0,2}?(?:${causes}${own})\b(?! (?:reports?|files?|figures?|data|contract|statement))
    `,
    pattern`
      \b(?:culprit|guilty party|offender|villain|one to blame|ones to blame|weak(?:est)? link|bottleneck|real
        problem|guilty one)(?: (?:here|in this|of (?:this|it all|the \w+)))? (?:is|was|are|were|remains)
        ${who}
    `,
    pattern`
      \b(?:it|this|that) (?:is|was) ${supplier}['’]s? [^.;]{2,40}, (?:and )?not (?:ours?|us)\b|
      \b${supplier}\b[^.;]{0,40}, (?:and )?not (?:ours|us|with us|our (?:own )?(?:change|fault|side|people|
        team|staff|systems?|software|code|platform|company))\b
    `,
    pattern`
      \b(?:it|this|that) (?:was|is) ${supplier}(?:['’]s? (?:[\w-]+ ){0,2}?[\w-]+)?(?:, [^.;,]{3,30},)?
        (?:that|who|which) (?:broke|failed|caused|crashed|made|did|was|let|changed|took|went|dropped|lost|cut|
        forgot|brought|knocked|sent|left|got|ran|pulled|pushed|deleted|sank|stopped|messed|botched|screwed|
        ruined|blocked|choked|died|collapsed|hung|stalled|fell|slowed|timed out|could|has to|have to|must|
        should|needs? to|owes?)\b
    `,
    pattern`
      \bwhat (?:really |actually )?(?:went wrong|failed|broke|caused|crashed|stopped|took|
        brought)(?: [^.;,]{2,30}?)? (?:is|was|were) ${who}
    `,
    // A drill with a slow provider blames none.
    pattern`
      (?<!\b(?:test(?:s|ed|ing)?|rehears(?:es?|ed|ing)|simulat(?:es?|ed|ing)|tried)(?: with| against)?
        an? )\b${HOPELESS} (?:[\w-]{1,30} )?(?:${firms}${own})s?\b|
      \b(?:${names}|${roles}${own})s?['’]s? (?:[\w-]{1,30} )?${HOPELESS}\b
    `,
    pattern`
      \b${supplier}(?:['’]s? (?:[\w-]{1,30} )?(?:support|team|people|engineers|staff|quality|testing|
        process(?:es)?|${THINGS}))? (?:is|was|are|were|proved|has been) (?:simply |just |clearly |completely |
        totally |utterly )?${NOT_FIT}
    `,
    pattern`
      \b(?:(?:is|['’]s|was) up to|(?:job|task) of|expect (?:from|of)|blam(?:e|ed|ing)|su(?:e|ing)|inherited
        [^.;,]{2,30}? from|dictated by) ${supplier}
    `,
    pattern`
      \b${supplier}['’]s? (?:[\w-]{1,30} )?${THINGS} (?:has |had |then |also )?(?:(?:is|was)
        (?:what|the one that|to blame)\b|took|taken|brought|knocked|broke|stopped|cut|cost|left|crashed|
        locked|corrupted|wiped|killed|ruined|blocked|pulled|dragged|hit)\b
    `,
    pattern`
      \b(?:caught out|let down|failed|hit|bitten|burned|burnt|stung|tripped up|undone|betrayed|ambushed|
        abandoned|dragged down|served) (?:\w+ )?by (?:(?:an?|the|yet another) [^.;,]{2,40}?
        (?:by|at|of|from) )?${who}
    `,
    pattern`
      \b(?:but for|not been for|(?:were|was) (?:it )?not for) (?:(?:an?|the) [^.;,]{2,40}?
        (?:by|at|of|from) )?${who}
    `,
    pattern`
      \b(?:hold|holds|holding) ${who}(?:['’]s? \w+)? (?:\w+ly )?(?:responsible|accountable|liable|answerable|
        to account)\b|
      \bfingers? (?:is |are |was |were )?(?:points?|pointed|pointing) (?:\w+ly )?(?:at|to|towards?) ${who}
    `,
    pattern`
      \bwe (?:pay|paid|have paid) ${who} (?:a fortune|good money|a lot|handsomely|enough|dearly|millions|
        precisely|so that|to (?:get|make|keep|prevent|avoid))\b
    `,
    pattern`
      \b(?:disaster|mess|problem|outage|failure|error|trouble|fault) (?:is|was) (?:made|born|created|produced|
        introduced) (?:in|at|by) ${who}
    `,
    pattern`
      \b(?:reason|cause|explanation|trigger|source|origin)(?: (?:for|of|behind) [^.;,]{2,40}?)?
        (?:is|was|lies|lay) (?:in )?(?:(?:an?|the|their) [^.;,]{2,40}? (?:at|of|by|with|from|
        in) )?${supplier}\b(?! contract| report| review| meeting| call)
    `,
    pattern`
      \buntil ${who} (?:(?:\w+ly|itself|themselves) )?(?:sorts?|wakes?|woke|gets? (?:its|their|round)|moves?|
        does (?:its|their)|do their|acts?|reacts?|reacted|bothers?|comes? clean|owns up)\b
    `,
    pattern`
      \b(?:questions?|complaints?|anger|claims?|bills?|invoices?|compensation)(?: [^.;,]{2,40}?)?
        (?:should|must|can|will|belongs?|goes?|go|has to|have to) (?:be )?(?:go |addressed |sent |directed |
        put |taken )?(?:to|with) ${who}|
      \b(?:send|sends|sending|sent|pass|passing|present|presenting) (?:[^.;,]{2,20} )?(?:bills?|invoices?|
        costs?|claims?|damage|complaints?|anger|questions)(?: (?:for|of) \w+(?: \w+)?)? (?:on )?to ${who}
    `,
    pattern`
      \bbecause ${supplier}(?:['’]s? \w+)? (?:had |has |was |were )?(?:\w+ly )?(?:failed|down|broke|crashed|
        could not|did not|didn['’]t|lost|went|changed|made|switched|cut|stopped|let|late|slow|offline|
        unavailable|unreachable)\b
    `,
    pattern`
      \b(?:third[- ]party|supplier|vendor|provider|partner) (?:mishap|failure|error|mistake|fault|problem|
        issue|outage|bug|defect|blunder) (?:is|was|caused|brought|took|led|made|stopped|broke|knocked|
        explains)\b
    `,
    pattern`
      \b(?:this|that|it|the (?:outage|incident|failure|problem))(?: one)?(?:['’]s| is| was)(?: all| entirely
        | purely| clearly| simply)? (?:on (?:the |our )?(?:\w+ )?(?:${roles}|${names})\b(?! (?:guys?|folks?|
        lads?|team|people|desk|crew|staff|department|engineers?))|(?:an? |the )?(?:${names})
        (?:problem|issue|failure|outage|fault|thing)|(?:an? |our |the )?(?:${roles})(?:['’]s)?
        (?:problem|issue|fault|thing)\b)
    `,
    pattern`
      \b(?:an? |the |our )?(?:[\w-]{1,30} )?(?:${names}|${roles}${own}) (?:failure|outage|problem|mistake|
        fault|issue|error),? (?:and )?not (?:ours|us|our own|with us)\b
    `,
    pattern`
      \b(?:${names}|${roles}${own})s?['’]s? (?:own )?(?:${MISCONDUCT}|failure|responsibility|making|doing|
        court|job|poor|sloppy|bad|careless|botched|faulty|problem|slowness|slow|domain|remit|territory|
        decisions?|choice|idea|duty|shortcuts?|refusal|inability|(?:lack|want) of)\b
    `,
    pattern`
      ${subject}(?:${HARM}|${WRONG_IDIOMS}|${LEFT_UNDONE}|${oneOf(WRONG_DEEDS)}\b|[^.;,]{3,40}?
        (?:by (?:mistake|accident)|in error|without (?:warning|telling|notice|informing|asking)))
    `,
    pattern`
      \b(?:caused by|because of|due to|(?:the )?result of|triggered by|brought about by|attributable to|owing
        to|down to|on account of|consequence of|traced to)
        (?:(?:an?|the|our|some|one of our|their) )?(?:(?:[\w-]{1,30} ){1,4}(?:at|by|of|from|in|on the side of|
        with|within) (?:an?|the|our|one of our)? ?)?(?:[\w'’-]{1,30} ){0,3}?(?:(?:${causes})s?|third[- ]party|
        ${names}${own})(?:['’]s?)?\b
    `,
    pattern`
      \b(?:outage|failure|error|mistake|problem|fault|change|update) (?:at|by|of|from|with) ${who}
        (?:(?:is|was) (?:the (?:\w+ )?(?:cause|reason|culprit)|to blame|behind|responsible)|caused|broke|took|
        brought|explains)
    `,
    pattern`
      \b(?:if ${supplier} had|had ${supplier}) (?:only |not |just )?(?:[^.;]{3,80} would (?:\w+ )?have|
        \w{2,12}ed|done|told|kept|been|made|taken|given|known|thought|read|put|run|had|let|sent|seen|met)\b
    `,
    pattern`
      \b(?:have|has) (?:only )?${who} to thank\b|
      \b(?:fault|blame|mistake|error|responsibility)(?: for [^.;,]{3,40}?)? (?:is|was)
        (?:\w+ly )?${supplier}['’]s\b|
      ^(?:please |just |better )?ask ${supplier} (?:why|how|what|about)\b|
      \b(?:price|bill|tab|consequences|suffer(?:ing|ed|s)?|punished) (?:for|of|from|under)
        ${supplier}(?:['’]s?|(?= (?:that|who|which)))|
      \bwith an? (?:\w+ )?(?:competent|decent|proper|serious|professional) (?:[\w-]+ )?(?:${firms})\b|
      \b(?:apologi[sz]e|apologi[sz]ing|sorry|pay|paying|answer|answerable|suffer|blamed?|responsible|
        accountable|liable) (?:for|from) (?:something|what|things) (?:that )?${who}
    `,
    `\\bwithout (?:the |our )?(?:${roles}|${names})['’]s\\b`,
    // How long they took to answer, what they refuse, what they cannot do.
    pattern`
      ${subject}(?:(?:took|needed) (?:[\w-]{1,12} ){1,4}?(?:minutes?|hours?|days?|weeks?) (?:to|before)
        (?:answer|pick|reply|respond|react|admit|notice)|kept (?:us|our \w+) (?:waiting|on hold|in the dark)|
        (?:refuse[sd]?|decline[sd]?) to (?:take|accept|admit|help|pay|say|explain|answer)|den(?:y|ies|ied)
        (?:any|all|its|their|responsibility)|(?:has|have|had) known (?:about|of) (?:the|this|that)|
        (?:is|are|was|were) (?:once again |clearly |again )?behind
        (?:it|this|(?:the|our) (?:\w+ )?${EFFECT})\b|(?:is|are) the ones? (?:who|to|that)\b|\w+(?:ed|t)
        [^.;,]{3,30} (?:badly|wrongly|poorly|carelessly|sloppily)(?=[.,;]|$| and)|\w+(?:ed|t) [^.;,]{2,40}?
        (?:to|from|with|for|in|at) the wrong\b|delivered [^.;,]{2,30}? (?:that|which) (?:was|were|did|had|is|
        are)(?: not|n['’]t))
    `,
    pattern`
      \b(?:nobody|no one|hardly anyone) (?:at|from|in|with) ${who} (?:\w+ly )?(?:seem|knew|know|could|cared|
        bothered|noticed|told|warned)
    `,
    pattern`
      \b(?:depend|rely|relied|dependent|reliant) on ${who} (?:who|that|which) (?:can(?:not|['’]t)|do(?:es)?
        not|never|fails?)\b
    `,
    pattern`
      \b(?:outage|problem|failure|error|bug|defect|fault) (?:was|is|has been) (?:imported|inherited|passed on
        to us) (?:from|by) ${who}
    `,
  ];
  // The names of a record are looked for by themselves: their patterns are not taken apart.
  // The cause as the form words it, with a supplier as the one who did it: true perhaps, and still to be turned round.
  const doer = pattern`
    (?:\)|suspect|confirmed) that ${supplier} (?:has |had )?(?:\w+ed|put|sent|left|made|took|gave|lost|wrote|
      set) (?:the|an?|our|its|their|one|two|all)\b
  `;
  const shared = own === '' && { cues };
  return [
    ...sources.map((source) => ({ ...shared, pattern: new RegExp(source, 'gi') })),
    { ...shared, pattern: new RegExp(doer, 'gi'), severity: 'warn' as const },
  ];
}

/** The suppliers that this record names. */
function phrasesFor(incident: Incident): readonly Phrase[] {
  const names = (knownValue(incident.facts.thirdParties) ?? [])
    .map((name) => name.trim().slice(0, 60))
    .filter((name) => wordsOf(name).length > 0);
  return names.length > 0 ? phrasesAbout(names, []) : [];
}

/** The customer bought the service from us; Optus pointed at its parent in November 2023 and had to take it back. */
export const thirdpartyBlame = phraseRule({
  id: 'thirdparty.blame',
  doc: 'Hands the responsibility to a supplier.',
  severity: 'error',
  message: 'This hands the responsibility to a supplier.',
  reason:
    'The customer bought the service from us. Claims against a supplier are for Legal, not for the brief; after its outage of November 2023 Optus blamed its parent company and had to correct itself before the Senate.',
  suggestion:
    'State the fact, then our part: “Our cloud provider had a regional failure from 09:10 UTC. Checkout depends on that one region; that is ours to fix.”',
  reads: everywhere,
  phrases: [
    ...phrasesAbout(COMPANIES, KINDS),
    {
      pattern: regex('gi')`
        (?:\bnot|\bhardly|n['’]t|\bnever|\bnone of (?:it|this) (?:is|was)|\bno)\s+(?:really\s+|by |in |of |
          with |at |on |from |down to )?our\s+(?:own )?(?:fault|problem|systems?|responsibility|mistake|doing|
          making|platform|network|code|software|side|end|infrastructure|failure|error)\b|
        (?:\bnot|n['’]t) (?:to )?(?:by |with |down to |due to |because of |caused by |at )?(?:us\b|
          ours\b(?! to))(?=[.,;:]|$| (?:who|but|that))|
        \bneither (?:our|we)\b[^.;]{0,40}\b(?:to blame|at fault|responsible|wrong|cause)|
        \bwe could(?: not|n['’]t) (?:do|have done|change|help) (?:anything|it|this|much)\b|
        \b(?:out of|outside|beyond)(?: of)? our (?:\w+ )?(?:hands|control|influence|power|reach|remit|sphere|
          responsibility|network|systems|walls)\b|
        \bno fault of (?:ours|our own)\b|
        \b(?:is|are) the ones? (?:who|that) (?:must|should|has to|have to|needs? to) (?:answer|explain|pay|
          apologi[sz]e)\b|
        \bnothing (?:on|at) our (?:side|end|part) (?:\w+ )?(?:went|failed|broke|changed|caused)\b|
        \bour only (?:fault|mistake|error|crime|sin)\b|
        \b(?:don['’]t|do not|no use|stop) (?:look(?:ing)? at|blam(?:e|ing)) (?:us|me)\b|
        \b(?:fault|mistake|problem|cause|error|bug|defect|failure|issue) (?:is|was|lies|lay|sits|started|
          began|originated|occurred) (?:not |entirely |clearly |solely )?(?:on|with|at|in)
          (?:their|the other|someone else['’]s)\b|
        \bnothing (?:that )?(?:we|for us) (?:could|can|to) (?:have )?(?:do|done|fix|change|changed|
          prevented?)\b|
        \bnothing (?:to do with us|(?:was )?wrong (?:on|at) our|for us to)\b|
        \bnot something (?:that )?we (?:could|can|control)\b|
        \bcollateral damage\b|
        \bresponsibility (?:is|lies|rests|sits) (?:outside|elsewhere|with (?:others|them))\b|
        \bwe (?:are|were) (?:as |just |simply )?(?:powerless|helpless)\b|
        \b(?:had|have|with) (?:no|little) (?:influence|control|say|choice|means)\b|
        \b(?:we|I|us|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?))
          (?:had|have|has) (?:no|little) (?:part|hand)\b|
        \b(?:no|little) (?:influence|control|say|power) (?:over|in|on)\b|
        \bour hands (?:are|were) tied\b|
        \b(?:can|could)(?:not|n?['’]t) (?:be |have been )?(?:held |made )?(?:responsible|accountable|liable|
          influence[d]?|control|be blamed)\b|
        \bforce majeure\b|\bact of god\b|
        \bexternal (?:factors|circumstances|events|causes|forces)\b|
        \btheir (?:own )?(?:fault|mistake|failure|error|problem|court|responsibility|bug|blunder)\b|
        \bwe did (?:everything|nothing|all) (?:right|wrong|correctly|by the book|we could)\b|
        \bour (?:own )?(?:systems?|side|part|platform|code|software|servers|infrastructure|teams?|network)
          (?:was|were|is|are|did|worked|ran|performed|behaved|functioned) (?:\w+ly )?(?:fine|flawless(?:ly)?|
          faultless(?:ly)?|perfect(?:ly)?|as (?:designed|intended|it should|they should)|blameless|in order|
          not (?:at fault|involved|the (?:cause|problem)|to blame)|everything right)\b|
        \bat the mercy of\b
      `,
      unlessFollowing: /^ to fix\b/i,
    },
    ...phrasesOf([
      {
        ways: [
          // "we are not to blame", "no mistake was made on our side", "it did not come from us"
          pattern`
            \b(?:we|I|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?))
              (?:are|were|am|is|was|have been)(?:n['’]t| not| in no way) (?:\w{2,20}ly |the ones? )?(?:to
              blame|at fault|responsible|liable|guilty|the (?:cause|problem|culprits?|reason)|(?:who|that)
              (?:caused|broke))\b
          `,
          pattern`
            \bno (?:mistakes?|errors?|faults?|failures?|problems?|blame|defects?|bugs?|wrongdoing)
              (?:[\w-]{1,30} ){0,3}(?:on|at|with|in|by|of|from|to)
              (?:our (?:own )?(?:side|part|end|code|systems?|team|people|staff|software|door)|us|ours)\b|
            \bno blame (?:attaches|falls|lies|goes)\b
          `,
          pattern`
            (?:n['’]t|\bnot) (?:come|originate|start|lie|arise|stem|begin|happen|sit) (?:from|with|on|in|at)
              (?:us\b|our )|
            \b(?:had|has) nothing to do with (?:us|our)\b|
            \b(?:lies?|lay|sits?|originates?|originated|starts?|started|arose|began)
              (?:outside|beyond|elsewhere|upstream)\b|
            \bcan(?:not|['’]t) help (?:it )?(?:if|that|when)\b|
            \bour (?:own )?(?:part|side|end|half|systems?)(?: of [^.;,]{2,20})? (?:worked|ran|performed|
              behaved|functioned|was|were) (?:without (?:an? |any )?(?:fault|flaw|error|problem|hitch|fail))
          `,
          pattern`
            \b(?:on|at) our (?:side|end),? (?:everything|all|nothing)\b|
            \beverything (?:on|at) our (?:side|end)\b|
            \bwe (?:have )?(?:did|done|do|kept|keep) our (?:part|job|bit|homework|share|side)\b|
            \bnot up to us\b|
            \bwe (?:are|were) (?:\w+ ){0,2}(?:innocent|blameless|unlucky with)\b|
            \b(?:came|comes) from outside\b
          `,
          // "as much a victim", "caught in the crossfire", "we can only wait"
          pattern`
            \bwe(?:['’]re| are| were| became| have become| feel like) (?:[\w-]{1,30} ){0,4}?(?:victims?|
              hostages?|sufferers?|bystanders?)\b|
            \b(?:caught|stuck) in the (?:crossfire|middle|cross-fire)\b|
            \b(?:someone|somebody) else['’]s (?:fault|mistake|problem|failure|error|outage|incident|bug|doing|
              war|mess|negligence|job|responsibility|making|blunder|crisis)\b|
            \bhit by (?:an? |the )?(?:[\w-]{1,30} )?(?:fault|failure|outage|error|problem|mistake)
              (?:at|of|by|in) (?!our\b|us\b)
          `,
          pattern`
            \bwe (?:can|could|are able to|were able to) only (?:wait|watch|hope|look on|stand by|sit and wait|
              apologi[sz]e for them)\b(?!,? or\b)|
            \bleft to wait\b|
            \b(?:imposed|forced|thrust|dumped|inflicted) (?:up)?on us\b|
            \blet down by (?:the (?:very )?(?:people|company|firm|ones?)|those|others|them|someone)\b
          `,
          // "they let us down", "it is theirs", "their platform is not reliable"
          pattern`
            \b(?:and|but) it (?:has )?(?:let us down|failed us|cut us off)\b|
            \bthey (?:have |had |simply |just |again )*(?:let us down|failed us|screwed|messed|botched|broke
              (?:our|it|the)|took us|cut us|owe us|must pay|have to (?:pay|answer)|never
              (?:told|warned|informed) us|(?:did|have|had)(?: not|n['’]t) (?:tell|told|warn|warned|inform|
              informed|fix|fixed|answer|answered|react|reacted))\b|
            \bow(?:e|es|ed) us\b
          `,
          pattern`
            \b(?:fault|problem|mistake|error|blame|outage|bug|responsibility|failure) (?:is|was)
              (?:\w+ly )?theirs\b|
            \b(?:is|was) their (?:\w+ )?(?:outage|incident|defect|negligence|carelessness|oversight)\b|
            \btheir (?:\w+ )?(?:support|team|people|staff|hotline|engineers) (?:kept|left|made) us\b|
            \b(?:please |better )?(?:ask|blame|talk to) them(?=[.,;!]|$| not us| instead)
          `,
          pattern`
            \btheir (?:platform|system|software|service|support|network|product|interface|code|team|people|
              engineers|staff|quality|testing|process(?:es)?|hardware) (?:is|was|are|were|proved|has been)
              (?:simply |just |clearly |completely |totally |utterly )?${NOT_FIT}
          `,
        ],
      },
    ]),

    {
      pattern: regex('gi')`
        \b(?:this|it|that|the (?:cause|fault|blame|error|problem|failure|mistake))(?: for (?:this|it))?
          (?:lies?|lay|rests?|rested|sits?) (?:[a-z]{2,20}ly )?(?:with|at|on the side of)
          (?:the |our )?(?:[a-z]+ )?(?:supplier|vendor|provider|bank|carrier|contractor|partner|manufacturer|
          operator|telecom)\b|
        \b(?:nobody|no one) (?:here|(?:on|in|at|from) our (?:side|team|company|staff|office)|at our end|of us)
          (?:did|made|has done) (?:(?:anything|any|an?) )?(?:wrong|mistakes?|errors?)\b
      `,
    },
  ],
  phrasesFor,
  unless: [
    // Somebody whose answer is awaited.
    regex('i')`
      \b(?:has|have)(?: not|n['’]t)(?: yet)? (?:answered|replied|responded|confirmed|reported
        back)(?: yet)?(?=[.,;:)]|$| (?:by|at|since) \d)
    `,
    // The fact alone, as the suggestion has it.
    /\bhad an? (?:[\w-]+ ){0,2}(?:failure|outage|fault|problem|power cut) (?:in|at) (?:its|their|one)\b/i,
    regex('i')`
      \b(?:our design|our architecture|our part|we (?:depend|rely|relied|depended|chose|(?:had|have)
        no(?! (?:influence|control|chance|part|say|hand|choice|means|power|way))|own|did not have|do not have|
        had not)(?! no control)|our (?:dependence|dependency|fallback|failover|
        own(?! (?:systems?|platform|side|code|software|network|doing|making|fault|part|servers))))\b
    `,
  ],
});
