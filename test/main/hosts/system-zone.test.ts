import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemZone } from '../../../main/hosts/system-zone.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront-zone-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { timeZone: told } = Intl.DateTimeFormat().resolvedOptions();

describe('the zone of the system', () => {
  it.each([
    ['/usr/share/zoneinfo/Europe/Berlin', 'Europe/Berlin'],
    ['../usr/share/zoneinfo/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/var/db/timezone/zoneinfo/Asia/Kolkata', 'Asia/Kolkata'],
    ['/usr/share/zoneinfo/Etc/UTC', 'UTC'],
    ['/usr/share/zoneinfo/UTC', 'UTC'],
    // By names that Intl has others for.
    ['/usr/share/zoneinfo/US/Pacific', told],
    ['/usr/share/zoneinfo/Etc/GMT+3', told],
    ['/usr/share/zoneinfo/posixrules', told],
    ['/somewhere/Europe/Berlin', told],
  ])('is what a link to %s says: %s', (target, zone) => {
    const link = join(folder, target.replaceAll('/', '-'));
    symlinkSync(target, link);
    expect(systemZone({}, link)).toBe(zone);
  });

  it('is what Intl says where there is no link, or TZ goes before it', () => {
    const file = join(folder, 'localtime');
    writeFileSync(file, 'TZif2');
    expect(systemZone({}, file)).toBe(told);
    expect(systemZone({}, join(folder, 'nothing'))).toBe(told);
    const link = join(folder, 'link');
    symlinkSync('/usr/share/zoneinfo/Pacific/Chatham', link);
    expect(systemZone({ TZ: 'Europe/Rome' }, link)).toBe(told);
  });

  it('is the one that Intl names, on this computer', () => {
    const same = (zone: string) =>
      new Date('2026-01-15T12:00:00Z').toLocaleString('en', { timeZone: zone, timeZoneName: 'longOffset' });
    expect(same(systemZone())).toBe(same(told));
  });
});
