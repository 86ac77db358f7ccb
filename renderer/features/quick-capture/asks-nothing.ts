import { pattern, regex } from '../../../shared/core/long-text.ts';

const WHEN = pattern`
  (?:(?:right |just |as of )?now|yet|so far|for (?:now|today|the moment)|at (?:the|this)
    (?:moment|point|time|stage)|at present|currently|presently|today|tonight|this time)
`;
const WHAT = '(?:asks?|decisions?|requests?|approvals?|actions?|input)';
const NEEDED = pattern`
  (?:(?:is |are |to be )?(?:needed|required|necessary|requested|pending|made|taken)|
    to (?:decide|ask|approve|request))
`;
const BY = '(?:(?:from|by|of|on) (?:you|the CEO|your side))';
const MORE = `(?: (?:${WHEN}|${NEEDED}|${BY})){0,4}`;

/** "no decision needed", "none right now", "not yet", "we need nothing from you today" */
const SAYS_NO = pattern`
  (?:(?:there is )?(?:no|nope|none|nothing|nil|not|n/?a)(?: ${WHAT})?|(?:we |i )?(?:do not|don['’]t)
    (?:currently )?need (?:anything|an?y? ${WHAT})|(?:we |i )?(?:currently )?need
    (?:nothing|no ${WHAT}))${MORE}
`;

/** What such an answer goes on with and still asks for nothing: "FYI only", "but maybe later", "will ask at 22:00". */
const ASIDE = [
  "but|and|just|only|this|that|it|is|it['’]s|all|for|your|fyi|info|information|awareness",
  pattern`
    maybe|perhaps|possibly|probably|may|might|could|will|we|we['’]ll|i|i['’]ll|ask|come|back|let|you|know|
      tell|change
  `,
  pattern`
    again|later|soon|today|tonight|tomorrow|then|at|by|in|after|need|one|next|update|report|
      \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m|h)?|utc
  `,
].join('|');

const NOTHING = regex('i')`
  ^${SAYS_NO}(?:(?:\s*[,;:.(–—-]|
    \s(?=but\b|just\b|fyi\b|for\b))\s*(?:${ASIDE})(?:[\s,;:.(–—-]+(?:${ASIDE}))*)?[\s.!)]*$
`;

/** True for the many ways in which people say that the CEO has nothing to decide now. */
export function asksNothing(typed: string): boolean {
  return NOTHING.test(typed.trim().replace(/\s+/g, ' '));
}
