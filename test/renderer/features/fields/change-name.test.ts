import { describe, expect, it } from 'vitest';
import { nameChange } from '../../../../renderer/features/fields/change-name.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Edit } from '../../../../shared/core/incident/edit.ts';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';

const message: Edit = { kind: 'row-add', list: 'messages', row: row('messages', 'm', {}) };
const base = applyEdit(emptyIncident('x'), message);

/** What a person reads who takes these edits back. */
const named = (...edits: readonly Edit[]): string | null => nameChange(edits.reduce(applyEdit, base), base);

describe('the name of a change', () => {
  it.each<readonly [readonly Edit[], string | null]>([
    [[], null],
    [[{ kind: 'fact', key: 'title', value: 'A' }], 'Title in plain words'],
    [
      [{ kind: 'row-set', list: 'messages', id: 'm', column: 'channel', value: 'mail' }],
      'Messages sent, Channel',
    ],
    [[{ kind: 'row-remove', list: 'messages', id: 'm' }], 'Messages sent'],
    [[{ kind: 'prose', section: 'cause', prose: [] }], 'words of “What we know about the cause”'],
    [[{ kind: 'setup', key: 'zone', value: 'Europe/Berlin' }], 'Time zone'],
    [[{ kind: 'tick', item: 'C01', tick: { at: '2026-06-03T16:00:00Z', by: '' } }], 'tick of C01'],
    [[{ kind: 'fact', key: 'status', value: 'closed' }], 'Status'],
    [
      [
        { kind: 'fact', key: 'title', value: 'A' },
        { kind: 'fact', key: 'summary', value: 'B' },
      ],
      'Title in plain words and 1 more',
    ],
  ])('%j is %s', (edits, name) => {
    expect(named(...edits)).toBe(name);
  });
});
