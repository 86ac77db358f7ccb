import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_DATED,
  MAX_NOTES,
  type Notes,
  readNotes,
} from '../../../../shared/core/incident/typed/read-notes.ts';
import { OFFSET_NAMES } from '../../../../shared/core/wording/zone-offsets.ts';
import { anyText } from '../../arbitraries.ts';
import { notLinear } from '../../coach/effort.ts';

const DAY = '2026-05-27T12:00:00Z';

function notesOf(text: string, zone = 'UTC', keepNames = false): Notes {
  const found = readNotes(text, DAY, zone, keepNames);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

/** "27 14:02 deploy started": the day and minute in UTC, and the words. */
function rowsOf(text: string, zone = 'UTC'): readonly string[] {
  return notesOf(text, zone).rows.map(
    ({ stamp, text: words }) => `${stamp.at.slice(8, 16).replace('T', ' ')} ${words}`,
  );
}

const leftOf = (text: string, zone = 'UTC'): readonly string[] =>
  notesOf(text, zone).left.map(({ lines, why }) => `${lines.join(',')}: ${why}`);

describe('readNotes', () => {
  it('says where a password stands, and keeps the words', () => {
    const notes = notesOf('14:02 he can see DB_PASSWORD=hunter2 in the log');
    expect(notes.rows.map(({ text }) => text)).toEqual(['he can see DB_PASSWORD=hunter2 in the log']);
    expect(notes.remarks).toEqual([
      { why: 'it looks as if a password stands there; leave it out of what is passed on', lines: [1] },
    ]);
  });

  it.each([
    ['14:02 deploy started', '27 14:02 deploy started'],
    ['14:02:33 UTC - deploy started', '27 14:02 deploy started'],
    ['- 14:02 – deploy started', '27 14:02 deploy started'],
    ['* [14:02] deploy started', '27 14:02 deploy started'],
    ['> 1. **14:02** - deploy started', '27 14:02 deploy started'],
    ['- [x] 14:02: deploy started', '27 14:02 deploy started'],
    ['2:02 PM deploy started', '27 14:02 deploy started'],
    ['2pm deploy started', '27 14:00 deploy started'],
    ['14h02 deploy started', '27 14:02 deploy started'],
    ['14.45 deploy started', '27 14:45 deploy started'],
    ['2026-05-28T14:02:33Z deploy started', '28 14:02 deploy started'],
    ['2026-05-28T14:02:33.123+02:00 deploy started', '28 12:02 deploy started'],
    ['2026/05/28 14:02 +0200 deploy started', '28 12:02 deploy started'],
    ['14:02 -1000 orders', '27 14:02 -1000 orders'],
    ['14:02 CT scan started', '27 14:02 CT scan started'],
    ['14:02 CT-scan started', '27 14:02 CT-scan started'],
    ['08:02 (CT) deploy started', '27 13:02 deploy started'],
    ['8:02 AM CT deploy started', '27 13:02 deploy started'],
    ['08:02 CT: deploy started', '27 13:02 deploy started'],
    ['[08:02 ET] Bob: deploy started', '27 12:02 deploy started'],
    ['23:02 KST deploy started', '27 14:02 deploy started'],
    ['14:02 -5% orders', '27 14:02 -5% orders'],
    ['28 May 14:02 deploy started', '28 14:02 deploy started'],
    ['Thu, 28 May 2026 14:02:33 +0000 deploy started', '28 14:02 deploy started'],
    ['[28/May/2026:14:02:33 +0000] deploy started', '28 14:02 deploy started'],
    ['May 28 14:02:33 host svc[12]: refused', '28 14:02 host svc[12]: refused'],
    ['28/05/2026 14:02 Bob: deploy started', '28 14:02 deploy started'],
    ['[28.05.26, 14:02] Bob: deploy started', '28 14:02 deploy started'],
    ['\u200e[28.05.26, 14:02:33] ~ Bob Smith: deploy started', '28 14:02 deploy started'],
    ['28/05/2026, 14:02 - +49 170 1234567: deploy started', '28 14:02 deploy started'],
    ['05/28/2026, 2:02\u202fPM - Bob: deploy started', '28 14:02 deploy started'],
    ['14:02, 28/05/2026 - Bob: deploy started', '28 14:02 deploy started'],
    ['14:02 < bob> deploy started', '27 14:02 deploy started'],
    ['[14:02] <@bob> deploy started', '27 14:02 deploy started'],
    ['Bob Smith  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Bob Smith\n  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['[14:02] Bob Smith\ndeploy started', '27 14:02 deploy started'],
    ['Bob — Today at 2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['BuildNest Bot APP  [2:02 PM]\ndeploy started', '27 14:02 deploy started'],
    ['Sanjay (support)  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Ana M. (she/her)  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Ana [she/her]  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['[14:02] Marek [he/him]: deploy started', '27 14:02 deploy started'],
    ['14:02 Marek (he/they): deploy started', '27 14:02 deploy started'],
    ['Ana [she/her]\n2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Lena Vogt (support)\n14:02\ndeploy started', '27 14:02 deploy started'],
    ['14:02 Ledger (EU): back', '27 14:02 Ledger (EU): back'],
    ['14:02 Ledger (EU)', '27 14:02 Ledger (EU)'],
    ['Ana [SRE, Payments] 2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Lena Vogt | SRE  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Marco Rossi :palm_tree:  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['Marco Rossi 🌴  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['PagerDuty  APP  2:02 PM\ndeploy started', '27 14:02 deploy started'],
    ['BuildNest Bot APP [2:02 PM] deploy started', '27 14:02 deploy started'],
    ['Ann Lee [2:02 PM] deploy started', '27 14:02 deploy started'],
    ['Bob, [28.05.26 14:02]\ndeploy started', '28 14:02 deploy started'],
    ['| 14:02 | deploy started |', '27 14:02 deploy started'],
    ['| deploy started | 14:02 UTC | prod |', '27 14:02 deploy started, prod'],
    ['2026-05-28\t14:02\tdeploy started\tprod', '28 14:02 deploy started, prod'],
    ['14:02,"deploy, ""blue"", started",prod', '27 14:02 deploy, "blue", started, prod'],
    ['14:02;deploy started', '27 14:02 deploy started'],
    ['14:02–14:09 failover', '27 14:02 14:02–14:09 failover'],
    ['14:02 ETA slipped', '27 14:02 ETA slipped'],
    ['14:02 https://status.example/1', '27 14:02 https://status.example/1'],
  ])('understands %j', (line, row) => {
    expect(rowsOf(line)).toEqual([row]);
  });

  it('takes the lines below to the event above them, and leaves out what stands before the first', () => {
    const text =
      'Notes of the call\n\n14:02 errors rise\n  - on two hosts\n\nthen on all\n---\n14:05 page sent';
    expect(rowsOf(text)).toEqual(['27 14:02 errors rise on two hosts then on all', '27 14:05 page sent']);
    expect(leftOf(text)).toEqual(['1: no time stands before it']);
    expect(leftOf('a\nb\n14:02 c')).toEqual(['1,2: no time stands before them']);
  });

  it('goes to the next day over midnight, and to the day of a heading', () => {
    expect(rowsOf('23:58 a\n00:03 b\n00:01 c')).toEqual(['27 23:58 a', '28 00:01 c', '28 00:03 b']);
    expect(rowsOf('## 26 May 2026\n14:02 a\n--- Thursday, May 28th ---\n09:00 b')).toEqual([
      '26 14:02 a',
      '28 09:00 b',
    ]);
  });

  it('leaves out all lines under a heading that can be two days', () => {
    expect(rowsOf('14:00 a\n## 04/05/2026\n14:02 b\n14:03 c')).toEqual(['27 14:00 a']);
    expect(leftOf('14:00 a\n## 04/05/2026\n14:02 b\n14:03 c')).toEqual([
      '3,4: “04/05/2026” can be 4 May or 5 April; write the month as a word.',
    ]);
  });

  it('tells day from month by a day above 12, else by the day of the incident, else says what is twofold', () => {
    expect(rowsOf('04/05/2026 09:00 a\n28/05/2026 09:00 b')[0]).toBe('04 09:00 a');
    expect(rowsOf('05/04/2026 09:00 a\n05/28/2026 09:00 b')[0]).toBe('04 09:00 a');
    const fifth = readNotes('04/05/2026 09:00 a', '2026-04-05T12:00:00Z', 'UTC');
    expect(fifth.ok && fifth.value.rows[0]?.stamp.at).toBe('2026-04-05T09:00:00Z');
    expect(leftOf('04/05/2026 09:00 a\nmore of a')).toEqual([
      '1: “04/05/2026” can be 4 May or 5 April; write the month as a word.',
    ]);
  });

  it('takes a day without a year as the nearest one', () => {
    const found = readNotes('Dec 31 23:00 a\nJan 1 01:00 b', '2026-01-01T12:00:00Z', 'UTC');
    expect(found.ok && found.value.rows.map(({ stamp }) => stamp.at.slice(0, 10))).toEqual([
      '2025-12-31',
      '2026-01-01',
    ]);
  });

  it('reads the zone it is given, says which zone it does not know and which time the clocks skip', () => {
    expect(rowsOf('14:02 a\n14:03 UTC b\n14:04 CEST c\n06:00 PDT d', 'Europe/Berlin')).toEqual([
      '27 12:02 a',
      '27 12:04 c',
      '27 13:00 d',
      '27 14:03 b',
    ]);
    expect(leftOf('14:02 CET a', 'Europe/Berlin')).toEqual([
      '1: “14:02 CET” is not a time in Europe/Berlin.',
    ]);
    expect(leftOf('2026-03-29 02:30 a', 'Europe/Berlin')).toEqual([
      '1: “2026-03-29 02:30” does not exist in Europe/Berlin: the clocks skip it.',
    ]);
  });

  it('says of a word or figure behind the time that it may be the zone', () => {
    const { remarks } = notesOf('14:02 CT deploy\n14:03 CT scan\n14:04 +1000 deploy\n14:05 +1000, of 3,000');
    expect(remarks).toEqual([
      { why: '“CT” is read as a word; write (CT) behind the time where it is the time zone', lines: [1, 2] },
      {
        why: '“+1000” is read as a figure; write +10:00 behind the time where it is the time zone',
        lines: [3],
      },
    ]);
    expect(rowsOf('23:02 +10:00 deploy')).toEqual(['27 13:02 deploy']);
    expect(notesOf('08:02 (CT) deploy\n14:02 UTC PT ended\n2026-05-27 23:02 +1000 deploy').remarks).toEqual(
      [],
    );
  });

  it.each(OFFSET_NAMES)(
    'knows the name %s: its words hold no zone, or it is said that it has two',
    (name) => {
      const { rows, left } = notesOf(`14:02 ${name} deploy`);
      expect(rows.map(({ text }) => text).concat(left.map(({ why }) => why))).toEqual([
        ['IST', 'AST'].includes(name) ? `“14:02 ${name}” is not a time in UTC.` : 'deploy',
      ]);
    },
  );

  it('leaves out with a reason what is no time, can be two, or says nothing', () => {
    expect(leftOf('25:10 a\n14.02 b\n31/02/2026 14:02 c\n14:02\n14:03 d\n14:03 D.')).toEqual([
      '1: “25:10” is not a time.',
      '2: “14.02” can be a time or a day; write 14:02 or 14 February.',
      '3: “31/02/2026” is not a day.',
      '4: a time without words',
      '6: said twice',
    ]);
  });

  it('leaves out who said it and says who, but not what a note is about', () => {
    const text = '14:02 Bob: Rollback: done\n14:03 Rollback: done\n14:04 DB: down\n14:05 @ann.lee: ok';
    expect(rowsOf(text)).toEqual([
      '27 14:02 Rollback: done',
      '27 14:03 Rollback: done',
      '27 14:04 DB: down',
      '27 14:05 ok',
    ]);
    expect(notesOf(text).names).toEqual(['Bob', '@ann.lee']);
    expect(notesOf('14:02 Tills: down', 'UTC', true).rows[0]?.text).toBe('Tills: down');
    const table = '| Time | Event | Who |\n|---|---|---|\n| 14:02 | deploy | Bob |';
    expect(rowsOf(table)).toEqual(['27 14:02 deploy']);
  });

  it('reads a list from its end that has the newest on top', () => {
    expect(rowsOf('23:00 done\n15:00 worse\n09:00 first sign')).toEqual([
      '27 09:00 first sign',
      '27 15:00 worse',
      '27 23:00 done',
    ]);
    expect(rowsOf('22:00 alarm\n05:00 back')).toEqual(['27 22:00 alarm', '28 05:00 back']);
  });

  it('keeps a doubt: the word before the colon is nobody’s name', () => {
    const doubts = [
      'Suspected: leak',
      'Unconfirmed: data lost',
      'Rumour: data lost',
      'Correction: it was 40',
    ];
    const text = doubts.map((words, minute) => `14:0${minute} ${words}`).join('\n');
    expect(rowsOf(text)).toEqual(doubts.map((words, minute) => `27 14:0${minute} ${words}`));
    expect(notesOf(text).names).toEqual([]);
  });

  it('takes a comma behind seconds for parts of one, and leaves figures whole', () => {
    const text = '2026-05-27 14:02:05,123 ERROR db: lost, 3,000 errors';
    expect(rowsOf(text)).toEqual(['27 14:02 ERROR db: lost, 3,000 errors']);
  });

  it('keeps “about” as what it is', () => {
    expect(notesOf('~14:50 errors fall').rows[0]?.stamp.certainty).toBe('approximate');
  });

  it('refuses what nobody can look through, with a sentence', () => {
    const long = readNotes('a'.repeat(MAX_NOTES + 1), DAY, 'UTC');
    const many = readNotes('14:02 a\n'.repeat(10_000), DAY, 'UTC');
    expect(long).toMatchObject({ ok: false, message: expect.stringContaining('paste them in parts') });
    expect(many).toMatchObject({
      ok: false,
      message: expect.stringContaining(`more than ${MAX_DATED} lines`),
    });
    expect(leftOf(`14:02 ${'a'.repeat(6_000)}`)).toEqual(['1: more than 5,000 characters']);
  });

  it('drops control characters and half characters', () => {
    expect(rowsOf('14:02 a\u0000b\ud800c\u0007')).toEqual(['27 14:02 a bc']);
  });

  const clock = fc.constantFrom(
    '14:02 ',
    '9:07 PM ',
    '[28.05.26, 14:02] ',
    '- 14:02:33 UTC – ',
    '04/05/2026 9:00 ',
    '',
  );
  const line = fc.tuple(
    clock,
    fc.oneof(anyText, fc.constantFrom('Bob: yes', '<bob> x', '| a | 14:02 |', 'a,b', '\t1\t2')),
  );
  const paste = fc
    .array(
      line.map(([at, words]) => at + words),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n'));

  it('never throws, and every word of a row stands in the paste', () => {
    fc.assert(
      fc.property(paste, fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'), (text, zone) => {
        const seen = new Set(text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
        for (const { text: words } of notesOf(text, zone).rows)
          for (const letter of words.replaceAll(/[^\p{L}\p{N}]/gu, '')) expect(seen).toContain(letter);
      }),
    );
  });
});

describe('reading notes is linear in the text', () => {
  it.each([
    'a',
    ' ',
    '\t',
    '\n',
    ':',
    '-',
    '|',
    ',',
    '"',
    '1',
    '1:',
    '14:02',
    '14:02 ',
    '[',
    '<',
    '<b',
    '*',
    '# ',
    'Bob ',
    'Bob: ',
    'May ',
    '27/',
    '“',
    '\u200e',
    '\ud800',
    '14:02\n',
    'a\n',
    '"a",',
    '- ',
    'Bob\n2:02 PM\n',
    '| a ',
    '=\n',
    '`',
  ])('%j', (seed) => {
    const work = (length: number) => {
      const text = `14:02 a\n${seed.repeat(Math.ceil(length / seed.length))}x`;
      return () => readNotes(text, DAY, 'UTC');
    };
    expect(notLinear((lengths) => work(50_000 * lengths))).toBeNull();
  });
});
