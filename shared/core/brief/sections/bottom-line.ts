import { countWords } from '../../coach/text/count.ts';
import { durationOf, timeInAll } from '../../impact/derived.ts';
import { asksOf, openAsks } from '../../incident/asks.ts';
import { faultWords, isPluralService } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindOf } from '../../incident/kind.ts';
import { mayOnlyAffect } from '../../incident/possible-harm.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { tellsDeed } from '../../wording/function-name.ts';
import { isPluralNoun } from '../../wording/text.ts';
import { containedSince } from '../contained-since.ts';
import {
  cell,
  due,
  fact,
  isMissing,
  isOpen,
  isOver,
  isSentence,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
  words,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import { type Run, type Runs, textOf } from '../tree.ts';
import { countWord, firstDeadline, openDecision } from './asks.ts';
import { DETAILS, type Detail, WHOLE } from './bottom-line-detail.ts';
import { customersRuns, unknownCustomers } from './customers-count.ts';
import { harmedDataSentence, leftWrongSentence } from './data-statement.ts';
import { harmSentence } from './harm.ts';
import { moneySentence } from './money-sentence.ts';
import { nearMissSentences } from './near-miss-bottom-line.ts';

/** What is said of a running failure by its status; nothing where "have been failing" says it all. */
const FAILURE_STATES = {
  investigating: null,
  identified: null,
  mitigating: 'we are applying a fix, the service is not restored yet',
} as const;

const SECURITY_STATES = {
  investigating: 'we are investigating it',
  identified: 'we have identified it and are containing it',
  mitigating: 'we are containing it',
} as const;

/** The bottom line has at most so many words (structure of the brief, §2). */
export const BOTTOM_LINE_WORDS = 60;

/** What failed, or "a service" while nobody can say which; "the service" behind a sentence of its own. */
function subject(incident: Incident, chip = 'service:inner'): Run {
  if (isSentence(incident)) return { text: 'the service' };
  return isOpen(incident, 'service') ? { text: 'a service' } : needed(incident, chip);
}

/** "What failed: customers cannot pay." for those who wrote a sentence where a name was asked for. */
function failedSentence(incident: Incident): Runs | null {
  return isSentence(incident) ? say('What failed: ', fact(incident, 'service:inner'), '.') : null;
}

/** What failed, said again: "it" where its name stands in the sentence before. */
function again(incident: Incident, { namedAgain }: Detail): Run {
  if (namedAgain || isOpen(incident, 'service')) return subject(incident);
  return { text: isPluralService(incident.facts) ? 'they' : 'it' };
}

/** When it started; an open slot while nobody said that, nor how long it lasted. */
function startOf(incident: Incident, form: string): Run | null {
  const isNeeded = isMissing(incident, 'startedAt') && !durationOf(incident.facts);
  return (isNeeded ? needed : fact)(incident, `startedAt:${form}`);
}

/** " since 14:02 UTC on 3 June"; nothing where "for 2 hours so far" has to be enough. */
function sinceStart(incident: Incident, { sinceWhen }: Detail): Runs {
  const isSaid = isMissing(incident, 'startedAt') || !durationOf(incident.facts);
  return sinceWhen || isSaid ? maybe(' since ', startOf(incident, 'dated')) : [];
}

/** "; the failure has been contained since 14:46 UTC, but the service is not restored yet", or that in fewer words. */
function containedRuns(since: Run, [who, what]: readonly [string, string], { notRestored }: Detail): Runs {
  return notRestored
    ? maybe(`; ${who} has been contained since `, since, `, but ${what} is not restored yet`)
    : maybe('; contained since ', since, `, ${who} is not over yet`);
}

/** What holds now while it is not over; an open slot while nobody has said the status. */
function stateNow(
  incident: Incident,
  states: Readonly<Record<keyof typeof SECURITY_STATES, string | null>>,
  names: readonly [string, string],
  detail: Detail,
): Runs {
  const status = knownValue(incident.facts.status);
  if (status === null) return maybe('; the status is ', needed(incident, 'status'));
  if (status === 'restored' || status === 'closed') return [];
  const since = containedSince(incident);
  if (since) return containedRuns(since, names, detail);
  return maybe(states[status] === null ? null : `; ${states[status]}`);
}

/** "Payroll paid 6,200 staff twice": it was done, and no service goes on failing or works again. */
const isDeed = ({ facts }: Incident): boolean => tellsDeed(knownValue(facts.service) ?? '');

/** "Card payments have worked since 14:49 UTC on 3 June." / "Card payments have been failing since 14:02 UTC." */
function stateSentence(incident: Incident, detail: Detail): Runs | null {
  const plural = isPluralService(incident.facts);
  const befell = faultWords(incident.facts);
  const service = subject(incident, 'service');
  if (isOver(incident)) {
    const restored = detail.sinceWhen ? fact(incident, 'restoredAt:dated') : null;
    if (isDeed(incident))
      return restored ? say('It has been over since ', restored, '.') : say('It is over.');
    const since = maybe(` ${befell.ended} since `, restored);
    if (since.length > 0) return sayCapital(service, plural ? ' have' : ' has', since, '.');
    return sayCapital(service, ` ${befell.again(plural)}.`);
  }
  const state = stateNow(incident, FAILURE_STATES, befell.contained, detail);
  if (isDeed(incident)) return say('It began ', startOf(incident, 'when'), state, '.');
  const since = sinceStart(incident, detail);
  return sayCapital(
    service,
    plural ? ' have' : ' has',
    ` ${befell.lasting}${befell.manner}`,
    since,
    state,
    '.',
  );
}

/** "A security event has affected customer accounts since 14:02 UTC; we are containing it." Never "breach". */
function eventSentence(incident: Incident, detail: Detail): Runs | null {
  const service = subject(incident);
  if (isOver(incident)) {
    const when = detail.sinceWhen ? maybe(' ', fact(incident, 'restoredAt:when')) : [];
    const contained = when.length > 0 ? ' was contained' : ' is contained';
    return say('The security event that affected ', service, contained, when, '.');
  }
  const state = stateNow(incident, SECURITY_STATES, ['it', 'normal operation'], detail);
  const since = sinceStart(incident, detail);
  return say('A security event has affected ', service, since, state, '.');
}

/**
 * Of what came and went: "For 70 minutes in all, between 21:10 UTC on 2 June and 12:10 UTC, "; "Over 15 hours, from
 * 21:10 UTC on 2 June, " while nobody has summed up the time that it failed.
 */
function betweenRuns(incident: Incident, { fromWhen }: Detail): Runs {
  const duration = fact(incident, 'duration');
  const isSum = timeInAll(incident.facts) !== null;
  const [lead, sum] = isSum ? ['For ', ' in all'] : ['Over ', ''];
  if (!isOver(incident)) return maybe(lead, duration, `${sum} so far, `);
  const start = fact(incident, 'startedAt');
  const span = isSum
    ? maybe(', between ', start, ' and ', fact(incident, 'restoredAt'))
    : maybe(', from ', start);
  return maybe(lead, duration, sum, fromWhen ? span : [], ', ');
}

/** "For 47 minutes, from 14:02 UTC, " / "For 2 hours so far, " / "From 27 May to 29 May, " / "From 14:02 UTC, " */
function whenRuns(incident: Incident, detail: Detail): Runs {
  const isEvent = kindOf(incident.setup.variant) === 'security';
  const exposed = isEvent && containedSince(incident) ? fact(incident, 'timeToMitigate') : null;
  // What is contained does not go on, whatever else is open; since when stands in the sentence before.
  if (exposed) return maybe('For ', exposed, ', ');
  const duration = fact(incident, 'duration');
  if (duration && faultWords(incident.facts).manner) return betweenRuns(incident, detail);
  if (!isOver(incident)) return maybe('For ', duration, ' so far, ');
  if (duration)
    return maybe(
      'For ',
      duration,
      detail.fromWhen ? maybe(', from ', fact(incident, 'startedAt')) : [],
      ', ',
    );
  const [from, to] = [fact(incident, 'startedAt'), fact(incident, 'restoredAt')];
  if (from && to && from.text !== to.text) return maybe('From ', from, ' to ', to, ', ');
  if (isMissing(incident, 'startedAt')) return maybe('From ', startOf(incident, 'when'), ', ');
  // Without an end "at 14:02 UTC" would be all of it.
  return to ? maybe(fact(incident, 'startedAt:when:capital'), ', ') : maybe('From ', from, ', ');
}

/** "For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400)." */
export function impactSentence(incident: Incident, detail = WHOLE): Runs | null {
  const over = isOver(incident);
  const share = fact(incident, 'failedShare');
  const worked = incident.facts.type === 'degradation';
  // The sentence before has just said what has been failing: only the new facts are told.
  if (!share && !worked && (!over || isDeed(incident)))
    return affectedSentence(incident, detail) ?? say('That is ', fact(incident, 'duration'), ' so far.');
  const attempts = words(incident, 'attemptsNoun', 'attempts');
  const befell = faultWords(incident.facts);
  const so = (plural: boolean, past: string, perfect: string): string =>
    over ? ` ${past}` : ` ${plural ? 'have' : 'has'} ${perfect}`;
  const inPart = 'worked only in part';
  const [plural, many] = [isPluralService(incident.facts), isPluralNoun(attempts)];
  const what = share
    ? maybe(share, ` of ${attempts}${so(many, befell.counted(many), befell.perfect)}`)
    : maybe(
        again(incident, detail),
        worked ? so(plural, inPart, inPart) : so(plural, befell.past(plural), befell.perfect),
        befell.manner,
      );
  const who = isOpen(incident, 'customers') ? [] : maybe(', for ', customersRuns(incident));
  return sayCapital(whenRuns(incident, detail), what, who, '.');
}

/** "For 3 hours so far, this has affected about 3,200 customers (2,900 to 3,400)." */
function affectedSentence(incident: Incident, detail: Detail): Runs | null {
  if (isOpen(incident, 'customers')) return null;
  const [it, did, may] = isOver(incident)
    ? ['it', 'affected', 'may have affected']
    : ['this', 'has affected', 'may have affected'];
  const affected = `${it} ${mayOnlyAffect(incident) ? may : did} `;
  return sayCapital(whenRuns(incident, detail), affected, customersRuns(incident), '.');
}

function openPoints(incident: Incident): readonly OpenPoint[] {
  return [
    ['service', 'Which service is affected'],
    ['startedAt', 'When it started'],
    ['restoredAt', isOver(incident) ? 'When it was restored' : 'When it works again'],
    ['shareFailed', `The share that ${faultWords(incident.facts).counted(false)}`],
    ...(durationOf(incident.facts) ? [] : ([['statedDuration', 'How long it lasted']] as const)),
  ];
}

function decidedWords(count: number): string {
  return count > 1
    ? `The ${countWord(count)} decisions we asked for have been made.`
    : 'The decision we asked for has been made.';
}

/** " on $18,000": what the only open decision is about, where it is money. */
function amountAsked(incident: Incident): Runs {
  const [only, ...more] = openAsks(incident);
  const amount = only && more.length === 0 ? knownValue(only.amount) : null;
  return only && amount && amount.high > 0
    ? maybe(' on ', fact(incident, cell('asks', only.id, 'amount')))
    : [];
}

/**
 * "One decision on $18,000 is needed by 17:00 UTC." / "The decision we asked for has been made." / "No decision is needed now."
 */
function askSentence(incident: Incident, amount: Runs): Runs | null {
  const asks = asksOf(incident);
  if (asks.length === 0) {
    if (incident.facts.asksNone === 'nothing needed now') return say('No decision is needed now.');
    if (isOpen(incident, 'asksNone')) return openDecision(incident);
    return say('Decision needed: ', needed(incident, 'asksNone'), '.');
  }
  const open = openAsks(incident);
  if (open.length === 0) return say(decidedWords(asks.length));
  const deadline = firstDeadline(incident);
  const [ahead, behind] =
    open.length > 1 ? [', the first by ', '; the first deadline was '] : [' by ', '; the deadline was '];
  const by = deadline ? due(incident, deadline, ahead, behind) : [];
  const [verb, noun] = open.length > 1 ? ['are', 'decisions'] : ['is', 'decision'];
  const more = open.length < asks.length ? ' more' : '';
  return sayCapital(`${countWord(open.length)}${more} ${noun}`, amount, ` ${verb} needed`, by, '.');
}

/** What is asked for in one sentence, with its amount where it is one: "One decision on $18,000 is needed by 17:00 UTC." */
export function askedSentence(incident: Incident): Runs | null {
  return askSentence(incident, amountAsked(incident));
}

const asksForStart = ({ chip, missing }: Run): boolean =>
  missing === true && chip?.startsWith('startedAt') === true;

/**
 * "When it started: [started]." while nobody has filled it, as a duration and every clock rest on it; nothing where a
 * sentence before has the slot.
 */
function startSlot(incident: Incident, before: readonly (Runs | null)[]): Runs | null {
  return isMissing(incident, 'startedAt') && !before.some((runs) => runs?.some(asksForStart))
    ? say('When it started: ', needed(incident, 'startedAt'), '.')
    : null;
}

function incidentSentences(incident: Incident, detail: Detail): readonly (Runs | null)[] {
  const isEvent = kindOf(incident.setup.variant) === 'security' && !fact(incident, 'failedShare');
  const known = [
    failedSentence(incident),
    kindOf(incident.setup.variant) === 'security'
      ? eventSentence(incident, detail)
      : stateSentence(incident, detail),
    isEvent ? affectedSentence(incident, detail) : impactSentence(incident, detail),
    unknownCustomers(incident),
    // Before the money: who reads no further must have read that people or their data were harmed.
    harmSentence(incident),
    harmedDataSentence(incident),
    leftWrongSentence(incident),
  ];
  return [
    ...known,
    startSlot(incident, known),
    ...openSentences(incident, openPoints(incident)),
    moneySentence(incident, detail.leftOut),
  ];
}

function countOf(sentences: readonly (Runs | null)[]): number {
  return sentences.reduce((sum, runs) => sum + (runs ? countWords(textOf(runs)) : 0), 0);
}

export const bottomLine: Section = {
  key: 'bottom-line',
  label: 'Bottom line',
  write(incident) {
    const [bare, priced] = [askSentence(incident, []), askedSentence(incident)];
    const fits = (sentences: readonly (Runs | null)[]): boolean => countOf(sentences) <= BOTTOM_LINE_WORDS;
    const forms =
      kindOf(incident.setup.variant) === 'near-miss'
        ? [nearMissSentences(incident)]
        : DETAILS.map((detail) => incidentSentences(incident, detail));
    const told = forms.find((sentences) => fits([...sentences, bare])) ?? forms.at(-1) ?? [];
    const ask = fits([...told, priced]) ? priced : bare;
    return { statement: '', prose: paragraph(...told, ask) };
  },
};
