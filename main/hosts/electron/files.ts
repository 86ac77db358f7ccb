import { extname } from 'node:path';
import { BrowserWindow, dialog, type SaveDialogOptions, shell } from 'electron';

const names: Readonly<Record<string, string>> = {
  docx: 'Word document',
  pptx: 'PowerPoint presentation',
  pdf: 'PDF document',
  md: 'Markdown',
  txt: 'Plain text',
  upfront: 'Upfront incident',
  csv: 'Table',
  eml: 'Mail',
  ics: 'Calendar',
};

/** Asks for a file name with the system's own dialog; null when the person cancels. */
export async function chooseFile(suggested: string): Promise<string | null> {
  const extension = extname(suggested).slice(1);
  const name = names[extension];
  const options: SaveDialogOptions = {
    defaultPath: suggested,
    filters: name === undefined ? [] : [{ name, extensions: [extension] }],
    // A file's name tells what the incident is about: the system's list of recent files is no place for it.
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}

/** Shows the file in the system's file manager. */
export async function revealFile(path: string): Promise<void> {
  shell.showItemInFolder(path);
}
