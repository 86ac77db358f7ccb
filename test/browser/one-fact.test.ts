import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldId } from '../../renderer/features/fields/field-id.ts';
import { roomOfFact } from '../../renderer/features/workspace/rooms.ts';
import type { FactKey } from '../../shared/core/incident/facts.ts';
import { readByPandoc, squeezed } from '../export/parts/readers.ts';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, saved } from './launch.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /^Card payments failed for 47 minutes on/));

/** Types a fact as a person does, and waits until it is on the disk. */
async function setFact(key: FactKey, text: string): Promise<void> {
  await goToRoom(page, roomOfFact(key));
  const folded = page.getByRole('button', { name: /more facts/, expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  await page.locator(`#${fieldId(key)}`).fill(text);
  await page.keyboard.press('Tab');
  await saved(page);
}

async function exported(format: 'Word' | 'Plain text'): Promise<string> {
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: format }).check();
  await page.keyboard.press('Enter');
  const written = page.getByRole('dialog', { name: 'The brief is written' });
  const path = (await written.locator('.export-result').innerText()).trim();
  await page.keyboard.press('Escape');
  return format === 'Word' ? readByPandoc(path, 'plain') : readFileSync(path, 'utf8');
}

const GLOSSARY = 'Terms used in this brief and their meaning';

interface Told {
  readonly preview: string;
  readonly word: string;
  readonly text: string;
  /** The terms the annex explains. */
  readonly terms: readonly string[];
}

/** The brief wherever a person meets it. White space differs from one to the other. */
async function toldEverywhere(): Promise<Told> {
  const preview = (await page.locator('.paper-body').allInnerTexts()).join('\n');
  const rows = page.getByRole('table', { name: GLOSSARY }).locator('tbody tr td:first-child');
  return {
    preview: squeezed(preview),
    word: squeezed(await exported('Word')),
    text: squeezed(await exported('Plain text')),
    terms: await rows.allInnerTexts(),
  };
}

function everywhere({ preview, word, text }: Told, words: string): readonly boolean[] {
  return [preview, word, text].map((where) => where.includes(squeezed(words)));
}

describe('one fact that changes', () => {
  let before: Told;

  it('changes its number in the preview, the Word file and the plain text, and what follows from it', async () => {
    before = await toldEverywhere();
    expect(everywhere(before, '1,412 of 7,840')).toEqual([true, true, true]);
    expect(everywhere(before, '18% of card payments failed')).toEqual([true, true, true]);
    await setFact('attemptsFailed', '1,960');
    await page.locator('.paper-body', { hasText: '25% of card payments failed' }).first().waitFor();
    const after = await toldEverywhere();
    expect(everywhere(after, '1,960 of 7,840')).toEqual([true, true, true]);
    expect(everywhere(after, '25% of card payments failed')).toEqual([true, true, true]);
    for (const old of ['1,412', '18% of card']) expect(everywhere(after, old)).toEqual([false, false, false]);
    expect(after.terms).toEqual(before.terms);
  });

  it('changes the glossary with the words it brings, the same terms in every place', async () => {
    await setFact('technicalCause', 'The failover to the replica stopped at a deadlock.');
    await page.locator('.paper-body', { hasText: 'deadlock' }).first().waitFor();
    const { terms, ...after } = await toldEverywhere();
    const fresh = terms.filter((term) => !before.terms.includes(term));
    expect(fresh).toEqual(expect.arrayContaining([expect.stringMatching(/^deadlock/i)]));
    for (const term of fresh) {
      expect(everywhere({ ...after, terms }, term), term).toEqual([true, true, true]);
    }
    await page.keyboard.press('Control+z');
    await page.locator('.paper-body', { hasText: 'deadlock' }).first().waitFor({ state: 'detached' });
    const rows = page.getByRole('table', { name: GLOSSARY }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(before.terms.length);
  });
});

it('the end of a clock is counted from its start, until somebody types another', async () => {
  await goToRoom(page, 'clocks');
  await page.getByRole('button', { name: 'Add a clock' }).press('Enter');
  const cell = (label: string) => page.getByLabel(label, { exact: true }).last();
  await cell('Rule').fill('a 24-hour rule');
  await cell('Counted from').fill('3 June 2026 15:10');
  await page.keyboard.press('Tab');
  await expect.poll(() => cell('Period ends').inputValue()).toBe('4 June 15:10');
  await cell('Period ends').fill('4 June 2026 12:00');
  await cell('Counted from').fill('3 June 2026 16:10');
  await page.keyboard.press('Tab');
  await page.getByText('Counted: 24 hours from “Counted from”, at 16:10 UTC on 4 June.').waitFor();
  expect(await cell('Period ends').inputValue()).toBe('4 June 12:00');
  await page.getByRole('button', { name: 'Take it as “Period ends”' }).press('Enter');
  await expect.poll(() => cell('Period ends').inputValue()).toBe('4 June 16:10');
  expect(await cell('Period ends').evaluate((it) => it === document.activeElement)).toBe(true);
  await page
    .getByRole('button', { name: /^Remove row/ })
    .last()
    .press('Enter');
});
