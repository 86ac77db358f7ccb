import { describe, expect, it } from 'vitest';
import { acceleratorOfCommand, type MenuLine, menusOf } from '../../../../main/hosts/electron/menu.ts';
import { COMMAND_IDS, commandOf } from '../../../../shared/commands/commands.ts';

function words(line: MenuLine): string {
  if (line.kind === 'line') return '-';
  if (line.kind === 'incident') return line.label;
  if (line.kind === 'role') return line.label ?? line.role;
  const accelerator = acceleratorOfCommand(line.id);
  return `${commandOf(line.id).title}${accelerator === null ? '' : ` [${accelerator}]`}`;
}

const template = (platform: NodeJS.Platform) =>
  Object.fromEntries(menusOf(platform).map(({ label, lines }) => [label, lines.map(words)]));

it.each(['linux', 'win32', 'darwin'] as const)(
  'opens every menu of %s by a letter of its own, but on a Mac',
  (platform) => {
    const letters = menusOf(platform).flatMap(({ label }) => /&(.)/.exec(label)?.[1] ?? []);
    expect(new Set(letters).size).toBe(platform === 'darwin' ? 0 : menusOf(platform).length);
  },
);

it('leads to every place of an incident that has a name in the palette', () => {
  const lines = menusOf('linux').flatMap((menu) => menu.lines);
  const named = lines.flatMap((line) => (line.kind === 'command' ? [line.id] : []));
  const places = COMMAND_IDS.filter((id) => /^go[A-Z]/.test(id) && id !== 'goDrill');
  expect(places.filter((id) => !named.includes(id))).toEqual([]);
});

it.each(['linux', 'win32', 'darwin'] as const)('has the menus of %s', (platform) => {
  expect(template(platform)).toMatchSnapshot();
});

describe.each(['linux', 'win32', 'darwin'] as const)('the keys on %s', (platform) => {
  const keys = menusOf(platform).flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'command' ? [acceleratorOfCommand(line.id) ?? []].flat() : [])),
  );

  it('are each there once', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are written as Electron reads them', () => {
    const wrong = keys.filter(
      (each) => !/^(CommandOrControl\+)?(Shift\+)?([A-Z0-9,./=-]|F\d{1,2}|Plus)$/.test(each),
    );
    expect(wrong).toEqual([]);
  });

  it('are those of the page', () => {
    expect(keys).toContain('CommandOrControl+Shift+Z');
    expect(keys.filter((each) => each.includes('Mod'))).toEqual([]);
  });
});
