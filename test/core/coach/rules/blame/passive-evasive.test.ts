import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'passive.evasive';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Errors were made in the configuration of the firewall.',
    'It was agreed to postpone the release.',
    'The incident is being looked into.',
    'Lessons have been learned.',
    'Steps are being taken to improve reliability.',
    'The production table was inadvertently dropped.',
    'Warnings were overlooked.',
    'The second check was skipped.',
    'It has been determined that the settings were wrong.',
    'The matter will be dealt with.',
    'A decision was made to switch off the site.',
    'The backups were never tested.',
    'The issue is under investigation.',
    'Our procedures are being reviewed.',
    'The wrong file was deployed to all servers.',
    'Appropriate action will be taken.',
    'It was thought that the load would be lower.',
    'A wrong decision was taken during the night.',
    'It was assumed that the copy was complete.',
    'Improvements will be made.',
    'The alert was dismissed.',
    'All records were accidentally erased.',
    'The case is being examined.',
    'Corrective measures have been implemented.',
    'The procedure was not carried out correctly.',
    'The failover had never been tested.',
    'The limits had been set too low.',
    'It has been decided that the launch is postponed.',
    'The warning signs were overlooked.',
    'The alarm had been switched off weeks before.',
    'It was felt that the risk was acceptable.',
    'Gaps in our monitoring were identified.',
    'The change was rolled out too early.',
    'The check was not performed before the release.',
    'The root causes will be analysed and lessons will be drawn.',
    'The ticket was closed without action.',
    'Approval was given without a review.',
    'Lessons will be learned.',
    'The wrong decision was taken during the night.',
    'The documentation was not kept up to date.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    '3,200 customers were charged twice.',
    'Checkout was unavailable for 47 minutes.',
    'We deleted the wrong table at 23:27 UTC.',
    'The change was reviewed by two engineers on 2 June.',
    'Customers were told on the status page at 14:31 UTC.',
    'Service was restored at 15:19 UTC.',
    'Customer data was lost.',
    'Whether records were deleted is not known yet; next check at 18:00 UTC.',
    'The release team decided to stop the roll-out at 14:41 UTC.',
    'It is confirmed that a search pattern used all computing power.',
    'Logs and chat of 3 June are preserved.',
    'No decision has been made yet.',
    'The tickets are handled by the support desk.',
    'Changes of this kind are blocked since 15:30 UTC.',
    'Two customers were told by phone at 15:00 UTC.',
    'The second check is live since 4 June.',
    'Orders were delayed by 40 minutes.',
    'The disk was replaced by the supplier at 16:00 UTC.',
    'Checkout was restored at 15:19 UTC.',
    'The wrong table was deleted by our script.',
    'The change was reviewed by two engineers.',
    'The disk is 90% full.',
    'The letter was sent to 3,200 customers on 4 June.',
    'The second site was not affected.',
    'Card payments were refused from 14:02 UTC.',
    'The figure has not been checked yet.',
    'No data was deleted.',
    '12 stores were closed.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
