import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../main/export/docx/export-docx.ts';
import { exportText } from '../../main/export/text/export-text.ts';
import { fieldId } from '../../renderer/features/fields/field-id.ts';
import { roomOfFact } from '../../renderer/features/workspace/rooms.ts';
import { linesOf } from '../../shared/core/brief/lines.ts';
import { isDerivedKey } from '../../shared/core/impact/derived.ts';
import { FACTS, type FactKey, isFactKey } from '../../shared/core/incident/facts.ts';
import type { Figure } from '../../shared/core/incident/values/figure.ts';
import { knownValue } from '../../shared/core/incident/values/slot.ts';
import { printFigure } from '../../shared/core/wording/figure.ts';
import { readByPandoc, squeezed } from '../export/parts/readers.ts';
import { openSample as readSampleFile, sampleIds, workbookOf } from '../samples/samples.ts';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample } from './launch.ts';

const app = await appForFile();

interface PrintedFigure {
  readonly chip: string;
  readonly text: string;
}

/** Every figure the sample's brief prints: facts, derived figures and the person's own, each with its text. */
function printedFigures(id: string): readonly PrintedFigure[] {
  const runs = linesOf(workbookOf(id).brief).flatMap((line) => line.runs);
  const printed = runs.filter(({ chip, missing }) => chip !== undefined && !missing && isFigure(chip));
  return printed.map(({ chip = '', text }) => ({ chip, text })).filter(({ text }) => /\d/.test(text));
}

function isFigure(chip: string): boolean {
  const [name = ''] = chip.split(':');
  if (isFactKey(name)) return FACTS[name].type === 'figure';
  return isDerivedKey(name) || /^figures\/.*\/value$/.test(name);
}

/** The facts among them, as the record itself prints each in full. */
function factsAmong(
  id: string,
  figures: readonly PrintedFigure[],
): readonly { key: FactKey; text: string }[] {
  const { facts, setup } = readSampleFile(id);
  const keys = new Set(figures.map(({ chip }) => chip.split(':')[0] ?? '').filter(isFactKey));
  return [...keys].flatMap((key) => {
    const figure = knownValue<unknown>(facts[key]) as Figure | null;
    return figure ? [{ key, text: printFigure(figure, setup.currency) }] : [];
  });
}

/** The numbers in a text: "3,200", "18%", "47". A table of plain text breaks a cell's words over several lines. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d[\d,.]*\d%?|\d%?/g) ?? [];
}

async function formValue(page: Page, key: FactKey): Promise<string> {
  await goToRoom(page, roomOfFact(key));
  // Facts that few incidents need are folded away until asked for.
  const folded = page.getByRole('button', { name: /more facts/, expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  return page.locator(`#${fieldId(key)}`).inputValue();
}

async function wordText(id: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'upfront-numbers-')), `${id}.docx`);
  writeFileSync(file, (await exportDocx(workbookOf(id).brief)).bytes);
  return squeezed(readByPandoc(file, 'plain'));
}

describe('one fact, everywhere', () => {
  it.each(sampleIds)('%s says the same numbers in form, preview, Word and plain text', async (id) => {
    const figures = printedFigures(id);
    expect(figures.length).toBeGreaterThan(0);
    const page = await app.open();
    const title = knownValue(readSampleFile(id).facts.title) ?? '';
    await openSample(page, new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    // It follows the fields.
    await page.locator('.paper-body').first().waitFor();
    const preview = squeezed((await page.locator('.paper-body').allInnerTexts()).join('\n'));
    const word = await wordText(id);
    const plain = new TextDecoder().decode((await exportText(workbookOf(id).brief)).bytes);
    for (const { chip, text } of figures) {
      expect(preview, `${chip} in the preview`).toContain(squeezed(text));
      expect(word, `${chip} in Word`).toContain(squeezed(text));
      expect(numbersIn(plain), `${chip} in plain text`).toEqual(expect.arrayContaining([...numbersIn(text)]));
    }
    for (const { key, text } of factsAmong(id, figures)) {
      expect(await formValue(page, key), `${key} in the form`).toBe(text);
    }
    await page.close();
  });
});
