import { pattern } from '../../../../long-text.ts';
/** Firms and houses of any trade, as one would compare oneself with them. */
export const FIRM = pattern`
  (?:airlines?|airports?|agenc(?:y|ies)|banks?|brands?|brokers?|business(?:es)?|carriers?|chains?|clouds?|
    cities|city|compan(?:y|ies)|competitors?|corporations?|councils?|couriers?|data ?cent(?:er|re)s?|
    enterprises?|firms?|giants?|governments?|hosters?|hospitals?(?: groups?)?|institutions?|insurers?|
    issuers?|lenders?|manufacturers?|ministr(?:y|ies)|operators?|organi[sz]ations?|outfits?|
    (?:IT |tech |development )(?:departments?|teams?|shops?|organi[sz]ations?)|peers?|platforms?|players?|
    portals?|providers?|publishers?|railways?|retailers?|rivals?|shops?|start-?ups?|supermarkets?|telcos?|
    towns?|universit(?:y|ies)|utilit(?:y|ies)|vendors?|wholesalers?)
`;

/** Rivals, whoever they are. */
export const RIVALS = pattern`
  (?:(?:the|our|all|any|other|many|most|several|these|of our|than our) )?(?:competitors?|rivals?|peers)|
  the (?:competition|market leaders?)
`;

/** Firms of a trade that one does not serve or buy from by the dozen. */
export const TRADERS = pattern`
  (?:airlines?|banks?|brands?|brokers?|compan(?:y|ies)|competitors?|corporations?|enterprises?|firms?|giants?|
    governments?|hosters?|institutions?|insurers?|(?:IT |tech |development |ops )(?:departments?|teams?|
    shops?|organi[sz]ations?|people)|organi[sz]ations?|outfits?|peers?|players?|retailers?|rivals?|telcos?|
    universit(?:y|ies)|vendors?|(?:web|online) ?shops?|start-?ups?)
`;

/** Firms that stand for all: "every bank", "most companies of our size", "the big cloud providers". */
export const FIRMS = pattern`
  (?:(?:every|all|any|other|others|another|most|many|several|some|few|no other|each|countless|numerous|plenty
    of|hundreds of|thousands of|practically|virtually|half (?:of )?the|the (?:big|biggest|best|largest|
    leading|great)|even|big|bigger|large|larger|similar|comparable|competing|leading|
    an? (?:average|typical|normal|comparable|similar|different|usual|bigger|larger))(?! \d)(?: of our| of the
    | the| other| others| our| single)?(?: (?!in\b|on\b|of\b|and\b|to\b|for\b)[\w-]{1,20}){0,3}? ${FIRM}|
    ${FIRM} (?:of (?:our|this|that|a similar|similar|comparable) (?:size|kind|type|scale)|like
    (?:us|ours|this)|elsewhere|everywhere|all over|around the (?:world|globe)|worldwide|(?:in|across)
    (?:our|the|this) (?:sector|industry|field|league|market|trade))|${RIVALS})
`;

const IN_TRADE = pattern`
  (?: (?:in|on|of|around|across|from|throughout|with) (?:the |our |this |that |
    a )?[\w'’-]{1,20}(?: [\w-]{1,20})?)?
`;

const DOES_PLAINLY = pattern`
  (?:us(?:e|es|ed|ing)|ask(?:s|ed)?|tells?|told|inform(?:s|ed)?|notified|warned|sends?|sent|gets?
    (?:an?|another|the|our|their)|got|receiv(?:e|es|ed)|confirm(?:s|ed)?|offer(?:s|ed)?|report(?:s|ed)?|
    publish(?:es|ed)?|buys?|bought|pays?|paid|call(?:s|ed)?|meets?|met|writes?|wrote|helps?|helped|lends?|
    lent|sells?|sold|deliver(?:s|ed)?|connect(?:s|ed)?|hosts?|hosted|depends?|rely|relies|shares?
    (?:the|our|a|one)|reads?|checks?|checked|tests?|tested|answer(?:s|ed)?|repl(?:y|ies|ied)|agree[sd]?|
    sign(?:s|ed)?|invited?|contacted|refunded|listed|named|moved?|switched|informed|shown|given|on the)
`;

/** Other firms that do something, beyond what is told of partners: "larger banks have lost weeks". */
export const OTHER_FIRMS_DO = pattern`
  (?:(?:other|another|every other|any other|all other|larger|bigger|smaller|similar|comparable|competing|
    rival|well-known|famous|leading|big|great)(?: (?!in\b|on\b|of\b|and\b|to\b|for\b)[\w-]{1,20}){0,2}?
    ${TRADERS}(?! (?:of|in) (?:the|our) group)${IN_TRADE}|(?:every|any|most|many|all|each|plenty of|countless|
    hundreds of|thousands of|dozens of|no)(?: (?!in\b|on\b|of\b|and\b|to\b|for\b)[\w-]{1,20}){0,2}?
    ${TRADERS}${IN_TRADE}(?= (?:have|has|are|is|can|could|will|would|goes?|lives?|knows?|sees?|faces?|fails?|
    loses?|takes?|needs?|makes?|struggles?|suffers?|manages?|do|does|gets?|runs?|ships?|experiences?)\b))
    (?!(?:(?:have|has|had|were|was|are|is|will|would|can|could|may|must|do|does|did)(?: not|n['’]t)?
    (?:been |be |now |also |already |all |only |then )*)?${DOES_PLAINLY}\b|(?:that|which|who|whose|how|
    whether|to|and|or|with|in|on|at|by|for|from|of|as|than|about|is to|are to|was to)\b)[\w'’]{2,20}
`;

