import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { wordsOf } from '../../../vocabulary/words.ts';
import { LEFT_UNDONE, oneOf, WRONG_DEEDS, WRONG_IDIOMS } from '../../misdeeds.ts';
import { literally } from '../../people.ts';
import { type Phrase, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** Suppliers that are called by their names everywhere. */
export const COMPANIES =
  'AWS Amazon Azure Microsoft Google GCP Cloudflare Fastly Akamai Oracle Cisco Stripe Okta CrowdStrike Twilio SendGrid PayPal Adyen Visa Mastercard SAP Salesforce GitHub Atlassian Datadog Snowflake MongoDB Equinix OVH Hetzner Rackspace DigitalOcean Heroku Vodafone Telekom Verizon Comcast VMware Dell IBM Fortinet SolarWinds ServiceNow Zendesk Worldpay Vercel Netlify Shopify Auth0'.split(
    ' ',
  );
const KINDS =
  'vendor provider supplier partner carrier contractor subcontractor processor hoster host bank manufacturer maker consultant consultancy integrator telco registrar reseller outsourcer courier agency utility landlord subprocessor telecom ISP CDN MSP acquirer company operator third-party'.split(
    ' ',
  );
/** A company or an operator is a supplier only with a word of its trade. */
const OWN_NAMES =
  '(?:(?:network|hosting|cloud|software|phone|telephone|telecoms?|outsourcing|power|electricity|security|payments?|maintenance|cable|logistics|courier|cleaning|card|colocation|grid|water|insurance|consulting|staffing|data cent(?:er|re)) (?:company|operator|firm|team|partner|giant)|(?:company|firm|people|party|outfit|ones?) (?:that|which|who) (?:manages?|runs?|hosts?|operates?|provides?|supplies|supply|maintains?|sold|sells?|delivers?|built|builds?) (?:our|us|the)|(?:company|firm|people) we (?:pay|hired|chose|rely on|use|trusted)|power grid|data cent(?:er|re)s?|clearing house|card scheme|third[- ]part(?:y|ies)|[\\w-]{1,30} (?:hosting|telecom|technologies|inc|ltd|gmbh|corp|solutions)|external (?:part(?:y|ies)|firm|company|team))';
/** A network by itself is one's own: “the network failed”. */
const NETWORK = "(?:mobile|phone|telephone|card|partner|external)(?:['’]s)? network";
/** A network with these words behind it is ours, or a thing of ours. */
const OUR_NETWORK =
  'groups?|teams?|crew|engineers?|operations|desk|department|staff|admin\\w*|settings?|changes?|switch(?:es)?|config\\w*|cards?|cables?|errors?|failures?|problems?|faults?|links?|update|equipment|hardware|people|addresses|traffic|storage|drive';
/** What is said of the work of others in contempt. */
const HOPELESS =
  '(?:incompeten(?:t|ce)|unreliable|careless(?:ness)?|hopeless|useless|sloppy|sloppiness|shoddy|negligen(?:t|ce)|amateurish|lousy|terrible|appalling|flaky|clueless|miserable|awful|chaotic|lax|abysmal|dreadful|pathetic|disastrous|inadequate|buggy|half-baked|outdated|botched|faulty|defective|flawed|broken|poor|bad|weak|slow)';
const NOT_FIT =
  "(?:hopeless|unreliable|useless|incompetent|careless|negligent|terrible|appalling|a (?:disaster|joke|mess|disgrace|shambles)|below standard|flaky|overwhelmed|amateurish|clueless|sloppy|chaotic|defective|buggy|faulty|flawed|broken|(?:not|n['’]t) (?:\\w+ly )?(?:reliable|good enough|up to|fit for|professional|stable|able to cope|in control|interested|responsive)|(?:far |much )?too (?:slow|late|weak|small|lax))";
const HARM =
  "screwed (?:us|our customers)|killed (?:our|us)\\b|let (?:[\\w-]{1,30} ){1,4}down\\b|let (?:the|our|its|their|an?) (?:[\\w-]{1,30} ){1,3}?(?:fail|expire|lapse|run (?:out|dry|down)|drop|slip|crash|overheat)\\b|(?:must|should|has to|have to) (?:answer for|explain (?:itself|why|how)|pay for|take (?:the |full )?(?:blame|responsibility))|delivered (?:\\w+ and )?(?:late|badly|poorly)|(?:switched|turned|shut|cut) us off|unplugged|caused|(?:is|are|was|were) (?:\\w{1,20}ly )?(?:to blame|at fault|responsible for (?:(?:the|this|all|these|our|what|every\\w*)\\b ?)?(?:[\\w-]{1,30} ){0,2}?(?:failures?|outages?|errors?|problems?|disruptions?|loss(?:es)?|charges|mess|damage|chaos|delays?|incident|happened|downtime|data loss|crash)|responsible(?=[.,;]|$)|the (?:cause|culprit|problem|reason|weak link)|not up to)|(?:failed|fails) (?:us|to|again|our|in (?:its|their))|failing us|took (?:us|our \\w+) (?:down|offline)|took down our|(?:brought|knocked|dragged|pulled) (?:us|our)|made (?:an? |the )?(?:\\w+ )?(?:mistake|error|blunder)s?|(?:shipped|released|pushed|delivered|sent us|gave us|sold us|rolled out|provided|deployed|installed) (?:us )?(?:a |an |the |with )?(?:faulty|bad|broken|buggy|defective|wrong|flawed|corrupt|poor)|(?:cut|severed|damaged) (?:the|a|an) |(?:should|could|ought to)(?: not)?(?:['’]ve| have)\\b|(?:dropped|cut|blocked|lost|corrupted|deleted|throttled|disconnected|unplugged|damaged|destroyed|interrupted) (?:us|our)|(?:owes?|owed) us|(?:needed|took|waited) (?:\\w+ ){1,3}(?:minutes|hours?|days?|weeks?) to (?:react|respond|answer|reply)\\b|has (?:a lot|much) to answer for|(?:bears?|carr(?:y|ies)|has|have) (?:the )?(?:full |sole |entire |main )?(?:responsibility|blame|fault)|(?:was|were|is|are) (?:far |much )?too (?:slow|late)|left (?:us|our)|kept us waiting|without (?:warning|telling|notice|informing)|changed [^.;,]{2,40} without|(?:was|were) not(?=[.,;]|$)|(?:drilled|dug|ploughed|plowed) (?:through|up|into)|pulled the plug|cost us|(?:did|does) nothing|failed(?=[.;!]|$)|(?:lost|mislaid) (?:the|our|all|some) |(?:had|has|is having|was having) a bad (?:day|night|week|hour)|(?:has|have|had) a (?:\\w+ )?(?:history|record|track record|habit|reputation) (?:of|for)|(?:pulled|pressed|used|deleted|switched|entered|chose|replaced|cut|connected|changed|typed|billed|charged|loaded|ran|shut) (?:[\\w-]{1,30} )?(?:the|an?|our) wrong|(?:must|should|has to|have to) (?:bear|carry|shoulder)|(?:delivered|shipped|sold|sent|supplied) [^.;,]{2,40} (?:damaged|faulty|defective|broken|too late)|owes? (?:our|us|you|an|the)\\b|(?:admitted|conceded|confessed) (?:that|its|their|to|the|an?)\\b|(?<=(?:simply|just|suddenly|abruptly) )(?:switched|turned|shut|changed|cut|pulled)\\b|gave us (?:no|false|wrong)|(?:tests?|tested) (?:things |it )?(?:in production|on us)|sleeps?|broke (?:its|their) (?:promise|word|contract)|blew|reneged|refused to";

function phrasesAbout(companies: readonly string[], kinds: readonly string[]): readonly Phrase[] {
  const own = kinds.length > 0 ? `|${OWN_NAMES}` : '';
  const names = companies.map(literally).join('|');
  const traders = kinds.filter((kind) => kind !== 'company' && kind !== 'operator');
  const some = traders.length > 0;
  const roles = some ? `${traders.join('|')}|${NETWORK}(?! (?:${OUR_NETWORK})\\b)` : '(?!)';
  // A host can be a machine of ours.
  const firms = some ? traders.filter((kind) => kind !== 'host').join('|') : '(?!)';
  const supplier = `(?:\\b(?:${names}${own}|(?:our|the|an?|one of our|this|that|another) (?:[\\w-]{1,30} ){0,2}?(?:${roles})s?)\\b)`;
  const causes = some ? `${firms}|${NETWORK}` : '(?!)';
  const cues = companies
    .map((name) => wordsOf(name)[0]?.text ?? '')
    .join(' ')
    .toLowerCase();
  const lead =
    '(?:(?:our|the|an?|one|this|that|their|some|another|your|external) ){0,2}(?:[\\w-]{1,30} ){0,3}?';
  const who = `(?:\\b${lead}(?:(?:${roles})s?|${names}${own})\\b)`;
  const subject = `\\b(?:${names}${own}|(?:our|the|an?|one of our|this|that|another) (?:[\\w-]{1,30} ){0,2}?(?:${roles})s?)\\b(?:['’]s? (?:\\w+ )?(?:engineers?|staff|people|technicians?|support|team|side|employees?|workers?|department|operations|helpdesk|crew))?(?: (?:who|that|which)(?: \\w+){1,5}?| at \\w+| we \\w+)?(?: [^;,]{3,40} (?:and|but))?(?: (?:who|that|which|has|have|had|then|again|also|simply|once again|just|\\w{2,20}ly)){0,4} `;
  const sources = [
    `\\b(?:blame|mistake|error|blunder|slip|oversight|defect|fault|failings?)(?: (?:for|in) (?:this|that|the \\w+))?(?: (?:is|was|were|has been|lies|lie|lay|rests|sits|belongs|made|must (?:lie|be|go|rest)|falls|goes|happened|occurred|entirely|squarely|solely)){0,3} (?:with|of|on|by|at|from|on the (?:part|side) of|to) ${who}`,
    `\\b(?:blame|(?:problem|matter|question|something) (?:of|for)|thanks to|courtesy of|failure (?:of|by)|let down by|failed by|let us down was|(?:badly|poorly) served by|at the mercy of|dragged down by|fell victim to|victims? of) ${who}`,
    `\\b(?:responsibility|liability|mess|disaster|trouble|accountability|problem|failure|issue|outage|incident|cause|reason|ball|onus|accident|bug|root cause|root of [^.;,]{2,20}|blame|fault|error|defect)(?: for [^.;,]{3,40}?)? (?:(?:is|was) |must |should |has to |can only )?(?:fully |entirely |squarely |solely |clearly |completely )?(?:lies|lie|lay|rests?|sits?|originates?|originated|arose|belongs?|falls?|came|comes?|be (?:sought|found|looked for)|on the (?:part|side) of|in|with|on) (?:squarely |entirely |solely |clearly |fully )?(?:(?:with|on|in|by|from|to|at) )?(?:the (?:door|feet|hands|side) of )?${who}`,
    `\\b(?:in|into|at|on|within|under) the (?:very )?(?:hands?|doors?|feet|mercy|shoulders|court|control|responsibility|lap) of ${who}`,
    `\\b(?:caused|triggered|brought about|produced|introduced) (?:\\w{2,20}ly |by a \\w+ )?by (?:(?:an?|the) [^.;,]{2,40}? (?:at|by|of|from|on the side of) )?${who}`,
    `\\b(?:stem(?:s|med|ming)?|came|comes?|coming|ar(?:ose|ises?|ising)|result(?:s|ed|ing)?|originat(?:es?|ed|ing)|flow(?:s|ed)?|follow(?:s|ed)?) (?:\\w{2,20}ly )?(?:from|with|at|in) (?:(?:an?|the|its|their) [^.;,]{2,40}? (?:by|at|of|from|with) )?(?:an?|the|our|their|one of our) (?:[\\w-]{1,30} ){0,2}?(?:${causes}${own})\\b(?! (?:reports?|files?|figures?|data|contract|statement))`,
    `\\b(?:culprit|guilty party|offender|villain|one to blame|ones to blame|weak(?:est)? link|bottleneck|real problem|guilty one)(?: (?:here|in this|of (?:this|it all|the \\w+)))? (?:is|was|are|were|remains) ${who}`,
    `\\b(?:it|this|that) (?:is|was) ${supplier}['’]s? [^.;]{2,40}, (?:and )?not (?:ours?|us)\\b|\\b${supplier}\\b[^.;]{0,40}, (?:and )?not (?:ours|us|with us|our (?:own )?(?:change|fault|side|people|team|staff|systems?|software|code|platform|company))\\b`,
    `\\b(?:it|this|that) (?:was|is) ${supplier} (?:that|who|which) (?:broke|failed|caused|crashed|made|did|was|let|changed|took|went)\\b`,
    `\\bwhat (?:really |actually )?(?:went wrong|failed|broke|caused|crashed|stopped|took|brought)(?: [^.;,]{2,30}?)? (?:is|was|were) ${who}`,
    // A drill with a slow provider blames none.
    `(?<!\\b(?:test(?:s|ed|ing)?|rehears(?:es?|ed|ing)|simulat(?:es?|ed|ing)|tried)(?: with| against)? an? )\\b${HOPELESS} (?:[\\w-]{1,30} )?(?:${firms}${own})s?\\b|\\b(?:${names}|${roles}${own})s?['’]s? (?:[\\w-]{1,30} )?${HOPELESS}\\b`,
    `\\b${supplier}(?:['’]s? (?:[\\w-]{1,30} )?(?:platform|system|software|service|support|network|product|interface|code|team|people|engineers|staff|quality|testing|process(?:es)?|hardware))? (?:is|was|are|were|proved|has been) (?:simply |just |clearly |completely |totally |utterly )?${NOT_FIT}`,
    `\\b(?:(?:is|['’]s|was) up to|(?:job|task) of|expect (?:from|of)|blam(?:e|ed|ing)|su(?:e|ing)|inherited [^.;,]{2,30}? from|let down by|dictated by) ${supplier}`,
    `\\b${supplier}['’]s? (?:[\\w-]{1,30} )?(?:outage|failure|update|change|error|mistake|bug|fault|crash|maintenance|migration|patch|release|problem|power cut) (?:has |had |then |also )?(?:took|taken|brought|knocked|broke|stopped|cut|cost|left|crashed|locked|corrupted|wiped|killed|ruined|blocked|pulled|dragged|hit)\\b`,
    `\\b(?:disaster|mess|problem|outage|failure|error|trouble|fault) (?:is|was) (?:made|born|created|produced|introduced) (?:in|at|by) ${who}`,
    `\\b(?:reason|cause|explanation|trigger|source|origin)(?: (?:for|of|behind) [^.;,]{2,40}?)? (?:is|was|lies|lay) (?:in )?(?:(?:an?|the|their) [^.;,]{2,40}? (?:at|of|by|with|from|in) )?${supplier}\\b(?! contract| report| review| meeting| call)`,
    `\\buntil ${who} (?:(?:\\w+ly|itself|themselves) )?(?:sorts?|wakes?|woke|gets? (?:its|their|round)|moves?|does (?:its|their)|do their|acts?|reacts?|reacted|bothers?|comes? clean|owns up)\\b`,
    `\\b(?:questions?|complaints?|anger|claims?|bills?|invoices?|compensation)(?: [^.;,]{2,40}?)? (?:should|must|can|will|belongs?|goes?|go|has to|have to) (?:be )?(?:go |addressed |sent |directed |put |taken )?(?:to|with) ${who}|\\b(?:send|sends|sending|sent|pass|passing|present|presenting) (?:[^.;,]{2,20} )?(?:bills?|invoices?|costs?|claims?|damage)(?: (?:for|of) \\w+(?: \\w+)?)? (?:on )?to ${who}`,
    `\\bbecause ${supplier}(?:['’]s? \\w+)? (?:had |has |was |were )?(?:\\w+ly )?(?:failed|down|broke|crashed|could not|did not|didn['’]t|lost|went|changed|made|switched|cut|stopped|let|late|slow|offline|unavailable|unreachable)\\b`,
    `\\b(?:third[- ]party|supplier|vendor|provider|partner) (?:mishap|failure|error|mistake|fault|problem|issue|outage|bug|defect|blunder) (?:is|was|caused|brought|took|led|made|stopped|broke|knocked|explains)\\b`,
    `\\b(?:this|that|it|the (?:outage|incident|failure|problem))(?: one)?(?:['’]s| is| was)(?: all| entirely| purely| clearly| simply)? (?:on (?:the |our )?(?:\\w+ )?(?:${roles}|${names})\\b(?! (?:guys?|folks?|lads?|team|people|desk|crew|staff|department|engineers?))|(?:an? |the )?(?:${names}) (?:problem|issue|failure|outage|fault|thing)|(?:an? |our |the )?(?:${roles})(?:['’]s)? (?:problem|issue|fault|thing)\\b)`,
    `\\b(?:an? |the |our )?(?:[\\w-]{1,30} )?(?:${names}|${roles}${own}) (?:failure|outage|problem|mistake|fault|issue|error),? (?:and )?not (?:ours|us|our own|with us)\\b`,
    `\\b(?:${names}|${roles}${own})s?['’]s? (?:own )?(?:fault|mistakes?|failure|responsibility|blunder|errors?|making|doing|negligence|shortcomings?|incompetence|court|job|poor|sloppy|bad|careless(?:ness)?|botched|faulty|problem|failings?|slowness|slow)\\b`,
    `${subject}(?:${HARM}|${WRONG_IDIOMS}|${LEFT_UNDONE}|${oneOf(WRONG_DEEDS)}\\b|[^.;,]{3,40}? (?:by (?:mistake|accident)|in error|without (?:warning|telling|notice|informing|asking)))`,
    `\\b(?:caused by|because of|due to|(?:the )?result of|triggered by|brought about by|attributable to|owing to|down to|on account of|consequence of|traced to) (?:(?:an?|the|our|some|one of our|their) )?(?:(?:[\\w-]{1,30} ){1,4}(?:at|by|of|from|in|on the side of|with|within) (?:an?|the|our|one of our)? ?)?(?:[\\w'’-]{1,30} ){0,3}?(?:(?:${causes})s?|third[- ]party|${names}${own})(?:['’]s?)?\\b`,
    `\\b(?:outage|failure|error|mistake|problem|fault|change|update) (?:at|by|of|from|with) ${who} (?:(?:is|was) (?:the (?:\\w+ )?(?:cause|reason|culprit)|to blame|behind|responsible)|caused|broke|took|brought|explains)`,
    `\\b(?:if|had) (?:the|our) (?:\\w+ )?(?:${roles}|${names}) (?:had )?(?:only |not )?(?:done|tested|told|warned|kept|acted|checked|been|made|delivered|informed|reacted)\\b`,
    `\\bwithout (?:the |our )?(?:${roles}|${names})['’]s\\b`,
    // How long they took to answer, what they refuse, what they cannot do.
    `${subject}(?:(?:took|needed) (?:[\\w-]{1,12} ){1,4}?(?:minutes?|hours?|days?|weeks?) (?:to|before) (?:answer|pick|reply|respond|react|admit|notice)|kept (?:us|our \\w+) (?:waiting|on hold|in the dark)|(?:refuse[sd]?|decline[sd]?) to (?:take|accept|admit|help|pay|say|explain|answer)|den(?:y|ies|ied) (?:any|all|its|their|responsibility)|(?:has|have|had) known (?:about|of) (?:the|this|that)|(?:is|are|was|were) (?:once again |clearly |again )?behind (?:it|this)\\b|(?:is|are) the ones? (?:who|to|that)\\b|\\w+(?:ed|t) [^.;,]{3,30} (?:badly|wrongly|poorly|carelessly|sloppily)(?=[.,;]|$)|delivered [^.;,]{2,30}? (?:that|which) (?:was|were|did|had|is|are)(?: not|n['’]t))`,
    `\\b(?:nobody|no one|hardly anyone) (?:at|from|in|with) ${who} (?:\\w+ly )?(?:seem|knew|know|could|cared|bothered|noticed|told|warned)`,
    `\\b(?:trouble|problem|outage|failure|fault|error|incident) (?:began|started|arose|lay|lies|happened|sits) (?:on|at) ${who}['’]s? (?:side|end)\\b`,
    `\\b${supplier}['’]s? (?:\\w+ )?(?:patch|update|change|release|file|software|driver|mistake|error) (?:is|was) (?:what|the one that|to blame)\\b`,
    `\\b(?:depend|rely|relied|dependent|reliant) on ${who} (?:who|that|which) (?:can(?:not|['’]t)|do(?:es)? not|never|fails?)\\b`,
    `\\b(?:mistakes?|errors?|sins|negligence|blunders?|carelessness|responsibility) of ${who}`,
    `\\b(?:outage|problem|failure|error|bug|defect|fault) (?:was|is|has been) (?:imported|inherited|passed on to us) (?:from|by) ${who}`,
  ];
  // The names of a record are looked for by themselves: their patterns are not taken apart.
  // The cause as the form words it, with a supplier as the one who did it: true perhaps, and still to be turned round.
  const doer = `(?:\\)|suspect|confirmed) that ${supplier} (?:has |had )?(?:\\w+ed|put|sent|left|made|took|gave|lost|wrote|set) (?:the|an?|our|its|their|one|two|all)\\b`;
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
      pattern:
        /(?:\bnot|n['’]t|\bnever|\bnone of (?:it|this) (?:is|was)|\bno)\s+(?:really\s+|by |in |of |with |at |on |from |down to )?our\s+(?:own )?(?:fault|problem|systems?|responsibility|mistake|doing|making|platform|network|code|software|side|end|infrastructure|failure|error)\b|(?:\bnot|n['’]t) (?:to )?(?:by |with |down to |due to |because of |caused by |at )?(?:us\b|ours\b(?! to))(?=[.,;:]|$| (?:who|but|that))|\bneither (?:our|we)\b[^.;]{0,40}\b(?:to blame|at fault|responsible|wrong|cause)|\bwe could(?: not|n['’]t) (?:do|have done|change|help) (?:anything|it|this|much)\b|\b(?:out of|outside|beyond)(?: of)? our (?:\w+ )?(?:hands|control|influence|power|reach|remit|sphere|responsibility|network|systems|walls)\b|\bno fault of (?:ours|our own)\b|\b(?:fault|mistake|problem|cause|error|bug|defect|failure|issue) (?:is|was|lies|lay|sits|started|began|originated|occurred) (?:not |entirely |clearly |solely )?(?:on|with|at|in) (?:their|the other|someone else['’]s)\b|\bnothing (?:that )?(?:we|for us) (?:could|can|to) (?:have )?(?:do|done|fix|change|changed|prevented?)\b|\bnothing (?:to do with us|(?:was )?wrong (?:on|at) our|for us to)\b|\bnot something (?:that )?we (?:could|can|control)\b|\bcollateral damage\b|\bresponsibility (?:is|lies|rests|sits) (?:outside|elsewhere|with (?:others|them))\b|\bwe (?:are|were) (?:powerless|helpless)\b|\b(?:had|have|with) (?:no|little) (?:influence|control|say|choice|means)\b|\b(?:we|I|us|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?)) (?:had|have|has) (?:no|little) (?:part|hand)\b|\b(?:no|little) (?:influence|control|say|power) (?:over|in|on)\b|\bour hands (?:are|were) tied\b|\b(?:can|could)(?:not|n?['’]t) (?:be |have been )?(?:held |made )?(?:responsible|accountable|liable|influence[d]?|control|be blamed)\b|\bforce majeure\b|\bact of god\b|\bexternal (?:factors|circumstances|events|causes|forces)\b|\btheir (?:own )?(?:fault|mistake|failure|error|problem|court|responsibility|bug|blunder)\b|\bsomeone else['’]s (?:fault|mistake|problem|failure|error)\b|\bwe did (?:everything|nothing|all) (?:right|wrong|correctly|by the book|we could)\b|\bour (?:own )?(?:systems?|side|part|platform|code|software|servers|infrastructure|teams?|network) (?:was|were|is|are|did|worked|ran|performed|behaved|functioned) (?:\w+ly )?(?:fine|flawless(?:ly)?|faultless(?:ly)?|perfect(?:ly)?|as (?:designed|intended|it should|they should)|blameless|in order|not (?:at fault|involved|the (?:cause|problem)|to blame)|everything right)\b|\bat the mercy of\b/gi,
      unlessFollowing: /^ to fix\b/i,
    },
    ...phrasesOf([
      {
        ways: [
          // "we are not to blame", "no mistake was made on our side", "it did not come from us"
          "\\b(?:we|I|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?)) (?:are|were|am|is|was|have been)(?:n['’]t| not| in no way) (?:\\w{2,20}ly |the ones? )?(?:to blame|at fault|responsible|liable|guilty|the (?:cause|problem|culprits?|reason)|(?:who|that) (?:caused|broke))\\b",
          '\\bno (?:mistakes?|errors?|faults?|failures?|problems?|blame|defects?|bugs?|wrongdoing) (?:[\\w-]{1,30} ){0,3}(?:on|at|with|in|by|of|from|to) (?:our (?:own )?(?:side|part|end|code|systems?|team|people|staff|software|door)|us|ours)\\b|\\bno blame (?:attaches|falls|lies|goes)\\b',
          "(?:n['’]t|\\bnot) (?:come|originate|start|lie|arise|stem|begin|happen|sit) (?:from|with|on|in|at) (?:us\\b|our )|\\b(?:had|has) nothing to do with (?:us|our)\\b|\\b(?:lies?|lay|sits?|originates?|originated|starts?|started|arose|began) (?:outside|beyond|elsewhere|upstream)\\b|\\bcan(?:not|['’]t) help (?:it )?(?:if|that|when)\\b|\\bour (?:own )?(?:part|side|end|half|systems?)(?: of [^.;,]{2,20})? (?:worked|ran|performed|behaved|functioned|was|were) (?:without (?:an? |any )?(?:fault|flaw|error|problem|hitch|fail))",
          '\\b(?:on|at) our (?:side|end),? (?:everything|all|nothing)\\b|\\beverything (?:on|at) our (?:side|end)\\b|\\bwe (?:have )?(?:did|done|do|kept|keep) our (?:part|job|bit|homework|share|side)\\b|\\bnot up to us\\b|\\bwe (?:are|were) (?:\\w+ ){0,2}(?:innocent|blameless|unlucky with)\\b|\\b(?:came|comes) from outside\\b',
          // "as much a victim", "caught in the crossfire", "we can only wait"
          "\\bwe(?:['’]re| are| were| became| have become| feel like) (?:[\\w-]{1,30} ){0,4}?(?:victims?|hostages?|sufferers?|bystanders?)\\b|\\b(?:caught|stuck) in the (?:crossfire|middle|cross-fire)\\b|\\b(?:someone|somebody) else['’]s (?:outage|incident|bug|doing|war|mess|negligence|job|responsibility|making|blunder|crisis)\\b|\\bhit by (?:an? |the )?(?:[\\w-]{1,30} )?(?:fault|failure|outage|error|problem|mistake) (?:at|of|by|in) (?!our\\b|us\\b)",
          '\\bwe (?:can|could|are able to|were able to) only (?:wait|watch|hope|look on|stand by|sit and wait|apologi[sz]e for them)\\b(?!,? or\\b)|\\bleft to wait\\b|\\b(?:imposed|forced|thrust|dumped|inflicted) (?:up)?on us\\b|\\blet down by (?:the (?:very )?(?:people|company|firm|ones?)|those|others|them|someone)\\b',
          // "they let us down", "it is theirs", "their platform is not reliable"
          "\\bthey (?:have |had |simply |just |again )*(?:let us down|failed us|screwed|messed|botched|broke (?:our|it|the)|took us|cut us|owe us|must pay|have to (?:pay|answer)|never (?:told|warned|informed) us|(?:did|have|had)(?: not|n['’]t) (?:tell|told|warn|warned|inform|informed|fix|fixed|answer|answered|react|reacted))\\b|\\bow(?:e|es|ed) us\\b",
          '\\b(?:fault|problem|mistake|error|blame|outage|bug|responsibility|failure) (?:is|was) (?:\\w+ly )?theirs\\b|\\b(?:is|was) their (?:\\w+ )?(?:outage|incident|defect|negligence|carelessness|oversight)\\b|\\btheir (?:\\w+ )?(?:support|team|people|staff|hotline|engineers) (?:kept|left|made) us\\b|\\b(?:please |better )?(?:ask|blame|talk to) them(?=[.,;!]|$| not us| instead)',
          `\\btheir (?:platform|system|software|service|support|network|product|interface|code|team|people|engineers|staff|quality|testing|process(?:es)?|hardware) (?:is|was|are|were|proved|has been) (?:simply |just |clearly |completely |totally |utterly )?${NOT_FIT}`,
        ],
      },
    ]),

    {
      pattern:
        /\b(?:this|it|that|the (?:cause|fault|blame|error|problem|failure|mistake))(?: for (?:this|it))? (?:lies?|lay|rests?|rested|sits?) (?:[a-z]{2,20}ly )?(?:with|at|on the side of) (?:the |our )?(?:[a-z]+ )?(?:supplier|vendor|provider|bank|carrier|contractor|partner|manufacturer|operator|telecom)\b|\b(?:nobody|no one) (?:here|(?:on|in|at|from) our (?:side|team|company|staff|office)|at our end|of us) (?:did|made|has done) (?:(?:anything|any|an?) )?(?:wrong|mistakes?|errors?)\b/gi,
    },
  ],
  phrasesFor,
  unless: [
    // Somebody whose answer is awaited.
    /\b(?:has|have)(?: not|n['’]t)(?: yet)? (?:answered|replied|responded|confirmed|reported back)(?: yet)?(?=[.,;:)]|$)/i,
    // The fact alone, as the suggestion has it.
    /\bhad an? (?:[\w-]+ ){0,2}(?:failure|outage|fault|problem|power cut) (?:in|at) (?:its|their|one)\b/i,
    /\b(?:our design|our architecture|our part|we (?:depend|rely|relied|depended|chose|(?:had|have) no(?! (?:influence|control|chance|part|say|hand|choice|means|power|way))|own|did not have|do not have|had not)(?! no control)|our (?:dependence|dependency|fallback|failover|own(?! (?:systems?|platform|side|code|software|network|doing|making|fault|part|servers))))\b/i,
  ],
});
