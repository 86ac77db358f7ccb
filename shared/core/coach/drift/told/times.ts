import { pattern, regex } from '../../../long-text.ts';
import { onceAsked } from '../../../remember.ts';
import { splitWords } from '../../../vocabulary/words.ts';
import { TIME_WAYS as KEPT_TIME_WAYS } from '../../coach-ways.ts';
import { ready } from '../../phrases/make-pattern.ts';
import { createWaySearch } from '../../phrases/way-search.ts';
import { keptWays, type Sought } from '../../phrases/way-table.ts';
import { inWords } from '../../phrases/word-finder.ts';
import { NUMBER, numberFirst } from '../cues/number-first.ts';
import { DOWN, PEOPLE, SUBJECT, TROUBLE, UP, WHOLE_SERVICE } from './words.ts';

const START = pattern`
  (?:^|[.,;:(] |\b(?:and|but|so|that|because|while|when|then|until|before) )(?:in (?:all|total|the end),? |
    all told,? |altogether,? |in other words,? |in short,? |overall,? |(?:the|our|all|some) )?
`;
const GAP = "(?:[a-z',-]{1,14} ){0,8}";
const FEW = "(?:[a-z'-]{1,14} ){0,3}";
const OF_IT = pattern`
  (?: anything| something|(?: (?:of|about))?(?: it| this| that| the (?:problem|failure|outage|fault|trouble|
    incident|errors))?)
`;
const WATCH = pattern`
  (?:we|our team|the team|staff|engineers|the engineers|somebody|someone|anybody|anyone|our people|operations|
    (?:the|our) (?:[a-z-]{2,12} ){0,2}(?:engineers?|operators?|desk|team|staff)|monitoring|our monitoring)
`;
const NOTICED = pattern`
  (?:learn(?:ed|t)|heard|found out|knew|became aware|bec[ao]me aware|(?:were|was) (?:told|alerted|warned|
    paged)|notic(?:ed|e)|spot(?:ted)?|saw|see|detect(?:ed)?|discover(?:ed)?|realis(?:ed|e)|realiz(?:ed|e)|
    caught|knew|picked (?:it|this) up|find out|become aware)
`;
const ALARM = '(?:(?:the|an|our|any) )?(?:first )?(?:monitoring )?(?:alarm|alert|warning)s?';
const RANG =
  '(?:came(?: in| up)?|went off|rang|rings|fired|sounded|reached (?:us|the team)|was raised|arrived)';

/** Stands for such a sign that is no number; no text holds it. */
const NO_NUMBER = '\u0001';

/** Words before a number and words behind it, the number as its sign. */
const way = (before: string, after = ''): string => `${before}${NUMBER}${after}`;

const FOR =
  '(?:for|of)(?: a total of| a full| a whole| the whole of| altogether| all of)? (?:[a-z ]{3,30}, )?';
const FRONT_FOR = pattern`
  (?:^|[,;] |\b(?:and|but|so|that) )(?:(?:in all|all in all|in total|altogether|all told),? )?for
    (?:a total of |a full )?
`;
const AT = '(?:,? (?:only|not before|again|finally))?,? (?:at|on|around) ';
const FROM = '(?:from|since|as of|starting at|beginning at|as from) (?:about )?';

