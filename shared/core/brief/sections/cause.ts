import type { Incident } from '../../incident/incident.ts';
import { isUnknown, knownValue } from '../../incident/slot.ts';
import { likelihoodLead } from '../../wording/likelihood.ts';
import { asClause, joinWords } from '../../wording/text.ts';
import { fact, isMissing, isOpen, maybe, needed, paragraph, say, typed } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';

/** "A change to payment settings went live at 14:02 UTC." */
function triggerSentence(incident: Incident): Runs | null {
  return say(fact(incident, 'trigger'), maybe(' ', fact(incident, 'triggerAt:when')), '.');
}

function confirmSentence(incident: Incident): Runs {
  if (isOpen(incident, 'confirmAt'))
    return maybe('When we can confirm or discard this is ', needed(incident, 'confirmAt'), '.');
  return maybe('We expect to confirm or discard this by ', needed(incident, 'confirmAt'), '.');
}

/** The claim with its hedge: a cause that is not confirmed never stands as a fact. */
function claimSentences(incident: Incident): readonly (Runs | null)[] {
  const { causeStatus, likelihood } = incident.facts;
  const status = knownValue(causeStatus);
  if (status === null && !isUnknown(causeStatus))
    return [say('Cause: ', needed(incident, 'causeStatus'), '.')];
  if (status === 'confirmed') return [say('It is confirmed that ', needed(incident, 'causeClaim'), '.')];
  if (status !== 'suspected') {
    const by = isMissing(incident, 'confirmAt') || isOpen(incident, 'confirmAt');
    return [
      say('The cause is not known yet.'),
      by ? null : say('We expect to name it by ', needed(incident, 'confirmAt'), '.'),
    ];
  }
  const word = knownValue(likelihood);
  const lead = word ? { text: likelihoodLead(word), chip: 'likelihood' } : needed(incident, 'likelihood');
  return [say(lead, ' that ', needed(incident, 'causeClaim'), '.'), confirmSentence(incident)];
}

function ruledOutSentence(incident: Incident): Runs | null {
  const ruledOut = knownValue(incident.facts.ruledOut) ?? [];
  return ruledOut.length > 0 ? say(`Ruled out: ${joinWords(ruledOut.map(asClause))}.`) : null;
}

function statementOf(incident: Incident): string {
  const status = knownValue(incident.facts.causeStatus);
  if (status === 'confirmed') return 'confirmed';
  if (status === 'unknown') return 'not known yet';
  const by = fact(incident, 'confirmAt');
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
        typed(incident, 'missingSafeguard'),
        typed(incident, 'safeguardReason'),
        ruledOutSentence(incident),
      ),
    };
  },
};
