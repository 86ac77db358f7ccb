import { existsSync } from 'node:fs';
import type { AppInfo, ChangedPassphrase } from '../../../../shared/api/answers.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import { failure, type Result } from '../../../../shared/api/result.ts';
import { passphraseStrength } from '../../../../shared/core/passphrase/strength.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Encrypts the store, changes its passphrase or takes it away. */
export const passphrase: Command = {
  name: 'passphrase',
  arguments: '<set|remove>',
  summary: 'Encrypt the store with a passphrase, change it, or take it away',
  notes: [
    'It is asked for in the terminal, which does not show it. With --passphrase-stdin each line is one: the passphrase',
    'that holds, if there is one, then the new one. Nobody can bring a forgotten passphrase back.',
  ],
  options: {},
  run: runPassphrase,
};

/** The new one, typed twice where a person types it. */
async function askNew(values: Values, terminal: Terminal): Promise<Result<string>> {
  const first = await terminal.askPassphrase('New passphrase');
  if (!first.ok) return first;
  const strength = passphraseStrength(first.value);
  if (strength.level === 'short') return failure('bad-input', strength.words);
  terminal.complain(strength.words);
  if (values['passphrase-stdin'] === true) return first;
  terminal.complain('Nobody can bring a forgotten passphrase back: without it the incidents are lost.');
  const second = await terminal.askPassphrase('The same again');
  if (!second.ok) return second;
  return first.value === second.value
    ? first
    : failure('bad-input', 'The two were not the same. Nothing was changed.');
}

async function change(
  next: string | null,
  current: string | null,
  dispatch: Dispatch,
  terminal: Terminal,
): Promise<ExitCode> {
  const changed = (await dispatch('passphrase.set', { current, next })) as Result<ChangedPassphrase>;
  if (!changed.ok) {
    terminal.complain(changed.error.message);
    return 2;
  }
  for (const path of changed.value.plainBackups)
    terminal.complain(`Anybody can read this earlier backup; delete it, or keep it safe: ${path}`);
  for (const path of changed.value.left)
    terminal.complain(`This copy cannot be read and was left as it is; delete it, or keep it safe: ${path}`);
  terminal.print(
    next === null
      ? 'The store is no longer encrypted.'
      : 'The store is encrypted; it opens with the new passphrase alone.',
  );
  return 0;
}

async function runPassphrase(
  values: Values,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [word, ...more] = words;
  if ((word !== 'set' && word !== 'remove') || more.length > 0) {
    terminal.complain('Say what to do: upfront passphrase set, or upfront passphrase remove.');
    return 2;
  }
  const dataDir = dataDirOf(values);
  if (!existsSync(dataDir)) {
    terminal.complain(`There is no store in ${dataDir}. Name its folder with --data-dir.`);
    return 2;
  }
  // The one that opens the store is asked for once.
  let current: string | null = null;
  const askPassphrase: Terminal['askPassphrase'] = async (question) => {
    const answer = await terminal.askPassphrase(question);
    if (answer.ok) current = answer.value;
    return answer;
  };
  return withStore({ dataDir, reads: false }, { ...terminal, askPassphrase }, async (dispatch) => {
    const info = (await dispatch('app.info', {})) as Result<AppInfo>;
    if (!info.ok) {
      terminal.complain(info.error.message);
      return 2;
    }
    if (word === 'remove') return change(null, current, dispatch, terminal);
    const next = await askNew(values, terminal);
    if (next.ok) return change(next.value, current, dispatch, terminal);
    terminal.complain(next.error.message);
    return 2;
  });
}
