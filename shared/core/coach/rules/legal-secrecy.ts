import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** Uber's former head of security was convicted in 2022 for hiding an intrusion: secrecy becomes the case. */
export const legalSecrecy = phraseRule({
  id: 'legal.secrecy',
  doc: 'Reads like hiding: keep it quiet, not in writing, delete the logs.',
  severity: 'error',
  message: 'This reads like concealment.',
  reason:
    'Written secrecy turns an outage into a conduct case. Preserving logs and messages is part of the response.',
  suggestion:
    '“Logs and chat of 3 June are preserved since 14:30 UTC.” Limit the readers with a neutral line: “Distribution: CEO, CTO, General Counsel.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'keep between record writing write put before',
      pattern:
        /\b(?:keep (?:this|it|that) (?:quiet|secret|between us|internal only|under wraps)|between (?:you and me|us)|off the record|(?:do not|don['’]t) (?:write|put) (?:this|that|it|anything) (?:down|in writing|in e-?mail)|not in writing|before (?:anyone|somebody|the press|customers) (?:finds? out|notices?))\b/gi,
    },
    {
      cues: 'delete remove destroy wipe purge clean tidy rewrite edit adjust backdate',
      pattern:
        /\b(?:delete|remove|destroy|wipe|purge|clean up|tidy up|rewrite|edit|adjust|backdate)\s+(?:\w+\s+){0,2}?(?:logs?|evidence|e-?mails?|messages|chats?|ticket history|audit trail|timeline|minutes|records of)\b/gi,
    },
    {
      cues: 'hide conceal cover bury play downplay withhold mention',
      pattern:
        /\b(?:hide(?!\s+(?:an?|the)\s+(?:\w+\s+)?(?:banner|button|feature|field|form|link|menu|option|page)\b)|conceal|cover up|bury|play down|downplay|withhold|not mention)\b/gi,
    },
  ],
  unless: [
    /\b(?:do not|don['’]t|must not|never|no one may|nobody may) (?:delete|remove|destroy|wipe|edit|hide|conceal)\b/i,
    /\b(?:retention|expired|rotat|disk was full)/i,
  ],
});
