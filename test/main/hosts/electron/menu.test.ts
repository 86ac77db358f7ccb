import { describe, expect, it } from 'vitest';
import { acceleratorOfCommand, type MenuLine, menusOf } from '../../../../main/hosts/electron/menu.ts';
import { commandOf } from '../../../../shared/commands/commands.ts';

function words(line: MenuLine): string {
  if (line.kind === 'line') return '-';
  if (line.kind === 'incident') return line.label;
  if (line.kind === 'role') return line.label ?? line.role;
  const accelerator = acceleratorOfCommand(line.id);
  return `${commandOf(line.id).title}${accelerator === null ? '' : ` [${accelerator}]`}`;
}

const template = (platform: NodeJS.Platform) =>
  Object.fromEntries(menusOf(platform).map(({ label, lines }) => [label, lines.map(words)]));

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

  it('are those of the page', () => {
    expect(keys).toContain('CommandOrControl+Shift+Z');
    expect(keys.filter((each) => each.includes('Mod'))).toEqual([]);
  });
});
