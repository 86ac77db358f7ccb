import { expect, it } from 'vitest';
import { firstAnswers } from '../../../renderer/client/first-answers.ts';
import { changes } from '../../../renderer/client/other-windows.ts';
import { CONTRACT, type MethodName } from '../../../shared/api/contract.ts';
import { firstCalls, isFirstCall } from '../../../shared/api/first-calls.ts';

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

it('are asked for by calls that change nothing', () => {
  const first = Object.keys(CONTRACT).filter(isFirstCall);
  expect(first).toContain('incidents.open');
  expect(first.filter((name) => changes(name as MethodName))).toEqual([]);
  for (const call of ['incidents.save', 'refused.keep', 'constructor', undefined])
    expect(isFirstCall(call)).toBe(false);
});
