import { afterAll, expect } from 'vitest';
import { launchUpfront, type Upfront } from './launch.ts';

/** The app for all tests of a file: ended behind the last of them, and no window may have complained by then. */
export async function appForFile(): Promise<Upfront> {
  const app = await launchUpfront();
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  return app;
}
