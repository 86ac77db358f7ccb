import type { Line } from '../../../brief/lines.ts';
import type { Incident } from '../../../incident/incident.ts';
import { kindOf } from '../../../incident/kind.ts';
import { knownValue } from '../../../incident/values/slot.ts';
import { pattern, regex } from '../../../long-text.ts';
import { onceAsked } from '../../../remember.ts';
import { STILL_RUNS_WAYS } from '../../coach-ways.ts';
import type { Fix } from '../../finding.ts';
import { allMatches } from '../../phrases/all-matches.ts';
import { type CuedSentence, cuedSentences } from '../../phrases/line-cues.ts';
import { createWaySearch, standingIn } from '../../phrases/way-search.ts';
import { keptWays, wayTableOf } from '../../phrases/way-table.ts';
import { inWords } from '../../phrases/word-finder.ts';
import { type Hit, type LineRule, onPage } from '../../rule.ts';

const BROKEN = pattern`
  (?:failing|down|unavailable|unreachable|offline|broken|degraded|interrupted|out of (?:service|order|action)|
    not (?:working|available|reachable))
`;
const PEOPLE = pattern`
  (?:customers?|users?|clients?|people|passengers?|players?|patients?|shoppers?|guests?|subscribers?|members?|
    merchants?|nobody|no one)
`;

/** Longest stretch before a wording in which a word can make it right. */
const LOOK_BACK = 80;

/** "If payments are failing again" speaks of what may come, "are no longer failing" of what was. */
const MAY_COME = regex('i')`
  \b(?:if|when|whenever|should|in case|unless|once|whether|would|could|might|may|will|after|no longer|
    never)\b[^.;:]*$
`;
/** "If it is not back by five" waits for what has already come. */
const WAS = /\b(?:no longer|never|would|could|might)\b[^.;:]*$/i;
/** "Until it is restored", "not fixed yet". */
const COMES = regex('i')`
  \b(?:if|when|whenever|should|until|unless|once|before|after|as soon as|not|whether|will|to be|by the
    time)\b[^.;:]*$
`;

interface Wording {
  readonly pattern: RegExp;
  /** Words shortly before those found that make them right. */
  readonly unless: RegExp;
}

