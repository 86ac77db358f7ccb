import { describe, expect, it } from 'vitest';
import { flagged, holdsItsExamples } from '../../speak.ts';

const rule = 'overpromise.prevent';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Our engineers are working to prevent similar incidents in the future.',
    'This change will stop the problem from recurring.',
    'We have put measures in place to avoid another outage.',
    'The new process eliminates this kind of failure.',
    'We will do everything to keep this from happening again.',
    'These steps will prevent such failures.',
    'We are reviewing our controls so that this does not happen again.',
    'The goal is the prevention of similar events.',
    'We want to rule out a recurrence.',
    'Additional safeguards protect against future incidents.',
    'We take this seriously and will act to prevent any repeat.',
    'We are determined to avoid a repeat.',
    'This work will help prevent outages like this one.',
    'The aim is to make sure similar issues do not arise.',
    'Preventing future failures is our first priority.',
    'We will take all necessary action to stop such events.',
    'We’re putting safeguards in place against a repeat.',
    'To prevent this in the future, we will improve our tests.',
    'To ensure there’s no repeat, we review all settings.',
    'Prevention of similar events is our focus.',
    'The plan is designed to forestall any repetition.',
    'This avoids similar mistakes going forward.',
    'Steps are under way to ensure such problems are not repeated.',
    'Lessons will be learned to avoid a similar situation.',
    'A new process prevents the same mistake twice.',
    'Corrective actions are in place to prevent reoccurrence.',
    'All this should help to prevent further outages.',
    'We have drawn our lessons so that this does not happen again.',
    'The team is looking into ways of avoiding similar mishaps.',
    'Recurrence prevention: ongoing.',
    'In the future, situations like this will be avoided.',
    'Extra checks were added so the problem doesn’t come back.',
    'We will learn from this and do better.',
    'That makes us far less prone to this sort of thing.',
  ])('flags: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The limit prevents one customer from using all capacity.',
    'From 9 June a second check blocks changes of this kind.',
    'We stopped the job at 14:31 UTC.',
    'The lock prevents two jobs from writing to the same table.',
    'To avoid double charges we paused the queue at 15:10 UTC.',
    'A similar failure in the invoice system is unlikely (20–45%) until 9 June.',
    'The new check is live since 4 June, to prevent a repeat of this failure.',
    'Staff avoided the failed screen and took orders by phone.',
    'The guard stops a change that removes more than 5% of servers.',
    'We cannot prevent every failure of this kind.',
    'We stopped all releases at 15:30 UTC.',
    'The rule prevents a single user from opening 1,000 sessions.',
    'We review the alarm list on 9 June.',
    'The measures of 4 June: a limit, an alarm, a second review.',
    'The same failure happened in March.',
    'We cut the load by 30%.',
    'We lowered the limit from 100 to 10.',
    'The limit stops one customer from using all capacity.',
    'The check avoids a second charge.',
    'We secured the logs of the night.',
    'We cannot say whether it can happen again.',
    'We hold all releases until Monday, 8 June.',
    'Things like that cannot be avoided in IT.',
    'We prevented 1,200 double charges by stopping the export at 09:14 UTC.',
    'Similar orders are grouped before they leave the warehouse.',
  ])('passes: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });
});
