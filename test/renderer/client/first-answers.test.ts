import { expect, it } from 'vitest';
import { firstAnswers } from '../../../renderer/client/first-answers.ts';
import { firstCalls } from '../../../shared/api/first-calls.ts';

it('gives each answer that came with the secret away once', () => {
  const calls = firstCalls({ screen: 'workspace', id: '0198c2' });
  const first = firstAnswers(calls);
  expect(first.take('settings.get', {})).toBeUndefined();
  first.keep(calls.map(({ name }) => `answer to ${name}`));
  expect(first.take('incidents.open', { id: 'another' })).toBeUndefined();
  expect(first.take('incidents.open', { id: '0198c2' })).toBe('answer to incidents.open');
  expect(first.take('incidents.open', { id: '0198c2' })).toBeUndefined();
});

it('has none where the host gave none', () => {
  const first = firstAnswers(firstCalls({ screen: 'settings' }));
  first.keep([]);
  expect(first.take('settings.get', {})).toBeUndefined();
});
