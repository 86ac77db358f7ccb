import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../shared/core/coach/text/count.ts';
import { noteDecision, noteQuestion } from '../../../shared/core/followup/edits.ts';
import { followUpMail, MOST_WORDS } from '../../../shared/core/followup/mail.ts';
import { openMeeting } from '../../../shared/core/followup/meetings.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { anyText, arbitraryIncident } from '../arbitraries.ts';
import { june } from '../model-incident.ts';
import { edited, metIncident, noted, withPromise } from './meeting.ts';

describe('the follow-up mail', () => {
  it('thanks, says what was decided, promised and is open, and when they hear again', () => {
    const mail = followUpMail(metIncident, { number: 2, name: 'Sent to the CEO' });
    expect(mail).toMatchInlineSnapshot(`
      {
        "left": 0,
        "subject": "Follow-up: Card payments failed for 47 minutes on 3 June 2026",
        "text": "Thank you for the time at 17:00 UTC on 3 June.

      Decided:
      - A second check before the June sale (CEO)

      We will:
      - Send the refunds (Finance, by 09:00 UTC on 4 June)
      - Name the cause (SRE lead, by 5 June)
      - Call the bank (owner to be named, date to be named)

      Still open:
      - How much did we lose? (answer by 10:00 UTC on 4 June)

      Next update at 18:15 UTC on 3 June by e-mail.

      This rests on version 2 of the brief (Sent to the CEO).
      ",
        "words": 87,
      }
    `);
  });

  it.each([
    ['We send the list', '- Send the list ('],
    ['I will send the list', '- Send the list ('],
    ['We are open again at noon', '- We are open again at noon ('],
  ])('reads on from “We will”: %s', (words, item) => {
    expect(followUpMail(withPromise(metIncident, 'p9', null, words), null).text).toContain(item);
  });

  it('asks for no date beside words that hold a time', () => {
    const promised = withPromise(
      metIncident,
      'p9',
      null,
      'We will send the list of accounts by tomorrow 09:00',
    );
    const { text } = followUpMail(promised, null);
    expect(text).toMatch(/- Send the list of accounts by tomorrow 09:00 \([^,]+\)\n/);
  });

  it('begins every item alike', () => {
    const note = { question: 'how much?', answer: 'later', answerBy: null } as const;
    const met = edited(
      metIncident,
      noteDecision(noted('d9', '17:20'), { what: 'no ask yet, wait for the DPO', by: 'CEO' }),
      noteQuestion(noted('q9', '17:21'), { ...note, bank: null }),
    );
    const { text } = followUpMail(withPromise(met, 'p9', null, 'list of who read the page'), null);
    expect(text).toContain('- No ask yet, wait for the DPO (CEO)');
    expect(text).toContain('- List of who read the page (');
    expect(text).toContain('- How much? (');
  });

  it('of a record without a meeting says nothing it does not know', () => {
    expect(followUpMail(emptyIncident('x'), null)).toEqual({
      subject: 'Follow-up: the incident',
      text: 'Thank you for your time.\n',
      words: 5,
      left: 0,
    });
  });

  it('names the meeting as it was held, the last one of several', () => {
    const met = edited(
      metIncident,
      openMeeting(noted('m1', '17:04')),
      openMeeting({ id: 'm2', at: june('09:06', 4) }),
    );
    const { text } = followUpMail(met, null);
    expect(text).toMatch(/^Thank you for the time at 09:06 UTC on 4 June\./);
    expect(text).toContain('The next update was due 18:15 UTC on 3 June; its new time is not set yet.');
  });

  it('thanks for the time the notes were taken at, where they are not of the planned meeting', () => {
    const note = { question: 'Since when?', answer: 'later', answerBy: null } as const;
    const later = edited(metIncident, noteQuestion({ id: 'q9', at: june('06:13', 6) }, note));
    const { text } = followUpMail(later, null);
    expect(text).toMatch(/^Thank you for the time at 06:13 UTC on 6 June\./);
    expect(text).toContain('The next update was due 18:15 UTC on 3 June; its new time is not set yet.');
  });

  it('tells a time that has passed as late, not as a promise', () => {
    const late = edited(
      withPromise(metIncident, 'p8', june('15:00'), 'call the bank again'),
      noteQuestion(noted('q8', '17:00'), {
        question: 'Since when?',
        answer: 'later',
        answerBy: june('16:30'),
      }),
    );
    const { text } = followUpMail(late, null);
    expect(text).toContain('- Call the bank again (Finance, late, was due 15:00 UTC on 3 June)');
    expect(text).toContain('- Since when? (answer late, was due 16:30 UTC on 3 June)');
    // One whose time had passed when it was said is late, whenever the meeting was.
    const asOf = june('14:00');
    const before = { ...late, facts: { ...late.facts, asOf, meetingAt: null } };
    expect(followUpMail(before, null).text).toContain('Call the bank again (Finance, late, was due');
  });

  it('counts what 150 words have no room for', () => {
    let incident = metIncident;
    for (let number = 1; number <= 30; number += 1)
      incident = withPromise(incident, `more${number}`, june('18:00'), `Do the thing of number ${number}`);
    const { text, words, left } = followUpMail(incident, null);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
    const shown = text.match(/Do the thing of number/g)?.length ?? 0;
    expect(text).toContain(`- and ${left} more`);
    expect(shown + left).toBeGreaterThanOrEqual(30);
    expect(text).toContain('A second check before the June sale (CEO)');
  });

  it('never has more than 150 words, whatever was noted', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.nat(), anyText, (incident, number, name) => {
        const { text, words } = followUpMail(incident, { number, name });
        expect(words).toBe(countWords(text));
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
      }),
    );
    const endless = 'word '.repeat(500);
    const long = withPromise(metIncident, 'long', june('18:00'), endless);
    expect(followUpMail(long, { number: 1, name: endless }).words).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('says what was decided before what had been asked for', () => {
    const asks = [row('asks', 'a1', { decision: 'Approve $18,000 for a second check' })];
    const decisions = [row('decisions', 'd1', { ask: 'a1', what: 'Not before July', by: 'CEO' })];
    const incident = { ...metIncident, lists: { ...metIncident.lists, asks, decisions } };
    expect(followUpMail(incident, null).text).toContain(
      '- Not before July (CEO; asked for: Approve $18,000 for a second check)',
    );
  });
});
