import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The held-out sentences are not to be read while a rule is written. */
export type Split = 'dev' | 'held';

/** Sentences of strangers that have judged the coach once; since then it learns from them as from those of dev. */
export type Folder = Split | 'seen';

const FOLDER = join(import.meta.dirname, '../test/coach-corpus');
const HEADER = 'source\trules\talso\trecord\ttext';

/** A sentence with its labels. */
export interface Labelled {
  readonly text: string;
  /** In the spirit of whom: "post-mortem", "brief" or "stranger". */
  readonly source: string;
  /** Rules that have to find something; none for a clean sentence. */
  readonly rules: readonly string[];
  /** Rules that may find something as well. */
  readonly also: readonly string[];
  /** Facts it is judged on, as JSON, or ''. */
  readonly record: string;
}

const listed = (text: string): readonly string[] => text.split(',').filter((word) => word !== '');

/** The sentences of a folder with their labels. */
export function labelled(name: Folder): readonly Labelled[] {
  const folder = join(FOLDER, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const [header, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
      if (header !== HEADER) throw new Error(`${name}/${file} does not begin with the names of its columns.`);
      return rows.map((row): Labelled => {
        const [source = '', rules = '', also = '', record = '', text = ''] = row.split('\t');
        return { text, source, rules: listed(rules), also: listed(also), record };
      });
    });
}
