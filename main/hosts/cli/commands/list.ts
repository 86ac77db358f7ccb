import type { IncidentSummary } from '../../../../shared/api/answers.ts';
import type { Result } from '../../../../shared/api/result.ts';
import type { Command, ExitCode, Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** More lines than this nobody reads; words narrow them. */
const MOST = 200;

/** Shows the incidents of the store, so that the other commands can be told which one is meant. */
export const list: Command = {
  name: 'list',
  arguments: '[words]',
  summary: 'List the incidents of the store with their ids',
  notes: [
    `Id, moment of the last save and title, the last saved first, at most ${MOST}.`,
    'Words find what is written in an incident, as the search of the app does.',
  ],
  options: {},
  run: runList,
};

/** "nT3…  2026-06-03 16:00 UTC  Card payments failed"; tabs between, for other programs. */
function lineOf({ id, savedAt, title }: IncidentSummary): string {
  const saved = `${savedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return [id, saved, title.replace(/\s+/g, ' ').trim() || '(no title yet)'].join('\t');
}

function runList(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return withStore({ dataDir: dataDirOf(values), reads: true }, terminal, async (dispatch) => {
    const query = words.join(' ');
    const listed = (await dispatch('incidents.list', { query, limit: MOST })) as Result<
      readonly IncidentSummary[]
    >;
    if (!listed.ok) {
      terminal.complain(listed.error.message);
      return 2;
    }
    for (const summary of listed.value) terminal.print(lineOf(summary));
    if (listed.value.length === 0)
      terminal.complain(
        query === '' ? 'There is no incident in the store yet.' : `Nothing is found for “${query}”.`,
      );
    return 0;
  });
}
