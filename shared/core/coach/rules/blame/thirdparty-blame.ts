import type { Incident } from '../../../incident/incident.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { wordsOf } from '../../../vocabulary/words.ts';
import { LEFT_UNDONE, oneOf, WRONG_DEEDS, WRONG_IDIOMS } from '../../misdeeds.ts';
import { literally } from '../../people.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const COMPANIES =
  'AWS Amazon Azure Microsoft Google GCP Cloudflare Fastly Akamai Oracle Cisco Stripe Okta CrowdStrike Twilio SendGrid PayPal Adyen Visa Mastercard SAP Salesforce GitHub Atlassian Datadog Snowflake MongoDB Equinix OVH Hetzner Rackspace DigitalOcean Heroku Vodafone Telekom Verizon Comcast VMware Dell IBM Fortinet SolarWinds ServiceNow Zendesk Worldpay Vercel Netlify Shopify Auth0'.split(
    ' ',
  );
const KINDS =
  'vendor provider supplier partner carrier contractor subcontractor processor hoster host bank manufacturer maker consultant consultancy integrator telco network registrar reseller outsourcer courier agency utility landlord subprocessor telecom ISP CDN company operator third-party'.split(
    ' ',
  );
/** A company or an operator is a supplier only with a word of its trade. */
const OWN_NAMES =
  '(?:(?:network|hosting|cloud|software|phone|telephone|telecoms?|outsourcing|power|electricity|security|payments?|maintenance|cable|logistics|courier|cleaning|data cent(?:er|re)) (?:company|operator|firm|team|partner)|power grid|data cent(?:er|re)s?|third[- ]part(?:y|ies)|[\\w-]+ (?:hosting|telecom|technologies|inc|ltd|gmbh|corp|solutions)|external (?:part(?:y|ies)|firm|company|team))';
const HARM =
  "screwed (?:us|our customers)|killed (?:our|us)\\b|let (?:us|our customers|everyone|everybody|customers|people) down|let (?:the|our|its|their|an?) (?:[\\w-]+ ){1,3}?(?:fail|expire|lapse|run (?:out|dry|down)|drop|slip|crash|overheat)\\b|(?:must|should|has to|have to) (?:answer|explain|pay|take)|delivered (?:\\w+ and )?(?:late|badly|poorly)|(?:switched|turned|shut|cut) us off|unplugged|caused|(?:is|are|was|were) (?:\\w{1,20}ly )?(?:to blame|at fault|responsible for|responsible(?=[.,;]|$)|the (?:cause|culprit|problem|reason|weak link)|not up to)|(?:failed|fails) (?:us|to|again|our|in (?:its|their))|failing us|took (?:us|our \\w+) (?:down|offline)|took down our|(?:brought|knocked|dragged|pulled) (?:us|our)|made (?:an? |the )?(?:\\w+ )?(?:mistake|error|blunder)s?|(?:shipped|released|pushed|delivered|sent us|gave us|sold us|rolled out|provided|deployed|installed) (?:a |an |us |with )?(?:faulty|bad|broken|buggy|defective|wrong|flawed|corrupt|poor)|(?:cut|severed|damaged) (?:the|a|an) |(?:should|could|ought to)(?: not)?(?:['’]ve| have)\\b|(?:dropped|cut|blocked|lost|corrupted|deleted|throttled|disconnected|unplugged|damaged|destroyed|interrupted) (?:us|our)|(?:owes?|owed) us|(?:needed|took|waited) (?:\\w+ ){1,3}(?:minutes|hours?|days?|weeks?) to (?:react|respond|answer|reply)\\b|has (?:a lot|much) to answer for|(?:bears?|carr(?:y|ies)|has|have) (?:the )?(?:full |sole |entire |main )?(?:responsibility|blame|fault)|(?:was|were|is|are) (?:far |much )?too (?:slow|late)|left (?:us|our)|kept us waiting|without (?:warning|telling|notice|informing)|changed [^.;,]{2,40} without|(?:was|were) not(?=[.,;]|$)";

