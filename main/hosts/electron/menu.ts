import type { Theme } from '../../../shared/api/contract.ts';
import { acceleratorOf } from '../../../shared/commands/chord.ts';
import { type CommandId, commandOf } from '../../../shared/commands/commands.ts';
import type { RecentIncident } from './recent.ts';

/** What Electron does by itself, as far as our menus use it. */
export type Role =
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
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front';

/** One line of a menu: a command of the app, which the page gives, or something that the system does. */
export type MenuLine =
  | { readonly kind: 'line' }
  | { readonly kind: 'role'; readonly role: Role; readonly label?: string }
  | {
      readonly kind: 'command';
      readonly id: CommandId;
      /** What Electron does where the page has nothing of its own to do. */
      readonly otherwise?: 'undo' | 'redo';
    }
  /** Leads to an incident. */
  | { readonly kind: 'incident'; readonly id: string; readonly label: string };

export interface Menu {
  readonly label: string;
  /** The menus every desktop knows; they let the system add its own lines. */
  readonly role?: 'appMenu' | 'window' | 'help';
  readonly lines: readonly MenuLine[];
}

const line: MenuLine = { kind: 'line' };
const role = (name: Role, label?: string): MenuLine =>
  label === undefined ? { kind: 'role', role: name } : { kind: 'role', role: name, label };
const commands = (...ids: readonly CommandId[]): readonly MenuLine[] =>
  ids.map((id) => ({ kind: 'command', id }));

/** The appearance that each of these commands chooses: of them one is marked. */
export const THEME_OF: ReadonlyMap<CommandId, Theme> = new Map([
  ['themeSystem', 'system'],
  ['themeLight', 'light'],
  ['themeDark', 'dark'],
  ['themeContrast', 'contrast'],
]);

const appMenu: Menu = {
  label: 'Upfront',
  role: 'appMenu',
  lines: [
    ...commands('about'),
    line,
    ...commands('settings'),
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
    { kind: 'command', id: 'undo', otherwise: 'undo' },
    { kind: 'command', id: 'redo', otherwise: 'redo' },
    line,
    role('cut'),
    role('copy'),
    role('paste'),
    role('pasteAndMatchStyle'),
    role('selectAll'),
    line,
    ...commands('find', 'findNext', 'findPrevious'),
    line,
    ...commands('nextRemark', 'previousRemark', 'fixRemark'),
  ],
};

const view: Menu = {
  label: 'View',
  lines: [
    ...commands('palette'),
    line,
    ...commands(
      'goBrief',
      'goReaders',
      'goChecklist',
      'goPlan',
      'goScript',
      'goQuestions',
      'goRehearsal',
      'goMeeting',
      'goVersions',
    ),
    line,
    ...commands('goIncidents', 'goVocabulary'),
    line,
    ...commands(...THEME_OF.keys()),
    line,
    ...commands('zoomReset', 'zoomIn', 'zoomOut'),
    line,
    role('togglefullscreen'),
  ],
};

function file(onMac: boolean, recent: readonly RecentIncident[]): Menu {
  const lines = [
    ...commands('new', 'open', 'import'),
    line,
    ...commands('save', 'saveCopy', 'freeze'),
    line,
    ...commands('export', 'exportRedacted', 'print'),
    line,
    ...recent.map((incident) => ({ kind: 'incident', ...incident }) as const),
    ...(recent.length > 0 ? [line] : []),
    ...commands('lock'),
    line,
  ];
  const last = onMac ? [role('close')] : [...commands('settings'), line, role('quit')];
  return { label: 'File', lines: [...lines, ...last] };
}

function window(onMac: boolean): Menu {
  const lines = [role('minimize'), role('zoom'), line, ...commands('nextPane', 'previousPane')];
  return { label: 'Window', role: 'window', lines: onMac ? [...lines, line, role('front')] : lines };
}

function help(onMac: boolean): Menu {
  const about = onMac ? [] : [line, ...commands('about')];
  const trouble = [line, ...commands('showLog', 'report')];
  return { label: 'Help', role: 'help', lines: [...commands('help', 'keys'), ...trouble, ...about] };
}

/** Alt and the first letter open a menu, but on a Mac. */
const withMnemonic = (menu: Menu): Menu => ({ ...menu, label: `&${menu.label}` });

/** The menus of a platform, as each wants them: on a Mac, About and Quit stand in the app's own menu. */
export function menusOf(platform: NodeJS.Platform, recent: readonly RecentIncident[] = []): readonly Menu[] {
  const onMac = platform === 'darwin';
  const menus = [file(onMac, recent), edit, view, window(onMac), help(onMac)];
  return onMac ? [appMenu, ...menus] : menus.map(withMnemonic);
}

/** How Electron shows the keys of a command; null when it has none, or when they mean another one first. */
export function acceleratorOfCommand(id: CommandId): string | null {
  const { keys, place } = commandOf(id);
  // The keys of one screen mean more general things elsewhere: the menu shows those.
  return keys === undefined || place === 'versions' || place === 'vocabulary' ? null : acceleratorOf(keys);
}
