import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIncident } from '../../shared/core/incident/parse/parse.ts';
import { appForFile } from './app-for-file.ts';
import { openSample, saved } from './launch.ts';

const app = await appForFile();

describe('the indicator', () => {
  it('says "Saving" until the commit has answered, and "Not saved" with the reason when it is refused', async () => {
    const page = await app.open();
    await openSample(page, /GitLab/);
    let refuse = true;
    let held = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      held = resolve;
    });
    await page.route('**/call', async (route) => {
      if (!route.request().postData()?.includes('"incidents.save"')) return route.continue();
      await waiting;
      if (!refuse) return route.continue();
      const error = { code: 'disk-full', message: 'The disk is full.' };
      await route.fulfill({ json: { ok: false, error } });
    });
    await page.getByRole('textbox', { name: 'Prepared by', exact: true }).fill('head of platform');
    await page.waitForTimeout(1_500);
    expect(await page.locator('.save').innerText()).toBe('Saving');
    held();
    await page.locator('[data-save="failed"]').waitFor();
    expect(await page.locator('.save').innerText()).toContain('Not saved: The disk is full.');
    expect(await page.getByRole('textbox', { name: 'Prepared by', exact: true }).inputValue()).toBe(
      'head of platform',
    );
    refuse = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved(page);
    await page.close();
  });

  it('keeps what was shown as saved when the host is killed, and gives the next host what was not', async () => {
    const page = await app.open();
    await openSample(page, /GitHub/);
    const preparedBy = page.getByRole('textbox', { name: 'Prepared by', exact: true });
    await preparedBy.fill('head of storage');
    await saved(page);
    await app.killHost();
    await preparedBy.fill('head of data');
    await page.locator('[data-save="failed"]').waitFor();
    expect(await page.locator('.save').innerText()).toContain('start Upfront again');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Keep as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/GitHub.*, unsaved\.json$/);
    const kept = parseIncident(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(kept).toMatchObject({ ok: true, incident: { facts: { preparedBy: 'head of data' } } });

    await app.startHost();
    const again = await app.open();
    await again.getByRole('link', { name: /GitHub/ }).click();
    await again.getByRole('heading', { level: 1, name: /GitHub/ }).waitFor();
    const shown = () => again.getByRole('textbox', { name: 'Prepared by', exact: true }).inputValue();
    expect(['head of storage', 'head of data']).toContain(await shown());
    await saved(page);
    await expect.poll(shown).toBe('head of data');
    expect(await preparedBy.inputValue()).toBe('head of data');
    await again.close();
    await page.close();
  });

  it('says that the host has ended before anything is typed, or while it is, and that it is back', async () => {
    const page = await app.open();
    // No key is heard before the first screen is there.
    await page.getByRole('list', { name: 'Incidents' }).waitFor();
    await page.keyboard.press('Control+n');
    const customers = page.getByLabel('Customers affected', { exact: true });
    await customers.waitFor();
    await saved(page);
    await app.killHost();
    await page.locator('[data-save="failed"]').waitFor();
    expect(await page.locator('.save').innerText()).toContain('Not saved: Upfront has ended.');
    await customers.fill('3,200');

    await app.startHost();
    const again = await app.open();
    await saved(page);
    await customers.press('Enter');
    await expect.poll(() => page.locator('.capture-brief').innerText()).toContain('3,200 customers');
    await saved(page);
    await again.close();
    await page.close();
  });

  it('takes back what was typed before the incident was left, once it is open again', async () => {
    const page = await app.open();
    await openSample(page, /Cloudflare/);
    const preparedBy = page.getByRole('textbox', { name: 'Prepared by', exact: true });
    const before = await preparedBy.inputValue();
    await preparedBy.fill('head of network');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByRole('link', { name: /Cloudflare/ }).click();
    await expect.poll(() => preparedBy.inputValue()).toBe('head of network');
    await page.keyboard.press('Control+z');
    await expect.poll(() => preparedBy.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => preparedBy.inputValue()).toBe('head of network');
    await saved(page);
    await page.close();
  });

  it('has what was typed when the page crashed, up to the last second', async () => {
    const page = await app.open();
    await openSample(page, /Facebook/);
    await page.getByRole('textbox', { name: 'Prepared by', exact: true }).fill('head of networks');
    await page.waitForTimeout(1_000);
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    // A crashed page answers nothing any more.
    void session.send('Page.crash').catch(() => null);
    await crashed;
    const again = await app.open();
    await again.getByRole('link', { name: /Facebook/ }).click();
    const preparedBy = again.getByRole('textbox', { name: 'Prepared by', exact: true });
    // The field is there a moment before the record that fills it.
    await expect.poll(() => preparedBy.inputValue()).toBe('head of networks');
    await again.close();
  });

  it('says at the next start how many saves a lost log took with it', async () => {
    const page = await app.open();
    await openSample(page, /Fastly/);
    await page.getByRole('textbox', { name: 'Prepared by', exact: true }).fill('head of network');
    await saved(page);
    await app.killHost();
    rmSync(join(app.home, 'data', 'upfront.db-wal'));
    await app.startHost();
    const again = await app.open();
    await again.getByText(/^The last \d+ saves? (?:is|are) missing: /).waitFor();
    await again.close();
  });
});
