import { describe, expect, it } from 'vitest';
import { conflictsIn } from './drift/conflicts-in.ts';
import { incidentWith } from './drift/drift-record.ts';
import { flagged, record, remarksOn } from './speak.ts';

/** Sentences as they are written in a hurry: idioms, contractions, no verb. */
const HURRIED: readonly (readonly [rule: string, text: string])[] = [
  ['overpromise.never', "Patients won't have to wait like that a second time."],
  ['overpromise.never', "There'll be no second outage of this sort."],
  ['overpromise.never', 'A duplicate booking is now technically impossible.'],
  ['overpromise.never', 'We have seen to it that the disk cannot fill up.'],
  ['overpromise.eta', 'Online again within an hour.'],
  ['overpromise.eta', 'By 20:00 UTC everything is back to normal.'],
  ['cause.unhedged', 'A wrong route entry directed calls to a dead switch.'],
  ['cause.unhedged', 'Thanks to an expired token, shops could not print labels.'],
  ['cause.unhedged', 'What brought the tills down was a full disk.'],
  ['cause.unhedged', 'As the licence had expired, scanners refused every log-in.'],
  ['cause.single', "There's only one explanation for the gap."],
  ['cause.single', 'It all hangs on a single cable.'],
  ['hedge.disclaimer', "I'm no network engineer, but the link looks fine."],
  ['hedge.disclaimer', 'IIRC the last test was in May.'],
  ['hedge.disclaimer', 'We may have miscounted the stores.'],
  ['vague.count', 'A stream of complaints reached the branches.'],
  ['vague.count', 'Several clinics had no labels.'],
  ['vague.count', 'Dozens of pupils lost their marks.'],
  ['vague.magnitude', 'Boarding ran way slower on the second day.'],
  ['time.nozone', '05:10: first trains stop.'],
  ['time.nozone', 'We met at 1345 hrs.'],
  ['time.nozone', 'The job ends by quarter to six.'],
  ['time.nozone', "The doctors called at two o'clock."],
  ['passive.noun', "They're seeing some issues with the scanners."],
  ['placeholder.open', 'NNN parcels are late.'],
  ['placeholder.open', 'Cost of the repair (still to be added)'],
  ['number.money', 'It may have cost us something like 300,000 in commissions.'],
  ['emotion.drama', 'The branches were besieged by angry customers.'],
  ['emotion.heroics', 'The crew in Malmö worked wonders.'],
  ['emotion.heroics', 'Everybody gave 150 percent.'],
  ['legal.conclusion', 'The company is on the hook for the lost parcels.'],
  ['legal.conclusion', "We're responsible under the agreement with the port."],
  ['legal.secrecy', "I'd prefer it if the auditors never heard of it."],
  ['action.ownerless', 'The alarm rules need to be overhauled.'],
  ['action.ownerless', 'Our idea is to split the queue.'],
  ['action.ownerless', 'Next steps: revise the router rules.'],
  ['action.ownerless', "We'll evaluate the backup plan."],
  ['action.weak', 'A bulletin was sent to all crews.'],
  ['filler.phrase', 'At the end of the day, what counts is the queue.'],
  ['overstate.outage', 'All passengers were stranded.'],
  ['blame.counterfactual', 'With a spare router the clinics would still be online.'],
  ['blame.person', 'This is all on the storage folks.'],
  ['blame.person', 'Finger trouble at the console emptied the queue.'],
  ['thirdparty.blame', "It's entirely down to the port's own power company."],
  ['minimise.wording', 'Barely any patients felt it.'],
  ['minimise.wording', 'The launch was a touch rocky.'],
  ['minimise.comparison', 'Netflix and Slack go dark too.'],
  ['minimise.comparison', 'Every big airport has days like these.'],
  ['time.nozone', 'The ferry office opened again at 8.20 a.m. on Monday.'],
  ['time.nozone', 'The pumps ran dry at 16.40.'],
  ['time.nozone', 'It was ten past nine when the lifts stopped.'],
  ['time.nozone', 'At 0230 the tape robot stalled.'],
  ['time.nozone', 'Labels have been missing since 8 this morning.'],
  ['time.nozone', 'The depot called at twenty to six.'],
  ['overpromise.never', 'A second outage of this kind is no longer possible.'],
  ['overpromise.never', 'This will be the last time our customers wait for a refund.'],
  ['overpromise.never', 'We can promise that this cannot happen again.'],
  ['overpromise.eta', 'Passengers will see their seats again by noon tomorrow.'],
  ['cause.unhedged', 'Because the licence had lapsed, nobody could print a ticket.'],
  ['cause.single', 'We have identified the cause: an old router table.'],
  ['cause.single', 'The one thing that failed was the spare pump.'],
  ['hedge.disclaimer', 'My personal impression is that the depot reacted well.'],
  ['hedge.disclaimer', 'I was not there, but the log looks complete.'],
  ['hedge.disclaimer', 'Please treat this with some caution.'],
  ['vague.magnitude', 'Boarding was fairly slow at two gates.'],
  ['minimise.comparison', 'This one is not as bad as the outage of 2023.'],
  ['minimise.comparison', 'The previous outage lasted much longer.'],
  ['minimise.comparison', 'The fire could have cost us far more.'],
  ['minimise.comparison', "Compared to April's failure the depot lost little."],
  ['emotion.heroics', 'Thanks to the swift action of the depot crew, boats left on time.'],
  ['blame.person', 'Somebody in operations pressed the red button.'],
  ['blame.person', 'A trainee changed the route table.'],
  ['thirdparty.blame', 'Our network provider let a certificate expire.'],
  ['thirdparty.blame', 'It was an error on the part of the card processor.'],
  ['placeholder.open', 'Departure is at __:__ UTC.'],
  ['placeholder.open', 'Please add the names here.'],
  ['action.ownerless', 'Tighten the limits of the gateway.'],
  ['time.nozone', 'Lifts stopped from 2 to 3 in the afternoon.'],
  ['overpromise.never', "The same leak isn't going to happen again."],
  ['overpromise.never', 'This entry cannot be made twice.'],
  ['minimise.comparison', 'In April we had a bigger outage.'],
  ['minimise.comparison', 'No airline can operate without faults.'],
  ['blame.person', 'The list was never reviewed by our supervisor.'],
  ['blame.person', 'Marketing told the depot far too late.'],
  ['thirdparty.blame', 'The carrier took three days to answer.'],
];