function phrasesAbout(companies: readonly string[], kinds: readonly string[]): readonly Phrase[] {
  const own = kinds.length > 0 ? `|${OWN_NAMES}` : '';
  const names = companies.map(literally).join('|');
  const roles = kinds.filter((kind) => kind !== 'company' && kind !== 'operator').join('|') || '(?!)';
  // As a cause, a network or a host by itself is a thing of ours: “because of a slow network”.
  const causes = roles
    .replace(/\bnetwork\b/, "(?:mobile|phone|telephone|card|partner|external)(?:['’]s)? network")
    .replace(/\|host\b/, '');
  const cues = [
    ...companies.map((name) => wordsOf(name)[0]?.text ?? ''),
    ...kinds,
    ...kinds.map((kind) => `${kind}s`),
  ]
    .join(' ')
    .replaceAll('-', ' ')
    .toLowerCase();
  const lead = '(?:(?:our|the|an?|one|this|that|their|some|another|your|external) ){0,2}(?:[\\w-]+ ){0,3}?';
  const who = `(?:\\b${lead}(?:(?:${roles})s?|${names}${own})\\b)`;
  const subject = `\\b(?:${names}${own}|(?:our|the|an?|one of our|this|that|another) (?:[\\w-]+ ){0,2}?(?:${roles})s?)\\b(?:['’]s? (?:engineers?|staff|people|technicians?|support|team|side|employees?|workers?))?(?: (?:who|that|which)(?: \\w+){1,5}?| at \\w+| we \\w+)?(?: [^.;,]{3,40} (?:and|but))?(?: (?:who|that|which|has|have|had|then|again|also|simply|once again|just|\\w{2,20}ly)){0,4} `;
  const sources = [
    `\\b(?:blame|mistake|error|blunder|slip|oversight|defect|fault|failings?)(?: (?:for|in) (?:this|that|the \\w+))?(?: (?:is|was|were|has been|lies|lie|lay|rests|sits|belongs|made|must (?:lie|be|go|rest)|falls|goes|happened|occurred|entirely|squarely|solely)){0,3} (?:with|of|on|by|at|from|on the (?:part|side) of|to) ${who}`,
    `\\b(?:blame|(?:problem|matter|question|something) (?:of|for)|thanks to|courtesy of|failure (?:of|by)|let down by|failed by|let us down was|(?:badly|poorly) served by|at the mercy of|dragged down by|fell victim to|victims? of) ${who}`,
    `\\b(?:responsibility|liability|mess|disaster|trouble|accountability|problem|failure|issue|outage|incident|cause|reason|ball|onus|accident|bug|root cause)(?: for (?:this|that|the \\w+))? (?:(?:is|was) |must |should )?(?:fully |entirely |squarely |solely |clearly |completely )?(?:lies|lie|lay|rests?|sits|originated|belongs|falls|came|comes|on the (?:part|side) of|in|with|on) (?:squarely |entirely |solely |clearly |fully )?(?:(?:with|on|in|by|from|to|at) )?${who}`,
    `\\b(?:this|that|it|the (?:outage|incident|failure|problem))(?: one)?(?:['’]s| is| was)(?: all| entirely| purely| clearly| simply)? (?:on (?:the |our )?(?:\\w+ )?(?:${roles}|${names})\\b(?! (?:guys?|folks?|lads?|team|people|desk|crew|staff|department|engineers?))|(?:an? |the )?(?:${names}) (?:problem|issue|failure|outage|fault|thing)|(?:an? |our |the )?(?:${roles})(?:['’]s)? (?:problem|issue|fault|thing)\\b)`,
    `\\b(?:an? |the |our )?(?:[\\w-]+ )?(?:${names}|${roles}${own}) (?:failure|outage|problem|mistake|fault|issue|error),? (?:and )?not (?:ours|us|our own|with us)\\b`,
    `\\b(?:${names}|${roles}${own})s?['’]s? (?:own )?(?:fault|mistakes?|failure|responsibility|blunder|errors?|making|doing|negligence|shortcomings?|incompetence|court|job|poor|sloppy|bad|careless(?:ness)?|botched|faulty|problem|failings?|slowness|slow)\\b`,
    `${subject}(?:${HARM}|${WRONG_IDIOMS}|${LEFT_UNDONE}|${oneOf(WRONG_DEEDS)}\\b|[^.;,]{3,40}? (?:by (?:mistake|accident)|in error|without (?:warning|telling|notice|informing|asking)))`,
    `\\b(?:caused by|because of|due to|(?:the )?result of|triggered by|brought about by|attributable to|owing to|down to|on account of|consequence of|traced to) (?:(?:an?|the|our|some|one of our|their) )?(?:(?:[\\w-]+ ){1,4}(?:at|by|of|from|in|on the side of|with|within) (?:an?|the|our|one of our)? ?)?(?:[\\w'’-]+ ){0,3}?(?:(?:${causes})s?|third[- ]party|${names}${own})(?:['’]s?)?\\b`,
    `\\b(?:outage|failure|error|mistake|problem|fault|change|update) (?:at|by|of|from|with) ${who} (?:(?:is|was) (?:the (?:\\w+ )?(?:cause|reason|culprit)|to blame|behind|responsible)|caused|broke|took|brought|explains)`,
    `\\b(?:if|had) (?:the|our) (?:\\w+ )?(?:${roles}|${names}) (?:had )?(?:only |not )?(?:done|tested|told|warned|kept|acted|checked|been|made|delivered|informed|reacted)\\b`,
    `\\bwithout (?:the |our )?(?:${roles}|${names})['’]s\\b`,
  ];
  const allCues =
    kinds.length > 0
      ? `${cues} third power data external company operator firm hosting telecom technologies inc ltd gmbh corp solutions`
      : cues;
  return sources.map((source) => ({ cues: allCues, pattern: new RegExp(source, 'gi') }));
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
      cues: 'fault problem problems system systems responsibility hands control ours us victim victims side end nothing mistake doing making platform network code software accountable liable responsible influence influenced prevented foreseen reach remit power say neither anything help means choice hand part outside powerless helpless mercy majeure god external they their them court right fine flawlessly perfectly designed intended collateral else sphere walls other someone something blamed book flawless faultless faultlessly perfect blameless',
      pattern:
        /(?:\bnot|n['’]t|\bnever|\bnone of (?:it|this) (?:is|was)|\bno)\s+(?:really\s+|by |in |of |with |at |on |from |down to )?our\s+(?:own )?(?:fault|problem|systems?|responsibility|mistake|doing|making|platform|network|code|software|side|end|infrastructure|failure|error)\b|(?:\bnot|n['’]t) (?:to )?(?:by |with |down to |due to |because of |caused by |at )?(?:us\b|ours\b(?! to))(?=[.,;:]|$| (?:who|but|that))|\bneither (?:our|we)\b[^.;]{0,40}\b(?:to blame|at fault|responsible|wrong|cause)|\bwe could(?: not|n['’]t) (?:do|have done|change|help) (?:anything|it|this|much)\b|\b(?:out of|outside|beyond)(?: of)? our (?:\w+ )?(?:hands|control|influence|power|reach|remit|sphere|responsibility|network|systems|walls)\b|\bno fault of (?:ours|our own)\b|\b(?:fault|mistake|problem|cause|error|bug|defect|failure|issue) (?:is|was|lies|lay|sits|started|began|originated|occurred) (?:not |entirely |clearly |solely )?(?:on|with|at|in) (?:their|the other|someone else['’]s)\b|\bnothing (?:that )?(?:we|for us) (?:could|can|to) (?:have )?(?:do|done|fix|change|changed|prevented?)\b|\bnothing (?:to do with us|(?:was )?wrong (?:on|at) our|for us to)\b|\bnot something (?:that )?we (?:could|can|control)\b|\bwe (?:are|were) (?:the |also |only |just |simply |merely )?(?:a |innocent )?victims?\b|\bcollateral damage\b|\bresponsibility (?:is|lies|rests|sits) (?:outside|elsewhere|with (?:others|them))\b|\bwe (?:are|were) (?:powerless|helpless)\b|\b(?:had|have|with) (?:no|little) (?:influence|control|say|choice|means)\b|\b(?:we|I|us|our (?:own )?(?:team|side|company|staff|people|engineers|software|code|systems?)) (?:had|have|has) (?:no|little) (?:part|hand)\b|\b(?:no|little) (?:influence|control|say|power) (?:over|in|on)\b|\bour hands (?:are|were) tied\b|\b(?:can|could)(?:not|n?['’]t) (?:be |have been )?(?:held |made )?(?:responsible|accountable|liable|influence[d]?|control|be blamed)\b|\bforce majeure\b|\bact of god\b|\bexternal (?:factors|circumstances|events|causes|forces)\b|\btheir (?:own )?(?:fault|mistake|failure|error|problem|court|responsibility|bug|blunder)\b|\bsomeone else['’]s (?:fault|mistake|problem|failure|error)\b|\bwe did (?:everything|nothing|all) (?:right|wrong|correctly|by the book|we could)\b|\bour (?:own )?(?:systems?|side|part|platform|code|software|servers|infrastructure|teams?|network) (?:was|were|is|are|did|worked|ran|performed|behaved|functioned) (?:\w+ly )?(?:fine|flawless(?:ly)?|faultless(?:ly)?|perfect(?:ly)?|as (?:designed|intended|it should|they should)|blameless|in order|not (?:at fault|involved|the (?:cause|problem)|to blame)|everything right)\b|\bat the mercy of\b/gi,
      unlessFollowing: /^ to fix\b/i,
    },

    {
      cues: 'supplier vendor provider bank carrier contractor partner manufacturer operator telecom nobody one',
      pattern:
        /\b(?:this|it|that|the (?:cause|fault|blame|error|problem|failure|mistake))(?: for (?:this|it))? (?:lies?|lay|rests?|rested|sits?) (?:[a-z]{2,20}ly )?(?:with|at|on the side of) (?:the |our )?(?:[a-z]+ )?(?:supplier|vendor|provider|bank|carrier|contractor|partner|manufacturer|operator|telecom)\b|\b(?:nobody|no one) (?:here|on our side|in our (?:team|company)|at our end|of us) (?:did|made|has done) (?:(?:anything|any|an?) )?(?:wrong|mistakes?|errors?)\b/gi,
    },
  ],
  phrasesFor,
  unless: [
    /\b(?:our design|our architecture|our part|we (?:depend|rely|relied|depended|chose|(?:had|have) no(?! (?:influence|control|chance|part|say|hand|choice|means|power|way))|own|did not have|do not have|had not)(?! no control)|our (?:dependence|dependency|fallback|failover|own(?! (?:systems?|platform|side|code|software|network|doing|making|fault|part|servers))))\b/i,
  ],
});