/** Words that say it still runs. */
export const STILL_RUNS: readonly Wording[] = [
  {
    pattern: regex('gi')`
      \b(?:is|are|remains?|stays?|keeps?|has been|have been)(?: (?:currently|now|all|also|partly|completely))?
        ${BROKEN}\b(?! again\b)
    `,
    unless: MAY_COME,
  },
  {
    // "Card payments failing since 14:02 UTC"
    pattern: /\bfailing(?=$|[.,;]| (?:since|for|in|at|again and again)\b)|\bcontinues? to fail\b/gi,
    unless: regex('i')`
      \b(?:is|are|was|were|been|be|keeps?|remains?|stays?|still|not|stop\w{0,5}|if|when|whenever|should|once|
        would|could|might|may|will|no longer|never|without)\b[^.;:]*$
    `,
  },
  {
    pattern: regex('gi')`
      \b${PEOPLE} (?:still )?(?:cannot|can ?not|can['’]t|are (?:still )?(?:unable to|not able to))
        [a-z]{1,15}\b
    `,
    unless: MAY_COME,
  },
  {
    pattern: /\b(?:does|do)(?: not|n['’]t) (?:work|load|open|go through|arrive)\b(?! again\b)/gi,
    unless: MAY_COME,
  },
  {
    pattern: regex('gi')`
      \b(?:incident|outage|failure|disruption|interruption|downtime)
        (?:is (?:still )?(?:ongoing|running|in progress|under way|open)|continues|goes on|persists)\b
    `,
    unless: WAS,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:is|are|remains?) )?still (?:${BROKEN}|fails?|ongoing|in progress|under way|investigating)\\b`,
      'gi',
    ),
    unless: WAS,
  },
  {
    pattern: regex('gi')`
      \b(?:is|are|has|have)(?: not|n['’]t)(?: yet)?(?: been)? (?:restored|back|recovered|resolved|fixed)\b|
      \b(?:before|until) (?:[a-z]{1,15} ){1,3}(?:(?:is|are) (?:restored|back|up again|working again)|works?
        again|recovers?)\b
    `,
    unless: WAS,
  },
  {
    // A promise that has been kept: "We will restore payments by 16:00 UTC".
    pattern: regex('gi')`
      \bwe (?:will|expect to|plan to|are going to) restore (?:the |normal |full )?(?:services?|payments?|
        payouts?|checkout|orders|bookings|logins)(?= (?:at|by|before|within|around) )|
      \b(?:services?|payments?|payouts?|checkout|orders|bookings|logins) (?:will|should) be
        (?:restored|back|working again|available again)(?= (?:at|by|before|within|around) )
    `,
    unless: /\b(?:if|unless|should|said|promised|announced)\b[^.;:]*$/i,
  },
];

/** Words that say it is over. */
const OVER: readonly Wording[] = [
  {
    pattern: regex('gi')`
      \b(?:is|are|has been|have been)(?: (?:now|fully|all|again))? (?:restored|back (?:to normal|up|online)|
        resolved|fixed|over|working again|solved)\b|
      \b(?:works?|working) again\b
    `,
    unless: COMES,
  },
  {
    pattern: regex('gi')`
      \b(?:failed|stopped|(?:was|were) (?:down|unavailable|offline|unreachable|degraded)) for
        (?:about |nearly |almost |over |more than )?(?:\d[\d.,]{0,5}|an|one|two|three|four|half an) ?(?:min|
        minutes?|h|hours?|days?)\b(?! so far\b)
    `,
    unless: COMES,
  },
];

/** "are failing" was "failed": the words as they would stand now, where they are as simple as that. */
function inThePast(words: string): string | null {
  const [, verb = '', rest = ''] = /^(is|are)(?: currently| now)? (?!not |still )(.+)$/i.exec(words) ?? [];
  if (verb === '') return null;
  if (rest === 'failing') return 'failed';
  return `${verb.toLowerCase() === 'is' ? 'was' : 'were'} ${rest}`;
}

function chipAt({ runs }: Line, start: number): string {
  let at = 0;
  for (const run of runs) {
    at += run.text.length;
    if (start < at) return run.chip ?? '';
  }
  return '';
}

/** What every reader takes for the state of things, and what will be done by it. */
function isPlain(line: Line, start: number): boolean {
  return line.kind === 'title' || chipAt(line, start).startsWith('planB');
}

/** Headings and the subtitle are printed from the status itself. */
const isTyped = (line: Line): boolean => onPage(line) && line.kind !== 'heading' && line.kind !== 'subtitle';

type Search = ReturnType<typeof createWaySearch<Wording>>;

interface Side {
  readonly search: () => Search;
  readonly reads: (line: Line) => boolean;
  readonly message: string;
  readonly instead: (words: string) => string | null;
}

const SIDES: Readonly<Record<'over' | 'running', Side>> = {
  over: {
    search: onceAsked(() => createWaySearch(STILL_RUNS, keptWays(STILL_RUNS_WAYS, STILL_RUNS), inWords)),
    reads: isTyped,
    message: 'The status says that it is over, these words that it still runs.',
    instead: inThePast,
  },
  running: {
    search: onceAsked(() => createWaySearch(OVER, wayTableOf(OVER), inWords)),
    // A part may work again while another still fails: only the title speaks of all of it.
    reads: ({ kind }) => kind === 'title',
    message: 'The status says that it still runs, the title that it is over.',
    instead: () => null,
  },
};

function sideOf({ facts, setup }: Incident): Side | null {
  const status = knownValue(facts.status);
  if (kindOf(setup.variant) === 'near-miss' || status === null) return null;
  return status === 'restored' || status === 'closed' ? SIDES.over : SIDES.running;
}

function fixesOf(words: string, { instead }: Side): readonly Fix[] {
  const text = instead(words);
  return text === null ? [] : [{ kind: 'replace', label: `Write “${text}”`, text }];
}

function hitsIn({ sentence: { line, start, text }, cues }: CuedSentence, side: Side): readonly Hit[] {
  return standingIn(side.search()(cues), text).flatMap(({ sought: { unless }, patterns }) =>
    allMatches(patterns, text)
      .filter(({ index }) => !unless.test(text.slice(Math.max(0, index - LOOK_BACK), index)))
      .map(({ index, 0: words }): Hit => {
        const from = start + index;
        return {
          line,
          start: from,
          end: from + words.length,
          severity: isPlain(line, from) ? 'error' : 'warn',
          message: side.message,
          fixes: fixesOf(words, side),
        };
      }),
  );
}

/** A brief that says "restored" under a title that says "failing" is believed in neither. */
export const statusConflict: LineRule = {
  id: 'status.conflict',
  doc: 'Words that contradict the status: “payments are failing” in a restored brief.',
  severity: 'warn',
  message: 'These words contradict the status.',
  reason:
    'Words typed while it was running stay behind when the status changes. A reader who finds both believes neither, and cannot tell whether to act.',
  suggestion: 'Put the words in the past (“Card payments failed for 47 minutes”), or set the status back.',
  checkLine(read, incident) {
    // The words first: for a line without any, nothing of the record has to be noted.
    const side = read.line.kind === 'title' ? sideOf(incident) : SIDES.over;
    if (!side?.reads(read.line)) return [];
    const hits = cuedSentences(read).flatMap((sentence) => hitsIn(sentence, side));
    return hits.length === 0 || side === sideOf(incident) ? hits : [];
  },
};
