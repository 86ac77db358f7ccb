import { expect, it } from 'vitest';
import { releaseObstacles, type Surroundings } from '../../scripts/release-obstacles.ts';

const ready: Surroundings = {
  changes: '',
  version: '0.2.0',
  changelog: '# Changelog\n\n## 0.2.0 (2027-01-12)\n\n- A thing.\n',
  signed: false,
  platform: 'linux',
  environment: {},
};

it('finds none where all is committed, dated and, if wanted, can be signed', () => {
  expect(releaseObstacles(ready)).toEqual([]);
  const environment = { CSC_LINK: 'certificate.p12', CSC_KEY_PASSWORD: 'word' };
  expect(releaseObstacles({ ...ready, signed: true, platform: 'win32', environment })).toEqual([]);
  expect(releaseObstacles({ ...ready, signed: true })).toEqual([]);
});

it.each<[string, Partial<Surroundings>, string]>([
  ['changes', { changes: ' M package.json\n' }, 'There are changes that are not committed.'],
  ['no section', { version: '0.3.0' }, 'CHANGELOG.md has no section "## 0.3.0 (date)".'],
  ['no date', { changelog: '## 0.2.0 (unreleased)\n' }, 'CHANGELOG.md calls 0.2.0 unreleased: date it.'],
  [
    'no password',
    { signed: true, platform: 'win32', environment: { CSC_LINK: 'certificate.p12' } },
    'Signing needs CSC_KEY_PASSWORD in the environment; see docs/release.md.',
  ],
])('names %s', (_what, change, sentence) => {
  expect(releaseObstacles({ ...ready, ...change })).toEqual([sentence]);
});

it('names all that a Mac lacks, and never a value', () => {
  const lacking = releaseObstacles({
    ...ready,
    signed: true,
    platform: 'darwin',
    environment: { CSC_LINK: 'x' },
  });
  expect(lacking).toHaveLength(4);
});
