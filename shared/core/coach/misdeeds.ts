import { pattern, wordList } from '../long-text.ts';
/**
 * What is said of a person, a team or a supplier in order to blame them: words of their deeds, for the rules of blame.
 */

/** One of the words of a list, as a pattern. */
export const oneOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Deeds that are wrong whatever they are done to. */
export const WRONG_DEEDS = wordList`
  botched bungled mishandled mismanaged misconfigured mistyped misread misunderstood misjudged misinterpreted
  miscalculated misplaced misused misled misinformed mislabelled mislabeled miskeyed misapplied misrouted
  mislaid disobeyed forgot forgotten forgets neglected neglects overlooked ignored ignores disregarded
  bypassed circumvented skipped blundered erred panicked violated sabotaged goofed fumbled wiped broke broken
  wrecked ruined underestimated defied flouted shirked clobbered meddled tampered mistimed misspelt misspelled
  misfiled misdirected mispriced dithered dawdled gambled overrode
`;

/** Wrong deeds of several words. */
export const WRONG_IDIOMS = `(?:${[
  '(?:messed|screwed|slipped|fouled|cocked|mucked|stuffed|mixed)(?: (?:it|this|that|things|\\w+ \\w+))? up',
  pattern`
    (?:made|did) (?:a |an )?(?:(?:complete |real |right )?(?:mess|hash|botch)|(?:poor|bad|sloppy|shoddy|
      careless|terrible) (?:\w+ )?job|half a job)
  `,
  '(?:got|getting|gets) (?:it|this|that|(?:the |a |their )?[\\w-]+(?: [\\w-]+)?) wrong',
  'dropped (?:the ball|a clanger|our)',
  'fat[- ]fingered',
  pattern`
    fell (?:short|for|asleep)|
    (?<!\b(?:most|many|all) [a-z]{3,12} )(?:was|were) asleep|
    slept (?:through|in)|dozed off
  `,
  '(?:took|taking|taken) (?:(?:their|his|her|its|our) )?eyes? off',
  'paid (?:no|little|too little|scant) (?:attention|heed)',
  'turned a blind eye|looked the other way|sat on (?:it|the|this|their)|passed the buck',
  'lost (?:concentration|focus|track|control|sight|the plot|(?:his|her|their) nerve)',
  pattern`
    (?:cut|cutting|cuts) corners|bent the rules|
    took (?:a |an |the )?(?:\w+ )?(?:short ?cuts?|risks?|chances?|gamble|punt)\b|
    rolled the dice|chanced (?:it|his|her|their)|tried (?:his|her|their) luck
  `,
  'jumped the gun|shot from the hip|played with fire|(?:rushed|hurried) (?:it|the|this|through)',
  pattern`
    went (?:rogue|behind|over (?:the|our|his|her) heads?|against|ahead (?:regardless|anyway|without|
      with(?: [\w-]+){1,4} (?:anyway|regardless))|straight to (?:production|live)|off script)|
    took matters into|(?:acted|decided) on (?:his|her|their) own
  `,
  "never got (?:round|around) to|(?:could|can)(?: ?not|n['’]t) be (?:bothered|troubled)",
  '(?:(?:thought|believed|assumed) (?:that )?(?:he|she|they|it) )?knew better',
  pattern`
    (?:chose|decided|preferred) (?:to (?:do nothing|ignore|skip|bypass|look away|stay silent|say nothing)|
      not to (?:act|check|tell|test|ask|escalate|warn|read|answer|call|follow|look|report))
  `,
  'left (?:us|our customers) (?:in the dark|hanging|stranded|alone|exposed)',
  pattern`
    left (?:[\w-]+ ){1,7}?(?:switched (?:on|off)|turned (?:on|off)|wide open|(?:door|gate|port|account|
      session|access|firewall|bucket|server|rule|connection|valve)s? open|unlocked|unattended|unprotected|
      exposed|disabled|half[- ](?:finished|done)|plugged in|logged in|lying around|unread|unanswered)\b
  `,
  '(?:let|letting|lets) (?:us|(?:our|the) [\\w-]+) down',
].join('|')})`;

/** Duties that somebody is said not to have done, as in "did not check". */
const DUTY = wordList`
  follow check double-check verify bother notice read think test look care pay understand realise realize
  react respond act escalate answer review renew rotate document communicate spot catch listen monitor hand
  comply deliver coordinate learn prepare plan warn inform tell ask keep stop do take use back update maintain
  replace honour honor meet remember see call report mention raise say share pass wait stick log write send
  recognise recognize consult involve confirm validate secure lock close finish complete train supervise
  question challenge intervene object order pick bring switch turn add set run ensure provide fix repair
  install patch watch consider anticipate foresee obey respect heed flag alert notify
`;
/** The same, as in "had not checked" and "never checked". */
const DUTY_DONE = wordList`
  followed checked verified bothered noticed read thought tested looked cared paid understood realised
  realized reacted responded acted escalated answered reviewed renewed rotated documented communicated spotted
  caught listened monitored handed complied delivered coordinated learned learnt prepared planned warned
  informed told asked kept stopped done taken used backed updated maintained replaced honoured honored met
  remembered seen known called reported mentioned raised said shared passed waited stuck logged written sent
  recognised recognized consulted involved confirmed validated secured locked closed finished completed
  trained supervised questioned challenged intervened objected ordered picked brought switched turned added
  set run ensured provided fixed repaired installed patched watched considered anticipated foreseen obeyed
  respected heeded flagged alerted notified
`;
const NOT = pattern`
  (?:(?:did|had|has|have|would)(?: not|n['’]t)|never|failed to|omitted to|neglected to|forgot to|refused to)
`;
/** "did not check", "hasn't answered", "never bothered to", "do not follow" */
export const LEFT_UNDONE = pattern`
  (?:${NOT} (?:even |once |properly |really |fully |ever |carefully |actually |first |bother to |manage
    to )?${oneOf(`${DUTY} ${DUTY_DONE}`)}|do(?:es)?(?: not|n['’]t) (?:\w+ly )?(?:follow|care|listen|read|
    check|test|understand|communicate|answer|keep))\b
`;