/** Houses near us, of which one tells what they went through. */
export const KIN = pattern`
  (?:(?:our|a|their) (?:sister|predecessor|rival) (?:company|firm|bank|business|shop|store|hospital|plant|
    site|group|house|airline|insurer)|(?:our|the) predecessors?|our neighbou?rs?|(?:our|the)
    (?:main|biggest|closest|nearest|direct|largest|chief) (?:rival|competitor)|(?:the|an?) ${FIRM}
    (?:across|over|down) the (?:road|street|river|border)|(?:the|an?) ${FIRM}
    (?:next door|in the next (?:town|street|village)|nearby))
`;

/** Houses of state and the like that everyone knows. */
export const INSTITUTIONS = pattern`
  (?:tax office|government|state|police|army|railways?|post(?:al service| office)?|fire brigade|NHS|
    parliament|stock exchanges?|central bank|ministry|White House|Pentagon|banks?|airlines?|best|biggest|
    largest|greatest|giants?|market leaders?|experts?|professionals?|hospitals?)
`;

/** Names that everyone knows from the news. */
export const BIG_NAMES = pattern`
  (?:Google|Amazon|AWS|Microsoft|Azure|Meta|Facebook|Instagram|WhatsApp|Netflix|Apple|Cloudflare|GitHub|
    GitLab|Slack|Twitter|Zoom|PayPal|Visa|Mastercard|Stripe|Shopify|Spotify|Uber|Tesla|NASA|Oracle|IBM|SAP|
    Cisco|Equifax|Okta|Fastly|Akamai|Salesforce|Atlassian|CrowdStrike|SolarWinds|British Airways|BA|Delta|
    Southwest|Ryanair|Lufthansa|KLM|TSB|Barclays|HSBC|Lloyds|NatWest|Vodafone|O2|Optus|Rogers|Telekom|Maersk|
    Sony|OVH|eBay|Walmart|Tesco|Ikea|(?:the )?(?:tech|internet|cloud|IT|online|banking) giants|(?:the )?big
    (?:three|four|five|players|names|tech|ones|clouds?)|the giants)
`;

/** All those who are not us. */
export const OTHERS = pattern`
  (?:${FIRMS}|others|everyone(?: else)?|everybody(?: else)?|anyone else|anybody else|
    the (?:rest|others)(?: of (?:the|our) (?:industry|sector|market|world|pack))?|(?:the|our)
    (?:whole |entire )?(?:industry|sector|market)|${BIG_NAMES})
`;

/** What others have had as well. */
export const TROUBLE = pattern`
  (?:alike|(?:weeks|times|moments|nights|mornings) like|been there|bitten|burned|burnt|caught|victims?|
    no (?:better|different)|as badly|as well|bad (?:days?|weeks?|quarters?|moments?)|breach(?:es)?|
    breakdowns?|bugs?|crash(?:es|ed)?|days? like|delays|cancellations|disruptions?|down(?:time)?|errors?|
    fail(?:s|ed|ures?)?|faults?|for (?:days|hours|weeks)|go(?:es|ne)? (?:down|offline|wrong|through|dark)|
    something like this|sooner or later|glitch(?:es)?|harder|hit|incidents?|interruptions?|issues?|longer|
    lost|offline|outages?|off days?|problems?|setbacks?|slower|struck|struggl(?:e|es|ed|ing)|
    suffer(?:s|ed|ing)?|the (?:very )?same(?! (?:tools?|processor|provider|supplier|software|system|line|
    cloud|region|week|day|time|month|team|product|vendor|bank|data|building|contract))|similar|too|troubles?|
    went (?:down|offline|through|dark)|worse)
`;

/** How a trade is called. */
export const TRADE = pattern`
  (?:industry|sector|market|trade|field|line of (?:business|work)|branch|profession|peer group|
    business(?= |[.,;!]|$)|league|internet|web|IT world|world of (?:IT|software|technology))
`;

/** Machines and what runs on them. */
export const TECHNOLOGY = pattern`
  (?:systems?|software|technolog(?:y|ies)|platforms?|infrastructures?|networks?|code|machines?|computers?|
    hardware|services?|servers?|databases?|websites?|products?|clouds?|providers?|IT|tech|
    data ?cent(?:er|re)s?|architectures?|apps?|program(?:me)?s?)
`;

/** A failure spoken of in general. */
export const FAILURES = pattern`
  (?:accidents?|blips?|breakdowns?|bugs?|crashes|defects?|disruptions?|downtime|errors?|failures?|faults?|
    glitch(?:es)?|hiccups?|incidents?|interruptions?|issues?|mistakes?|outages?|problems?|slips?|surprises?|
    things|troubles?)
`;
