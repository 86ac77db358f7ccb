import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { redacted } from '../../main/app/about.ts';
import { APP_ROOT } from '../../main/hosts/places.ts';
import { shippedPackages } from '../../scripts/licences.ts';
import { answerOf, incidentWith } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

describe('a report of a problem', () => {
  it('holds versions, counts and what went wrong, and nothing that was typed or tells whose computer it is', async () => {
    const { call } = newHost();
    answerOf(await call('incidents.create', { incident: incidentWith('x', { title: 'CANARY title' }) }));
    const place = `at draw (file://${homedir()}/upfront/page.js:1:2)`;
    answerOf(await call('app.crashed', { error: 'TypeError', places: [place] }));
    const { log, report } = answerOf(await call('app.diagnostics', {}));
    expect(report).toContain('Upfront 1.2.3, browser\n');
    expect(report).toContain('Store: open, 1 incident, 0 samples among them, 1 notice at the start');
    expect(report).toMatch(/Node \d+\.\d+/);
    expect(log).toHaveLength(1);
    expect(report).toContain('"error":"TypeError","places":["at draw (page.js:1:2)"]');
    for (const secret of ['CANARY', homedir(), APP_ROOT, '/data']) expect(report).not.toContain(secret);
  });

  it.each([
    ['at f (/home/anna/upfront/main/app/export.ts:1:2)', 'at f (export.ts:1:2)'],
    ['at f (C:\\Users\\Anna K\\upfront\\main.js:1:2)', 'at f (main.js:1:2)'],
    ['at file:///home/anna/x.ts:3:4', 'at x.ts:3:4'],
    ['at async file:///C:/Users/Anna K/x.ts:3:4', 'at x.ts:3:4'],
    ['at new Db (/home/anna/x.ts:3:4)', 'at new Db (x.ts:3:4)'],
    ['at http://127.0.0.1:4321/assets/index-a1.js:3:4', 'at index-a1.js:3:4'],
  ])('shows of %s', (line, shown) => {
    expect(redacted(line)).toBe(shown);
  });
});

it('the list of licences is the lock’s', async () => {
  const { call } = newHost();
  const listed = await call('app.licences', {});
  const lock = shippedPackages().map(({ name, version }) => `${name} ${version}`);
  expect(lock.length).toBeGreaterThan(20);
  // Made with the build, which the suite makes before it.
  if (!existsSync(`${APP_ROOT}/dist/main/licences.json.gz`)) expect(listed.ok).toBe(false);
  else expect(answerOf(listed).map(({ name, version }) => `${name} ${version}`)).toEqual(lock);
});