const LASTED: readonly string[] = [
  way(`${START}${SUBJECT} ${GAP}${DOWN} ${GAP}${FOR}`),
  way(`\\b(?:nobody|no one) (?:could|got|was able) ${GAP}${FOR}`),
  way(`\\bno (?:[a-z]+ ){1,3}(?:went|got|came|could|was|were|worked|left)[a-z ]{0,30} ${FOR}`),
  way(
    FRONT_FOR,
    pattern`
      ,? ${FEW}(?:nobody|no one|no [a-z ]{3,24} (?:went|got|came|could|was|were|worked|left)|
        (?:the |our |all )?${SUBJECT} ${FEW}${DOWN})
    `,
  ),
  way(
    `\\b(?:whole |entire )?${TROUBLE} (?:itself |as a whole |in all |has |had |then |had been )?(?:lasted|was|took|ran|ran for|went on|dragged on|continued|kept us busy|spanned|held on for|kept on for|was over in|was over after|was over within|came to|cost us)(?: for| to| only| a total of)? `,
    '(?! (?:after|before|into|later|to |of (?!downtime|outage|disruption)))',
  ),
  way('', ' of (?:downtime|outage|disruption|interruption|standstill|blackout|darkness)\\b'),
  way(
    `\\b${PEOPLE} (?:had to )?(?:went|go|were|wait(?:ed)?|had)(?: to wait)?(?: without [a-z ]{2,20})? ${FOR}`,
    '(?! (?:in the queue|on the phone|for (?:an|the) answer))',
  ),
];
const RESTORED_IN: readonly string[] = [
  way(
    `${START}${SUBJECT} ${GAP}${UP},? (?:only |but only )?(?:after|within|in) (?:only |just )?`,
    '(?! (?:of (?:work|testing)|each|more))',
  ),
  way(
    '',
    ` (?:passed |went by |elapsed |had passed |had gone by )?(?:before|until) (?:the |our |all )?${SUBJECT} ${GAP}${UP}`,
  ),
  way(
    `\\btook (?:us |the team |engineers |our engineers )?`,
    ` (?:to (?:bring|get) (?:the |our |all )?${SUBJECT} ${GAP}${UP}|(?:before|until) (?:the |our |all )?${SUBJECT} ${GAP}${UP})`,
  ),
];
const NOTICED_IN: readonly string[] = [
  way('\\b(?:went|was|were|stayed|remained|gone|been) (?:unnoticed|undetected|unseen|hidden) for '),
  way(
    `\\b${WATCH} (?:first |only )?${NOTICED}${OF_IT} `,
    ' (?:later|into|after (?:the (?:start|onset|outage|failure|first|problem|trouble)|it (?:all )?(?:began|started)))',
  ),
  way(
    `\\b${ALARM} (?:only )?${RANG}(?: only| just)? (?:after |within |in )?(?:only |just )?`,
    pattern`
      (?: after (?:the (?:start|onset|outage|failure|first|problem|trouble)|it (?:all )?(?:began|started)|
        payments)| later| into|[.,;]|$)
    `,
  ),
  way(`\\b${ALARM} (?:only )?${RANG} (?:only )?(?:after|within) (?:only |just )?`),
  way(
    '\\b(?:took|needed) (?:us |the team |engineers |staff |monitoring |everyone )?',
    ` (?:to|before|until|for) ${FEW}${NOTICED}(?! (?:the|its|a|what) (?:cause|reason|culprit|bug))`,
  ),
  way(
    '',
    ` (?:passed |went by |elapsed )?(?:before|until) (?:${WATCH} (?:first |even |had )?${NOTICED}|${ALARM} ${RANG})`,
  ),
  way(`\\b${WATCH} (?:first |only )?${NOTICED}${OF_IT} (?:only )?(?:after|within|in) (?:only |just )?`),
  way('', `,? (?:later )?(?:${WATCH} (?:first )?${NOTICED}${OF_IT}|${ALARM} ${RANG})(?=[.,;]|$)`),
];
const BEGAN: readonly string[] = [
  way(
    pattern`
      ${START}(?:${SUBJECT}|(?:the|our|all) [a-z]{3,14}) lost (?:all )?(?:power|electricity|water|heating|
        internet|contact|connection|access|signal)${AT}
    `,
  ),
  way(
    pattern`
      ${START}${SUBJECT} (?:were|was|got) (?:logged out|locked out|cut off|thrown out|disconnected|shut
        out)${AT}
    `,
  ),
  way(
    pattern`
      ${START}(?:the |our |all )?${WHOLE_SERVICE} (?:first )?(?:began|started) (?:to fail|failing|to break|
        to time out|having trouble)${AT}
    `,
  ),
  way(
    pattern`
      (?:\b${TROUBLE}|${START}(?:it all|it|everything|things|this)) (?:first |all )?(?:began|started|set in|
        broke out|kicked off|went wrong|surfaced|appeared)(?: (?:shortly|right|just|soon|directly|immediately)
        (?:after|before|with) (?:[a-z-]{1,14} ){1,4}?[a-z-]{1,14},)?${AT}
    `,
  ),
  way(`${START}${SUBJECT} ${GAP}${DOWN} ${GAP}${FROM}`),
  way(`\\b(?:nobody|no one) (?:could|got|was able) ${GAP}${FROM}`),
  way(
    `(?:^|[,;] )${FROM}`,
    pattern`
      (?: on| onwards)?,? (?:the |our |all )?(?:${SUBJECT} ${FEW}${DOWN}|no [a-z ]{3,24}
        (?:could|went|got|came|was|were))
    `,
  ),
  way(
    pattern`
      ${START}(?:the |our |all )?${WHOLE_SERVICE}
        (?:stopped|failed(?! (?:at|from) [^.;]{0,24} (?:and )?again)|(?:was|were) (?:cut|lost)|went down|went
        out|went off|went dark|went dead|froze|broke down|collapsed|crashed|broke off)(?: working
        | completely)?(?: at| from) (?:about )?
    `,
  ),
];
const RESTORED: readonly string[] = [
  way(
    `(?:^|[,;] )(?:not before|not until|only at|only from|only after|it was) `,
    pattern`
      (?:,? (?:that |could |did |were |was )?(?:the |our |all )?${SUBJECT} ${GAP}${UP}| could
        (?:the |our |all )?${SUBJECT} [a-z ]{2,30}again)
    `,
  ),
  way(`${START}(?:the |our |all )?${SUBJECT} ${GAP}${UP} (?:at|from|since|as of|by) (?:about )?`),
  way(`\\b(?:had|got|brought) (?:the |our |all )?${SUBJECT} ${UP} (?:at|from|by) (?:about )?`),
  way(
    `(?:^|[,;] )(?:by|at|from|since|as of) `,
    pattern`
      (?: on| onwards)?,? (?:the |our |all )?${SUBJECT} (?:(?:was|were|is|are|had|has|have|been|could|
        all) ){0,3}${UP}
    `,
  ),
];
const NOTICED_AT: readonly string[] = [
  way('(?:^|[:,;] )(?:at )?', `,? (?:the )?first (?:alarm|alert)(?=[.,;]|$)`),
  way(`\\b(?:nobody|no one|none of us)[a-z ]{0,24} ${NOTICED}${OF_IT} (?:before|until|till) `),
  way(`\\b${ALARM} (?:only )?${RANG}(?: only)? at `),
  way(`\\b${WATCH} (?:first |only |then )?${NOTICED}${OF_IT}(?: only)? at `),
  way(`\\bmonitoring (?:raised|sounded|gave|rang) (?:the|an) (?:first )?(?:alarm|alert) at `),
  way('(?:^|[,;] |\\buntil )(?:only )?(?:at )?', `,? when ${ALARM} ${RANG}`),
  way('(?:^|[,;] )(?:only )?at ', `,? (?:${WATCH} (?:first |only )?${NOTICED}|${ALARM} ${RANG})`),
];

