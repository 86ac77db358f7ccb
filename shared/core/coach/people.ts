import type { FactKey } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { knownValue, type Slot } from '../incident/values/slot.ts';

/** Fields that ask for a role; people type names there all the same. Those who decide or listen are not responders. */
export const ROLE_FACTS = [
  'preparedBy',
  'executiveOwner',
  'incidentLead',
  'reviewLead',
  'reviewOwner',
  'spokesperson',
  'planBOwner',
] as const satisfies readonly FactKey[];

/** Words of roles and departments: a part that holds one of them is no name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `account accounts architect board chief cloud commander communications compliance counsel customer data database
   deputy desk developer devops director duty engineer engineering executive finance head incident infrastructure it
   lead leader legal manager marketing network officer on-call operations operator owner payments platform president
   product quality release reliability risk sales security senior service services site software staff storage success
   support team technical technology the treasury vice`.split(/\s+/),
);

const NAME_WORD = /^\p{Lu}[\p{Ll}’'-]{1,30}(?:\p{Lu}\p{Ll}{1,20})?$/u;

function isName(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => NAME_WORD.test(word) && !ROLE_WORDS.has(word.toLowerCase()))
  );
}

/** "Tom Becker, head of platform" -> "Tom Becker". */
function namesIn(text: string): readonly string[] {
  return text
    .slice(0, 200)
    .split(/[,;:/()&]|\band\b/)
    .map((part) => part.trim().split(/\s+/))
    .filter(isName)
    .map((words) => words.join(' '));
}

function typedRoles({ facts, lists }: Incident): readonly Slot<string>[] {
  return [
    ...ROLE_FACTS.map((key) => facts[key]),
    ...lists.actionsNow.map((row) => row.owner),
    ...lists.actionsLong.map((row) => row.owner),
  ];
}

/** Names of people that the record holds, each once. */
export function peopleOf(incident: Incident): readonly string[] {
  return [...new Set(typedRoles(incident).flatMap((slot) => namesIn(knownValue(slot) ?? '')))];
}

/** The text as a pattern that matches just itself. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
