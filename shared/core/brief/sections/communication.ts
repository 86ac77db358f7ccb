import type { Incident } from '../../incident/incident.ts';
import type { Row } from '../../incident/lists.ts';
import { isFilled, knownValue } from '../../incident/slot.ts';
import { capitalise, joinWords } from '../../wording/text.ts';
import { cell, fact, isMissing, isOpen, needed, paragraph, say, sayCapital, typed } from '../scribe.ts';
import type { Section } from '../section.ts';
import type { Run, Runs } from '../tree.ts';

type Message = Row<'messages'>;

/** " at 14:31, 14:52 and 15:20 UTC": the zone, and a day shared by all, is said once. */
function times(incident: Incident, messages: readonly Message[]): Runs {
  const chips = messages
    .map((message) => fact(incident, cell('messages', message.id, 'at')))
    .filter((chip) => chip !== null);
  const last = chips.at(-1);
  if (!last) return [];
  const tail = last.text.replace(/^(?:about )?\d\d:\d\d/, '');
  const precision = messages.map((message) => knownValue(message.at)?.precision).findLast(Boolean);
  const preposition = { minute: ' at ', day: ' on ', month: ' in ' }[precision ?? 'minute'];
  const runs = chips.flatMap((chip, index): Run[] => {
    const final = index === chips.length - 1;
    const shared = !final && tail !== last.text && chip.text.endsWith(tail);
    const shown = shared ? { ...chip, text: chip.text.slice(0, -tail.length) } : chip;
    return index === 0 ? [shown] : [{ text: final ? ' and ' : ', ' }, shown];
  });
  return [{ text: preposition }, ...runs];
}

/** "Customers were told on the status page at 14:31, 14:52 and 15:20 UTC." One sentence an audience and channel. */
function messageSentences(incident: Incident): readonly (Runs | null)[] {
  const groups = new Map<string, Message[]>();
  for (const message of incident.lists.messages) {
    if (!isFilled(message.at) && !isFilled(message.channel)) continue;
    const key = `${knownValue(message.audience) ?? 'customers'}|${knownValue(message.channel) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups].map(([key, messages]) => {
    const [audience = '', channel = ''] = key.split('|');
    const verb = ['customers', 'executives', 'staff'].includes(audience) ? 'were told' : 'was told';
    const who = ['customers', 'executives'].includes(audience) ? capitalise(audience) : `The ${audience}`;
    const subject = audience === 'staff' ? 'Our staff' : who;
    return say(`${subject} ${verb}`, channel ? ` ${byChannel(channel)}` : '', times(incident, messages), '.');
  });
}

/** "on the status page", "by e-mail": the channel as typed when it brings its own preposition. */
function byChannel(channel: string): string {
  if (/^(?:on|by|in|at|through|via|with|over)\b/i.test(channel)) return channel;
  return /page|site|web|blog|forum|twitter|social|channel|network/i.test(channel)
    ? `on ${channel}`
    : `by ${channel}`;
}

function nextSentence(incident: Incident): Runs | null {
  if (isMissing(incident, 'nextCustomerMessageAt') && incident.facts.status === 'closed') return null;
  if (isOpen(incident, 'nextCustomerMessageAt')) {
    return say('The time of the next message is ', needed(incident, 'nextCustomerMessageAt'), '.');
  }
  return say(
    'The next message goes out ',
    preposition(incident),
    needed(incident, 'nextCustomerMessageAt'),
    '.',
  );
}

function preposition({ facts }: Incident): string {
  return knownValue(facts.nextCustomerMessageAt)?.precision === 'day' ? 'on ' : 'at ';
}

export const communication: Section = {
  key: 'communication',
  label: 'Customers and communication',
  write(incident) {
    const next = fact(incident, 'nextCustomerMessageAt:when');
    const lines = knownValue(incident.facts.linesToSay) ?? [];
    const running = incident.setup.variant === 'running';
    return {
      statement: next ? `next message ${next.text}` : '',
      prose: paragraph(
        isOpen(incident, 'customerStatus') && incident.lists.messages.length === 0
          ? say('What customers were told is ', needed(incident, 'customerStatus'), '.')
          : typed(incident, 'customerStatus'),
        ...messageSentences(incident),
        say('Support received ', fact(incident, 'tickets'), ' tickets.'),
        nextSentence(incident),
        sayCapital(fact(incident, 'spokesperson'), ' speaks for us.'),
        running && lines.length > 0 ? say(`If called: “${joinLines(lines)}”`) : null,
      ),
    };
  },
};

function joinLines(lines: readonly string[]): string {
  return lines.length > 3 ? `${lines.slice(0, 3).join(' ')} …` : joinWords([lines.join(' ')]);
}
