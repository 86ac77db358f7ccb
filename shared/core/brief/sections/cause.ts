import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { likelihoodLead } from '../../wording/likelihood.ts';
import { noneSaid } from '../none-said.ts';
import {
  due,
  fact,
  isOpen,
  isPast,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
  sayOpen,
  typed,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';

/** "A change to payment settings went live at 14:02 UTC." */
function triggerSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'trigger')) return sayOpen(incident, 'What triggered it', 'trigger');
  const trigger = fact(incident, 'trigger:event');
  // Words that tell this very time of day lack at most its day.
  const clock = fact(incident, 'triggerAt:clock')?.text;
  const when = clock && trigger?.text.includes(clock) ? [] : maybe(' ', fact(incident, 'triggerAt:when'));
  return sayCapital(trigger, when, '.');
}

function confirmSentence(incident: Incident): Runs {
  if (isOpen(incident, 'confirmAt'))
    return maybe(sayOpen(incident, 'When we can confirm or discard this', 'confirmAt'));
  if (isPast(incident, 'confirmAt'))
    return maybe('We expected to confirm or discard this by ', fact(incident, 'confirmAt:behind'), '.');
  return maybe('We expect to confirm or discard this by ', needed(incident, 'confirmAt'), '.');
}

/** The suspected cause with its hedge: "It is very likely (80–95%) that …", "We suspect that …" without a figure. */
function suspicionSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'causeClaim')) return sayOpen(incident, 'What we suspect', 'causeClaim');
  const claim = needed(incident, 'causeClaim:claim:inner');
  const likelihood = knownValue(incident.facts.likelihood);
  if (likelihood) return say({ text: likelihoodLead(likelihood), chip: 'likelihood' }, ' that ', claim, '.');
  const open = isOpen(incident, 'likelihood') ? '; how likely that is, is ' : '; how likely: ';
  return say('We suspect that ', claim, open, needed(incident, 'likelihood'), '.');
}

function unknownCause(incident: Incident): Runs | null {
  if (isOpen(incident, 'causeStatus')) return sayOpen(incident, 'The cause', 'causeStatus');
  const by = due(incident, 'confirmAt', '; we expect to name it by ', '; we expected to name it by ');
  const known = incident.facts.status === 'closed' ? 'not known' : 'not known yet';
  return say(`The cause is ${known}`, by, '.');
}

/** The claim with its hedge: a cause that is not confirmed never stands as a fact. */
function claimSentences(incident: Incident): readonly (Runs | null)[] {
  const { causeStatus } = incident.facts;
  if (causeStatus === null) return [say('Cause: ', needed(incident, 'causeStatus'), '.')];
  if (causeStatus === 'confirmed') {
    return isOpen(incident, 'causeClaim')
      ? [sayOpen(incident, 'What the cause is,', 'causeClaim')]
      : [say('It is confirmed that ', needed(incident, 'causeClaim:claim:inner'), '.')];
  }
  if (causeStatus !== 'suspected') return [unknownCause(incident)];
  return [suspicionSentence(incident), confirmSentence(incident)];
}

function ruledOutSentence(incident: Incident): Runs | null {
  return noneSaid(incident, 'ruledOut') ?? say('Ruled out: ', fact(incident, 'ruledOut'), '.');
}

function openPoints({ facts }: Incident): readonly OpenPoint[] {
  const naming: OpenPoint = ['confirmAt', 'When we can name the cause'];
  return [
    ...(facts.causeStatus === 'suspected' ? [] : [naming]),
    ['weakness', 'The weakness that let it through'],
    ['missingSafeguard', 'Which safeguard was missing'],
    ['safeguardReason', 'Why the safeguard failed'],
    ['ruledOut', 'What can be ruled out'],
  ];
}

function statementOf(incident: Incident): string {
  const status = knownValue(incident.facts.causeStatus);
  if (status === 'confirmed') return 'confirmed';
  if (status === 'unknown') return incident.facts.status === 'closed' ? 'not known' : 'not known yet';
  const by = fact(incident, 'confirmAt:ahead');
  return status === 'suspected'
    ? `suspected${by ? `, to be confirmed by ${by.text}` : ', not confirmed'}`
    : '';
}

export const cause: Section = {
  key: 'cause',
  label: 'What we know about the cause',
  write(incident) {
    const claim = claimSentences(incident);
    const statement = statementOf(incident);
    if (incident.setup.variant === 'running')
      return { statement, prose: paragraph(triggerSentence(incident), ...claim) };
    return {
      statement,
      prose: paragraph(
        triggerSentence(incident),
        ...claim,
        typed(incident, 'weakness'),
        sayCapital(fact(incident, 'missingSafeguard:absent'), '.'),
        typed(incident, 'safeguardReason'),
        ruledOutSentence(incident),
        ...openSentences(incident, openPoints(incident)),
      ),
    };
  },
};
