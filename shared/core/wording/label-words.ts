/** What each field's sentence says already, and people type once more as they continue its label. */
const SAID: Readonly<Record<string, RegExp>> = {
  planBTrigger:
    /^(?:plan B starts )?(?:only )?(?:if|when|whenever|in case(?! of\b)|once|as soon as)\b[\s,:]+/i,
  causeClaim:
    /^(?:(?:it is|it['’]s|we have|we) )?(?:now )?(?:confirmed|certain|clear)(?: that\b|\s*[:,–—-])\s*|^that\s+(?=(?:the|an?|our|we|it|they|all|no)\b)/i,
  recommendation:
    /^(?:(?:we|I)(?: (?:strongly|would|do))? (?:recommend|suggest|propose|advise)|our recommendation(?: is)?|(?:we )?recommend(?:ed|ation)?(?= to\b|:)|(?:we|you) should(?= \w))(?: to\b(?! (?:the|you|your)\b))?[\s,:–—-]+/i,
  ifNot:
    /^(?:without (?:it|this|that|(?:an?|the|this|that|your) (?:decision|approval|answer|yes|ok|go-ahead))|otherwise|if not|(?:or )?else|if (?:we|you|nobody|no one) (?:do(?:es)? not|don['’]t|doesn['’]t) (?:decide|approve|agree|do (?:it|this|that)))\b[\s,:–—-]+/i,
  onlyIf: /^(?:needed )?(?:only )?(?:if|when|in case(?! of\b))\b[\s,:]+/i,
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
