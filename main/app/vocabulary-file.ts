import type { ExportedFile, ImportedTerms } from '../../shared/api/answers.ts';
import type { Parsed } from '../../shared/api/contract.ts';
import { failure, type Result, success } from '../../shared/api/result.ts';
import type { Term } from '../../shared/core/vocabulary/term.ts';
import { cellsOf } from '../../shared/core/vocabulary/term-columns.ts';
import { readTermTable, writeTermTable } from '../../shared/core/vocabulary/term-table.ts';
import { printCount } from '../../shared/core/wording/count.ts';
import { bytesOf } from './base64.ts';
import { placeFor } from './export-place.ts';
import type { Ports } from './ports.ts';
import { writeExport } from './write-export.ts';

/** Problems that are told one by one; who has more looks at the first and tries again. */
const SHOWN = 20;

/** Rows a file may have: what a person can still look through. */
const MOST_ROWS = 60_000;

/** In the log of exports the vocabulary stands where an incident's id would. */
const LOGGED_AS = 'vocabulary';

/** Of the terms in a file: those that are new, and those that say something else than what is there. */
function compare(terms: readonly Term[], known: readonly Term[]) {
  const before = new Map(known.map((term) => [term.term, sayingOf(term)]));
  const added = terms.filter(({ term }) => !before.has(term));
  const changed = terms.filter((term) => before.has(term.term) && before.get(term.term) !== sayingOf(term));
  return { added, changed };
}

/** All of a term that a file can hold. */
const sayingOf = (term: Term): string => JSON.stringify(cellsOf(term));

/** Looks at a file of terms, or takes them in: all of them, or none when anything is wrong. */
export function importTerms(
  { base64, mode }: Parsed<'vocabulary.import'>,
  { store, tables }: Ports,
): Result<ImportedTerms> {
  const bytes = bytesOf(base64);
  if (bytes === null) return failure('bad-input', 'The file did not arrive whole. Nothing was imported.');
  const rows = tables.read(bytes, MOST_ROWS);
  if (!rows.ok) return rows;
  const known = store.vocabulary.list();
  if (!known.ok) return known;
  const { terms, problems, ignored } = readTermTable(
    rows.value,
    new Map(known.value.map((each) => [each.term, each])),
  );
  const { added, changed } = compare(terms, known.value);
  const report: ImportedTerms = {
    added: added.length,
    changed: changed.length,
    same: terms.length - added.length - changed.length,
    problemCount: problems.length,
    problems: problems.slice(0, SHOWN),
    ignored,
    done: false,
  };
  if (mode === 'look' || problems.length > 0) return success(report);
  const saved = store.vocabulary.save(mode === 'replace' ? [...added, ...changed] : added, null);
  return saved.ok ? success({ ...report, done: true }) : saved;
}

/** Writes the vocabulary as a CSV file: only the person's own and changed terms, or all. */
export async function exportTerms(
  { path, which }: Parsed<'vocabulary.export'>,
  ports: Ports,
): Promise<Result<ExportedFile>> {
  const known = ports.store.vocabulary.list();
  if (!known.ok) return known;
  const place = await placeFor(
    { incidentId: LOGGED_AS, title: 'Upfront vocabulary', extension: 'csv' },
    path,
    ports,
  );
  if (!place.ok) return place;
  const wanted = which === 'all' ? known.value : known.value.filter(({ origin }) => origin !== undefined);
  const bytes = ports.tables.write(writeTermTable(wanted));
  const notes = [`${printCount(wanted.length, 'term')} written.`];
  return await writeExport({ path: place.value, bytes, notes, incidentId: LOGGED_AS, revision: 0 }, ports);
}
