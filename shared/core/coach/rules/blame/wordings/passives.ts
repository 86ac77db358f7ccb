import { pattern, regex, wordList } from '../../../../long-text.ts';

/** Deeds that nobody is said to have done, and what tells who did them, for the rule on evasive passives. */

export const BE = '(?:is|are|was|were|will be|being|be|been|got|gets)';
export const LY = pattern`
  (?:(?!probably|possibly|apparently)\w{1,20}ly |also |now |still |then |later |since |already |all |
    not yet )?
`;
/** Somebody acts after all: "by the release team", not "by 9 June". */
export const BY = regex('')`
  ^[^.;]{0,60}\bby (?!\d|the end|end|then|now|noon|midnight|next|tomorrow|tonight|mid|early|late|mistake|
    accident|error|hand|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|
    July|August|September|October|November|December)\b)\w
`;
/** The same, or what in our tools let it happen. */
export const BY_OR_WHY = new RegExp(`${BY.source}|^ because (?:our|we)\\b`);
export const OWNED = /\b(?:we|who|owner:?[^.;]{0,40})\b[^.;]{0,60}$/i;
/** What is asked or not known is no report of a deed. */
const ASKED = /\b(?:whether|why|which|if|how many|no)\b[^.;]{0,60}$/i;

export const NOT_ASKED_OR_OWNED = new RegExp(`${ASKED.source}|\\bwe\\b[^.;]{0,60}$`, 'i');
/** What is on its way goes astray, and customers are told wrongly: that is the damage, not the deed. */
export const NOT_ASKED_OR_EFFECT = regex('i')`
  ${NOT_ASKED_OR_OWNED.source}|
  \b(?:parcels?|packages?|orders?|shipments?|deliver(?:y|ies)|letters?|bags?|payments?|transfers?|refunds?|
    customers?|passengers?|patients?|callers?|visitors?|residents?|trucks?)(?:,[^;]{0,60},
    | (?:for|of|to|from|in|on) [^;,]{1,30})? $
`;
/** Somebody acts after all, or the deed is a step of the response with its time. */
export const BY_OR_WHEN = new RegExp(`${BY.source}|^ (?:(?:at|from|since|until) \\d|because (?:our|we)\\b)`);

/** What somebody ought to have done; a negated passive of these names nobody. */
export const DUTIES = wordList`
  tested checked followed assessed informed told reviewed documented handled communicated performed done
  monitored validated verified noticed recognised recognized renewed rotated maintained considered escalated
  heeded shared trained planned coordinated rehearsed configured understood questioned challenged enforced
  patched notified consulted involved asked warned prepared secured examined evaluated investigated addressed
  discussed completed executed observed updated kept carried taken passed backed acted thought managed
  supervised scheduled protected briefed answered used applied respected obeyed set written raised reported
  installed enabled activated replaced ordered double-checked clarified assigned defined settled established
  agreed decided obtained sought requested granted anticipated foreseen expected budgeted exercised shown kept
  watched signed sealed labelled labeled marked locked closed logged corrected removed revoked filled looked
  listened heard counted inspected serviced cleaned calibrated compared matched picked practised practiced
  staffed proofread contacted approached
`;

/** What only people do, and decide to do; what breaks by itself is not here, nor what repairs it. */
export const CHOSEN = pattern`
  (?:(?:press|push|pull|rais|lower|doubl|halv|tripl|widen|narrow|loosen|relax|extend|prolong|shorten|curtail|weaken|
    soften|comment(?=ed out)|park|shelv|fil|declar|certifi|classifi|label|rat|downgrad|upgrad|merg|publish|upload|
    install|deploy|launch|announc|adopt|approv|authori[sz]|sanction|endors|sign|wav|accept|tolerat|assum|presum|
    reus|re-us|recycl|flush|empti|purg|delet|eras|wip|overwrit|renam|mov|relocat|reassign|cancel|cancell|
    abandon|scrapp|discontinu|postpon|defer|deferr|skipp|omitt|reduc|trimm|
    outsourc|disabl|deactivat|mut|silenc|unlock|select|preferr|favour|favor|refus|grant|plac|trust|unplugg|
    bypass|circumvent|overrul|overrid|dismiss|declin|ignor|disregard|discard|
    tamper|alter|modifi|tweak|reconfigur|rewir|reword|edit|enter|typ|appli|activat|enabl|perform|
    assign|delegat|entrust|hand|pass|promis|agre|order|request|commission|hurri|rush|sacrific|
    improvis|cobbl|patch|withhold|conceal|economis|economiz|neglect|overlook)(?:ed|d)|
    chosen|picked|lent|let (?:slip|go|lapse|down)|overwritten|overridden|withheld|built in|rolled out|
    (?:switched|turned)(?! (?:to|over|back)\b)|taken (?:off|away|down|for|as|at|over|lightly)|put (?:off|
    aside|back|down|through|live|in|on)|set aside|given (?:up|away|out)|left (?:out|open|as|alone|off|on|in|
    at|under|inside|behind|lying|
    running|standing|plugged|connected|
    ajar|half|exposed|disabled|switched|logged|without|to chance|un\w+)|(?:allowed|permitted) to|called off|frozen|
    played down|taken out(?! of)|kept (?:back|quiet|off|on|from)|brought forward|held (?:back|over)|thrown away|torn|
    written off|sent out|sold|spent|started|brushed|explained away|pressed ahead|thought through|eaten into|
    quietly \w+ed)(?! (?:again|anew|afresh|once more)\b)
`;
/** How a passive is built, the roundabout ways with it. */
export const PASSIVE = pattern`
  (?:(?:(?:may|might|must|could|would seem to|seems? to|appears? to) have been|was|were|has been|have been|had been|
    got|kept (?:on )?being|ended up(?: being)?|came to be|came being)(?: (?!probably|possibly|apparently)\w{1,20}ly
    | simply| just| then| also| meant to be)?)
`;
/** A figure tells when it was, or how many: that is a step of the report with its time. */
export const FIGURE = regex('i')`
  \d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|several|many|
  (?:few|number|handful|lots?|plenty) of|numerous|countless|multiple|noon|midnight|
  (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|both|each|every|annex)\b
`;
/** Who suffers, and what is told of them and of their goods is the damage. */
export const SUFFERER = regex('i')`
  \b(?:whether|why|which|if|how|no|none|we|who|customers?|clients?|users?|passengers?|patients?|callers?|visitors?|
    guests?|people|staff|players?|shoppers?|orders?|payments?|parcels?|letters?|refunds?|transfers?|he|she|they|
    data|service|site|shipments?|goods|accounts|tokens?|flights?|trains?|appointments?|minutes|rumou?rs?|
    say|says|said|shops?|tills|stores?|
    branch(?:es)?)\b[^.;]{0,60}$|
  \b(?:would|could|should|will|can|must|to)(?: not|n['’]t)? $
`;
