import { describe, expect, it } from 'vitest';
import { type Notes, readNotes } from '../../../../../shared/core/incident/typed/read-notes.ts';

function notesOf(text: string, reference = '2026-05-27T12:00:00Z', zone = 'UTC'): Notes {
  const found = readNotes(text, reference, zone);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

/** "05-27 14:02 alarm": the day and minute in UTC, and the words. */
const rowsOf = ({ rows }: Notes): readonly string[] =>
  rows.map(({ stamp, text }) => `${stamp.at.slice(5, 16).replace('T', ' ')} ${text}`);

const said = (lines: Notes['left']): readonly string[] =>
  lines.map((one) => `${one.lines.join(',')}: ${one.why}`);

describe('a list with the newest on top', () => {
  const FROM_BELOW = '1,2,3: the newest stands first, so they are read from below';

  it('is read from below, and says so', () => {
    const notes = notesOf('23:00 done\n15:00 mid\n09:00 start');
    expect(rowsOf(notes)).toEqual(['05-27 09:00 start', '05-27 15:00 mid', '05-27 23:00 done']);
    expect(said(notes.remarks)).toEqual([FROM_BELOW]);
  });

  it('goes on over midnight', () => {
    const notes = notesOf('00:10 done\n23:50 mid\n23:30 start');
    expect(rowsOf(notes)).toEqual(['05-27 23:30 start', '05-27 23:50 mid', '05-28 00:10 done']);
    expect(said(notes.remarks)).toEqual([
      FROM_BELOW,
      '1: earlier in the day than the line before, so it is taken for 28 May 2026',
    ]);
  });

  it('is one under each heading', () => {
    const notes = notesOf(
      '## 28 May 2026\n09:00 f\n08:00 e\n07:00 d\n## 27 May 2026\n23:00 c\n15:00 b\n09:00 a',
    );
    expect(rowsOf(notes)).toEqual([
      '05-27 09:00 a',
      '05-27 15:00 b',
      '05-27 23:00 c',
      '05-28 07:00 d',
      '05-28 08:00 e',
      '05-28 09:00 f',
    ]);
  });

  it('is none where a clock goes on', () => {
    expect(said(notesOf('23:58 a\n00:03 b\n00:01 c').remarks)).toEqual([
      '2: earlier in the day than the line before, so it is taken for 28 May 2026',
    ]);
    expect(notesOf('14:05 a\n14:04 b\n14:02 c\n14:10 d').remarks).toEqual([]);
  });
});

describe('a line of a far day', () => {
  it('holds for itself', () => {
    const notes = notesOf('14:02 alarm\n2019-01-01 10:00 cert issued\n14:05 ack');
    expect(notes.rows.map(({ stamp, text }) => `${stamp.at.slice(0, 16)} ${text}`)).toEqual([
      '2019-01-01T10:00 cert issued',
      '2026-05-27T14:02 alarm',
      '2026-05-27T14:05 ack',
    ]);
  });

  it('leaves a doubt about the bare times below it when it stands first or ahead', () => {
    const first = notesOf('2019-01-01 10:00 cert issued\n14:02 alarm\n14:05 ack');
    expect(said(first.left)).toEqual(['2,3: can be of 1 January 2019 or 27 May 2026; write the day']);
    const ahead = notesOf('14:02 alarm\n2027-01-01 10:00 cert ends\n14:05 ack');
    expect(said(ahead.left)).toEqual(['3: can be of 1 January 2027 or 27 May 2026; write the day']);
  });

  it('is believed when a second line or a heading says the same', () => {
    const text = '2026-03-01 10:00 a\n2026-03-01 10:05 b\n10:07 c';
    expect(rowsOf(notesOf(text))).toEqual(['03-01 10:00 a', '03-01 10:05 b', '03-01 10:07 c']);
    expect(rowsOf(notesOf('## 1 March 2026\n10:00 a\n10:07 c'))).toEqual(['03-01 10:00 a', '03-01 10:07 c']);
  });
});

describe('the days of a chat', () => {
  it('go on from a day to “Today”, and say which day was taken', () => {
    const text = 'Wednesday, May 27th\nAnna  9:41 PM\na\nAnna  11:58 PM\nb\nToday\nAnna  12:05 AM\nc';
    const notes = notesOf(text);
    expect(rowsOf(notes)).toEqual(['05-27 21:41 a', '05-27 23:58 b', '05-28 00:05 c']);
    expect(said(notes.remarks)).toEqual(['7: “Today” is taken for 28 May 2026']);
  });

  it('pass midnight under one heading', () => {
    const text = 'Wednesday, May 27th\nAnna  11:58 PM\na\nAnna  12:05 AM\nb';
    expect(rowsOf(notesOf(text))).toEqual(['05-27 23:58 a', '05-28 00:05 b']);
  });

  it('begin on the day of the notes', () => {
    const notes = notesOf('Yesterday\nAnna  9:41 PM\na\nToday\nAnna  12:05 AM\nb');
    expect(rowsOf(notes)).toEqual(['05-27 21:41 a', '05-28 00:05 b']);
    expect(said(notes.remarks)).toEqual([
      '2: “Yesterday” is taken for 27 May 2026',
      '5: “Today” is taken for 28 May 2026',
    ]);
  });

  it('are told by weekdays', () => {
    const notes = notesOf('Wednesday\n21:41 a\nThursday\n00:05 b\nSunday\n09:00 c');
    expect(rowsOf(notes)).toEqual(['05-27 21:41 a', '05-28 00:05 b', '05-31 09:00 c']);
  });
});

describe('the hour that the clocks show twice', () => {
  const NIGHT = '2026-10-25T12:00:00Z';
  const TWICE =
    'the clocks show this time twice; which one is taken from the order of the lines, so write CEST or CET where it is wrong';

  it('is in its second pass once a clock goes back inside it, and says so', () => {
    const text = '02:30 alarm rang\n02:50 page sent\n02:10 on call joined\n02:30 restored\n03:10 checked';
    const notes = notesOf(text, NIGHT, 'Europe/Berlin');
    expect(rowsOf(notes)).toEqual([
      '10-25 00:30 alarm rang',
      '10-25 00:50 page sent',
      '10-25 01:10 on call joined',
      '10-25 01:30 restored',
      '10-25 02:10 checked',
    ]);
    expect(said(notes.remarks)).toEqual([`1,2,3,4: ${TWICE}`]);
  });

  it('goes by the name of the zone where one stands', () => {
    const notes = notesOf('2026-10-25 02:30 a\n02:20 CET b\n02:25 c', NIGHT, 'Europe/Berlin');
    expect(rowsOf(notes)).toEqual(['10-25 00:30 a', '10-25 01:20 b', '10-25 01:25 c']);
    expect(said(notes.remarks)).toEqual([`1,3: ${TWICE}`]);
  });
});
