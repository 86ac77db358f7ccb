import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../shared/core/coach/catalogue.ts';
import { wayTableOf } from '../shared/core/coach/phrases/way-table.ts';

/** The words that the patterns of the catalogue need, as they are kept beside it; to be written anew when one changes. */
export function catalogueWays(): string {
  return JSON.stringify(wayTableOf(RULES.flatMap((rule) => ('phrases' in rule ? rule.phrases : []))));
}

/** Writes the module that holds them; its path comes out. */
export function writeCatalogueWays(): string {
  const file = resolve(import.meta.dirname, '../shared/core/coach/catalogue-ways.ts');
  const literal = `'${catalogueWays().replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const note =
    '/** Made from the patterns of the catalogue by `npm run coach:ways`: which words each way to write them needs. */';
  writeFileSync(file, `${note}\nexport const CATALOGUE_WAYS =\n  ${literal};\n`);
  return file;
}
