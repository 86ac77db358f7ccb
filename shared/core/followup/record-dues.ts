import { cell } from '../brief/scribe.ts';
import { askWords } from '../brief/sections/decision.ts';
import { openAsks } from '../incident/asks.ts';
import { FACT_GROUPS, FACT_KEYS, FACTS, type FactGroup, type FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { ROOMS } from '../incident/rooms.ts';
import { isAfter } from '../incident/values/moment-order.ts';
import { expectedStamp, isUnknown, knownValue } from '../incident/values/slot.ts';
import type { Stamp } from '../incident/values/stamp.ts';
import { openName } from '../questions/open-names.ts';
import { audienceName } from '../wording/audience.ts';
import { asClause, capitalise } from '../wording/text.ts';

/** Something the record itself announces for a time, for as long as nothing on record settles it. */
export interface RecordDue {
  /** The chip of its time: "confirmAt", "asks/a1/deadline". */
  readonly id: string;
  /** The room of the workspace that has its field. */
  readonly room: string;
  readonly kind: 'message' | 'decision' | 'cause' | 'action' | 'fact';
  readonly words: string;
  /** Empty while nobody is named. */
  readonly owner: string;
  readonly due: Stamp;
}

/** The next message to customers, until one was sent at its time or later. */
function message({ facts, lists }: Incident): readonly RecordDue[] {
  const due = knownValue(facts.nextCustomerMessageAt);
  const isSent = lists.messages.some(({ at }) => {
    const sent = knownValue(at);
    return due !== null && sent !== null && !isAfter(due, sent);
  });
  const owner = asClause(knownValue(facts.spokesperson) ?? '');
  return due && !isSent
    ? [
        {
          id: 'nextCustomerMessageAt',
          room: 'communication',
          kind: 'message',
          words: 'Message to customers',
          owner,
          due,
        },
      ]
    : [];
}

/**
 * The message that the last one to each audience promised; not that to customers which the next message is. One sent
 * later, whenever that was, has taken its place.
 */
function promisedMessages({ facts, lists }: Incident): readonly RecordDue[] {
  const next = knownValue(facts.nextCustomerMessageAt);
  return lists.messages.flatMap((row): readonly RecordDue[] => {
    const [sent, due] = [knownValue(row.at), knownValue(row.nextAt)];
    const audience = knownValue(row.audience) ?? 'customers';
    const isAnswered = lists.messages.some(({ at, audience: to }) => {
      const later = knownValue(at);
      return (
        (knownValue(to) ?? 'customers') === audience &&
        later !== null &&
        sent !== null &&
        isAfter(later, sent)
      );
    });
    if (!due || isAnswered || (audience === 'customers' && next?.at === due.at)) return [];
    const words = `Message to ${audienceName(audience)}, as promised`;
    const owner = asClause(knownValue(facts.spokesperson) ?? '');
    return [
      { id: cell('messages', row.id, 'nextAt'), room: 'communication', kind: 'message', words, owner, due },
    ];
  });
}

function decisions(incident: Incident): readonly RecordDue[] {
  return openAsks(incident).flatMap((ask) => {
    const due = knownValue(ask.deadline);
    const owner = asClause(knownValue(ask.from) ?? '');
    return due
      ? [
          {
            id: cell('asks', ask.id, 'deadline'),
            room: 'decision',
            kind: 'decision',
            words: `Decision: ${askWords(incident, ask)}`,
            owner,
            due,
          },
        ]
      : [];
  });
}

function cause({ facts }: Incident): readonly RecordDue[] {
  const due = knownValue(facts.confirmAt);
  return due && facts.causeStatus !== 'confirmed'
    ? [
        {
          id: 'confirmAt',
          room: 'cause',
          kind: 'cause',
          words: 'Cause confirmed or discarded',
          owner: '',
          due,
        },
      ]
    : [];
}

function actions({ lists }: Incident): readonly RecordDue[] {
  return lists.actionsNow.flatMap(({ id, what, owner, at, state }) => {
    const [due, words] = [knownValue(at), asClause(knownValue(what) ?? '')];
    if (!due || words === '' || state === 'done') return [];
    const place = { id: cell('actionsNow', id, 'at'), room: 'response' };
    return [
      { ...place, kind: 'action', words: capitalise(words), owner: asClause(knownValue(owner) ?? ''), due },
    ];
  });
}

function roomOf(key: FactKey): string {
  const holds = (group: FactGroup): boolean => Object.hasOwn(FACT_GROUPS[group], key);
  return ROOMS.find(({ groups }) => groups.some(holds))?.key ?? 'head';
}

/** Facts that nobody knew and somebody promised: "Answer: when Legal got the facts". */
function unknowns(incident: Incident): readonly RecordDue[] {
  return FACT_KEYS.flatMap((key) => {
    const slot = incident.facts[key];
    const due = isUnknown(slot) ? expectedStamp(slot, incident.setup.zone) : null;
    if (!isUnknown(slot) || due === null) return [];
    const words = `Answer: ${openName(incident, key, FACTS[key].label)}`;
    return [{ id: key, room: roomOf(key), kind: 'fact', words, owner: asClause(slot.who), due }];
  });
}

/** What the record announces beside updates and reports; nothing once the incident is closed. */
export function recordDues(incident: Incident): readonly RecordDue[] {
  if (knownValue(incident.facts.status) === 'closed') return [];
  return [message, promisedMessages, decisions, cause, actions, unknowns].flatMap((each) => each(incident));
}
