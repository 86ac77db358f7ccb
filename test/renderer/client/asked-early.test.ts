import { expect, it } from 'vitest';
import { askEarly } from '../../../renderer/client/asked-early.ts';
import type { Api } from '../../../shared/api/client.ts';
import { FIRST_LINES, firstCalls } from '../../../shared/api/first-calls.ts';
import { failure, success } from '../../../shared/api/result.ts';

function setUp(refused = '') {
  const asked: string[] = [];
  const api = (async (name: string) => {
    asked.push(name);
    return name === refused ? failure('unavailable', 'Not now.') : success({ answerTo: name });
  }) as unknown as Api;
  return { asked, early: askEarly(api, firstCalls({ screen: 'incidents' })) };
}

const LIST = { query: '', limit: FIRST_LINES };
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('asks at once, and gives each answer to the first who makes the same call', async () => {
  const { asked, early } = setUp();
  expect(asked).toEqual(['incidents.list', 'settings.get', 'app.info', 'followUp.due']);
  expect(await early.api('incidents.list', LIST)).toEqual(success({ answerTo: 'incidents.list' }));
  expect(asked).toHaveLength(4);
  await early.api('incidents.list', LIST);
  expect(asked.at(4)).toBe('incidents.list');
});

it('asks anew for anything else', async () => {
  const { asked, early } = setUp();
  await early.api('incidents.list', { ...LIST, query: 'card' });
  expect(asked).toHaveLength(5);
});

it('gives no answer from before a change', async () => {
  const { asked, early } = setUp();
  await early.api('settings.set', { theme: 'dark' });
  expect(early.answered()).toEqual([]);
  await early.api('settings.get', {});
  expect(asked.slice(4)).toEqual(['settings.set', 'settings.get']);
});

it('gives no answer from before a change in another window', async () => {
  const { asked, early } = setUp();
  await settle();
  early.forget();
  expect(early.answered()).toEqual([]);
  await early.api('incidents.list', LIST);
  expect(asked.slice(4)).toEqual(['incidents.list']);
});

it('tells what was answered, without what was refused or is taken', async () => {
  const { early } = setUp('app.info');
  expect(early.answered()).toEqual([]);
  await settle();
  await early.api('settings.get', {});
  expect(early.answered().map(({ name }) => name)).toEqual(['incidents.list', 'followUp.due']);
  expect((await early.api('app.info', {})).ok).toBe(false);
});

it('asks for the record of the incident that is opened with the window', () => {
  const calls = firstCalls({ screen: 'workspace', id: '0198c2' });
  expect(calls).toContainEqual({ name: 'incidents.open', argument: { id: '0198c2' } });
  expect(firstCalls({ screen: 'settings' })).toEqual([{ name: 'settings.get', argument: {} }]);
});
