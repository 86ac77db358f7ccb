import { expect, it } from 'vitest';
import { createSession } from '../../../../main/hosts/loopback/session.ts';

it('swaps a code for the secret once', () => {
  const session = createSession();
  const code = session.invite();
  const secret = session.swap(code);
  expect(session.knows(secret)).toBe(true);
  expect(session.swap(code)).toBeNull();
});

it('voids a code that was not used when it makes a new one', () => {
  const session = createSession();
  const first = session.invite();
  const second = session.invite();
  expect(session.swap(first)).toBeNull();
  expect(session.swap(second)).not.toBeNull();
});

it('takes back a code whose secret was never sent, but none that a newer one has voided', () => {
  const session = createSession();
  const first = session.invite();
  session.swap(first);
  session.giveBack('x');
  expect(session.swap(first)).toBeNull();
  session.giveBack(first);
  expect(session.swap(first)).not.toBeNull();
  const second = session.invite();
  session.giveBack(first);
  expect(session.swap(first)).toBeNull();
  session.swap(second);
  session.giveBack(first);
  expect(session.swap(first)).toBeNull();
});

it('gives the secret again to the tab that has not read it, and to no other', () => {
  const session = createSession();
  const code = session.invite();
  const secret = session.swap(code, 'mine');
  expect(session.swap(code, 'mine')).toBe(secret);
  for (const mark of ['theirs', '', null, undefined]) expect(session.swap(code, mark)).toBeNull();
  expect(session.swap('x', 'mine')).toBeNull();
  session.invite();
  expect(session.swap(code, 'mine')).toBeNull();
  // Who brings no mark has none to show later.
  const bare = session.invite();
  session.swap(bare);
  for (const mark of ['', null, undefined]) expect(session.swap(bare, mark)).toBeNull();
});

it('takes no code back once the tab has asked again: the end of its first question may be heard of later', () => {
  const session = createSession();
  const code = session.invite();
  const secret = session.swap(code, 'mine');
  session.swap(code, 'mine');
  session.giveBack(code);
  expect(session.swap(code, 'theirs')).toBeNull();
  expect(session.swap(code, 'mine')).toBe(secret);
});

it('gives nothing for anything else', () => {
  const session = createSession();
  expect(session.swap('')).toBeNull();
  session.invite();
  for (const guess of ['', 'x', null, undefined, 7, {}, []]) {
    expect(session.swap(guess)).toBeNull();
    expect(session.knows(guess)).toBe(false);
  }
});

it('never takes a code for the secret, nor the secret of another session', () => {
  const session = createSession();
  const code = session.invite();
  const other = createSession();
  expect(session.knows(code)).toBe(false);
  expect(session.knows(other.swap(other.invite()))).toBe(false);
});

it('makes codes that need no escaping in an address', () => {
  expect(createSession().invite()).toMatch(/^[\w-]{43}$/);
});
