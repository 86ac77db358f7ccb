import { describe, expect, it } from 'vitest';
import { coachWays } from '../../../scripts/coach-ways.ts';
import * as kept from '../../../shared/core/coach/coach-ways.ts';

describe('the ways kept beside the catalogue of the coach', () => {
  it('are those of its patterns: after a change of one, run npm run coach:ways', () => {
    expect({ ...kept }).toEqual(coachWays());
  });
});
