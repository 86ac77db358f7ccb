import { beforeAll, describe, expect, it } from 'vitest';
import { roomOfFact } from '../../renderer/features/workspace/rooms.ts';
import { appForFile } from './app-for-file.ts';
import { goToRoom, openSample, saved } from './launch.ts';

const app = await appForFile();
const page = await app.open();
beforeAll(() => openSample(page, /^Card payments failed for 47 minutes on/));

const paper = async (): Promise<string> => (await page.locator('.paper-body').allInnerTexts()).join('\n');
const choose = async (name: string): Promise<void> => {
  await page.getByRole('radio', { name, exact: true }).check();
  await saved(page);
};

describe('the kind of brief and its stage', () => {
  it('are two choices: the final report of a security event tells a security event', async () => {
    await goToRoom(page, roomOfFact('title'));
    await choose('Security event');
    await choose('Final report');
    expect(await paper()).toContain('The security event that affected card payments');
    expect(await paper()).toContain('Final report 2');
    await choose('Near miss');
    expect(await page.getByRole('radio', { name: 'Final report', exact: true }).isChecked()).toBe(true);
    expect(await paper()).not.toContain('Card payments have worked since');
    await choose('Report or update');
    expect(await page.getByRole('radio', { name: 'Near miss', exact: true }).isChecked()).toBe(true);
    expect(await paper()).not.toContain('Final report');
  });
});
