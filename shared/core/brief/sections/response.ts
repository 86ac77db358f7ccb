import { faultWords } from '../../incident/fault.ts';
import type { Incident } from '../../incident/incident.ts';
import { isFinalReport, kindOf } from '../../incident/kind.ts';
import type { Row } from '../../incident/lists.ts';
import { isPlanBOver, namesItsCase } from '../../incident/plan-b.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { saysWhatSomebodyDoes } from '../../wording/action.ts';
import { isOneClause, namesTime } from '../../wording/clauses.ts';
import { likelihoodPredicate } from '../../wording/likelihood.ts';
import { measureForm } from '../../wording/measure-form.ts';
import { endWord } from '../../wording/status.ts';
import { containedSince } from '../contained-since.ts';
import { noneSaid } from '../none-said.ts';
import { planBCase, planBRuns } from '../plan-b-runs.ts';
import type { RolePack } from '../role-packs.ts';
import {
  cell,
  due,
  fact,
  isMissing,
  isOpen,
  isOver,
  isPast,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
  sayOpen,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';

/**
 * "We returned to the previous settings at 14:46 UTC; service was normal 3 minutes later." Words that hold a time
 * already, or a second thing that was done, keep theirs: "… The fix took effect at 14:46 UTC; service was …"
 */
function mitigationSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'mitigation')) return sayOpen(incident, 'The immediate fix', 'mitigation');
  const none = noneSaid(incident, 'mitigation');
  if (none) return none;
  const when = maybe(' ', fact(incident, 'mitigatedAt:when'));
  const recovery = fact(incident, 'recovery');
  const hasFailed = kindOf(incident.setup.variant) === 'failure';
  const after =
    recovery && recovery.text !== '0 seconds' && hasFailed
      ? maybe(`; ${faultWords(incident.facts).endSentence} `, recovery, ' later')
      : [];
  const fix = needed(incident, 'mitigation');
  const isCertain = isOneClause(fix.text) && !namesTime(fix.text);
  // Words that tell this very time say all of it.
  const clock = fact(incident, 'mitigatedAt:clock')?.text;
  if (clock && after.length === 0 && fix.text.includes(clock)) return sayCapital(fix, '.');
  if (isCertain || when.length === 0) return sayCapital(fix, when, after, '.');
  return sayCapital(fix, '. The fix took effect', when, after, '.');
}

/** "This fix has limits: it covers cards only." */
function limitSentence(incident: Incident): Runs | null {
  const none = noneSaid(incident, 'mitigationLimits');
  return none ?? say('This fix has limits: ', fact(incident, 'mitigationLimits'), '.');
}

/**
 * "Since 14:49 UTC, 99.9% of card payments have succeeded (during the failure 82%)."; where nothing failed,
 * "(before: 82%)". "Since 14:49 UTC, nobody can pick the old plan (measured now: 0)."; "Error rate since 14:49 UTC:
 * 0.2%."
 */
function verificationSentence(incident: Incident): Runs | null {
  const when = kindOf(incident.setup.variant) === 'failure' ? 'during the failure' : 'before:';
  const was = maybe(`${when} `, fact(incident, 'verificationBefore'));
  const before = maybe(' (', was.length > 0 ? was : null, ')');
  const since = fact(incident, 'heldSince');
  const after = fact(incident, 'verificationAfter');
  const what = fact(incident, 'verificationMeasure:inner');
  const form = what ? measureForm(what.text) : null;
  if (form === 'sentence') {
    const now = maybe('measured now: ', after);
    const numbers = [...now, ...(now.length > 0 && was.length > 0 ? [{ text: '; ' }] : []), ...was];
    const told = maybe(what, maybe(' (', numbers.length > 0 ? numbers : null, ')'), '.');
    return since ? say('Since ', since, ', ', told) : sayCapital(told);
  }
  if (form === 'name' && after)
    return sayCapital(what, since ? maybe(' since ', since, ': ') : ' now: ', after, before, '.');
  if (what === null && after) return say('Measured now: ', after, before, '.');
  const measured = maybe(after, maybe(' ', what), before, '.');
  if (measured.length === 0) return say('It has held since ', since, '.');
  return since ? say('Since ', since, ', ', measured) : sayCapital(measured);
}

