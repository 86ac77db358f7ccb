import { regex } from '../long-text.ts';

/** What each field's sentence says already, and people type once more as they continue its label. */
const SAID: Readonly<Record<string, RegExp>> = {
  planBTrigger: regex('i')`
    ^(?:plan B starts )?(?:only )?(?:if and when|if|when|whenever|in case(?! of\b)|once|as soon as)\b[\s,:]+
  `,
  causeClaim: regex('i')`
    ^(?:(?:it (?:is|was|has been)|it['’]s(?: been)?|we have|we) )?(?:now )?(?:confirmed|certain|
      clear)(?: that\b|\s*[:,–—]|\s-)\s*|
    ^(?:(?:we (?:are|were)|we['’]re|I am|I['’]m) (?:now )?(?:sure|certain|confident)|there is no doubt) that\s+|
    ^that\s+(?=(?:the|an?|our|we|it|they|all|no)\b)
  `,
  recommendation: regex('i')`
    ^(?:(?:we|I)(?: (?:strongly|would|do))? (?:recommend|suggest|propose|advise)|our recommendation(?: is)?|
      (?:we )?recommend(?:ed|ation)?(?= to\b|:)|(?:we|you)
      should(?= \w))(?: to\b(?! (?:the|you|your)\b))?[\s,:–—-]+
  `,
  ifNot: regex('i')`
    ^(?:without (?:it|this|that|(?:(?:an?|the|this|that|your) )?(?:decision|approval|answer|yes|ok|
      go-ahead)(?! (?:of|from|by|for|to|on|in)\b))|otherwise|(?:or )?else|
      if not(?: (?:decided|approved|agreed|granted|done))?(?=\s*[,:–—-])|if (?:we|you|nobody|no one)
      (?:do(?:es)? nothing|(?:do(?:es)? not|don['’]?t|doesn['’]?t)(?: (?:decide|approve|agree|
      do (?:it|this|that)))?)(?=\s*[,:–—-]))\b[\s,:–—-]+
  `,
  earlyTriggers: regex('i')`
    ^(?:you hear from us earlier )?(?:(?:only )?(?:if and when|if|when|whenever|in case(?! of\b)|once|as soon
      as))\b[\s,:]+
  `,
  reviewOwner: /^(?:the )?(?:review )?(?:(?:is|will be|to be) )?(?:led|run|chaired) by\s+/i,
  planBOwner: /^(?:plan B )?(?:(?:is|will be|to be) )?decided by\s+/i,
  fixDependsOn: /^(?:(?:it|this|that|which|the (?:permanent )?fix) )?(?:depends|depending|dependent) on\s+/i,
  fix: /^(?:the |our )?permanent fix(?:(?: is| will be)\b)?[\s,:–—-]+/i,
  similarUntilWhat: /^until\b[\s,:]+/i,
  interim: /^until then\b[\s,:]+/i,
  spokesperson: /\s+(?:(?:will|can|should) )?speaks?(?: for us| to (?:the )?(?:press|media))?$/i,
  keyAccountsNote: /^key accounts(?: checked)?\s*[:–—-]\s*/i,
  regions: /^in\s+(?=(?:the )?\p{Lu})/u,
  ruledOut: regex('i')`
    ^(?:(?:we (?:have |can )?)?rul(?:ed?|ing) out\b[\s,:–—-]*)?(?:(?:it )?(?:is|was)(?:n['’]t| not) |
      not (?!(?:yet|known|clear|sure|checked)\b)|no (?=\w))?
  `,
  lossExcludes: regex('i')`
    ^(?:excluding|excludes?|excl\b\.?|without|except(?: for)?|not (?:including|included|counting|counted)|(?:it |that |
      this )?(?:leaves|leaving) out)(?!\w)[\s,:–—-]*
  `,
  safeguardReason: /^because\s+(?!of\b)/i,
  onlyIf: /^(?:needed )?(?:only )?(?:if and (?:only if|when)|if|when|in case(?! of\b))\b[\s,:]+/i,
};

/**
 * What was typed without the words with which its sentence begins anyway: "if payments fail again" is printed behind
 * "If", "we recommend a refund" behind "We recommend". A text of nothing else stays.
 *
 * @param name the fact's key or the column's name
 */
export function withoutLabelWords(name: string, text: string): string {
  const said = SAID[name];
  const rest = said ? text.trim().replace(said, '') : text;
  return rest.trim() === '' ? text : rest;
}

/** True for words that tell a case without "if": "unless payments are back", "in case of a second failure", "at 22:00". */
export function isCase(text: string): boolean {
  return /^(?:unless|should|in case of|in the event|(?:after|at|from) \d)(?!\w*-)/i.test(text);
}
