import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of those (axe's cat.color) that a theme can break: it changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page or in `only` a part of it, in light and dark;
 * parts looked at elsewhere can be left out.
 */
export async function violations(
  page: Page,
  leftOut: readonly string[] = [],
  only: string | null = null,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode looks at one document, in half the time; the app has no frames.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (colorScheme === 'light') axe.withTags(RULES);
    else axe.withRules(COLOUR_RULES);
    for (const part of leftOut) axe.exclude(part);
    if (only) axe.include(only);
    for (const { id, nodes } of (await axe.analyze()).violations) {
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme} ${id}: ${target.join(' ')} ${failureSummary}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Words and controls of the shown screen whose colours differ too little in one of the app's own themes. */
export async function paleWords(
  page: Page,
  theme: 'light' | 'dark' | 'contrast',
): Promise<readonly string[]> {
  const before = await page.evaluate((next) => {
    const { dataset } = document.documentElement;
    const { theme: now } = dataset;
    dataset.theme = next;
    return now;
  }, theme);
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast'])
    .exclude('.sheets')
    .analyze();
  await page.evaluate((last) => {
    if (last) document.documentElement.dataset.theme = last;
    else delete document.documentElement.dataset.theme;
  }, before);
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}
