import { pattern } from '../../../../long-text.ts';
/** What can go wrong, as a thing. */
export const EVENT = pattern`
  (?:accidents?|attacks?|black-?outs?|breakdowns?|breaks?|bugs?|cases?|cock-?ups?|collapses?|corruptions?|
    crash(?:es)?|crises|crisis|defects?|delays?|disasters?|disruptions?|(?:double|duplicate) \w{1,20}|
    downtime|emergenc(?:y|ies)|episodes?|errors?|events?|experiences?|failures?|faults?|glitch(?:es)?|
    hiccups?|incidents?|interruptions?|issues?|lapses?|leaks?|loss(?:es)?|malfunctions?|mess(?:es)?|mishaps?|
    mistakes?|mix-?ups?|nights?|occurrences?|ordeals?|outages?|overflows?|overloads?|problems?|scenarios?|
    shocks?|shutdowns?|situations?|slips?|slip-ups?|spikes?|stoppages?|surprises?|things?|time-?outs?|
    troubles?)
`;

/** Which of them: one like the last one, or one to come. */
export const KIND = pattern`
  (?:(?:any |all |more |the |a |these |those |no |every )?(?:similar|such|comparable|analogous|future|further|
    another|other|recurring|repeated|related|identical|equivalent|the same|same|this|that|these|those|repeat|
    next|additional|subsequent|second|new|like)(?: (?:kinds?|sorts?|types?|class(?:es)?)
    of)?(?: (?:an?|future|similar|such|major|large|serious|unplanned|total|full|complete))?)
`;

/** The same thing once more. */
export const REPEAT = pattern`
  (?:(?:(?:an?|any|the|all|every|further|future|possible|such) ){0,2}(?:repeats?|repetitions?|recurrences?|
    re-?occurrences?|relapses?|reappearances?|reprises?|replays?)|${KIND} (?:[\w-]{1,24} ){0,2}?${EVENT}|
    (?:another|an? (?:second|further|similar|repeated)) (?:stop|halt|closure|standstill)|
    (?:an? |any )?(?:${EVENT}|anything|something) (?:like|of|such as) (?:this|that|these|those|it|
    the (?:same )?(?:kind|nature|sort|type|one\b)|what happened|yesterday|\w{2,12}['’]s))(?: of
    [^.;,]{2,40}?)?
`;

/** What a failure alone does. */
export const OCCUR = pattern`
  (?:happen|occur|recur|re-?occur|repeat(?: itself| themselves)?|be repeated|re-?appear|re-?surface|arise|take
    place|strike|succeed|rear its head)
`;

/** What a failure does, among others. */
export const HAPPEN = pattern`
  (?:${OCCUR}|return|come back|be back|arrive|(?:hit|bite|catch|haunt|trip|surprise|harm|hurt|cost|stop|reach)
    (?:us|you|them|our \w{1,20}|the \w{1,20}|customers|anyone|anybody)|come up|turn up|show up|
    be (?:seen|felt|experienced))
`;

/** The same in the middle of a doing: "this happening again". */
export const HAPPENING = pattern`
  (?:happening|occurring|recurring|re-?occurring|repeating|returning|coming back|reappearing|resurfacing|
    striking|being repeated)
`;

/** What is done to people and things when something fails, behind "be" and "get". */
export const HARMED = pattern`
  (?:lost|stuck|stranded|mixed up|muddled|confused|cut off|locked out|shut out|turned away|kept waiting|left
    (?:waiting|without|alone|stranded|in the)|affected|hit|hurt|harmed|caught|exposed|leaked|corrupted|
    overwritten|duplicated|doubled|dropped|interrupted|disrupted|damaged|missed|blocked|misplaced|
    double[- ]charged|overcharged|(?:charged|billed|debited|booked) twice|overloaded|overwhelmed|swamped|
    compromised|breached|hacked|down|offline|unavailable|unreachable|late|disappointed|surprised|let down|
    forgotten|overlooked|thrown out|knocked out|out of (?:step|sync|service|action|stock|line))
`;

