import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMAND_EVENT, type CommandId, commandOf } from '../../../shared/commands/commands.ts';
import { acceleratorOfCommand, type MenuLine, menusOf } from './menu.ts';

/** Builds the menus of this platform and shows them. */
export function showMenus(platform: NodeJS.Platform = process.platform): void {
  const template = menusOf(platform).map(({ label, role, lines }) => ({
    label,
    ...(role ? { role } : {}),
    submenu: lines.map(itemOf),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function itemOf(line: MenuLine): MenuItemConstructorOptions {
  if (line.kind === 'line') return { type: 'separator' };
  if (line.kind === 'role') return { role: line.role, ...(line.label ? { label: line.label } : {}) };
  const accelerator = acceleratorOfCommand(line.id);
  return {
    label: commandOf(line.id).title,
    ...(accelerator === null ? {} : { accelerator }),
    // The page hears the keys itself; the menu only shows them.
    registerAccelerator: false,
    click: () => void giveInPage(line.id, line.otherwise),
  };
}

/** Gives the command in the page; in a plain text field, which has none of its own, Electron undoes or redoes itself. */
async function giveInPage(id: CommandId, otherwise: 'undo' | 'redo' | undefined): Promise<void> {
  const contents = BrowserWindow.getFocusedWindow()?.webContents;
  if (!contents) return;
  const init = JSON.stringify({ detail: id, cancelable: true });
  const ignored: unknown = await contents.executeJavaScript(
    `window.dispatchEvent(new CustomEvent('${COMMAND_EVENT}', ${init}))`,
  );
  if (ignored === true && otherwise) contents[otherwise]();
}