const NEXT: readonly string[] = [
  way(
    pattern`
      \bnext (?:report|update|brief|briefing)(?: to you| from us)?(?: is| will| be| comes?| follows?| due
        | goes out| out| sent){0,3} (?:at|by) (?:about )?
    `,
  ),
  way(
    "\\b(?:you(?: will|'ll)? (?:hear|get word|have news) from us|the next word (?:comes|follows))(?: again| next)? (?:at|by) ",
  ),
  way(
    "\\b(?:we|i)(?: will|'ll)? (?:report|write|brief you|inform you|update you|be in touch|come back to you)(?: to you)?(?: again| next){1,2} (?:at|by) ",
  ),
];

/** It is told whatever else stands before the number. */
const NEXT_UPDATE = 'nextUpdateAt';

/** A way to tell a fact of a stretch of time or of a moment. */
interface TimeWay extends Sought {
  readonly kind: 'duration' | 'clock';
  readonly chip: string;
}

const waysFor = (kind: TimeWay['kind'], chip: string, ways: readonly string[]): readonly TimeWay[] =>
  ways.map((source) => ({ kind, chip, pattern: new RegExp(source) }));

/** All ways; those of the fact that is meant first where two are told come first. */
export const TIME_WAYS: readonly TimeWay[] = [
  ...waysFor('clock', NEXT_UPDATE, NEXT),
  ...waysFor('clock', 'detectedAt', NOTICED_AT),
  ...waysFor('clock', 'startedAt', BEGAN),
  ...waysFor('clock', 'restoredAt', RESTORED),
  ...waysFor('duration', 'timeToDetect', NOTICED_IN),
  ...waysFor('duration', 'duration', [...LASTED, ...RESTORED_IN]),
];
const searchTimes = onceAsked(() =>
  createWaySearch(TIME_WAYS, keptWays(KEPT_TIME_WAYS, TIME_WAYS), inWords, numberFirst),
);

const OTHER_TIME = ready(
  regex('')`
    \bpay by (?!card|phone|mail)|
    \b(?:second|another|next|last|half of|most of|some of|part of|few|one of|new|further|cause|reason|culprit|
      longest|except|worst|slow|slower|partly|if|average|at most|refunds?|backup|reports?|test|
      (?:down|failed|out|offline|unavailable|interrupted|stopped|broke|could not \w+) (?:\w+ )?again)\b
  `,
);
const PART_OF_IT = ready(/^ of (?:it|this|that|these|those|them|the)\b/);

/** Which fact a stretch of time or a moment tells, by the words before and behind it; null where none is sure. */
export function timeTold(kind: TimeWay['kind'], before: string, after: string): string | null {
  const sentence = [before, after].map((side) => side.replaceAll(NUMBER, NO_NUMBER)).join(NUMBER);
  const isOther = OTHER_TIME.test(before) || PART_OF_IT.test(after);
  const told = searchTimes()(splitWords(sentence).map(({ known }) => known)).find(
    ({ sought, pattern }) =>
      sought.kind === kind && (!isOther || sought.chip === NEXT_UPDATE) && pattern.test(sentence),
  );
  return told?.sought.chip ?? null;
}