/** What a system does when it fails, in the form behind "will". */
export const BREAK = pattern`
  (?:fail(?! over)|break(?: down)?|crash|collapse|go (?:down|wrong|offline|dark|missing|astray|unnoticed|
    out of \w{1,12})|overflow|overheat|jam|fill(?: up)?|run (?:out|dry|full|over|hot)|expire|lapse|hang|
    freeze|stall|halt|leak|drop(?: out)?|lose|miss|mix up|confuse|slip (?:through|past|in|out)|seize up|lock
    up|(?:get|be|become|fall|end up|find \w{1,12}) (?:\w{1,20}ly )?${HARMED}|double[- ]charge|double[- ]book|
    duplicate|diverge|drift|differ|corrupt|disappear|vanish|falter|buckle|choke|trip|
    let (?:us|you|them|customers|anyone|people|our \w{1,20}|the \w{1,20}) down|bring
    (?:us|it|everything|the \w{1,20}|down)|take (?:us|it|down|everything|the \w{1,20}) ?(?:down)?|cut off|
    knock out|lock out|cause|trigger)
`;

/** The same in the middle of a doing. */
export const BREAKING = pattern`
  (?:failing|breaking|crashing|collapsing|going (?:down|wrong|offline)|overflowing|overheating|filling up|
    running (?:out|dry|full)|expiring|lapsing|hanging|freezing|stalling|leaking|dropping|losing|missing|
    getting (?:lost|stuck)|being lost)
`;

/** What those who depend on it live through. */
export const SUFFER = pattern`
  (?:go through|live through|sit through|suffer|endure|put up with|face|see|experience|relive|hear|read|get|
    receive|wait|queue|stand|lose|be (?:back|here|standing|sitting)|need to|deal with|explain|apologi[sz]e|
    witness|meet|fall for|make|have|trouble|bother|disappoint|burden|fail|repeat|run into|get into|end up|
    stumble|step into|walk into|come back)
`;

/** Once more. */
export const AGAIN = pattern`
  (?:again|(?:a|for the) (?:second|third) time|another (?:time|one)|once more|twice|ever(?: more)?|
    for (?:good|ever)|forever|in (?:the |any )?future|from (?:now|here|today|this day|
    then)(?: on(?:wards?)?)?|henceforth|hereafter|going forward|next time|on (?:my|our) watch|at any time|
    (?:with )?the same (?:story|failure|problem|thing|mistake))
`;

/** From today and without end. */
export const FROM_NOW = pattern`
  (?:from (?:now|here|today|this day|this point)(?: on(?:wards?)?| forward)?|henceforth|hereafter|(?:in|for)
    (?:the )?future|going forward|ever after|as of (?:now|today))
`;

/** Without end. */
export const FOREVER = pattern`
  (?:for good(?! (?:reasons?|measure|cause|order|luck))|once and for all|for ever|forever|for all time|
    for always|permanently|for evermore|until the end of time)
`;

/** It is not going to. */
export const WONT = pattern`
  (?:(?:will|shall|can)(?: not|not|n['’]t| never| no longer)|(?:wo|ca|sha)n['’]t|['’]ll (?:not|never)|could
    (?:not|never)|couldn['’]t|may never|(?:(?:is|are|am|was)(?: not|n['’]t| never| no longer)|['’](?:s|re|m)
    (?:not|never)|not|never) (?:ever )?(?:going to|gonna|able to|set to|about to)|(?:is|are) (?:now )?unable
    to|(?:no longer|not) possible (?:for [^.;,]{2,30}? )?to|impossible (?:for [^.;,]{2,30}? )?to|
    (?:can|will|shall) (?:under no (?:circumstances|conditions)|at no time|in no case|by no
    means))(?: (?:ever|again|under any (?:circumstances|conditions)|simply|possibly|just|now|therefore|also|
    then|be able to|be allowed to|have to|need to|\w{2,20}ly)){0,2}
`;

/** Nobody and nothing. */
export const NONE =
  '(?:no|nothing|nobody|no[- ]one|none of (?:our|the|these|you|us|them)|not (?:a single|one|any) |never)';

/** How likely it is, as a thing. */
export const CHANCE =
  '(?:chances?|dangers?|likelihood|odds|possibility|potential|probability|prospects?|risks?|threats?)';
