import type { Noted } from '../../../shared/core/followup/edits.ts';
import { isOver } from '../../../shared/core/incident/due.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { type Read, read } from '../../../shared/core/incident/typed/read-result.ts';
import { readAhead } from '../../../shared/core/incident/typed/read-stamp.ts';
import { type Stamp, stamp } from '../../../shared/core/incident/values/stamp.ts';

/** The id and the minute of what is noted now. */
export function notedNow({ setup }: Incident): Noted {
  return {
    id: crypto.randomUUID(),
    at: stamp(`${new Date().toISOString().slice(0, 16)}:00Z`, setup.zone),
  };
}

/**
 * A due time as it was typed, read from now: "17:00" is the next one, whatever day the brief is of. Empty is none.
 */
export function readDue(typed: string, { setup }: Incident): Read<Stamp | null> {
  if (typed.trim() === '') return read(null);
  return readAhead(typed, new Date().toISOString(), setup.zone);
}

/**
 * What is said of a due time that has passed already: it is taken, as the promise may be an old one. Null for any
 * other.
 */
export function passedNote(typed: string, incident: Incident): string | null {
  const due = readDue(typed, incident);
  return due.ok && due.value && isOver(due.value, new Date().toISOString())
    ? 'This time has passed: it is noted as late.'
    : null;
}

const TIME_NAMED = /\b(?:by|before|until|till|at|on) /gi;
/** "tomorrow at 09:00 UTC" has no more words than a time of its own asks for. */
const MOST_WORDS = 5;

/**
 * The due time that the words of a promise name, as they name it: "tomorrow 09:00" of "… by tomorrow 09:00". Null where
 * they name none that is still to come.
 */
export function dueInWords(words: string, incident: Incident): string | null {
  const now = new Date().toISOString();
  for (const { index, 0: lead } of words.matchAll(TIME_NAMED)) {
    const behind = words
      .slice(index + lead.length)
      .split(/[ ]+/)
      .slice(0, MOST_WORDS);
    for (let count = behind.length; count > 0; count -= 1) {
      const typed = behind
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:!?)]+$/, '');
      const due = readDue(typed, incident);
      // Behind "on 5 June at 10:00", a day that is over, no hour is of tomorrow; "tonight 22:00" is more than "tonight".
      if (due.ok && due.value)
        return isOver(due.value, now) || /^\d/.test(behind[count] ?? '') ? null : typed;
    }
  }
  return null;
}
