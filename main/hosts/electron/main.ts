import { join, resolve } from 'node:path';
import { app } from 'electron';
import { COMMAND_NAMES } from '../cli/command-names.ts';
import { defaultDataDir } from '../places.ts';
import { V8_FLAGS } from '../v8-flags.ts';
import { readArguments } from './arguments.ts';
import { confinePages, silenceChromium } from './lock-down.ts';
import { registerScheme } from './page-protocol.ts';
import { openApp } from './start.ts';

// In a checkout, Electron is given the app's folder among the arguments.
const words = process.argv.slice(1).filter((word) => app.isPackaged || resolve(word) !== app.getAppPath());
const APP_ID = 'org.upfront.app';
const { command, dataDir, file } = readArguments(words, COMMAND_NAMES);

/** The installed program is the command line too. */
async function runCommand(args: readonly string[]): Promise<void> {
  const { runCommandLine } = await import('../cli/run.ts');
  app.exit(await runCommandLine(args));
}

if (command !== null) {
  void runCommand(command);
} else {
  const folder = resolve(dataDir ?? defaultDataDir());
  app.setName('Upfront');
  // The id of the shortcut that the installer makes: without it Windows shows no notification of ours.
  app.setAppUserModelId(APP_ID);
  app.setPath('userData', join(folder, 'electron'));
  app.commandLine.appendSwitch('js-flags', V8_FLAGS);
  registerScheme();
  app.enableSandbox();
  silenceChromium();
  confinePages();
  const opened = { file: file === null ? null : resolve(file) };
  // A second start hands its file to the first, whose window comes forward.
  if (app.requestSingleInstanceLock(opened)) void openApp(folder, opened.file);
  else app.quit();
}
