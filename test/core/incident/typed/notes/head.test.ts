import { describe, expect, it } from 'vitest';
import { type Notes, readNotes } from '../../../../../shared/core/incident/typed/read-notes.ts';

const DAY = '2026-05-27T12:00:00Z';

function notesOf(text: string, zone = 'UTC'): Notes {
  const found = readNotes(text, DAY, zone);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

/** "27 14:02 deploy started": the day and minute in UTC, and the words. */
const rowsOf = (text: string, zone = 'UTC'): readonly string[] =>
  notesOf(text, zone).rows.map(
    ({ stamp, text: words }) => `${stamp.at.slice(8, 16).replace('T', ' ')} ${words}`,
  );

const leftOf = (text: string): readonly string[] =>
  notesOf(text).left.map(({ lines, why }) => `${lines.join(',')}: ${why}`);

describe('the moment in front of a line', () => {
  it.each([
    ['11:10 -04:00 legal told', '27 15:10 legal told'],
    ['11:12 +0200 legal told', '27 09:12 legal told'],
    ['14:02 -1000 orders', '27 14:02 -1000 orders'],
    ['14:02 (UTC-4) legal told', '27 18:02 legal told'],
    ['14:02 CT: legal told', '27 19:02 legal told'],
    ['14:02 h legal told', '27 14:02 legal told'],
    ['14.20 Uhr legal told', '27 14:20 legal told'],
    ['@ 10:40 legal told', '27 10:40 legal told'],
    ['Thu 14:02 legal told', '28 14:02 legal told'],
    ['Monday, 14:02 legal told', '25 14:02 legal told'],
    ['2026-05-28,14:02,legal told', '28 14:02 legal told'],
    ['2026-05-27 12:04:00,123 ERROR db: lost', '27 12:04 ERROR db: lost'],
    ['14:02,we saw 3,000 errors, then 4,000', '27 14:02 we saw 3,000 errors, then 4,000'],
    ['1.2.3.4 - - [27/May/2026:10:03:11 +0200] "GET /x" 502', '27 08:03 1.2.3.4 "GET /x" 502'],
  ])('is understood in %j', (line, row) => {
    expect(rowsOf(line)).toEqual([row]);
  });

  it.each([
    '1:30 hours of downtime',
    '3h20 later',
    '3h20 outage',
    '2:15 min',
    '1:30 h',
    '12.50 euro per order',
    '12.50 % of orders',
    '14:02 hours of downtime',
  ])('is no amount and no span of time: %j', (line) => {
    expect(rowsOf(`14:00 alarm\n${line}\n14:05 ack`)).toEqual([`27 14:00 alarm ${line}`, '27 14:05 ack']);
  });

  it('keeps figures whole in the cells of a table', () => {
    const text = 'Time,Event,Who\n14:02,we saw 3,000 errors, then 4,000,Bob';
    expect(rowsOf(text)).toEqual(['27 14:02 we saw 3,000 errors, then 4,000']);
  });

  it('loses no words of a row that has another number of cells than the headings', () => {
    const text = 'Time,Event,Who\n2026-05-27,14:03,deploy,Bob';
    expect(rowsOf(text)).toEqual(['27 14:03 deploy, Bob']);
  });

  it('takes the day of an IRC log', () => {
    expect(rowsOf('23:50 <joe> a\n--- Day changed Thu May 28 2026\n10:00 <joe> b')).toEqual([
      '27 23:50 a',
      '28 10:00 b',
    ]);
  });
});

describe('a word behind the time', () => {
  it.each([
    'points of sale are down',
    'times out',
    'long queue',
    'k, done',
    'per vendor: two hours',
    'later than planned',
  ])('is none of a unit: %j', (words) => {
    expect(rowsOf(`14:02 ${words}`)).toEqual([`27 14:02 ${words}`]);
  });
});

describe('lines that belong to no event', () => {
  it.each([
    '*** joe has joined #inc-pay',
    '-!- joe [~j@x] has joined #inc-pay',
    'Bob Smith joined #inc-pay',
    'Bob set the channel topic: payments',
    '3 replies',
    'View thread',
    ':eyes: 2 :tada: 1',
  ])('are left out as said by the program: %j', (line) => {
    expect(rowsOf(`14:02 alarm\n${line}\nof payments`)).toEqual(['27 14:02 alarm of payments']);
    expect(leftOf(`14:02 alarm\n${line}`)).toEqual(['2: said by the program of the chat']);
  });

  it('are left out where they may have a time that is not read', () => {
    const text = '14:02 alarm\n1780498200 cron ran\n1402 mil';
    expect(rowsOf(text)).toEqual(['27 14:02 alarm']);
    expect(leftOf(text)).toEqual([
      '2: not understood: “1780498200” may be a time; write for example 14:02',
      '3: not understood: “1402” may be a time; write for example 14:02',
    ]);
  });

  it('lose their signs and keep their words', () => {
    const text = 'Priya  8:20 AM\n:tada: backup done, ratio 1:2 :eyes:\n:white_check_mark: counts match';
    expect(rowsOf(text)).toEqual(['27 08:20 backup done, ratio 1:2 counts match']);
    expect(leftOf(text)).toEqual([]);
  });

  it('are none of those that a person dated', () => {
    expect(rowsOf('14:02 The supplier joined the call')).toEqual(['27 14:02 The supplier joined the call']);
    expect(rowsOf('14:02 Half of the customers left the group')).toHaveLength(1);
  });
});
