import { pattern, regex } from '../long-text.ts';
import { asClause, asInner } from './text.ts';

/** "still works", "is down", "do not work": what people add to a function's name although the brief says it itself. */
const STATE = regex('i')`
  \s+(?:(?:still|now|also|all)\s+)*(?:works?|worked|fails?|failed|failing|broken|down|(?:not\s+)?working|
    (?:do|does|did)(?:\s+not|n['’]t)\s+work|(?:is|are|was|were|has\s+been|
    have\s+been)(?:n['’]t)?(?:\s+(?:still|now|also|all|not|completely|currently))*\s+(?:fine|okay|ok|working|
    available|unavailable|up|down|failing|broken|affected|unaffected|offline))(?:\s+(?:fine|normally|
    as\s+(?:usual|before)|at\s+all))?$
`;

/** What is left after a state must be able to stand as a name: "payments that" cannot. */
const DANGLING = /\b(?:that|which|who|what|and|or|not|to|of|cannot|can['’]?t|nothing|no)$/i;

/** Words by which a sentence gives itself away: "Customers cannot pay", "people see an error". */
const VERB = regex('i')`
  \b(?:cannot|can|could|is|are|was|were|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|has|have|had|will|would|
    fails?|failed|works?|gets?|sees?|stopped|unable)\b|
  n['’]t\b
`;

/** What a deed is done to: "6,200 staff", "the archive", "other players' mail", "customers". */
const OBJECT = pattern`
  (?:\d|(?:the|an?|our|all|some|any|many|most|other|others|both|wrong|too|more|less|each|every|their|its|no|
    nothing|nobody|everything|everybody|everyone|people|customers|users|staff|employees)\b)
`;
/**
 * "We charged subscribers twice", "billing sent people the wrong bill", "the page showed other players' mail": who did
 * something, and to whom or how often. No name has such a verb before such an object: "saved cards", "paid search".
 */
const DEED = regex('i')`
  ^(?:we|they|I|you|it|somebody|someone|nobody|everybody|everyone) \S|
  \S (?:\w+ed|sent|paid|lost|sold|gave|took|told|showed|shown|got)
    (?:(?:all|some|many|our|the|most) )?(?:customers|people|users|subscribers|clients|members|patients|them|
    us)(?=$| (?:twice|again|too|more|less|an?|the|wrong|with|for|on|in|to|from|without)\b)|
  \S (?:\w+ed|paid|sent|sold|told) (?:\S+ ){0,4}twice\b|
  \S (?:\w{2,}[^\We]ed|paid|sent|sold|lost|gave|took|told|showed|got|wrote|overwrote|broke|kept|hid) ${OBJECT}
`;
/** "Double charges", "wrong prices": what came of a failure; nobody can say that they fail. */
const OUTCOME = regex('i')`
  ^(?:the )?(?:double|duplicated?|repeated|excess|wrong|incorrect|false) (?:\w+ )?(?:amounts?|balances?|bills?|
    bookings?|charges?|charging|debits?|e-?mails?|figures?|invoices?|messages?|orders?|payments?|prices?|
    refunds?|totals?|transfers?)(?=$|[\s,;:]*(?:\(|(?:at|for|from|in|of|on|to|with)\b))
`;

/** True for what was done or what came of it, which is over when it is told: no service goes on doing that. */
export function tellsDeed(text: string): boolean {
  const clause = asClause(text);
  return DEED.test(clause) || OUTCOME.test(clause);
}

/**
 * The name of a function in what somebody wrote: "Guest checkout still works" names "Guest checkout". Null when it is
 * a sentence that holds no name ("Customers cannot pay") or tells what came of it ("double charges"): no other sentence
 * can be built around that.
 */
export function functionName(text: string): string | null {
  const clause = asClause(text);
  const bare = clause.replace(STATE, '').replace(/[\s,;:–-]+$/, '');
  const name = bare === '' || DANGLING.test(bare) ? clause : bare;
  return [VERB, DEED, OUTCOME].some((told) => told.test(name)) ? null : name;
}

/**
 * Words that begin the name of a function, of a safeguard or of what set a failure off, and are no names themselves: with
 * a capital they only began what was typed.
 */
const PLAIN_BEGINNING = regex('')`
  ^(?:access|account|address|admin|alarm|alert|appointment|archive|authentication|backup|balance|bank|basket|
    batch|bill|billing|booking|branch|browsing|build|bulk|calendar|call|cancellation|card|cart|cash|catalogue|
    chat|check-?in|checkout|claim|claims|code|content|contract|credit|crediting|customer|daily|data|database|
    delivery|deliveries|deployment|deposit|desktop|direct|discount|document|download|e-?mail|emergency|employee|
    export|file|form|fund|gift|guest|help|home|host|hourly|image|import|incoming|instant|internal|internet|
    invoice|invoicing|job|journey|label|ledger|live|loan|log-?in|log-?on|logging|loyalty|mail|main|map|market|
    master|media|medical|member|membership|message|messaging|meter|mobile|money|monthly|network|new|newsletter|
    nightly|notification|offer|online|opening|order|ordering|outgoing|page|parcel|partner|password|patient|pay|
    payment|payout|payroll|pension|phone|picture|point|portal|post|price|pricing|print|printing|product|
    production|profile|public|purchase|push|quote|rail|reader|receipt|recommendation|record|refund|registration|
    remote|rental|repeat|report|reporting|request|reservation|return|sale|saved|scheduled|search|seat|
    self-service|session|shared|shipment|shipping|shop|shopping|sign-?in|sign-?on|sign-?up|single|site|staff|
    standing|statement|station|status|stock|storage|store|stream|streaming|subscription|support|sync|tariff|tax|
    telephone|ticket|ticketing|timetable|token|top-?up|tracking|trading|train|transaction|transfer|travel|
    two-factor|upload|user|video|voice|voucher|wallet|warehouse|web|website|weekly|wire|withdrawal|work|alarms|
    approval|automatic|automated|bad|broken|bug|change|check|configuration|config|confirmation|corrupt|deploy|
    disk|double|dry|duplicate|early|error|expired|failed|failover|failure|faulty|four-eyes|gradual|hardware|
    health|human|independent|input|integer|integration|invalid|limit|load|lock|log|maintenance|manual|memory|
    migration|misconfigured|missing|monitoring|overflow|overload|peer|planned|power|protection|quota|race|rate|
    regular|release|retry|review|rollback|routine|routing|safety|schema|second|separate|server|software|spike|
    staged|sudden|test|testing|threshold|timeout|attack|crash|fire|flood|leak|leaked|lightning|storm|theft|typo|
    traffic|two|two-person|unexpected|update|upgrade|validation|version|warning|wrong)(?:e?s)?(?!\w)(?! [A-Z])
`;

/** A name as it stands inside a sentence: "Rate limits" as "rate limits", "Stripe" as it is. */
export function nameInside(name: string): string {
  const inside = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return PLAIN_BEGINNING.test(inside) ? inside : asInner(name);
}

/** The same for the name of a function; what holds a verb is somebody's sentence. */
export function functionInside(name: string): string {
  return VERB.test(name) ? asInner(name) : nameInside(name);
}
