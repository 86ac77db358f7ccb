import type { Incident } from '../../incident/incident.ts';
import { wordsOf } from '../../vocabulary/words.ts';
import { literally, peopleOf } from '../people.ts';
import { type Phrase, phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const DEEDS =
  'caused|broke|deleted|dropped|forgot|missed|misconfigured|pushed|deployed|ran|approved|ignored|overlooked|mistake|error|fault';

/** Case counts: Will, Mark and Grant are names only with their capital. */
function phrasesFor(incident: Incident): readonly Phrase[] {
  const people = peopleOf(incident);
  if (people.length === 0) return [];
  const names = people.map(literally).join('|');
  const pattern = new RegExp(`\\b(?:${names})\\b(?:['’]s)?[^.]{0,60}?\\b(?:${DEEDS})\\b`, 'g');
  const cues = people.map((name) => wordsOf(name)[0]?.text ?? '').join(' ');
  return [{ cues, pattern }];
}

/** A written brief travels further than the room: names belong in the owner column, never in the cause. */
export const blameNamed = phraseRule({
  id: 'blame.named',
  doc: 'Ties a person named in the record to the failure.',
  severity: 'error',
  message: 'A named person is tied to the failure.',
  reason:
    'A written brief travels further than the room. Names belong in the owner column of the action list, never in the cause.',
  suggestion:
    'Name the step or the control instead: “a configuration change was released”, then what the process will check.',
  reads: everywhere,
  phrases: [],
  phrasesFor,
  unless: [/\b(?:leads?|owns?|[Oo]wner|will|is leading|reports? to|[Cc]ontact)\b/],
});