/** Close to those in their words, and nothing is wrong with them. */
const CLEAN: readonly string[] = [
  'We will not restart the old server a second time before 9 June.',
  'Customers who paid will not be charged again.',
  'A second payment is now impossible to make by phone; the web page works.',
  'Card payments are impossible in Ireland since 14:02 UTC.',
  'The tool makes sure that one command cannot delete more than 20 records.',
  'Back online since 15:19 UTC.',
  'By 15:00 UTC the list of customers is ready.',
  'By 12:00 UTC we had restarted 14 of 60 servers.',
  'Thanks to the second line, 40 clinics kept their access.',
  'We sent all orders of 3 June to the second warehouse.',
  'The switch sent all traffic to the standby site as designed.',
  'The server refused three log-ins of an unknown user at 02:10 UTC.',
  'What happened next is in the time line.',
  'What we changed was the limit: from 200 to 400 connections.',
  'A list of customers goes to Legal by 17:00 UTC.',
  'A pile of 300 paper forms is typed in by 6 June.',
  'The nurse on duty is a person with access to both systems.',
  'The way below the bridge was closed from 06:00 to 08:00 UTC.',
  'It took 1200 hours of work in total.',
  'From ten to twelve engineers work on it in each shift.',
  'Two of the twelve gates stayed open.',
  'The half past the hour job runs on 3 servers.',
  'The 0900 UTC flight left on time.',
  'At the end of the day shift, the two teams meet at 18:00 UTC.',
  'A memo of 12 March describes the limit of 200 connections.',
  'A note about the refund went to 1,204 customers at 15:10 UTC.',
  'We gave 100% of the affected customers a refund by 6 June.',
  'The contract makes us responsible for the first repair, says Legal.',
  'We would rather tell customers too early: the first message left at 14:20 UTC.',
  'Every hospital has a list of patients on paper.',
  'Amazon and Google are two of our suppliers.',
  'The review looks at the alarm on 9 June.',
  'The plan is to add a second link by 30 June (owner: head of network).',
  'Next step: replay of the change of 3 June, by 12 June.',
  'The second server would still have been reachable by phone.',
  'The finger scanner at gate 4 was replaced on 2 June.',
  'The form is to be filled in by 12 June.',
  'Fares of EUR 41,000 are repaid by 6 June.',
  'The old part of the network kept running.',
  'We kept restarting the server every 20 minutes until 16:00 UTC.',
  'Rooms 4 to 9 had no light from 02:10 to 03:00 UTC.',
  "They're having their weekly test at 10:00 UTC.",
  'The two lines are stuck to the wall with tape.',
  'Nobody has asked the regulator yet; Legal decides by 17:00 UTC.',
  'The firm has no part of our network under its control.',
  'The diesel ran for six hours; the network company replaced the cable.',
  'The clinic was flooded by rain at 03:10 UTC.',
  'The call with the five largest customers starts at 17:00 UTC.',
  'Release 4.2 had no part in it.',
  'By 16:00 UTC we will know whether all orders are back.',
  'Back within an hour of the alarm: 14:02 to 14:58 UTC.',
  "There's one thing that we ask of you: EUR 18,000 for a second line.",
  'The 40 people on the list were told by e-mail at 15:10 UTC.',
  'The price stood at 18.45 euros at 14:00 UTC.',
  'The rate rose from 10.15% to 12.40%.',
  'The patch before 10.15 was removed on 2 June.',
  'The crew grew by ten to twelve people.',
  'The pumps ran dry at 16.40 UTC.',
  'We work in shifts of ten past the agreed eight hours.',
  'Last time we changed this limit was 4 May 2026.',
  'The check lowers the chance of a repeat; it cannot exclude it.',
  'The wrong route was loaded because our tool accepts any file.',
  'We are looking at the router, the cable and the route table.',
  'Someone opened a ticket at 14:20 UTC.',
  'The list was reviewed by the supervisor at 14:20 UTC.',
  'In April we had 3 outages, in May none.',
  'A long cable is not enough for this room.',
  'The new engineer starts on 1 July.',
  'The March outage lasted 40 minutes, this one 47 minutes.',
  'The carrier let us into the building at 14:20 UTC.',
];

