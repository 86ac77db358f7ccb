import type { Exporter } from '../app/ports.ts';
import { FORMATS } from '../export/formats.ts';

/** Prints a brief in any of the formats, and what follows the meeting; each is loaded when it is first wanted. */
export const exporter: Exporter = {
  print: async (document, format) => {
    const print = await FORMATS[format].load();
    return print(document);
  },
  mail: async (mail) => (await import('../export/mail/print-mail.ts')).printMail(mail),
  calendar: async (events) => (await import('../export/calendar/print-calendar.ts')).printCalendar(events),
};
