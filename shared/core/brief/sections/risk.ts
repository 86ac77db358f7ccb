import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { namesThings, saysEvent } from '../../wording/event-clause.ts';
import { likelihoodLead, likelihoodPredicate } from '../../wording/likelihood.ts';
import { clausesOf, decapitalise, isPluralNoun, joinWords } from '../../wording/text.ts';
import { noneSaid, typedOrNone } from '../none-said.ts';
import {
  due,
  fact,
  isMissing,
  isOpen,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
  withRemark,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';

/**
 * "Changes of this kind have been blocked since 15:30 UTC." / "Each change needs
 * two approvals, in place since 15:30 UTC."
 */
export function barrierSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'exactBarrier')) return null;
  const none = noneSaid(incident, 'exactBarrier');
  if (none) return none;
  const since = fact(incident, 'barrierSince');
  if (!since) return sayCapital(needed(incident, 'exactBarrier'), '.');
  const barrier = needed(incident, 'exactBarrier:since');
  const hasTense = barrier.text !== needed(incident, 'exactBarrier').text;
  return sayCapital(barrier, hasTense ? ' since ' : ', in place since ', since, '.');
}

/** "A similar failure in the invoice system is unlikely (20–45%) until the same check is added there on 9 June." */
function similarSentence(incident: Incident): Runs | null {
  if (isOpen(incident, 'similarLikelihood')) return null;
  if (isMissing(incident, 'similarLikelihood'))
    return say('How likely a similar failure is: ', needed(incident, 'similarLikelihood'), '.');
  const word = knownValue(incident.facts.similarLikelihood);
  const what = fact(incident, 'similarUntilWhat:done:inner');
  const event = fact(incident, 'similarEvent');
  if (word && event && saysEvent(event.text)) {
    const end = what
      ? maybe('Until ', what, due(incident, 'similarUntil:when', ' ', ', which was due '), ', ')
      : due(incident, 'similarUntil', 'Until ', 'For the time until ');
    const comma = end.length > 0 && !what ? ', ' : '';
    const lead = likelihoodLead(word);
    const likely = { text: end.length > 0 ? decapitalise(lead) : lead, chip: 'similarLikelihood' };
    return say(...end, comma, likely, ' that ', fact(incident, 'similarEvent:lower'), '.');
  }
  const isPlace = event !== null && namesThings(event.text);
  const isPlural = event !== null && !isPlace && isPluralNoun(event.text);
  const chance = word ? { text: likelihoodPredicate(word, isPlural), chip: 'similarLikelihood' } : null;
  const until = what
    ? maybe(' until ', what, due(incident, 'similarUntil:when', ' ', ', which was due '))
    : due(incident, 'similarUntil', ' until ', '; that was said for the time until ');
  const named = isPlace ? maybe('A similar failure in ', fact(incident, 'similarEvent:lower')) : event;
  return sayCapital(named ?? 'A similar failure', ' ', chance, until, '.');
}

/** "Same weakness elsewhere: invoices (check planned)." */
function elsewhereSentence(incident: Incident): Runs | null {
  const systems = incident.lists.sameWeakness.map((row) => withRemark(row.system, row.state));
  const named = joinWords(clausesOf(systems));
  return named ? say(`Same weakness elsewhere: ${named}`, '.') : null;
}

/** "Until then …", or the words alone when no end was said. */
function interimSentence(incident: Incident): Runs | null {
  const none = noneSaid(incident, 'interim');
  if (none) return none;
  const end = fact(incident, 'similarUntilWhat') ?? fact(incident, 'similarUntil:ahead');
  const printed = end !== null && knownValue(incident.facts.similarLikelihood) !== null;
  return printed
    ? say('Until then ', fact(incident, 'interim:inner'), '.')
    : sayCapital(fact(incident, 'interim:inner'), '.');
}

const OPEN: readonly OpenPoint[] = [
  ['exactBarrier', 'What stops the same failure'],
  ['barrierSince', 'Since when the same failure has been stopped'],
  ['similarLikelihood', 'How likely a similar failure is'],
  ['similarUntil', 'How long the risk of a similar failure lasts'],
  ['interim', 'What protects us until then'],
];

/** How likely something similar is and what protects until then, as one: "Until then" alone would point to nothing. */
export function outlook(incident: Incident): Runs | null {
  const [similar, interim] = [similarSentence(incident), interimSentence(incident)];
  return similar && interim ? maybe(similar, ' ', interim) : (similar ?? interim);
}

export const risk: Section = {
  key: 'risk',
  label: 'Risk of a repeat',
  write(incident, role) {
    const word = knownValue(incident.facts.similarLikelihood);
    return {
      statement: word ? `a similar failure ${likelihoodPredicate(word)}` : '',
      prose: paragraph(
        barrierSentence(incident),
        similarSentence(incident),
        interimSentence(incident),
        elsewhereSentence(incident),
        role.residualRisk ? typedOrNone(incident, 'residualRisk') : null,
        ...openSentences(incident, OPEN),
        ...(role.residualRisk ? openSentences(incident, [['residualRisk', 'Which risk stays']]) : []),
      ),
    };
  },
};
