import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples, record } from '../speak.ts';

const rule = 'thirdparty.blame';

describe(rule, () => {
  holdsItsExamples(rule);

  it('knows the suppliers that the record names, whatever signs are in their names', () => {
    const incident = record({ thirdParties: ['Acme (Cloud)+', 'Becker Payments'] });
    expect(flagged(rule, 'Becker Payments took us down.', 'cause', incident)).toEqual([
      'Becker Payments took us down',
    ]);
    expect(flagged(rule, 'Becker Payments took us down.')).toEqual([]);
  });

  it('passes when our own part stands in the same sentence', () => {
    expect(flagged(rule, 'Azure broke, and our own failover did not start.')).toEqual([]);
  });

  it('passes a supplier named in the list of sources', () => {
    expect(flagged(rule, 'The outage was due to Cloudflare.', 'sources')).toEqual([]);
  });
});
