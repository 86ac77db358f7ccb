import { pattern } from '../../../../long-text.ts';
/** What a later inquiry would read. */
export const PROOF = pattern`
  (?:logs?|log files?|evidence|e-?mails?|messages?|chats?|chat history|recordings?|
    (?<=\b(?:the|these|those|our|all) )minutes|audit trail|ticket history|tickets?|
    (?:log|ticket|timeline|audit) entr(?:y|ies)|entr(?:y|ies) (?:from|in|of) the (?:timeline|log|ticket|
    minutes)|timeline|notes?|screenshots?|transcripts?|records? of (?:the|this|our)|traces|proofs?|protocols?|
    correspondence|threads?|posts?|paper trail|history|call records?|conversations?|drafts?|dates?
    (?:of|in|on) the)
`;

/** From whom things are kept. */
export const WHO = pattern`
  (?:(?:the )?(?:customers?|clients?|users?|press|public|media|board|regulators?|auditors?|authorit(?:y|ies)|
    bank|banks|police|insurers?|investors|shareholders|supervisory board|works council|partners?|staff|
    journalists?|CEO|DPO|data protection officer|compliance|legal|lawyers?|counsel|insurance|auditor|ministry|
    owners?|employees|owner|prosecutors?|inspectors?|investigators?|competitors?|suppliers?|buyers?|
    purchasers?|bidders?|outsiders?))
`;
