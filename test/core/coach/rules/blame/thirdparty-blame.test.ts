import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../../shared/core/brief/build-brief.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { only } from '../../../brief/print.ts';
import { flagged, holdsItsExamples, noTerms, record } from '../../speak.ts';

const rule = 'thirdparty.blame';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each(['The vendor screwed us again.', 'The bank killed our connection because their API is flaky.'])(
    'finds hard words: %s',
    (text) => {
      expect(flagged(rule, text)).not.toEqual([]);
    },
  );

  it('knows the suppliers that the record names, whatever signs are in their names', () => {
    const incident = record({ thirdParties: ['Acme (Cloud)+', 'Becker Payments'] });
    expect(flagged(rule, 'Becker Payments took us down.', 'cause', incident)).toEqual([
      'Becker Payments took us down',
    ]);
    expect(flagged(rule, 'Becker Payments took us down.')).toEqual([]);
  });

  it('warns of a supplier as the doer in the suspected cause, as the form words it', () => {
    const remarks = (causeClaim: string) => {
      const facts = { causeStatus: 'suspected', causeClaim, likelihood: 'L4' } as const;
      const incident = only({ facts });
      return findRemarks(buildBrief(incident, { language: 'en-US' }), incident, noTerms).flatMap(
        ({ ruleId, severity, section }) => (ruleId === rule && section === 'cause' ? [severity] : []),
      );
    };
    expect(remarks('a supplier pasted the token into a public build log')).toEqual(['warn']);
    expect(remarks('the token stood in the public build log of a supplier')).toEqual([]);
  });

  it('passes when our own part stands in the same sentence', () => {
    expect(flagged(rule, 'Azure broke, and our own failover did not start.')).toEqual([]);
  });

  it('passes a supplier named in the list of sources', () => {
    expect(flagged(rule, 'The outage was due to Cloudflare.', 'sources')).toEqual([]);
  });

  it.each([
    'Our hosting provider let us down.',
    'The fault lies with our payment processor.',
    'It was our supplier’s mistake.',
    'The vendor shipped a broken update.',
    'It failed because of the mobile network.',
    'Orders were lost because of the network provider.',
    'Microsoft is at fault here.',
    'There was nothing we could have done.',
    'We were victims of a failure at AWS.',
    'The problem was on their side.',
    'The outage was caused by a third-party provider.',
    'This was an AWS outage, not ours.',
    'We had no control over the update.',
    'Our telco failed to warn us.',
    'The partner did not answer our calls.',
    'Azure went down and took us with it, through no fault of ours.',
    'The supplier delivered late and badly.',
    'The external consultants misconfigured the firewall.',
    'Our data centre operator did not keep its promise.',
    'It’s out of our control.',
    'The failure is entirely Vodafone’s responsibility.',
    'The error was made by the supplier, not by us.',
    'The hosting provider bears full responsibility for the loss.',
    'The problem was caused by one of our suppliers.',
    'We are dependent on a supplier that simply did not do its work.',
    'We can’t be held responsible for what our supplier does.',
    'The carrier’s engineers cut our line.',
    'Our own code was not involved; the fault was Google’s.',
    'The failure was caused entirely by our hosting company.',
    'The trouble originates with the telecoms carrier.',
    'We are not to blame for the missing text messages.',
    'No mistake was made on our side.',
    'We are as much a victim here as our customers are.',
    'The culprit is our content delivery provider.',
    'What really went wrong was the backup vendor’s software.',
    'An incompetent subcontractor drilled through our cable.',
    'It’s up to the telco to fix this.',
    'Our checkout failed because Stripe was unavailable.',
    'The cloud provider’s outage took us down with it.',
    'Their platform is simply not reliable enough.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Our cloud provider had a failure in one region from 09:10 UTC; we had no second region ready.',
    'The vendor delivers the part on 5 June.',
    'It is likely that the standby was behind because of a slow network.',
    'The delay came because of our own network.',
    'Orders were late because of a slow host.',
    'The supplier published its report on 8 June.',
    'We asked the provider for its report by Friday, 5 June.',
    'The bank confirmed the refunds at 15:00 UTC.',
    'Checkout depends on one card processor.',
    'The provider restored its network at 11:20 UTC.',
    'We chose this supplier in 2023.',
    'Legal talks to the vendor about the contract.',
    'AWS answered at 10:40 UTC.',
    'The network between our two sites lost 18% of messages.',
    'Legal reads the contract with the provider.',
    'Oracle confirmed the bug at 17:00 UTC.',
    'The contract with the supplier ends in December.',
    'The bank rejected 18% of card payments from 14:02 UTC.',
    'The vendor’s engineers joined our call at 10:30 UTC.',
    'The partner’s report is due on 9 June.',
    'We had one supplier for this part, and no second.',
    'The processor answered at 10:40 UTC.',
    'The external auditor starts on 9 June.',
    'The provider is responsible for the line up to our door.',
    'The bank accepts the corrected file until 19:00 UTC.',
    'The supplier must answer not later than 12:00 UTC on 4 June.',
    'Our network engineers found the loop at 14:30 UTC.',
    'The vendor sent us the new key at 15:10 UTC.',
    'The failure at AWS lasted from 09:10 to 12:40 UTC.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
