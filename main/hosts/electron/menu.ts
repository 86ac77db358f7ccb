/** A key the page listens to, held with Command on a Mac and with Control elsewhere. */
export interface PageKey {
  /** As in KeyboardEvent.key, in lower case. */
  readonly key: string;
  readonly shift: boolean;
}

/** What Electron does by itself, as far as our menus use it. */
export type Role =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front';

/** One line of a menu. `press` hands the page a key, as if it had been pressed: the page alone knows what it does. */
export type MenuLine =
  | { readonly kind: 'line' }
  | { readonly kind: 'role'; readonly role: Role; readonly label?: string }
  | {
      readonly kind: 'press';
      readonly label: string;
      readonly press: PageKey;
      readonly otherwise?: 'undo' | 'redo';
    };

export interface Menu {
  readonly label: string;
  /** The menus every desktop knows; they let the system add its own lines. */
  readonly role?: 'appMenu' | 'window' | 'help';
  readonly lines: readonly MenuLine[];
}

const line: MenuLine = { kind: 'line' };
const role = (name: Role, label?: string): MenuLine =>
  label === undefined ? { kind: 'role', role: name } : { kind: 'role', role: name, label };
const press = (
  label: string,
  key: string,
  options: { shift?: boolean; otherwise?: 'undo' | 'redo' } = {},
): MenuLine => ({
  kind: 'press',
  label,
  press: { key, shift: options.shift ?? false },
  ...(options.otherwise ? { otherwise: options.otherwise } : {}),
});

const appMenu: Menu = {
  label: 'Upfront',
  role: 'appMenu',
  lines: [
    role('about', 'About Upfront'),
    line,
    role('services'),
    line,
    role('hide', 'Hide Upfront'),
    role('hideOthers'),
    role('unhide'),
    line,
    role('quit', 'Quit Upfront'),
  ],
};

const edit: Menu = {
  label: 'Edit',
  lines: [
    press('Undo', 'z', { otherwise: 'undo' }),
    press('Redo', 'z', { shift: true, otherwise: 'redo' }),
    line,
    role('cut'),
    role('copy'),
    role('paste'),
    role('pasteAndMatchStyle'),
    role('selectAll'),
    line,
    press('Find…', 'f'),
  ],
};

const view: Menu = {
  label: 'View',
  lines: [role('resetZoom'), role('zoomIn'), role('zoomOut'), line, role('togglefullscreen')],
};

function file(onMac: boolean): Menu {
  const lines = [
    press('New Incident', 'n'),
    line,
    press('Save Now', 's'),
    press('Versions', 'h', { shift: true }),
    press('Export…', 'e'),
    line,
  ];
  return { label: 'File', lines: [...lines, onMac ? role('close') : role('quit')] };
}

function window(onMac: boolean): Menu {
  const lines = [role('minimize'), role('zoom')];
  return { label: 'Window', role: 'window', lines: onMac ? [...lines, line, role('front')] : lines };
}

/** The menus of a platform, as each wants them: on a Mac, About and Quit stand in the app's own menu. */
export function menusOf(platform: NodeJS.Platform): readonly Menu[] {
  const onMac = platform === 'darwin';
  const help: Menu = { label: 'Help', role: 'help', lines: onMac ? [] : [role('about', 'About Upfront')] };
  const menus = [file(onMac), edit, view, window(onMac), ...(help.lines.length > 0 ? [help] : [])];
  return onMac ? [appMenu, ...menus] : menus;
}

/** How Electron writes the key of a line, for instance "CommandOrControl+Shift+Z". */
export function acceleratorOf({ key, shift }: PageKey): string {
  return `CommandOrControl+${shift ? 'Shift+' : ''}${key.toUpperCase()}`;
}
