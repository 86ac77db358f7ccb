import type { SectionKey } from '../brief/section-keys.ts';
import type { FactGroup } from './facts.ts';
import type { ListKey } from './lists.ts';

/** One part of the record: the facts, lists and words that belong together, as the workspace shows them. */
export interface Room {
  readonly key: string;
  readonly title: string;
  readonly groups: readonly FactGroup[];
  readonly lists: readonly ListKey[];
  /** The section of the brief whose words are edited here. */
  readonly section: SectionKey | null;
}

function room(
  key: string,
  title: string,
  section: SectionKey | null,
  groups: readonly FactGroup[],
  lists: readonly ListKey[],
): Room {
  return { key, title, section, groups, lists };
}

/** In the order of the brief. Every group and list of the record has its place in exactly one room. */
export const ROOMS: readonly Room[] = [
  room('head', 'Title and status', null, ['identity'], []),
  room('times', 'Times and timeline', null, ['times'], ['timeline']),
  room('bottom-line', 'Bottom line', 'bottom-line', [], []),
  room(
    'impact',
    'Impact',
    'impact',
    ['impact', 'scope', 'data', 'money'],
    ['functions', 'checksDone', 'checksOpen', 'keyAccounts', 'figures', 'lenses', 'accountsAtRisk', 'series'],
  ),
  room('cause', 'Cause', 'cause', ['cause'], []),
  room('response', 'Response', 'response', ['response'], ['actionsNow']),
  room('risk', 'Risk of a repeat', 'risk', ['risk'], ['sameWeakness']),
  room('communication', 'Communication', 'communication', ['communication'], ['messages']),
  room('clocks', 'Legal and clocks', 'clocks', ['legal'], ['clocks', 'contractNotices']),
  room('decision', 'Decision', 'decision', [], ['asks']),
  room('next', 'Next steps', 'next', ['next'], ['actionsLong']),
  room('annex', 'Evidence and score', null, [], ['evidence', 'sources', 'triggers', 'escalation']),
];
