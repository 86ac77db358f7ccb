import { cell, fact, isOver, isPast, maybe, needed, say, sayCapital, typed } from '../../brief/scribe.ts';
import { clockSentence, namedClocks } from '../../brief/sections/clocks.ts';
import type { Runs } from '../../brief/tree.ts';
import type { Incident } from '../../incident/incident.ts';
import { isFinalReport } from '../../incident/kind.ts';
import { isFilled, knownValue } from '../../incident/values/slot.ts';
import { asSentence, capitalise, linesSayNone } from '../../wording/text.ts';
import { epochOf } from '../../wording/zone.ts';

type Sentences = readonly (Runs | null)[];

/** A line of the timeline that can be said. */
interface Step {
  readonly id: string;
  readonly at: number;
  readonly isDecision: boolean;
}

/** The lines of the timeline that can be said, oldest first. */
function stepsOf({ lists }: Incident): readonly Step[] {
  return lists.timeline
    .flatMap(({ id, at, plain, inBrief, kind }) => {
      const moment = knownValue(at);
      if (!moment || !isFilled(plain) || inBrief === 'no') return [];
      return [{ id, at: epochOf(moment.at), isDecision: kind === 'decision' }];
    })
    .toSorted((a, b) => a.at - b.at);
}

const stepSentence = (incident: Incident, { id }: Step): Runs | null =>
  sayCapital(
    fact(incident, `${cell('timeline', id, 'at')}:when:capital`),
    ': ',
    fact(incident, `${cell('timeline', id, 'plain')}:capital`),
    '.',
  );

/** What happened, oldest first, in the plain words of the timeline; technical detail is never said. */
export function courseSentences(incident: Incident): Sentences {
  return stepsOf(incident).map((step) => stepSentence(incident, step));
}

/** Between these the course turns. */
const TURNS = ['startedAt', 'detectedAt', 'mitigatedAt', 'restoredAt'] as const;
/** A line this near to a turn tells of it, in milliseconds: clocks of chats and of records differ a little. */
const NEAR = 5 * 60_000;

/**
 * Of the course what a listener must hear however long the timeline is: the lines at the start, the detection, the fix
 * and the restore, and the first decision.
 */
export function turningSentences(incident: Incident): Sentences {
  const steps = stepsOf(incident);
  const turns = TURNS.flatMap((key) => {
    const turn = knownValue(incident.facts[key]);
    if (!turn) return [];
    const far = ({ at }: Step): number => Math.abs(at - epochOf(turn.at));
    return steps.filter((step) => far(step) <= NEAR).toSorted((a, b) => far(a) - far(b))[0] ?? [];
  });
  const decision = steps.find(({ isDecision }) => isDecision);
  return [...turns, ...(decision ? [decision] : [])].map((step) => stepSentence(incident, step));
}

type LineKey = 'contributing' | 'evidenceFor' | 'evidenceAgainst' | 'priorEvents' | 'priorWarnings';

/** Tags of sources at the end of a line: "(M1, M3)" is read, not said. */
const TAGS = /\s*\([A-Z]\d{1,3}(?:, [A-Z]\d{1,3})*\)(?=\.?$)/;

function spokenLine(line: string): string {
  return capitalise(asSentence(line.replace(TAGS, '')));
}

/** Each line of a list as a sentence of its own behind the same words. */
function lineSentences(incident: Incident, key: LineKey, lead: string): Sentences {
  return (knownValue(incident.facts[key]) ?? [])
    .map(spokenLine)
    .filter((line) => line !== '')
    .map((line) => say(`${lead}: `, { text: line, chip: key }));
}

/** What else is known of the cause, with what speaks for and against a claim. */
export function causeSentences(incident: Incident): Sentences {
  const status = knownValue(incident.facts.causeStatus);
  const isClaimed = status === 'suspected' || status === 'confirmed';
  return [
    ...lineSentences(incident, 'contributing', 'What else contributed'),
    ...(isClaimed ? lineSentences(incident, 'evidenceFor', 'What speaks for it') : []),
    ...(isClaimed ? lineSentences(incident, 'evidenceAgainst', 'What speaks against it') : []),
  ];
}

/** Each line behind its lead, or that there was none where the list says so. */
function earlierLines(incident: Incident, key: LineKey, lead: string, none: string): Sentences {
  return linesSayNone(knownValue(incident.facts[key]) ?? [])
    ? [say({ text: none, chip: key })]
    : lineSentences(incident, key, lead);
}

/** Earlier events and warnings: said before somebody else brings them up. */
export function earlierSentences(incident: Incident): Sentences {
  return [
    ...earlierLines(
      incident,
      'priorEvents',
      'It has happened before',
      'We know of no earlier event of this kind.',
    ),
    ...earlierLines(incident, 'priorWarnings', 'There was a warning', 'We know of no warning.'),
  ];
}

/** How long it took to notice, who leads, plan B. How long it lasted stands in the bottom line. */
export function responseSentences(incident: Incident): Sentences {
  const isFinal = isFinalReport(incident.setup.variant);
  return [
    say('It took us ', fact(incident, 'timeToDetect'), ' to notice.'),
    isOver(incident) ? null : sayCapital(fact(incident, 'incidentLead:who'), ' leads the response.'),
    isFinal ? null : say('What went well: ', fact(incident, 'wentWell'), '.'),
    say('Plan B is decided by ', fact(incident, 'planBOwner:who:inner:ahead'), '.'),
  ];
}

/** When it could come back, and what stays possible. */
export function riskSentences(incident: Incident): Sentences {
  return [say('Risky dates ahead: ', fact(incident, 'riskCalendar'), '.'), typed(incident, 'residualRisk')];
}

/** What stops a failure comes before what notices it, and both before what only describes it. */
const EFFECT = ['barrier', 'detection', 'recovery', 'procedure', 'training'];

/** The actions that last, ranked by effect, each with owner, date and proof. */
export function actionSentences(incident: Incident): Sentences {
  const rank = (type: unknown): number => (EFFECT.indexOf(String(type)) + EFFECT.length) % EFFECT.length;
  return incident.lists.actionsLong
    .filter((row) => isFilled(row.what) && row.state !== 'dropped')
    .toSorted((a, b) => rank(a.type) - rank(b.type))
    .map(({ id }) => {
      const of = (column: string): string => cell('actionsLong', id, column);
      return sayCapital(
        fact(incident, `${of('what')}:capital`),
        isPast(incident, of('due')) ? ', which was due by ' : ', done by ',
        needed(incident, of('due')),
        ', owned by ',
        needed(incident, `${of('owner')}:who:inner`),
        maybe('; the proof: ', fact(incident, `${of('proof')}:inner`)),
        '.',
      );
    });
}

/**
 * Each clock that runs, the first to end first, as the brief tells a single one: of several it has a table, which
 * nobody reads out.
 */
export function clockSentences(incident: Incident): readonly Runs[] {
  return namedClocks(incident)
    .filter(({ state, due }) => (knownValue(state) ?? 'open') === 'open' && knownValue(due) !== null)
    .map((row) => clockSentence(incident, row))
    .filter((sentence) => sentence !== null);
}

/** Who has been told of the money. */
export function moneySentences(incident: Incident): Sentences {
  return [
    say('Finance has had the figures since ', fact(incident, 'financeInformedAt'), '.'),
    say('The insurer has known since ', fact(incident, 'insurerInformedAt'), '.'),
  ];
}
