import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import type { RolePack } from '../role-packs.ts';
import { cell, fact, isOpen, maybe, needed, paragraph, say, sayCapital, typed } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';

/** "We returned to the previous settings at 14:46 UTC; service was normal 3 minutes later." */
function mitigationSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'mitigation'))
    return say('The immediate fix is ', needed(incident, 'mitigation'), '.');
  const when = maybe(' ', fact(incident, 'mitigatedAt:when'));
  const recovery = fact(incident, 'recovery');
  const after =
    recovery && recovery.text !== '0 seconds' ? maybe('; service was normal ', recovery, ' later') : [];
  return say(needed(incident, 'mitigation'), when, after, '.');
}

/** "Since 14:49 UTC, 99.9% of card payments have succeeded (before: 82%)." */
function verificationSentence(incident: Incident): Runs | null {
  const before = maybe(' (during the failure ', fact(incident, 'verificationBefore'), ')');
  const since = fact(incident, 'heldSince');
  const after = fact(incident, 'verificationAfter');
  return say('Since ', since, ', ', after, ' ', fact(incident, 'verificationMeasure'), before, '.');
}

/** "If failures exceed 1% before 18:00 UTC, we switch to the second card processor." */
function planBSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'planB')) return say('Plan B is ', needed(incident, 'planB'), '.');
  const before = maybe(' before ', fact(incident, 'planBDecideBy'));
  const cost = maybe(' (', fact(incident, 'planBCost'), ')');
  return say('If ', fact(incident, 'planBTrigger'), before, ', ', fact(incident, 'planB'), cost, '.');
}

/** "Permanent fix: a test for settings, between 9 and 12 June; it is likely (55–80%) in time." */
function fixSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'fix')) return say('The permanent fix is ', needed(incident, 'fix'), '.');
  const latest = fact(incident, 'fixLatest');
  const earliest = fact(incident, 'fixEarliest');
  const between = earliest && latest && earliest.text !== latest.text;
  const when = between ? maybe(', between ', earliest, ' and ', latest) : maybe(', by ', latest ?? earliest);
  const likely = maybe('; in time: ', fact(incident, 'fixLikelihood'));
  const depends = maybe('; depends on ', fact(incident, 'fixDependsOn'));
  return say('Permanent fix: ', fact(incident, 'fix'), when, likely, depends, '.');
}

/** "Finance repays the double charges by 5 June." One sentence an action; dropped ones stay in the annex. */
function actionSentences(incident: Incident): readonly (Runs | null)[] {
  return incident.lists.actionsNow
    .filter((row) => row.state !== 'dropped')
    .map((row) => {
      const at = knownValue(row.at);
      const done = row.state === 'done';
      const chip = cell('actionsNow', row.id, 'at');
      const when = !at
        ? []
        : done
          ? maybe(' ', fact(incident, `${chip}:when`))
          : maybe(' by ', fact(incident, chip));
      const owner = fact(incident, cell('actionsNow', row.id, 'owner')) ?? {
        text: '[owner]',
        chip: 'actionsNow',
        missing: true,
      };
      return sayCapital(owner, ' ', fact(incident, cell('actionsNow', row.id, 'what')), when, '.');
    });
}

function delaySentences(incident: Incident): readonly (Runs | null)[] {
  return [
    say('With delay: ', fact(incident, 'delayRisk'), '.'),
    say('Working on it: ', fact(incident, 'staffing'), '.'),
  ];
}

function statementOf(incident: Incident): string {
  const { status } = incident.facts;
  const restored = fact(incident, 'restoredAt:when');
  if (status === 'restored' || status === 'closed')
    return restored ? `service restored ${restored.text}` : '';
  const mitigated = fact(incident, 'mitigatedAt:when');
  return mitigated ? `contained ${mitigated.text}` : '';
}

function sentences(incident: Incident, role: RolePack): readonly (Runs | null)[] {
  return [
    mitigationSentence(incident),
    say('Limits: ', fact(incident, 'mitigationLimits'), '.'),
    verificationSentence(incident),
    planBSentence(incident),
    fixSentence(incident),
    ...actionSentences(incident),
    ...(role.delay ? delaySentences(incident) : []),
  ];
}

export const response: Section = {
  key: 'response',
  label: 'What we did and do',
  write(incident, role) {
    const wentWell = incident.setup.variant === 'final' ? knownValue(incident.facts.wentWell) : null;
    const good =
      wentWell && wentWell.length > 0 ? say('What went well: ', fact(incident, 'wentWell'), '.') : null;
    return {
      statement: statementOf(incident),
      prose: paragraph(...sentences(incident, role), good ?? typed(incident, 'changesSinceLast')),
    };
  },
};
