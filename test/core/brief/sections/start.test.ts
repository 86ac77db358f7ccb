import { describe, expect, it } from 'vitest';
import { row } from '../../../../shared/core/incident/lists.ts';
import type { Prose } from '../../../../shared/core/incident/values/prose.ts';
import { june } from '../../model-incident.ts';
import { ordersRunning } from '../../script/orders-running.ts';
import { change, prose } from '../print.ts';

const asks = ['a1', 'a2'].map((id) =>
  row('asks', id, { decision: 'Approve it', deadline: june('11:30', 4) }),
);
/** So much to say that sixty words leave the start out of the bottom line. */
const crowded = change(ordersRunning, {
  facts: {
    safety: 'possible',
    dataLoss: 'suspected',
    dataExposure: 'confirmed',
    dataCorrectness: 'suspected',
  },
  lists: { asks },
});

const written = (text: string): Prose => [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }];
const BEGAN = 'It began at 09:10 UTC.';

describe('the start', () => {
  it('stands under the impact where the bottom line has no room for it, and only there', () => {
    expect(prose(crowded, 'bottom-line')).not.toContain('09:10');
    expect(prose(crowded, 'impact')).toContain(BEGAN);
    expect(prose(ordersRunning, 'bottom-line')).toContain('since 09:10 UTC on 4 June');
    expect(prose(ordersRunning, 'impact')).not.toContain(BEGAN);
  });

  it('stands behind the words of a person who left it out, and is not told twice', () => {
    const own = { ...crowded, prose: { ...crowded.prose, impact: written('Orders fail.') } };
    expect(prose(own, 'impact')).toBe(`Orders fail.\n${BEGAN}`);
    const told = { ...crowded, prose: { ...crowded.prose, impact: written('Since 09:10 UTC orders fail.') } };
    expect(prose(told, 'impact')).toBe('Since 09:10 UTC orders fail.');
    const first = { ...crowded, prose: { 'bottom-line': written('Since 09:10 UTC orders fail.') } };
    expect(prose(first, 'impact')).not.toContain(BEGAN);
    const without = { ...ordersRunning, prose: { 'bottom-line': written('Orders fail.') } };
    expect(prose(without, 'impact')).toContain(BEGAN);
  });

  it('is nothing to tell while nobody knows it', () => {
    expect(prose(change(crowded, { facts: { startedAt: null } }), 'impact')).not.toContain('It began');
  });
});
