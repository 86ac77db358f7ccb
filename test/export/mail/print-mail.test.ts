import { hostname, userInfo } from 'node:os';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { printMail } from '../../../main/export/mail/print-mail.ts';
import { followUpMail } from '../../../shared/core/followup/mail.ts';
import { metIncident } from '../../core/followup/meeting.ts';

const mailOf = (subject: string, text: string) => ({ subject, text, words: 0, left: 0 });
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('the mail as a file', () => {
  it('is read by another program as it was written', async () => {
    const mail = followUpMail(metIncident, { number: 2, name: 'Für die Geschäftsführung 🙂' });
    const { bytes, notes } = await printMail({
      ...mail,
      subject: 'Follow-up: Zahlungen über 5 € gescheitert',
    });
    const read = await PostalMime.parse(bytes);
    expect(read.subject).toBe('Follow-up: Zahlungen über 5 € gescheitert');
    expect(read.text?.trimEnd()).toBe(mail.text.trimEnd());
    expect(read.attachments).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('opens as a draft and says nothing of the machine, the person or the moment', async () => {
    const first = textOf((await printMail(followUpMail(metIncident, null))).bytes);
    const second = textOf((await printMail(followUpMail(metIncident, null))).bytes);
    expect(first).toBe(second);
    const [head = ''] = first.split('\r\n\r\n', 1);
    const names = head.split(/\r\n(?! )/).map((line) => line.split(':', 1)[0]);
    expect(names.toSorted()).toEqual([
      'Content-Transfer-Encoding',
      'Content-Type',
      'MIME-Version',
      'Subject',
      'X-Unsent',
    ]);
    expect(head).toContain('X-Unsent: 1');
    expect(first).not.toContain(hostname());
    expect(first).not.toContain(`${userInfo().username}@`);
  });

  it('is plain ASCII in lines that every server takes, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        async (subject, text) => {
          const file = textOf((await printMail(mailOf(subject, text))).bytes);
          expect(file).toMatch(/^[\t\r\n\x20-\x7e]*$/);
          for (const line of file.split('\r\n')) {
            expect(line).not.toMatch(/[\r\n]/);
            expect(line.length).toBeLessThanOrEqual(998);
          }
        },
      ),
    );
  });

  it.each([
    ['a line of many words', 'word '.repeat(400).trim()],
    ['one endless word', 'w'.repeat(3_000)],
    ['a line that begins with From', 'From here on it works.'],
    ['a single stop', '.'],
  ])('keeps %s', async (_what, text) => {
    const { bytes } = await printMail(mailOf('x', `Before\n${text}\nAfter\n`));
    expect((await PostalMime.parse(bytes)).text?.trimEnd()).toBe(`Before\n${text}\nAfter`);
    for (const line of textOf(bytes).split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  });

  it('takes no header from what was typed', async () => {
    const { bytes, notes } = await printMail(mailOf('Hello\r\nBcc: all@example.com', 'One\u0007\nDate: x\n'));
    const read = await PostalMime.parse(bytes);
    expect(read.subject).toBe('Hello Bcc: all@example.com');
    expect(read.bcc).toBeUndefined();
    expect(read.text).toContain('One\uFFFD\nDate: x');
    expect(notes).toEqual(['Characters that a mail cannot hold were replaced.']);
  });
});