/** "If failures exceed 1% before 18:00 UTC, we switch to the second card processor." */
export function planBSentence(incident: Incident): Runs | null {
  if (isPlanBOver(incident)) return null;
  if (isOpen(incident, 'planB'))
    return sayOpen(incident, isOver(incident) ? 'What we do if it returns' : 'Plan B', 'planB');
  if (isMissing(incident, 'planB'))
    return isOver(incident) ? null : say('Plan B: ', needed(incident, 'planB'), '.');
  const none = noneSaid(incident, 'planB');
  if (none) return none;
  const before = maybe(' before ', fact(incident, 'planBDecideBy:ahead'));
  const decided = maybe('; the decision was due by ', fact(incident, 'planBDecideBy:behind'));
  const cost = maybe(' (', fact(incident, 'planBCost'), ')');
  const plan = planBRuns(incident);
  if (isMissing(incident, 'planBTrigger') && namesItsCase(incident.facts))
    return sayCapital(fact(incident, 'planB'), cost, decided, '.');
  const isLate = isOver(incident) || isOpen(incident, 'planBTrigger');
  const trigger = (isLate ? fact : needed)(incident, 'planBTrigger:inner');
  return trigger
    ? sayCapital(...planBCase(trigger), before, ', ', plan, cost, decided, '.')
    : say('Plan B: ', fact(incident, 'planB:inner'), cost, '.');
}

/** "; it is likely (55–80%) to be ready in time", "; it has a roughly even chance (45–55%) of being ready in time" */
function inTime(incident: Incident): Runs {
  const word = knownValue(incident.facts.fixLikelihood);
  if (!word) return [];
  const predicate = likelihoodPredicate(word);
  const ready = predicate.startsWith('has') ? ' of being ready in time' : ' to be ready in time';
  return maybe('; it ', { text: predicate, chip: 'fixLikelihood' }, ready);
}

/** ", on 9 June at the earliest": where nobody has named the other end, the first day is no promise. */
function fixNotBefore(incident: Incident): Runs {
  const [lead, when] = isPast(incident, 'fixEarliest')
    ? (['which was expected ', 'fixEarliest:when'] as const)
    : (['', 'fixEarliest:when:ahead'] as const);
  return maybe(`, ${lead}`, fact(incident, when), ' at the earliest');
}

/** ", between 9 and 12 June; it is likely (55–80%) to be ready in time", ", which was due by 12 June" */
function fixDue(incident: Incident): Runs {
  if (!fact(incident, 'fixLatest')) return fixNotBefore(incident);
  const [earliest, latest] = [fact(incident, 'fixEarliest:ahead'), fact(incident, 'fixLatest:ahead')];
  if (isPast(incident, 'fixLatest')) return maybe(', which was due by ', fact(incident, 'fixLatest:behind'));
  const between = earliest && latest && earliest.text !== latest.text;
  const when = between ? maybe(', between ', earliest, ' and ', latest) : maybe(', by ', latest);
  return [...when, ...inTime(incident)];
}

/** "Permanent fix: a test for settings, between 9 and 12 June; it is likely (55–80%) to be ready in time." */
export function fixSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'fix')) return sayOpen(incident, 'The permanent fix', 'fix');
  const none = noneSaid(incident, 'fix');
  if (none) return none;
  const depends = maybe('; depends on ', fact(incident, 'fixDependsOn:inner'));
  return say('Permanent fix: ', fact(incident, 'fix:inner'), fixDue(incident), depends, '.');
}

/** "The duty team watches the queue until 15:00 UTC": the work ends at its time, it is not due by it. */
const LASTING = /^(?:watch|monitor|observe|guard|stand by|stays?|keep)/i;

/**
 * " by 5 June", " until 15:00 UTC", "; that was due by 5 June", " (done on 5 June)", ";
 * when is not known, expected by 16:30 UTC"
 */
function dueRuns(incident: Incident, { id, state, what }: Row<'actionsNow'>): Runs {
  const at = cell('actionsNow', id, 'at');
  if (state === 'done') return maybe(' (done', maybe(' ', fact(incident, `${at}:when`)), ')');
  if (isOpen(incident, at)) return maybe('; when is ', needed(incident, at));
  return LASTING.test(knownValue(what) ?? '')
    ? due(incident, at, ' until ', '; that was to last until ')
    : due(incident, at, ' by ', '; that was due by ');
}

