import { extname } from 'node:path';
import { failure, type Result, success } from '../../../shared/api/result.ts';
import { isNestedTooDeep } from '../../../shared/core/coach/text/markdown.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { checkedIncident } from '../../app/incident-input.ts';
import { decodeText, readBytes, readJson } from '../read-json-file.ts';
import type { Terminal } from './terminal.ts';

/** What `check` reads: a record, or a text. */
export type CheckInput = { readonly kind: 'incident'; readonly incident: Incident } | TextInput;

interface TextInput {
  readonly kind: 'text';
  readonly text: string;
}

/** Far more than a person writes, in megabytes. */
const MAX_TEXT = 5;
/** As for every record in a file, in megabytes. */
const MAX_RECORD = 64;

const TEXTS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdown', '.txt', '.text']);

/** Text that nobody begins so: a record that was cut or damaged, and would pass for a text without findings. */
const BEGUN_RECORD = /^\uFEFF?\s*\{\s*"/;

/** The record or text in a file, or in what comes in for "-"; or a sentence about what is wrong with it. */
export async function readCheckInput(word: string, terminal: Terminal): Promise<Result<CheckInput>> {
  if (word === '-') return eitherIn(await terminal.readInput(), 'What came in');
  const type = extname(word).toLowerCase();
  const read = await readBytes(word, TEXTS.has(type) ? MAX_TEXT : MAX_RECORD);
  if (!read.ok) return read;
  if (TEXTS.has(type)) return textIn(read.value, word);
  if (type === '.json') return incidentIn(readJson(read.value, word), word);
  if (type === '') return eitherIn(read.value, word);
  return failure(
    'bad-input',
    `${word} is neither Markdown (.md), plain text (.txt) nor a record (.json): save it as one of these.`,
  );
}

/** A record when it is JSON, otherwise a text. */
function eitherIn(bytes: Uint8Array, name: string): Result<CheckInput> {
  const json = readJson(bytes, name);
  if (json.ok && typeof json.value === 'object' && json.value !== null) return incidentIn(json, name);
  const text = textIn(bytes, name);
  const meantAsRecord = text.ok && !json.ok && BEGUN_RECORD.test(text.value.text);
  return meantAsRecord ? json : text;
}

function incidentIn(json: Result<unknown>, name: string): Result<CheckInput> {
  if (!json.ok) return json;
  const checked = checkedIncident(json.value);
  if (checked.ok) return success({ kind: 'incident', incident: checked.value });
  return failure(checked.error.code, `${name}: ${checked.error.message}`);
}

function textIn(bytes: Uint8Array, name: string): Result<TextInput> {
  const text = decodeText(bytes, name, MAX_TEXT);
  if (!text.ok) return text;
  if (text.value.includes('\0')) return failure('bad-input', `${name} is not text: it holds zero bytes.`);
  if (isNestedTooDeep(text.value)) return failure('bad-input', `${name} has lists nested too deep.`);
  return success({ kind: 'text', text: text.value });
}
