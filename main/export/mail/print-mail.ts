import MailComposer from 'nodemailer/lib/mail-composer';
import type { FollowUpMail } from '../../../shared/core/followup/mail.ts';
import type { PrintedFile } from '../../app/ports.ts';
import { cleanText } from '../clean-text.ts';

/**
 * What the composer adds by itself: the clock and a random number. The mail program sets both when the mail is sent,
 * and a draft has neither.
 */
const OF_THE_MACHINE = /^(?:Date|Message-ID): .*\r\n/gim;

/** The mail as a file that mail programs open as a draft to send: no sender, no receiver, nothing of this machine. */
export async function printMail({ subject, text }: FollowUpMail): Promise<PrintedFile> {
  const lines = text.split('\n').map((line) => cleanText(line));
  const composer = new MailComposer({
    subject: cleanText(subject).text,
    text: lines.map((line) => line.text).join('\r\n'),
    textEncoding: 'quoted-printable',
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = (await composer.compile().build()).toString('latin1');
  const end = built.indexOf('\r\n\r\n');
  const head = built.slice(0, end + 2).replace(OF_THE_MACHINE, '');
  const repaired = lines.filter(({ repairs }) => repairs.size > 0).length;
  return {
    bytes: Buffer.from(head + built.slice(end + 2), 'latin1'),
    notes: repaired > 0 ? ['Characters that a mail cannot hold were replaced.'] : [],
  };
}
