import { expect, it } from 'vitest';
import { warmUp } from '../../../../main/hosts/loopback/warm-up.ts';
import { success } from '../../../../shared/api/result.ts';

async function asked(place: string | null): Promise<readonly (readonly [unknown, unknown])[]> {
  const calls: (readonly [unknown, unknown])[] = [];
  await warmUp(async (name, argument) => {
    calls.push([name, argument]);
    return success(null);
  }, place);
  return calls;
}

it('asks what the incident that was left open will ask, by the id as it is stored', async () => {
  expect(await asked('#/incident/card%20payments/head')).toContainEqual([
    'incidents.open',
    { id: 'card payments' },
  ]);
});

it.each([null, '#/incident/%/head'])('asks what the list will ask, for the place %j', async (place) => {
  expect((await asked(place)).map(([name]) => name)).toContain('incidents.list');
});
