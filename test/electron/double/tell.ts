/** What the double says to the test that started it. */
export type Told =
  | { readonly kind: 'ready'; readonly debugger: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

/** A function to run in the main process, as Playwright's electronApplication.evaluate does. */
export interface Question {
  readonly id: number;
  readonly code: string;
  readonly argument: unknown;
}

export function tell(message: Told): void {
  process.send?.(message);
}
