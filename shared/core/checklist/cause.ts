import { isFilled, isUnknown } from '../incident/values/slot.ts';
import { joinWords } from '../wording/text.ts';
import type { ChecklistItem } from './item.ts';
import { errorsOf, needSilence } from './remarks.ts';
import { blocked, DONE, fieldName, missing, NOT_APPLICABLE, needFacts, toFact } from './result.ts';

const causeStatus: ChecklistItem = {
  id: 'C14',
  text: 'Cause: known or not; a suspected one with its likelihood and when it is confirmed',
  level: 'block',
  jump: toFact('causeStatus'),
  check({ incident, broken }) {
    const suspected = incident.facts.causeStatus === 'suspected';
    const filled = needFacts(incident, suspected ? ['likelihood', 'confirmAt'] : ['causeStatus']);
    if (filled.state !== 'done') return filled;
    const wrong = broken.find(({ id }) => id === 'cause.confirmed');
    return wrong ? blocked(wrong.message, toFact('likelihood')) : DONE;
  },
};

const PARTS = ['trigger', 'weakness', 'missingSafeguard'] as const;

const partsSeparated: ChecklistItem = {
  id: 'C15',
  text: 'What set it off, the weakness and the missing safeguard kept apart',
  level: 'warn',
  jump: toFact('trigger'),
  check({ incident: { facts } }) {
    if (isUnknown(facts.causeStatus) || facts.causeStatus === 'unknown') return NOT_APPLICABLE;
    const empty = PARTS.filter((key) => !isFilled(facts[key]));
    const [first] = empty;
    if (!first || empty.length < 2) return DONE;
    return missing(
      `Fill in at least two of the three; empty: ${joinWords(empty.map(fieldName))}.`,
      toFact(first),
    );
  },
};

const hedged: ChecklistItem = {
  id: 'C16',
  text: 'Nothing stated as certain before it is confirmed',
  level: 'block',
  jump: { to: 'section', key: 'cause' },
  check: (context) => needSilence(context, errorsOf(context, 'cause.', 'certainty.')),
};

const nobodyBlamed: ChecklistItem = {
  id: 'C17',
  text: 'No person, no supplier blamed',
  level: 'block',
  jump: { to: 'section', key: 'cause' },
  check: (context) => needSilence(context, errorsOf(context, 'blame.', 'thirdparty.')),
};

/** The cause: what is fact, what is guess, and nobody to blame. */
export const CAUSE: readonly ChecklistItem[] = [causeStatus, partsSeparated, hedged, nobodyBlamed];
