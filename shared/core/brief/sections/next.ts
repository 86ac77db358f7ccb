import type { Incident } from '../../incident/incident.ts';
import { isFinalReport } from '../../incident/kind.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { isCase } from '../../wording/label-words.ts';
import { noneSaid } from '../none-said.ts';
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
  sayOpen,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Runs } from '../tree.ts';
import { earlierAnswers } from './earlier-answers.ts';

/** "Update 3 at 18:15 UTC by e-mail."; null when a final brief has none. */
export function updateSentence(incident: Incident): Runs | null {
  const report = knownValue(incident.facts.reportNo);
  const isFinal = isFinalReport(incident.setup.variant);
  // No report is counted on behind the last one.
  const name = report === null || isFinal ? 'Next update' : `Update ${report + 1}`;
  if (isOpen(incident, 'nextUpdateAt') && incident.facts.status === 'closed')
    return say({ text: 'No further update is scheduled.', chip: 'nextUpdateAt' });
  if (isOpen(incident, 'nextUpdateAt'))
    return sayOpen(incident, 'The time of the next update', 'nextUpdateAt');
  if (isMissing(incident, 'nextUpdateAt') && isFinal) return null;
  const channel = maybe(' ', fact(incident, 'nextUpdateChannel:channel'));
  return say(`${name} `, needed(incident, 'nextUpdateAt:when'), channel, '.');
}

function reviewSentence(incident: Incident): Runs | null {
  const review = due(incident, 'reviewAt:when', 'Review ', 'The review was due ');
  const isLed = noneSaid(incident, 'reviewOwner') === null;
  const led = isLed ? maybe(', led by ', fact(incident, 'reviewOwner:who')) : [];
  return review.length > 0 ? say(review, led, '.') : null;
}

function reportSentence(incident: Incident): Runs | null {
  const report = due(incident, 'reportDueAt', 'Root cause report by ', 'The root cause report was due by ');
  return report.length > 0 ? say(report, '.') : null;
}

/** "You hear from us earlier if …", "… earlier, should the bank stop the transfers". */
function earlierSentence(incident: Incident): Runs | null {
  const when = fact(incident, 'earlyTriggers:or:inner');
  return isCase(when?.text ?? '')
    ? say('You hear from us earlier, ', fact(incident, 'earlyTriggers:or:lower'), '.')
    : say('You hear from us earlier if ', when, '.');
}

const OPEN: readonly OpenPoint[] = [
  ['reviewAt', 'When the review takes place'],
  ['reviewOwner', 'Who leads the review'],
  ['reportDueAt', 'When the root cause report is due'],
];

export const next: Section = {
  key: 'next',
  label: 'Next',
  write(incident) {
    const at = fact(incident, 'nextUpdateAt:when');
    return {
      statement: at ? `update ${at.text}` : '',
      prose: paragraph(
        updateSentence(incident),
        earlierAnswers(incident),
        reviewSentence(incident),
        noneSaid(incident, 'reviewOwner'),
        reportSentence(incident),
        earlierSentence(incident),
        ...openSentences(incident, OPEN),
      ),
    };
  },
};
