import { expect, it } from 'vitest';
import { complaintAboutNode } from '../../scripts/guard.mjs';

it.each(['22.18.0', '22.21.3', '24.0.0', '26.1.0'])('takes Node %s', (version) => {
  expect(complaintAboutNode(version)).toBeNull();
});

it.each(['18.20.4', '20.20.2', '22.17.1'])(
  'answers Node %s with one sentence that says what to do',
  (version) => {
    expect(complaintAboutNode(version)).toMatch(
      new RegExp(
        `^Upfront needs Node 22\\.18 or newer, and this is Node ${version}\\..*npm ci.*nodejs\\.org\\.$`,
      ),
    );
  },
);
