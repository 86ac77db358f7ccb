import type * as Coach from '../../shared/core/coach/find-remarks.ts';
import type { FindRemarks } from '../../shared/core/workbook-by.ts';

/** The rules of the coach are more code than all the fields: they are read once the fields are painted. */
type CoachCode = Pick<typeof Coach, 'findRemarks' | 'readAhead'>;

let known: CoachCode | null = null;
let reading: Promise<CoachCode> | null = null;

/** Null until it is read. */
export function knownCoach(): CoachCode | null {
  return known;
}

/** What could not be read is read again by the next who asks. */
export function readCoach(): Promise<CoachCode> {
  reading ??= import('../../shared/core/coach/find-remarks.ts').then(
    (code) => {
      known = code;
      return code;
    },
    (error: unknown) => {
      reading = null;
      throw error;
    },
  );
  return reading;
}

/** Who looks at remarks before the coach is read finds none yet; `onRead` says when all of them can be found. */
export function remarksOnceRead(onRead: () => void): FindRemarks {
  return (brief, incident, vocabulary) => {
    if (known) return known.findRemarks(brief, incident, vocabulary);
    // What could not be read, the next edit asks for again.
    readCoach().then(onRead, () => undefined);
    return [];
  };
}
