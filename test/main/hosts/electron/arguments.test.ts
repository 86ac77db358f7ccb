import { expect, it } from 'vitest';
import { readArguments } from '../../../../main/hosts/electron/arguments.ts';

const commands = ['export', 'check', 'doctor'];
const window = { command: null, dataDir: null, file: null };

it.each([
  [[], window],
  [['--no-sandbox', '--enable-features=Some'], window],
  [['open'], window],
  [['--data-dir', '/data'], { ...window, dataDir: '/data' }],
  [['--no-sandbox', '--data-dir=/my data'], { ...window, dataDir: '/my data' }],
  [['/home/a/incident.upfront'], { ...window, file: '/home/a/incident.upfront' }],
  [
    ['--data-dir', '/d', 'C:\\a b\\Incident.UPFRONT'],
    { ...window, dataDir: '/d', file: 'C:\\a b\\Incident.UPFRONT' },
  ],
  [['notes.txt', 'incident.json'], { ...window, file: 'incident.json' }],
  [['--', 'incident.json'], { ...window, file: 'incident.json' }],
])('%j opens a window', (args, expected) => {
  expect(readArguments(args, commands)).toEqual(expected);
});

it.each([
  [
    ['check', 'a.json'],
    ['check', 'a.json'],
  ],
  [
    ['--no-sandbox', 'export', 'a.json', '-o', 'b.docx'],
    ['export', 'a.json', '-o', 'b.docx'],
  ],
])('%j is the command line', (args, command) => {
  expect(readArguments(args, commands)).toEqual({ ...window, command });
});

it('takes a command that stands behind a file for no command', () => {
  expect(readArguments(['check.json', 'check'], commands).command).toBeNull();
});
