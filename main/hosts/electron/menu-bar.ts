import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, type MenuLine, menusOf, type PageKey } from './menu.ts';

/** Builds the menus of this platform and shows them. */
export function showMenus(platform: NodeJS.Platform = process.platform): void {
  const template = menusOf(platform).map(({ label, role, lines }) => ({
    label,
    ...(role ? { role } : {}),
    submenu: lines.map((line) => itemOf(line, platform)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function itemOf(line: MenuLine, platform: NodeJS.Platform): MenuItemConstructorOptions {
  if (line.kind === 'line') return { type: 'separator' };
  if (line.kind === 'role') return { role: line.role, ...(line.label ? { label: line.label } : {}) };
  return {
    label: line.label,
    accelerator: acceleratorOf(line.press),
    // The page hears the key itself; the menu only shows it.
    registerAccelerator: false,
    click: () => void pressInPage(line.press, line.otherwise, platform),
  };
}

/** Hands the key to the page; in a plain text field, which does not take it, Electron undoes or redoes itself. */
async function pressInPage(
  { key, shift }: PageKey,
  otherwise: 'undo' | 'redo' | undefined,
  platform: NodeJS.Platform,
): Promise<void> {
  const contents = BrowserWindow.getFocusedWindow()?.webContents;
  if (!contents) return;
  const modifier = platform === 'darwin' ? 'metaKey' : 'ctrlKey';
  const init = { key, shiftKey: shift, [modifier]: true, bubbles: true, cancelable: true };
  const code = `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify(init)}))`;
  const ignored: unknown = await contents.executeJavaScript(code);
  if (ignored === true && otherwise) contents[otherwise]();
}