describe('words written in a hurry', () => {
  it.each(HURRIED)('are found by %s: %s', (rule, text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each(CLEAN)('are let pass where they say what is known: %s', (text) => {
    expect(remarksOn(text).map(({ ruleId, text: words }) => `${ruleId}: ${words}`)).toEqual([]);
  });
});

describe('another event', () => {
  it.each([
    'In March, 900 customers were hit by another failure.',
    '900 customers were affected by an earlier outage.',
    'The outage of March hit others: 900 customers were affected in the March outage.',
  ])('has counts of its own: %s', (text) => {
    expect(conflictsIn(text, incidentWith())).toEqual([]);
  });

  it('hit nobody while this one hit many', () => {
    const text = 'We restarted the server at 14:20 UTC; no customers were affected.';
    const { facts } = incidentWith();
    expect(flagged('number.denied', text, 'response', record(facts))).toEqual([]);
    const inTwo = 'The server was restarted. No customers were affected.';
    expect(flagged('number.denied', inTwo, 'response', record(facts))).toEqual([]);
    const ofAll = 'The server failed at 14:02 UTC. No customers were affected.';
    expect(flagged('number.denied', ofAll, 'response', record(facts))).not.toEqual([]);
    expect(flagged('number.denied', 'No customers were affected.', 'response', record(facts))).not.toEqual(
      [],
    );
  });
});
