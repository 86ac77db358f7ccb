/** A question as the card shows it. */
export interface ThrownQuestion {
  readonly id: string;
  readonly question: string;
}

/** The next question: none that was asked, as long as there are others. `random` gives numbers from 0 to below 1. */
export function nextQuestion(
  questions: readonly ThrownQuestion[],
  asked: readonly string[],
  random: () => number,
): ThrownQuestion | null {
  const fresh = questions.filter(({ id }) => !asked.includes(id));
  const from = fresh.length > 0 ? fresh : questions;
  return from[Math.floor(random() * from.length)] ?? null;
}

/** Seconds of talk until a question comes by itself. */
const SOONEST = 25;
const LATEST = 75;

/** Talk time, in ms, at which the next question comes by itself. */
export function surpriseAt(talkMs: number, random: () => number): number {
  return talkMs + (SOONEST + random() * (LATEST - SOONEST)) * 1_000;
}
