import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FORMATS } from '../main/export/formats.ts';
import { loadSamples } from '../main/hosts/samples.ts';
import { parseIncident } from '../shared/core/incident/parse/parse.ts';
import { compileVocabulary } from '../shared/core/vocabulary/matcher.ts';
import type { Term } from '../shared/core/vocabulary/term.ts';
import { deriveWorkbook } from '../shared/core/workbook.ts';

const root = resolve(import.meta.dirname, '..');
/** Where the files go: the folder given, else out/. */
const out = resolve(process.argv[2] ?? join(root, 'out'));

const terms: readonly Term[] = JSON.parse(
  readFileSync(join(root, 'assets', 'content', 'vocabulary.json'), 'utf8'),
);
const vocabulary = compileVocabulary(terms);
const samples = loadSamples();

/** Writes one sample in every format and answers the names of the files. */
async function exportSample(id: string): Promise<readonly string[]> {
  const parsed = parseIncident(samples.read(id));
  if (!parsed.ok) throw new Error(`assets/samples/${id}.json: ${JSON.stringify(parsed.problems)}`);
  const { brief } = deriveWorkbook(parsed.incident, vocabulary, { language: 'en-US' });
  const files: string[] = [];
  for (const { extension, load } of Object.values(FORMATS)) {
    const print = await load();
    const { bytes, notes } = await print(brief);
    const file = `${id}.${extension}`;
    writeFileSync(join(out, file), bytes);
    for (const note of notes) console.log(`${file}: ${note}`);
    files.push(file);
  }
  return files;
}

mkdirSync(out, { recursive: true });
const written: string[] = [];
for (const { id, title } of samples.list()) {
  const files = await exportSample(id);
  written.push(...files);
  console.log(`${title}\n  ${files.join('  ')}`);
}
console.log(`${written.length} files in ${out}`);
