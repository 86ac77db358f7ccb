import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'blame.person';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    ['It was an operator error.', ['operator error']],
    ['One of our engineers accidentally deleted the table.', ['One of our engineers accidentally deleted']],
    ['The on-call engineer fat-fingered the command.', ['The on-call engineer fat-fingered']],
    ['The reviewer shouldn’t have approved it.', ['reviewer shouldn’t have approved']],
    ['That was the vendor’s fault and the team was to blame.', ['vendor’s fault', 'was to blame']],
    ['A careless and sloppy change.', ['careless', 'sloppy']],
  ])('marks the words that blame: %s', (text, words) => {
    expect(flagged(rule, text).map((each) => each.replace(/^the /i, ''))).toEqual(
      words.map((each) => each.replace(/^the /i, '')),
    );
  });

  it.each([
    'QA should have caught it.',
    'A deploy was made by the intern.',
    'It was a wrong config push by the payments team.',
  ])('finds a department, a newcomer and a team named: %s', (text) => {
    expect(flagged(rule, text)).toHaveLength(1);
  });

  it.each([
    'Finance should have a look at it.',
    'A deploy was made by the release tool.',
    'The change was made at 14:02 UTC.',
    'The wrong entry was removed by the checker.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('leaves quoted words of others alone, but not our own quotation marks', () => {
    expect(flagged(rule, 'A customer wrote: “This is human error again.”')).toEqual([]);
    expect(flagged(rule, 'We call it “human error”.')).toEqual(['human error']);
  });

  it('reads the annex, but neither glossary nor sources', () => {
    expect(flagged(rule, 'Human error.', 'technical')).toEqual(['Human error']);
    expect(flagged(rule, 'Human error.', 'glossary')).toEqual([]);
    expect(flagged(rule, 'Human error, a study.', 'sources')).toEqual([]);
  });

  it.each([
    'An engineer accidentally ran the script in production.',
    'The database team forgot to renew the certificate.',
    'A manual error led to the wrong setting.',
    'A technician mistyped the host name.',
    'The night shift ignored the warnings.',
    'Someone pushed the wrong branch.',
    'It was a rookie mistake.',
    'The operator did not follow the procedure.',
    'The blame lies with the network team.',
    'The reviewers should have seen the wrong value.',
    'The on-call engineer missed the alarm.',
    'Operations was at fault.',
    'This shows a lack of diligence.',
    'The consultant we hired deleted the production data.',
    'The SRE on duty panicked and rebooted the wrong machine.',
    'The colleague in charge had not read the instructions.',
    'The failure is the fault of the release team.',
    'The engineers were too confident.',
    'The person responsible had been warned and did nothing.',
    'The outage can be put down to a mistake by the network crew.',
    'Our analysts misjudged the load.',
    'QA missed this.',
    'The new hire had no idea what he was doing.',
    'A junior admin accidentally revoked the key.',
    'The incident was caused by an engineer.',
    'The architect made a bad decision in 2021.',
    'An overworked engineer lost concentration and hit the wrong key.',
    'The head of platform knew the disk was filling up and chose to do nothing.',
    'The reviewer waved the change through without reading it.',
    'It was the data team that ran the query against live tables.',
    'What broke checkout was a product manager changing prices by hand.',
    'Responsibility for the lost orders lies squarely with the warehouse team.',
    'Restarting all nodes at once was a poor decision by the shift lead.',
    'The employee concerned has been given a formal warning.',
    'The table was overwritten by an inattentive colleague in Dublin.',
    'The night crew didn’t have the competence to restart the cluster.',
    'Nobody in the support team bothered to read the alert.',
    'The error is squarely the platform team’s.',
    'The database administrator ran an untested script.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'Our release process let the change reach production.',
    'The engineer on call began the rollback at 14:41 UTC.',
    'The payments team owns the new alarm, due on 6 June.',
    'Our check missed the wrong value.',
    'The script deleted 3 of 5 copies.',
    'Nobody is to blame for this.',
    'The error rate rose to 18%.',
    'Two engineers checked the change on 2 June.',
    'The team stopped the job at 14:31 UTC.',
    'The review is blameless.',
    'The storage team found no lost orders.',
    'Engineers returned to the previous settings at 14:46 UTC.',
    'The finance team reported 3,200 double charges.',
    'The tool accepts a wrong value without a warning.',
    'Our colleagues in Madrid repaired the line at 11:00 UTC.',
    'We ran the wrong script against the live database.',
    'The database team restored the copy at 15:20 UTC.',
    'Engineers compared the wrong copy with the right one.',
    'The DBA on call answered within four minutes.',
    'Staff in the stores took payments in cash.',
    'The team leads met at 18:00 UTC.',
    'Management decides on the budget on 9 June.',
    'It was the support team that noticed the error first.',
    'The operator on duty could not log in for 20 minutes.',
    'Responsibility for the new alarm lies with the head of operations.',
    'Staff were sent home at 14:00 UTC.',
    'The crew never gave up.',
    'Thanks to the work of our engineers the archive came back.',
    'The wrong entry was found by the night shift.',
    'The finance team was told at 09:15 UTC and stopped the payments.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
