import { describe, expect, it } from 'vitest';
import { acceleratorOf, type MenuLine, menusOf } from '../../../../main/hosts/electron/menu.ts';

function words(line: MenuLine): string {
  if (line.kind === 'line') return '-';
  if (line.kind === 'role') return line.label ?? line.role;
  return `${line.label} [${acceleratorOf(line.press)}]`;
}

const template = (platform: NodeJS.Platform) =>
  Object.fromEntries(menusOf(platform).map(({ label, lines }) => [label, lines.map(words)]));

const edit = [
  'Undo [CommandOrControl+Z]',
  'Redo [CommandOrControl+Shift+Z]',
  '-',
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  '-',
  'Find… [CommandOrControl+F]',
];
const view = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'];
const file = [
  'New Incident [CommandOrControl+N]',
  '-',
  'Save Now [CommandOrControl+S]',
  'Versions [CommandOrControl+Shift+H]',
  'Export… [CommandOrControl+E]',
  '-',
];

it.each(['linux', 'win32'] as const)('has the menus of %s', (platform) => {
  expect(template(platform)).toEqual({
    File: [...file, 'quit'],
    Edit: edit,
    View: view,
    Window: ['minimize', 'zoom'],
    Help: ['About Upfront'],
  });
});

it('has the menus of a Mac: About and Quit stand in the app’s own', () => {
  expect(template('darwin')).toEqual({
    Upfront: [
      'About Upfront',
      '-',
      'services',
      '-',
      'Hide Upfront',
      'hideOthers',
      'unhide',
      '-',
      'Quit Upfront',
    ],
    File: [...file, 'close'],
    Edit: edit,
    View: view,
    Window: ['minimize', 'zoom', '-', 'front'],
  });
});

describe.each(['linux', 'win32', 'darwin'] as const)('the keys on %s', (platform) => {
  const presses = menusOf(platform).flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'press' ? [line] : [])),
  );

  it('are each there once', () => {
    const keys = presses.map(({ press }) => acceleratorOf(press));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are never Ctrl+Alt, which types a letter on some keyboards', () => {
    for (const { press } of presses) expect(acceleratorOf(press)).not.toContain('Alt');
  });
});
