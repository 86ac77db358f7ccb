import { pattern } from '../../../../long-text.ts';
import { EVENT } from '../../promises/wordings/failing.ts';

/** A failure, by the names that are given to those one remembers. */
const AFFAIR = pattern`
  (?:${EVENT}|affairs?|breach(?:es)?|catastrophes?|debacles?|fiasco(?:s|es)?|fires?|floods?|hacks?|meltdowns?|
    scandals?|storms?|strikes?)(?! (?:alarms?|brigade|budgets?|codes?|counts?|desk|doors?|exits?|leads?|log|
    logs|manager|messages?|page|queue|rates?|reports?|service|tracker)\b)
`;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** An earlier failure, ours or another's: "the March incident", "any of our previous three outages", "last time". */
export const EARLIER = pattern`
  (?:(?:the|our|that|last|any|all|other|previous|earlier|past|most|some|many|both|those|
    \w{2,12}['’]s)(?: of)?(?: (?!(?:in|on|at|of|and|to|for|with|is|was|were|by|current|present|actual|second|
    third|fourth|latest|new|next|main|whole)\b)[\w'’-]{1,20}){0,4}?
    (?<!\b(?:the|our|that|those|some|most|all|many|any|both) )${AFFAIR}|(?:the|our|that|those) ${AFFAIR}
    (?:we|they|our|in|of|at|from|last|back|that hit|\w{2,12} years? ago)|(?:the|any) ones?
    (?:in|at|of|from|before|last|we)\b|last time|what (?:\w{1,20} ){1,4}?(?:went through|lived through|
    suffered|endured|cost|lost|had to)\b|what (?:happened(?= (?:to|at|in|with|last))|befell|struck|
    hit (?!us))|what (?:could|might) have (?:been|happened)|an? (?:\w{1,12}ly )?(?:real|total|full|proper|
    serious|major|genuine|complete|true|big|lasting|outright) ${AFFAIR}|${MONTH}['’]s|
    (?:${MONTH} )?20[012]\d(?=[.,;]|$| (?:was|outage|incident)))
`;

/** Beside something: "compared with", "next to", "put beside", "a fraction of". */
export const BESIDE = pattern`
  (?:(?<!\b(?:we|I|have|they|team|and|be|been) )compared (?:with|to)|(?:in|by) (?:comparison|contrast)
    (?:with|to)|(?:relative|in relation|contrary) to|unlike(?: (?:in|with|at|during|for))?|as opposed to|
    versus|vs\.?|(?:put|set|placed|seen|held|viewed|judged|measured|stacked up|weighed|up|mild|modest|small|
    tiny|nothing|(?<=^|, ))(?: (?:it|this|us|ours))? ?(?:next to|beside|alongside|against)|(?:pales?|paled)
    (?:next to|beside|before|against)|not a patch on|a far cry from|no match for|no comparison (?:with|to)|
    (?:nothing|n['’]t (?:anything|remotely)|not (?:anything|remotely)|not at all|hardly|nowhere)
    (?:like|near)|a (?:\w{1,12} )?(?:fraction|tenth|shadow|shade|sliver|quarter|third) of|dwarfed by|(?:in|of)
    (?:another|a different|no) (?:league|order|class)(?: \w{1,12})? (?:from|to|than|as)|
    (?:does not|doesn['’]t|cannot|can['’]t) (?:be compared|compare) (?:with|to))
`;

/** Smaller in any measure, and not as large. */
export const SMALLER = pattern`
  (?:(?:fewer|less|lower|smaller|shorter|milder|lighter|gentler|tamer|briefer|narrower|cheaper|easier|quicker|
    faster|sooner|better|more (?:limited|contained|harmless|benign|manageable))\b[^.;]{0,50}?
    than(?: it was| they were)?|(?:not|n['’]t|never|nowhere|half|hardly)(?: nearly| remotely| anywhere near
    | near| quite| half)? as (?:bad|badly|severe|serious|grave|dramatic|painful|disruptive|costly|damaging|
    harmful|critical|long|big|large|wide|widespread|expensive|messy|ugly|hard|many|much)(?: \w{1,20}){0,2}?
    as)(?: (?:in|at|during|for|after|on|with|from|of))?
`;

/** Larger or longer, as the other failure was. */
export const WORSE = pattern`
  (?:worse|longer|bigger|larger|uglier|nastier|harder|graver|costlier|dearer|more (?:severe|serious|costly|
    damaging|painful|disruptive|expensive)|(?:\w+ times|twice|double|triple) (?:as|the|more|higher|longer|
    larger|bigger|worse|greater|our|this|that)|far more|many more|much more|still more)
`;

/** A time that is over: "last spring", "in April". */
export const THEN = pattern`
  (?:last (?:year|month|week|spring|summer|autumn|fall|winter)|
    (?:back )?in (?:${MONTH}|20[012]\d))
`;
