import { expect, it } from 'vitest';
import { notePromise } from '../../shared/core/followup/edits.ts';
import { applyEdit } from '../../shared/core/incident/apply-edit.ts';
import { emptyIncident } from '../../shared/core/incident/incident.ts';
import { stamp } from '../../shared/core/incident/values/stamp.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

const at = (time: string) => stamp(`${time}:00Z`, 'UTC');

function promised(title: string, due: string) {
  const empty = emptyIncident('x');
  const titled = { ...empty, facts: { ...empty.facts, title } };
  const cells = { words: 'I send the figures', owner: 'Finance', due: at(due) };
  return applyEdit(titled, notePromise({ id: 'p1', at: at('2026-06-03T12:00') }, cells));
}

it('what is late or due within a day is listed over all incidents, the earliest first', async () => {
  const { call } = newHost(() => ({ clock: { now: () => '2026-06-03T17:00:00Z' } }));
  const create = async (title: string, due: string) =>
    answerOf(await call('incidents.create', { incident: promised(title, due) })).incident.id;
  const today = await create('Login', '2026-06-03T18:30');
  const late = await create('', '2026-06-02T09:00');
  await create('Next week', '2026-06-10T09:00');
  await call('incidents.create', {});
  expect(answerOf(await call('followUp.due', {}))).toEqual({
    more: 0,
    items: [
      expect.objectContaining({ incidentId: late, incidentTitle: '', due: '09:00 UTC on 2 June' }),
      {
        incidentId: today,
        incidentTitle: 'Login',
        id: 'p1',
        kind: 'promise',
        words: 'I send the figures',
        owner: 'Finance',
        due: '18:30 UTC',
        endsAt: Date.parse('2026-06-03T18:30:00Z'),
      },
    ],
  });
});

it('a list too long to read says how many incidents it leaves out', async () => {
  const { call } = newHost(() => ({ clock: { now: () => '2026-06-03T17:00:00Z' } }));
  for (let index = 0; index < 53; index += 1)
    answerOf(await call('incidents.create', { incident: promised(`No. ${index}`, '2026-06-03T18:30') }));
  const { items, more } = answerOf(await call('followUp.due', {}));
  expect([items.length, more]).toEqual([50, 3]);
});

it('a notification is shown by the host, where it has some', async () => {
  const notice = { id: 'a', title: 'A promise is due', body: '' };
  expect(errorOf(await newHost().call('followUp.remind', notice)).code).toBe('unavailable');
  const shown: unknown[] = [];
  const { call } = newHost(() => ({ notify: (each) => void shown.push(each) }));
  expect(answerOf(await call('followUp.remind', notice))).toBeNull();
  expect(shown).toEqual([{ incidentId: 'a', title: 'A promise is due', body: '' }]);
  expect(answerOf(await call('app.info', {})).canNotify).toBe(true);
});
