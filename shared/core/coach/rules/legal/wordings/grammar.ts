import { pattern } from '../../../../long-text.ts';
import { WHO } from './hidden.ts';

/** Somebody outside the team, however it is put: "the board", "our insurer", "anyone from Compliance". */
export const OUTSIDE = pattern`
  (?:(?:the |our |any |its |their )?(?:(?:partner|parent|national|financial|data protection|supervisory|works|
    external|affected|largest|key|big) )?(?:${WHO}|supervisors?|watchdog|agency|committee|council|head office|
    parent company|company|union|landlord|underwriters?|ombudsman|government|minister|reporters?|newspapers?|
    analysts?|lenders?|creditors?|tax office|patients|passengers|members|merchants|tenants|subscribers|
    residents|parents|sponsors?|chair|chairman|chairwoman|those affected|the affected
    (?:people|customers|users))|(?:anyone|anybody|someone|somebody|people|others|colleagues|everyone|
    everybody) (?:from|in|at|of|outside|beyond|else)(?: (?:the|our|this))?(?: [a-z]+)?)
`;

const OFTEN = '(?:also |ever |even |just |simply |really |yet |actually |please )?';

/** Somebody is not to do what follows, said as an order, a wish, advice, a need denied or something agreed. */
export const NOT_TO = pattern`
  (?:(?:do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|need not|needn['’]t|shall not|will not|
    won['’]t|are not going to|are not to|let['’]s not|let us not|never|(?:could|can|may|might|shall)
    (?:just |simply |also )?not|(?:rather|better|best) (?:we |you |they |I |that we )?(?:did not|didn['’]t|
    do not|don['’]t|not)(?: to)?|prefer(?:red|able)?(?: it)?(?: if| that)? (?:we|you|they|nobody|no one)
    (?:did not|didn['’]t|do not|don['’]t|not)|not to|no (?:need|reason|cause|point|intention|plans?|wish|
    benefit|use|sense|necessity|obligation|upside|gain|advantage|profit|good)(?: for [^.;,]{2,30}?)? to|
    (?:get away with|consider|suggest|propose|recommend|advise|favour|favor|in favour of|in favor of) not|
    under no circumstances|on no account|in no case|at all costs not) ${OFTEN}(?:to )?(?:have to )?|
    (?:avoid|refrain from|stop|no (?:point|use|sense|benefit|good|upside|gain|advantage|profit|value|
    reason)(?: in| from)?|(?:idea|plan|option|choice|decision|proposal) of not|against|instead of|rather than|
    without) )
`;

/** To let somebody know, with the ways of saying it. */
export const LET_KNOW = pattern`
  (?:tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|warn(?:ing)?|alert(?:ing)?|brief(?:ing)?|bother(?:ing)?|
    trouble|troubling|involv(?:e|ing)|copy(?:ing)?|cc|cc-ing|writ(?:e|ing) to|call(?:ing)? in|bring(?:ing)?
    in|invit(?:e|ing)|loop(?:ing)? in)
`;

/** To pass something on to somebody. */
export const PASS_ON = pattern`
  (?:mention(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|report(?:ing)?|shar(?:e|ing)|forward(?:ing)?|
    show(?:ing)?|admit(?:ting)?|announc(?:e|ing)|volunteer(?:ing)?|pass(?:ing)?|hand(?:ing)?|giv(?:e|ing)|
    send(?:ing)?|release|releasing|publish(?:ing)?|leak(?:ing)?|confirm(?:ing)?|explain(?:ing)?|flag(?:ging)?|
    escalat(?:e|ing)|rais(?:e|ing)|discuss(?:ing)?|talk(?:ing)?|speak(?:ing)?|say(?:ing)?|bring(?:ing)?|
    present(?:ing)?|own(?:ing)? up)
`;

/** To come to know. */
export const COME_TO_KNOW = pattern`
  (?:know|hear|learn|see|read|notice|discover|realise|realize|suspect|ask|find out|find|get wind|get to know|
    get hold|be told|be informed|be notified|be shown|be given|be made aware|be involved|be copied|be warned|
    be alerted|become aware|get to see|get to hear|understand)
`;

/** A harmless name for what happened. */
export const HARMLESS = pattern`
  (?:maintenance|upgrade|update|test|exercise|drill|glitch|hiccup|blip|hitch|migration|routine|rehearsal|
    tidy-up|clean-up|service window|improvement|feature|cosmetic issue|display error|display issue)
`;

/** What is written about an incident, where something may be missing. */
export const PAPER = pattern`
  (?:(?:[a-z]+ )?(?:reports?|briefs?|minutes|logs?|records?|register|tickets?|tracker|timeline|statements?|
    letters?|summary|summaries|history|presentation|slides?|deck|annex|e-?mails?|mails?|review|notice|
    notification|filing|press release|chat|release notes|post-?mortem|write-?up|documents?|documentation|
    files?|books|newsletter|answer|reply|status page|story|version|draft|page|paper|chronology|account))
`;
