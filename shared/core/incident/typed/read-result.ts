/** What became of typed text: a value, or one sentence that says what was not understood. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** It was understood. */
export const read = <T>(value: T): Read<T> => ({ ok: true, value });
/** It was not: one sentence on what, for beside the field. */
export const unread = (message: string): Read<never> => ({ ok: false, message });

/** No figure or moment is longer; a pasted page is refused before it meets the patterns that take it apart. */
export const MAX_TYPED = 200;
export const tooLong = (): Read<never> => unread(`This is too long: at most ${MAX_TYPED} characters.`);
