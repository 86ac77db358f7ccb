import { falseMessages } from '../../incident/denied-harm.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isNearMiss } from '../../incident/near-miss.ts';
import { isFilled, isUnknown, knownValue } from '../../incident/values/slot.ts';
import { audienceName, isPluralAudience } from '../../wording/audience.ts';
import { byChannel } from '../../wording/channel.ts';
import { calledLines } from '../../wording/spoken-lines.ts';
import { asClause, capitalise, nounFor } from '../../wording/text.ts';
import { epochOf } from '../../wording/zone.ts';
import { noneSaid, typedOrNone } from '../none-said.ts';
import {
  cell,
  due,
  fact,
  isMissing,
  maybe,
  needed,
  type OpenPoint,
  openSentences,
  paragraph,
  say,
  sayCapital,
} from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Run, Runs } from '../tree.ts';

type Message = Row<'messages'>;

function joinRuns(chips: readonly Run[]): Runs {
  return chips.flatMap((chip, index) => {
    const link = index === chips.length - 1 ? ' and ' : ', ';
    return index === 0 ? [chip] : [{ text: link }, chip];
  });
}

/**
 * " at 14:31, 14:52 and 15:20 UTC" of one day: the zone, and the day when it is another than the document's, is said
 * once. " at 14:31 UTC, on 2 June and in April 2018" when the moments are unlike.
 */
function timeRuns(incident: Incident, messages: readonly Message[]): Runs {
  const sent = messages
    .flatMap(({ id, at }) => {
      const moment = knownValue(at);
      return moment ? [{ chip: cell('messages', id, 'at'), at: epochOf(moment.at) }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const as = (form: string): readonly Run[] => sent.flatMap(({ chip }) => fact(incident, chip + form) ?? []);
  const [plain, bare] = [as(''), as(':time')];
  if (plain.length === 0) return [];
  const tails = new Set(plain.map(({ text }, index) => text.slice(bare[index]?.text.length)));
  const isClock = plain.every(({ text }, index) => text !== bare[index]?.text && /^\d/.test(text));
  if (tails.size > 1 || !isClock) return maybe(' ', joinRuns(as(':when')));
  return [{ text: ' at ' }, ...joinRuns([...bare.slice(0, -1), ...plain.slice(-1)])];
}

/** "our staff", "customers", "the regulator" */
function readersOf({ audience }: Message): string {
  const name = knownValue(audience) ?? 'customers';
  return name === 'staff' ? 'our staff' : audienceName(name);
}

/** "Customers were told"; "Customers are to be told" by a message that nobody says has gone out: it may be a draft. */
function audienceWords(message: Message, isSent: boolean): string {
  const isPlural = isPluralAudience(knownValue(message.audience) ?? 'customers');
  const who = capitalise(readersOf(message));
  if (isSent) return `${who} ${isPlural ? 'were' : 'was'} told`;
  return `${who} ${isPlural ? 'are' : 'is'} to be told`;
}

/** "Customers were told on the status page at 14:31, 14:52 and 15:20 UTC." One sentence an audience and channel. */
export function messageSentences(incident: Incident): readonly (Runs | null)[] {
  const groups = new Map<string, Message[]>();
  for (const row of incident.lists.messages) {
    if (!isFilled(row.at) && !isFilled(row.channel)) continue;
    const channel = asClause(knownValue(row.channel) ?? '');
    const how = channel ? ` ${byChannel(channel)}` : '';
    const isSent = isFilled(row.at) || isUnknown(row.at);
    const told = `${audienceWords(row, isSent)}${how}`;
    groups.set(told, [...(groups.get(told) ?? []), row]);
  }
  return [...groups].map(([told, rows]) => say(told, timeRuns(incident, rows), '.'));
}

/** "The message to our staff of 08:30 UTC is wrong about data; nothing on record corrects it." */
function falseSentences(incident: Incident): readonly (Runs | null)[] {
  return falseMessages(incident)
    .filter(({ stands }) => stands)
    .map(({ message, harm }) =>
      say(
        `The message to ${readersOf(message)} of `,
        fact(incident, cell('messages', message.id, 'at')),
        ` ${harm === 'confirmed' ? 'is' : 'may be'} wrong about data; nothing on record corrects it.`,
      ),
    );
}

/** "No further message to customers is planned."; where none has gone out, "No message to customers is planned." */
function nonePlanned(incident: Incident): Runs | null {
  const { customerMessages, customerStatus } = incident.facts;
  if (knownValue(customerMessages) === null) return null;
  const isFirst = incident.lists.messages.length === 0 && !isFilled(customerStatus);
  return say(`No ${isFirst ? '' : 'further '}message to customers is planned.`);
}

function nextSentence(incident: Incident): Runs | null {
  if (isMissing(incident, 'nextCustomerMessageAt')) {
    const none = nonePlanned(incident);
    if (none || incident.facts.status === 'closed' || isNearMiss(incident)) return none;
    return say('The next message goes out at ', needed(incident, 'nextCustomerMessageAt'), '.');
  }
  const sent = due(
    incident,
    'nextCustomerMessageAt:when',
    'The next message goes out ',
    'The next message was due ',
  );
  return sent.length > 0 ? say(sent, '.') : null;
}

/** "Support received 212 tickets." / "Support received 1 ticket." */
function ticketSentence(incident: Incident): Runs | null {
  const tickets = knownValue(incident.facts.tickets);
  return say('Support received ', fact(incident, 'tickets'), ` ${nounFor(tickets?.high ?? 0, 'tickets')}.`);
}

/** "If called: “…”": at most three sentences, as the lines are said on the phone; they are a person's own words. */
function calledSentence(incident: Incident): Runs | null {
  const text = calledLines(knownValue(incident.facts.linesToSay) ?? []);
  if (incident.setup.variant !== 'running' || text === '') return null;
  return say('If called: “', { text, chip: 'linesToSay' }, '”');
}

const CUSTOMER_STATUS: OpenPoint = ['customerStatus', 'What customers were told'];
const OPEN: readonly OpenPoint[] = [
  ['nextCustomerMessageAt', 'The time of the next message'],
  ['customerMessages', 'Whether there is another message to customers'],
  ['tickets', 'The number of support tickets'],
  ['spokesperson', 'Who speaks for us'],
];

export const communication: Section = {
  key: 'communication',
  label: 'Customers and communication',
  write(incident) {
    const next = fact(incident, 'nextCustomerMessageAt:when:ahead');
    return {
      statement: next ? `next message ${next.text}` : '',
      prose: paragraph(
        typedOrNone(incident, 'customerStatus'),
        ...messageSentences(incident),
        ...falseSentences(incident),
        ticketSentence(incident),
        nextSentence(incident),
        noneSaid(incident, 'spokesperson') ??
          sayCapital(fact(incident, 'spokesperson:who'), ' speaks for us.'),
        // The messages say themselves what customers were told.
        ...openSentences(incident, incident.lists.messages.length > 0 ? OPEN : [CUSTOMER_STATUS, ...OPEN]),
        calledSentence(incident),
      ),
    };
  },
};
