import { pattern, wordList } from '../../../../long-text.ts';
import { literally } from '../../../people.ts';

/** Who is outside: the firms that a company buys from, for the rule about the blame of third parties. */

/** Suppliers that are called by their names everywhere. */
export const COMPANIES = wordList`
    AWS Amazon Azure Microsoft Google GCP Cloudflare Fastly Akamai Oracle Cisco Stripe Okta CrowdStrike Twilio
    SendGrid PayPal Adyen Visa Mastercard SAP Salesforce GitHub Atlassian Datadog Snowflake MongoDB Equinix
    OVH Hetzner Rackspace DigitalOcean Heroku Vodafone Telekom Verizon Comcast VMware Dell IBM Fortinet
    SolarWinds ServiceNow Zendesk Worldpay Vercel Netlify Shopify Auth0
  `.split(' ');
const KINDS = wordList`
    vendor provider supplier partner carrier contractor subcontractor processor hoster bank manufacturer
    consultant consultancy integrator telco registrar reseller outsourcer courier agency agencies utility
    utilities landlord subprocessor telecom ISP CDN MSP acquirer third-party forwarder insurer airline
    installer distributor wholesaler aggregator subsupplier licensor
  `.split(' ');
/** A company, an operator or a host is a supplier only with a word of its trade. */
const BY_TRADE = pattern`
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
    cent(?:er|re)s?|(?:web|DNS|mail|cloud|hosting|external|backup) hosts?|clearing house|card scheme|
    third[- ]part(?:y|ies)|[\w-]{1,30}
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

/** Firms by their names. */
export const named = (names: readonly string[]): string => `(?:\\b(?:${names.map(literally).join('|')})\\b)`;

/** Any firm, by its name or by what it does: "Azure", "card scheme", "carriers". */
export const FIRM = pattern`
  (?:\b(?:${COMPANIES.join('|')}|(?:${KINDS.join('|')})s?|${BY_TRADE}|${NETWORK}(?! (?:${OUR_NETWORK})\b))\b)
`;
