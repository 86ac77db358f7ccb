import { expect, it } from 'vitest';
import { createCommands } from '../../../renderer/state/commands.ts';

const ctrlS = { key: 's', code: 'KeyS', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };

it('a command does what the newest screen says, and what the app says once the screen is gone', () => {
  const commands = createCommands();
  const done: string[] = [];
  commands.offer('app', () => ({ find: () => done.push('app') }));
  const leave = commands.offer('screen', () => ({ find: () => done.push('screen') }));
  const close = commands.offer('screen', () => ({ find: () => done.push('form') }));
  commands.run('find');
  close();
  commands.run('find');
  leave();
  commands.run('find');
  expect(done).toEqual(['form', 'screen', 'app']);
});

it('a command that nobody offers is not given', () => {
  const commands = createCommands();
  expect(commands.run('save')).toBe(false);
  expect(commands.meant(ctrlS, false)).toBe(null);
});

it('keys mean the command of the screen before that of the app, whichever came first', () => {
  const commands = createCommands();
  commands.offer('screen', () => ({ freeze: () => {} }));
  commands.offer('app', () => ({ save: () => {}, new: () => {} }));
  expect(commands.meant(ctrlS, false)).toBe('freeze');
  expect(commands.offered()).toEqual(['freeze', 'save', 'new']);
});

it('what is offered is read anew each time', () => {
  const commands = createCommands();
  let has = false;
  commands.offer('screen', () => (has ? { undo: () => {} } : {}));
  expect(commands.offered()).toEqual([]);
  has = true;
  expect(commands.offered()).toEqual(['undo']);
});
