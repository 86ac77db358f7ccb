import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { IncidentSummary } from '../../../shared/api/answers.ts';
import type { Theme, UserSettings } from '../../../shared/api/contract.ts';
import type { Dispatch } from '../../../shared/api/dispatch.ts';
import type { Result } from '../../../shared/api/result.ts';
import { COMMAND_EVENT, type CommandId, commandOf } from '../../../shared/commands/commands.ts';
import { acceleratorOfCommand, type MenuLine, menusOf, THEME_OF } from './menu.ts';
import { type RecentIncident, recentIncidents } from './recent.ts';

/** Builds the menus of this platform and shows them; a recent incident is opened by `open`. */
function showMenus(recent: readonly RecentIncident[], theme: Theme, open: (id: string) => void): void {
  const template = menusOf(process.platform, recent).map(({ label, role, lines }) => ({
    label,
    ...(role ? { role } : {}),
    submenu: lines.map((line) => itemOf(line, open)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  markTheme(theme);
}

/** Marks the appearance the person chose, wherever it was chosen. */
export function markTheme(theme: Theme): void {
  for (const [id, each] of THEME_OF) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (item) item.checked = each === theme;
  }
}

/**
 * Shows the menus, and the recent incidents in them anew whenever the person leaves the window: then nobody has the
 * menu open.
 */
export function keepMenus(dispatch: Dispatch, open: (id: string) => void): void {
  const refresh = async (): Promise<void> => {
    const settings = (await dispatch('settings.get', {})) as Result<UserSettings>;
    // No title of a locked store stays in a menu.
    if (!settings.ok && settings.error.code === 'locked') showMenus([], 'system', open);
    const listed = (await dispatch('incidents.list', { query: '', limit: 20 })) as Result<
      readonly IncidentSummary[]
    >;
    if (settings.ok && listed.ok)
      showMenus(recentIncidents(listed.value, settings.value.titlesAllowed), settings.value.theme, open);
  };
  showMenus([], 'system', open);
  app.on('browser-window-blur', () => void refresh());
}

function itemOf(line: MenuLine, open: (id: string) => void): MenuItemConstructorOptions {
  if (line.kind === 'line') return { type: 'separator' };
  if (line.kind === 'role') return { role: line.role, ...(line.label ? { label: line.label } : {}) };
  if (line.kind === 'incident') return { label: line.label, click: () => open(line.id) };
  const accelerator = acceleratorOfCommand(line.id);
  return {
    id: line.id,
    label: commandOf(line.id).title,
    ...(THEME_OF.has(line.id) ? { type: 'radio' as const } : {}),
    ...(accelerator === null ? {} : { accelerator }),
    // The page hears the keys itself; the menu only shows them.
    registerAccelerator: false,
    click: () => void giveInPage(line.id, line.otherwise),
  };
}

/**
 * Gives the command in the page; in a plain text field, which has none of its own, Electron undoes or redoes itself.
 */
async function giveInPage(id: CommandId, otherwise: 'undo' | 'redo' | undefined): Promise<void> {
  const contents = BrowserWindow.getFocusedWindow()?.webContents;
  if (!contents) return;
  const init = JSON.stringify({ detail: id, cancelable: true });
  const ignored: unknown = await contents.executeJavaScript(
    `window.dispatchEvent(new CustomEvent('${COMMAND_EVENT}', ${init}))`,
  );
  if (ignored === true && otherwise) contents[otherwise]();
}
