import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import { FACT_KEYS, FACTS } from '../../../shared/core/incident/facts.ts';
import type { Field } from '../../../shared/core/incident/field.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, LIST_KEYS } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';

/** A word that nothing on a machine holds by chance. */
export const CANARY = 'Kvzwqcanary';

/** A value of this field that holds the canary wherever it can hold words. */
function sampleValue(field: Field, name: string): unknown {
  const words = `${CANARY} ${name}`;
  switch (field.type) {
    case 'text':
      return words;
    case 'lines':
      return [words];
    case 'choice':
      return field.options[0];
    case 'stamp':
      return stamp('2026-06-03T14:02:00Z', 'UTC', { source: words });
    case 'integer':
      return field.min;
    default:
      return exact(field.unit ?? 'count', 7, { method: words, source: words });
  }
}

/** A record that says the canary in every field of the catalogue: facts, lists, prose, ticks and ignored remarks. */
export function canaryIncident(id: string): Incident {
  const facts = FACT_KEYS.map((key) => [key, sampleValue(FACTS[key], key)]);
  const lists = LIST_KEYS.map((list) => {
    const columns = Object.entries(columnsOf(list));
    const cells = columns.map(([column, field]) => [column, sampleValue(field, `${list} ${column}`)]);
    return [list, [{ id: `${list}-1`, ...Object.fromEntries(cells) }]];
  });
  const prose = SECTION_KEYS.map((key) => [
    key,
    [{ kind: 'paragraph', runs: [{ kind: 'text', text: `${CANARY} ${key}`, href: `https://${CANARY}/` }] }],
  ]);
  const place = { section: 'summary', sentence: CANARY };
  return {
    ...emptyIncident(id),
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists),
    prose: Object.fromEntries(prose),
    ticks: { C38: { at: '2026-06-03T14:02:00Z', by: CANARY } },
    ignores: [{ ruleId: 'x', text: CANARY, place, reason: CANARY, at: '2026-06-03T14:02:00Z' }],
  };
}

/** The word as UTF-8, as UTF-16 and in base64, where its letters fall differently at each of three places. */
function traces(word: string): readonly Buffer[] {
  const inBase64 = [0, 1, 2].map((before) => {
    const text = Buffer.from('x'.repeat(before) + word).toString('base64');
    // The first and last letters of the code are made with what stands around the word.
    return text.slice(before === 0 ? 0 : before + 1, -4);
  });
  const lower = word.toLowerCase();
  return [
    Buffer.from(lower),
    Buffer.from(lower, 'utf16le'),
    ...inBase64.map((text) => Buffer.from(text.toLowerCase())),
  ];
}

function isThere(bytes: Buffer, words: readonly Buffer[]): boolean {
  const lower = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
  return words.some((word) => lower.includes(word));
}

/** How a compressed part begins, and how it is read; a part that is cut short is read as far as it goes. */
const cut = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 50_000_000 };
/** Length of a gzip header, in bytes (RFC 1952); what stands behind the stream is none of zlib's business then. */
function gzipHead(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const text of [8, 16]) if (flags & text) at = bytes.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
}

const packings: readonly { readonly begin: Buffer; readonly read: (bytes: Buffer) => Buffer }[] = [
  {
    begin: Buffer.from([0x1f, 0x8b, 0x08]),
    read: (bytes) => inflateRawSync(bytes.subarray(gzipHead(bytes)), cut),
  },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    begin: Buffer.from([0x78, level]),
    read: (bytes: Buffer) => inflateSync(bytes, cut),
  })),
  {
    begin: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    read: (bytes) =>
      inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)), cut),
  },
];

function unpacked(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (const { begin, read } of packings) {
    for (let at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
      try {
        parts.push(read(bytes.subarray(at)));
      } catch {
        // These bytes only look like a beginning.
      }
    }
  }
  return parts;
}

/** True when the bytes hold the word, plain or compressed, in whatever case. */
export function holds(bytes: Buffer, word: string): boolean {
  const words = traces(word);
  return isThere(bytes, words) || unpacked(bytes).some((part) => isThere(part, words));
}

/** The files below a folder that hold the word in their path or their bytes, by their path from there. */
export function filesWith(folder: string, word: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) => relative(folder, path))
    .filter((path) => path.includes(word) || holds(readFileSync(join(folder, path)), word))
    .sort();
}
