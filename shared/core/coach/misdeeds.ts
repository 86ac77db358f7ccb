/** What is said of a person, a team or a supplier in order to blame them: words of their deeds, for the rules of blame. */

/** One of the words of a list, as a pattern. */
export const oneOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Deeds that are wrong whatever they are done to. */
export const WRONG_DEEDS =
  'botched bungled mishandled mismanaged misconfigured mistyped misread misunderstood misjudged misinterpreted miscalculated misplaced misused misled misinformed mislabelled mislabeled miskeyed misapplied misrouted mislaid disobeyed forgot forgotten forgets neglected neglects overlooked ignored ignores disregarded bypassed circumvented skipped blundered erred panicked violated sabotaged goofed fumbled wiped broke broken wrecked ruined underestimated';

/** Wrong deeds of several words, with the words that are rare enough to look for them. */
export const WRONG_IDIOMS =
  '(?:(?:messed|screwed|slipped|fouled|cocked|mucked|stuffed|mixed)(?: (?:it|this|that|things|\\w+ \\w+))? up|dropped the ball|(?:cut|cutting|cuts) corners|took (?:a |the )?(?:short ?cuts?|risks)|(?:was|were) asleep|fell asleep|fell for|slept (?:through|in)|dozed off|sat on (?:it|the|this|their)|jumped the gun|lost (?:concentration|focus|track|control|sight)|left (?:us|our customers) (?:in the dark|hanging|stranded|alone|exposed)|(?:let|letting|lets) (?:us|(?:our|the) [\\w-]+) down|(?:got|getting|gets) (?:it|this|that|(?:the |a |their )?[\\w-]+(?: [\\w-]+)?) wrong|dropped (?:a clanger|our)|turned a blind eye|looked the other way|fat[- ]fingered|fell short)';
export const WRONG_IDIOM_CUES =
  'messed screwed slipped fouled cocked mucked stuffed mixed dropped corners short shortcut shortcuts risks asleep fell slept dozed sat jumped lost left let letting lets wrong blind looked fingered';

/** Duties that somebody is said not to have done. */
const DUTY =
  'follow check double-check verify bother notice read think test look care pay understand realise realize react respond act escalate answer review renew rotate document communicate spot catch listen monitor hand comply deliver coordinate learn prepare plan warn inform tell ask keep stop do take use back update maintain replace honour honor meet';
const NOT =
  "(?:(?:did|do|does|had|has|have|was|were)(?: not|n['’]t)|never|failed to|omitted to|neglected to|forgot to)";
/** "did not check", "hasn't answered", "never bothered to", "did not do their job" */
export const LEFT_UNDONE = `${NOT} (?:even |once |properly |really |fully |ever |carefully |bother to |manage to )?(?:${DUTY.split(' ').join('|')}|checked|bothered|tested|looked|read|told|warned|informed|answered|followed|understood|kept|asked|verified|noticed|reacted|acted|done)\\b`;
export const LEFT_UNDONE_CUES = `${DUTY.replace('double-check', 'double')} checked bothered tested looked told warned informed answered followed understood kept asked verified noticed reacted acted done`;
