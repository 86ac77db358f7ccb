import { pattern, regex } from '../long-text.ts';
import { epochOf } from '../wording/zone.ts';
import type { Incident } from './incident.ts';
import type { Row } from './lists.ts';
import { knownValue } from './values/slot.ts';

type Message = Row<'messages'>;

/** What each harm is called, as a participle. */
const HARMS = {
  dataLoss: 'lost|missing|deleted|erased|gone',
  dataExposure: 'seen|exposed|leaked|accessed|read|disclosed|stolen|copied|shared',
  dataCorrectness: 'changed|altered|corrupt(?:ed)?|damaged|falsified|wrong|incorrect',
} as const;
type HarmKey = keyof typeof HARMS;

const DATA = pattern`
  (?:data|information|records?|files?|documents?|contracts?|orders?|messages?|entries|photos|accounts?)
`;
/** What is said of harm of any kind: "your data is safe", "no data is affected". */
const ANY = 'affected|touched|harmed|involved|concerned|impacted|at risk|in danger';
const UNHARMED = new RegExp(
  `\\b${DATA} (?:is|are|was|were|remains?|stays?) (?:\\w+ )?(?:safe|secure|intact|complete|untouched|unharmed)\\b`,
  'i',
);
const NO_LOSS = /\bno (?:\w+ )?(?:data[- ])?loss(?:es)? of (?:\w+ )?data\b|\bno data[- ]loss\b/i;

/** "No data was lost", "none of your documents have been lost", "nothing is lost", "data was not lost". */
function denialOf(harms: string): RegExp {
  return regex('i')`
    \b(?:no|none of (?:the|our|your)) (?:\w+ ){0,2}?${DATA}
      (?:(?:was|were|is|are|has|have|had|been|got|went) ){0,3}(?:${harms})\b|
    \bnothing (?:(?:was|is|has|have|been|got) ){0,2}(?:${harms})\b|
    \b${DATA} (?:was|were|is|are|has|have)(?: not|n['’]t) (?:been )?(?:${harms})\b
  `;
}

const DENIALS = Object.entries(HARMS).map(
  ([key, harms]) => [key as HarmKey, denialOf(`${harms}|${ANY}`)] as const,
);

/** How sure it is that what the text denies has come out; null where it denies nothing that has. */
function refuted(text: string, { facts }: Incident): 'confirmed' | 'suspected' | null {
  const states = DENIALS.flatMap(([key, denial]) => {
    const isDenied = denial.test(text) || UNHARMED.test(text) || (key === 'dataLoss' && NO_LOSS.test(text));
    return isDenied ? [facts[key]] : [];
  });
  if (states.includes('confirmed')) return 'confirmed';
  return states.includes('suspected') ? 'suspected' : null;
}

/** A message that went out and denied what has come out since. */
export interface FalseMessage {
  readonly message: Message;
  readonly harm: 'confirmed' | 'suspected';
  /** True while no later message to the same readers is on record. */
  readonly stands: boolean;
}

const readersOf = ({ audience }: Message): string => knownValue(audience) ?? 'customers';

/** The messages that denied a harm to data which is confirmed or suspected by now, in the order of the record. */
export function falseMessages(incident: Incident): readonly FalseMessage[] {
  const sent = incident.lists.messages.flatMap((message) => {
    const at = knownValue(message.at);
    return at ? [{ message, at: epochOf(at.at) }] : [];
  });
  const textOf = ({ text }: Message): string => knownValue(text) ?? '';
  return sent.flatMap(({ message, at }) => {
    const harm = refuted(textOf(message), incident);
    if (harm === null) return [];
    const isCorrected = sent.some(
      (later) =>
        later.at > at &&
        readersOf(later.message) === readersOf(message) &&
        refuted(textOf(later.message), incident) === null,
    );
    return [{ message, harm, stands: !isCorrected }];
  });
}