/**
 * "Finance repays the double charges by 5 June."; "SRE: rotate all keys by 5 June." where the words make no sentence
 * with the owner. One sentence an action; dropped ones stay out.
 */
export function actionSentences(
  incident: Incident,
  isTold: (row: Row<'actionsNow'>) => boolean = ({ state }) => state !== 'dropped',
): readonly (Runs | null)[] {
  return incident.lists.actionsNow.filter(isTold).map((row) => {
    const owner = cell('actionsNow', row.id, 'owner');
    const what = fact(incident, `${cell('actionsNow', row.id, 'what')}:lower`);
    const does = saysWhatSomebodyDoes(what?.text ?? '');
    const who = does ? [needed(incident, `${owner}:who`), ' '] : [needed(incident, owner), ': '];
    return sayCapital(...who, what, dueRuns(incident, row), '.');
  });
}

function delaySentences(incident: Incident): readonly (Runs | null)[] {
  return [
    noneSaid(incident, 'delayRisk') ?? say('With delay: ', fact(incident, 'delayRisk'), '.'),
    say('Working on it: ', fact(incident, 'staffing'), '.'),
    ...openSentences(incident, [
      ['delayRisk', 'What gets worse with delay'],
      ['staffing', 'Who works on it'],
    ]),
  ];
}

const OPEN: readonly OpenPoint[] = [
  ['mitigatedAt', 'When the immediate fix took effect'],
  ['mitigationLimits', 'What the immediate fix cannot do'],
  ['verificationBefore', 'The measure during the failure'],
  ['verificationAfter', 'The measure that proves the fix'],
  ['heldSince', 'Since when the fix has held'],
  ['planBTrigger', 'What triggers plan B'],
  ['planBDecideBy', 'When we decide on plan B'],
  ['planBCost', 'What plan B costs'],
  ['fixLatest', 'When the permanent fix is ready'],
  ['fixLikelihood', 'How likely it is ready in time'],
];

function openPoints(incident: Incident): readonly OpenPoint[] {
  const isNearMiss = kindOf(incident.setup.variant) === 'near-miss';
  return OPEN.filter(([key]) => !isPlanBOver(incident) || !key.startsWith('planB')).map((point) =>
    isNearMiss && point[0] === 'verificationBefore' ? [point[0], 'The measure before'] : point,
  );
}

function statementOf(incident: Incident): string {
  const restored = fact(incident, 'restoredAt:when');
  if (isOver(incident))
    return restored
      ? `${endWord(incident.setup.variant, faultWords(incident.facts).end)} ${restored.text}`
      : '';
  const mitigated = containedSince(incident, 'when');
  return mitigated ? `contained ${mitigated.text}` : '';
}

function sentences(incident: Incident, role: RolePack): readonly (Runs | null)[] {
  return [
    mitigationSentence(incident),
    limitSentence(incident),
    verificationSentence(incident),
    planBSentence(incident),
    fixSentence(incident),
    ...actionSentences(incident),
    ...(role.delay ? delaySentences(incident) : []),
    ...openSentences(incident, openPoints(incident)),
  ];
}

/** "Nothing, first report": there is no last report to tell anything since. */
const FIRST = /^(?:(?:none|nothing|n\/a)\b\W*)?\(?(?:this (?:is|was) )?(?:the |our )?first report\W*$/i;

function sinceLastReport(incident: Incident): Runs | null {
  if (FIRST.test(knownValue(incident.facts.changesSinceLast) ?? '')) return null;
  return (
    noneSaid(incident, 'changesSinceLast') ??
    say('Since the last report: ', fact(incident, 'changesSinceLast:inner'), '.')
  );
}

export const response: Section = {
  key: 'response',
  label: 'What we did and do',
  write(incident, role) {
    const isFinal = isFinalReport(incident.setup.variant);
    const good = isFinal ? say('What went well: ', fact(incident, 'wentWell'), '.') : null;
    return {
      statement: statementOf(incident),
      prose: paragraph(...sentences(incident, role), good ?? sinceLastReport(incident)),
    };
  },
};
