import { basename } from 'node:path';
import type { ImportedIncident } from '../../../../shared/api/answers.ts';
import type { Argument } from '../../../../shared/api/contract.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import type { Result } from '../../../../shared/api/result.ts';
import type { Found } from '../../../../shared/core/incident/found/found.ts';
import { FORMATS } from '../../../../shared/core/incident/found/read-export.ts';
import { printCount } from '../../../../shared/core/wording/count.ts';
import { readBytes } from '../../read-json-file.ts';
import { type Command, type ExitCode, textOf, type Values } from '../command.ts';
import { dataDirOf } from '../data-dir.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** What a call takes, in megabytes: base64 makes a third more of it. */
const MAX_MEGABYTES = 20;

/** Takes in an incident from an Upfront file, a record, or the file of another tool. */
export const importIncident: Command = {
  name: 'import',
  arguments: '<file.upfront|incident.json|post-mortem.md|export.json>',
  summary: 'Take in an incident from a file',
  notes: [
    'Prints the id under which it is here. What is here already is never written over: with --copy',
    'the incident in the file is taken in beside it. The file of another tool becomes a new incident;',
    'what was read of it, and what was not, is told beside the id.',
  ],
  options: {
    copy: { type: 'boolean', help: 'take it in as a copy when the incident is here already' },
    look: { type: 'boolean', help: 'only tell what the file of another tool says' },
    format: { type: 'string', value: '<tool>', help: `the tool: auto, ${FORMATS.join(', ')}` },
    zone: { type: 'string', value: '<zone>', help: 'time zone of its times that name none: Europe/Berlin' },
    day: { type: 'string', value: '<day>', help: 'day of its times that name none: 2026-05-27' },
  },
  run: runImport,
};

type Call = Argument<'incidents.import'>;

async function runImport(values: Values, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) {
    terminal.complain('Name one file: upfront import incident.upfront');
    return 2;
  }
  const format = values.format === 'auto' ? null : textOf(values, 'format');
  if (format !== null && !FORMATS.includes(format)) {
    terminal.complain(`--format takes auto, ${FORMATS.join(', ')}.`);
    return 2;
  }
  const read = await readBytes(word, MAX_MEGABYTES);
  if (!read.ok) {
    terminal.complain(read.error.message);
    return 2;
  }
  const call: Call = {
    name: basename(word).slice(-255),
    base64: Buffer.from(read.value).toString('base64'),
    mode: values.look === true ? 'look' : values.copy === true ? 'copy' : 'take',
    told: { zone: textOf(values, 'zone'), day: textOf(values, 'day'), left: [], keepFile: true, format },
  };
  return withStore({ dataDir: dataDirOf(values), reads: false }, terminal, (dispatch) =>
    take(call, dispatch, terminal),
  );
}

/** "Read as PagerDuty: 8 facts, 12 events, 3 actions, 2 links, 1 note." and what is to be known of it. */
function sayTold(found: Found, terminal: Terminal): void {
  const { tool, facts, functions, events, actions, messages, links, notes, unused, remarks } = found;
  const counts = [
    printCount(facts.length + functions.length, 'fact'),
    printCount(events.length, 'event'),
    printCount(actions.length, 'action'),
    printCount(messages.length, 'message'),
    printCount(links.length, 'link'),
    printCount(notes.length, 'note'),
  ];
  terminal.complain(`Read as ${tool}: ${counts.join(', ')}.`);
  for (const remark of remarks) terminal.complain(remark);
  for (const { from, text } of notes)
    terminal.complain(`Kept as a note (${from}): ${text.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
  if (unused.length > 0) terminal.complain(`Not used, in the file: ${unused.join(', ')}.`);
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/without a time zone: /, ' Add --zone, for example --zone Europe/Berlin.'],
  [/without a day: /, ' Add --day, for example --day 2026-05-27.'],
];

async function take(call: Call, dispatch: Dispatch, terminal: Terminal): Promise<ExitCode> {
  const taken = (await dispatch('incidents.import', call)) as Result<ImportedIncident>;
  if (!taken.ok) {
    const { code, message } = taken.error;
    const hint =
      code === 'conflict'
        ? ' Import it in the app to merge it part by part; with --copy it is taken in beside it.'
        : (HINTS.find(([pattern]) => pattern.test(message))?.[1] ?? '');
    terminal.complain(message + hint);
    return 2;
  }
  const { known, told, id, cameAs } = taken.value;
  if (cameAs)
    terminal.complain(
      `The same file came in before, as “${cameAs.title || 'Untitled incident'}” (${cameAs.id}).`,
    );
  if (told) sayTold(told, terminal);
  else if (known === 'same' && call.mode === 'take') terminal.complain('It is here already, word for word.');
  if (id !== null || !told) terminal.print(id ?? '');
  return 0;
}
