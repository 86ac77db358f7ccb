/** Where a command can be given. */
export const PLACES = {
  everywhere: 'Everywhere',
  list: 'In the list of incidents',
  incident: 'In an incident',
  capture: 'In the quick form',
  workspace: 'In the facts and words',
  versions: 'In the versions',
  vocabulary: 'In the vocabulary',
} as const;
export type Place = keyof typeof PLACES;

interface CommandSpec {
  /** What it does, a verb or the place it leads to; an ellipsis where more must be said before anything happens. */
  readonly title: string;
  readonly place: Place;
  /** As in "Mod+Shift+Z": Mod is Command on a Mac and Control elsewhere. Ctrl+Alt is never used: it types letters. */
  readonly keys?: string;
  /** Further keys that do the same and are not shown. */
  readonly also?: readonly string[];
}

/**
 * Every command of the app, for the menus, the palette, the keys and the list of keys. What a command does, the screen
 * says that offers it. In the order in which the palette shows them.
 */
export const COMMANDS = {
  palette: { title: 'Find a command…', place: 'everywhere', keys: 'Mod+K' },

  nextRemark: { title: 'Next remark', place: 'workspace', keys: 'F8' },
  previousRemark: { title: 'Previous remark', place: 'workspace', keys: 'Shift+F8' },
  fixRemark: { title: 'Settle the remark', place: 'workspace', keys: 'Mod+.' },
  readRemark: { title: 'Read the remark aloud', place: 'workspace', keys: 'Mod+F8' },
  showBrief: { title: 'Show the page as it prints', place: 'workspace' },
  showCoach: { title: 'Show what the coach remarks', place: 'workspace' },

  toBrief: { title: 'Go to the brief', place: 'capture', keys: 'Mod+E' },
  export: { title: 'Export…', place: 'workspace', keys: 'Mod+E' },
  exportRedacted: { title: 'Export a redacted copy…', place: 'workspace' },
  print: { title: 'Print…', place: 'workspace', keys: 'Mod+P' },
  save: { title: 'Save now', place: 'incident', keys: 'Mod+S' },
  saveCopy: { title: 'Save a copy…', place: 'workspace', keys: 'Mod+Shift+S' },
  undo: { title: 'Undo', place: 'everywhere', keys: 'Mod+Z' },
  redo: { title: 'Redo', place: 'everywhere', keys: 'Mod+Shift+Z', also: ['Mod+Y'] },
  find: { title: 'Find…', place: 'everywhere', keys: 'Mod+F' },
  findNext: { title: 'Find next', place: 'workspace', keys: 'Mod+G', also: ['F3'] },
  findPrevious: { title: 'Find previous', place: 'workspace', keys: 'Mod+Shift+G', also: ['Shift+F3'] },

  pasteNotes: { title: 'Paste notes into the timeline…', place: 'workspace' },
  importSeries: { title: 'Import a time series…', place: 'workspace' },

  goBrief: { title: 'Facts and brief', place: 'incident' },
  goChecklist: { title: 'Checklist', place: 'incident' },
  goReaders: { title: 'Second reader', place: 'incident' },
  goPlan: { title: 'Plan of the conversation', place: 'incident' },
  goScript: { title: 'Script', place: 'incident' },
  goQuestions: { title: 'Questions', place: 'incident' },
  goRehearsal: { title: 'Rehearsal', place: 'incident' },
  goMeeting: { title: 'Meeting', place: 'incident' },
  goVersions: { title: 'Versions', place: 'incident', keys: 'Mod+Shift+H' },
  nextUpdate: { title: 'Next update…', place: 'incident' },
  correct: { title: 'Correct a figure that was told…', place: 'incident' },
  finalReport: { title: 'Write the final report…', place: 'incident' },
  freeze: { title: 'Freeze a version…', place: 'versions', keys: 'Mod+S' },

  newTerm: { title: 'Add a term…', place: 'vocabulary', keys: 'Mod+N' },
  saveTerm: { title: 'Save the term', place: 'vocabulary', keys: 'Mod+S' },
  importTerms: { title: 'Import terms…', place: 'vocabulary' },
  exportTerms: { title: 'Export terms…', place: 'vocabulary' },

  new: { title: 'New incident', place: 'everywhere', keys: 'Mod+N' },
  open: { title: 'Open an incident…', place: 'everywhere', keys: 'Mod+O' },
  import: { title: 'Import an incident…', place: 'everywhere', keys: 'Mod+Shift+O' },
  openSample: { title: 'Open a sample…', place: 'list' },
  goIncidents: { title: 'All incidents', place: 'everywhere' },
  goVocabulary: { title: 'Vocabulary', place: 'everywhere' },
  goDrill: { title: 'Practise terms', place: 'everywhere' },

  nextPane: { title: 'Next part of the window', place: 'everywhere', keys: 'F6' },
  previousPane: { title: 'Previous part of the window', place: 'everywhere', keys: 'Shift+F6' },
  zoomIn: { title: 'Zoom in', place: 'everywhere', keys: 'Mod+=', also: ['Mod+Plus'] },
  zoomOut: { title: 'Zoom out', place: 'everywhere', keys: 'Mod+-' },
  zoomReset: { title: 'Actual size', place: 'everywhere', keys: 'Mod+0' },
  themeSystem: { title: 'Appearance: as the system', place: 'everywhere' },
  themeLight: { title: 'Appearance: light', place: 'everywhere' },
  themeDark: { title: 'Appearance: dark', place: 'everywhere' },
  themeContrast: { title: 'Appearance: high contrast', place: 'everywhere' },
  lock: { title: 'Lock now', place: 'everywhere' },
  settings: { title: 'Settings', place: 'everywhere', keys: 'Mod+,' },
  help: { title: 'Help', place: 'everywhere', keys: 'F1' },
  about: { title: 'About Upfront', place: 'everywhere' },
  showLog: { title: 'Show the log', place: 'everywhere' },
  report: { title: 'Report a problem', place: 'everywhere' },
  keys: { title: 'Keyboard shortcuts', place: 'everywhere', keys: 'Mod+/' },
} as const satisfies Readonly<Record<string, CommandSpec>>;
export type CommandId = keyof typeof COMMANDS;

export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];

/** True for a command of the registry; own names only, as the name comes from outside. */
export function isCommandId(name: string): name is CommandId {
  return Object.hasOwn(COMMANDS, name);
}

/** The entry with its optional parts in sight. */
export function commandOf(id: CommandId): CommandSpec {
  return COMMANDS[id];
}

/** The keys of a command, those first that are shown. */
export function chordsOf(id: CommandId): readonly string[] {
  const { keys, also = [] } = commandOf(id);
  return keys === undefined ? [] : [keys, ...also];
}

/** How Electron's menu tells the page which command was chosen: an event of this name, the command's id its detail. */
export const COMMAND_EVENT = 'upfront-command';
