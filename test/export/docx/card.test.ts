import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { type Block, type Runs, textOf } from '../../../shared/core/brief/tree.ts';
import { buildCard, type Card } from '../../../shared/core/card/build-card.ts';
import { bank } from '../../core/questions/bank.ts';
import { briefOf, MODEL, openSample, sampleIds } from '../../samples/samples.ts';
import {
  complaintsOf,
  hasChecker,
  newFolder,
  notWellFormed,
  pagesInLibreOffice,
  readByMammoth,
  readByPandoc,
  squeezed,
} from '../parts/readers.ts';

const full = 'as-full-as-it-gets';
const ids = [...sampleIds, full];

/** The model with as many words everywhere as a person may type. */
function fullCard(): Card {
  const model = openSample(MODEL);
  const long = 'Approve a second check of every setting before the sale begins; '.repeat(20);
  const asks = model.lists.asks.flatMap((ask) =>
    ['a', 'b', 'c', 'd'].map((id) => ({ ...ask, id, decision: long, recommendation: long })),
  );
  const facts = { ...model.facts, title: long, customersNoun: long, lossNoun: long, attemptsNoun: long };
  const brief = { ...briefOf(MODEL), title: long, draft: true };
  const wordy = bank.map((question) => ({ ...question, question: long, line: [long] }));
  return buildCard(brief, { ...model, facts, lists: { ...model.lists, asks } }, wordy);
}

const cardOf = (id: string): Card =>
  id === full ? fullCard() : buildCard(briefOf(id), openSample(id), bank);

const runsOf = (block: Block): readonly Runs[] => {
  if (block.kind === 'table') return block.rows.flat();
  if (block.kind === 'ask') return block.lines;
  if (block.kind === 'chart') return [block.caption];
  return block.kind === 'list' ? block.items : [block.runs];
};

const folder = newFolder();
const fileOf = (id: string): string => join(folder, `${id}.docx`);
const pages = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const id of ids) writeFileSync(fileOf(id), (await exportDocx(cardOf(id))).bytes);
  const read = pagesInLibreOffice(folder, ids.map(fileOf));
  for (const [index, id] of ids.entries()) pages.set(id, read[index] ?? []);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(ids)(
  `the pocket card of %s${hasChecker ? '' : ' (the checker of Word files is absent here: not asked)'}`,
  (id) => {
    it('is one side in LibreOffice, with its as-of time and its draft mark', () => {
      const card = cardOf(id);
      const [side = '', ...more] = pages.get(id) ?? [];
      expect(more).toEqual([]);
      expect(side).toContain(card.asOf);
      expect(side.includes('DRAFT')).toBe(card.draft);
    });

    it('is valid, has nothing replaced, and keeps every line for other readers', async () => {
      const card = cardOf(id);
      const { bytes, notes } = await exportDocx(card);
      expect(notes).toEqual([]);
      expect((await exportDocx(cardOf(id))).bytes).toEqual(bytes);
      expect(notWellFormed(fileOf(id))).toBe('');
      expect(hasChecker ? complaintsOf(fileOf(id), '--deep') : []).toEqual([]);

      const lines = card.sections.flatMap(({ label, blocks }) => [
        label,
        ...blocks.flatMap(runsOf).map(textOf),
      ]);
      const byMammoth = squeezed(await readByMammoth(fileOf(id)));
      expect(lines.filter((line) => !byMammoth.includes(squeezed(line)))).toEqual([]);
      const byPandoc = squeezed(readByPandoc(fileOf(id), 'gfm').replaceAll('\\', ''));
      const numbers = new Set(lines.flatMap((line) => line.match(/\d[\d,.:]*\d|\d/g) ?? []));
      expect([...numbers].filter((number) => !byPandoc.includes(number))).toEqual([]);
    });
  },
);
