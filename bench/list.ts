import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printMeasure } from './measure.ts';
import { fill, type Served, serve } from './serve.ts';

const COUNT = 10_000;
const ROUNDS = 15;
const QUERIES = ['payments', 'certificate', 'mobile', 'sydney'];
/** One frame at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;

async function heapMegabytes({ cdp }: Served): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

/** From the answer with the list until it has been drawn, each time the person comes back to it; milliseconds. */
async function mounts({ page }: Served): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate("location.hash = '#/vocabulary'");
    await page.locator('.incident-list').waitFor({ state: 'detached' });
    await page.waitForTimeout(200);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((settle) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector('.incident-list')) return;
              watch.disconnect();
              const answered = performance.getEntriesByType('resource').at(-1) as PerformanceResourceTiming;
              // The second frame begins when the first has been drawn.
              requestAnimationFrame(() =>
                requestAnimationFrame(() =>
                  settle(performance.now() - Math.max(start, answered.responseEnd)),
                ),
              );
            });
            watch.observe(document, { childList: true, subtree: true });
            const start = performance.now();
            window.location.hash = '#/';
          }),
      ),
    );
  }
  return times;
}

/** From a key to the list it leaves, the search in the store included; milliseconds. */
async function filters({ page }: Served): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    let since = 0;
    document.addEventListener(
      'input',
      () => {
        since = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (since > 0) times.push(performance.now() - since);
      since = 0;
    }).observe(document, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { times });
  });
  const search = page.getByRole('searchbox');
  for (const query of QUERIES) {
    await search.fill('');
    await page.waitForTimeout(300);
    await search.pressSequentially(query, { delay: 150 });
  }
  return page.evaluate('window.times');
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/**
 * The list over 10,000 incidents: back on the screen within two frames, 20 ms a
 * key, under 10 MB more than an empty one.
 */
export async function benchList(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-bench-'));
  fill(join(folder, 'full'), COUNT);
  fill(join(folder, 'empty'), 0);
  const empty = await serve(join(folder, 'empty'));
  const emptyHeap = await heapMegabytes(empty);
  await empty.close();
  const full = await serve(join(folder, 'full'));
  const heap = await heapMegabytes(full);
  const mounted = await mounts(full);
  const filtered = await filters(full);
  await full.close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
  printMeasure(`the list of ${COUNT} incidents`, {
    mountMs: quantile(mounted, 0.5),
    mountFrames: quantile(mounted, 0.5) / FRAME,
    goalFrames: 2,
    keyMs: quantile(filtered, 0.5),
    keyP95Ms: quantile(filtered, 0.95),
    goalKeyMs: 20,
    keys: filtered.length,
    heapMb: heap - emptyHeap,
    goalHeapMb: 10,
  });
}
