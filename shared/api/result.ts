/** Why a call was refused. The set is closed: a screen can have a sentence for each. */
export const ERROR_CODES = [
  'bad-input',
  'not-found',
  'conflict',
  'read-only',
  'disk-full',
  'file-in-use',
  'no-such-folder',
  'not-permitted',
  'damaged',
  'locked',
  'wrong-passphrase',
  'newer-version',
  'store-in-use',
  'cancelled',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What went wrong, what was kept and what to do, in one sentence for a person; `code` is for programs. */
export interface ApiError {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError };

/** The call did what it was asked. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });
/** The call was refused; `message` says what happened, what was kept and what to do. */
export const failure = (code: ErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});

/** The answer to a call that ended in an exception. */
export const crashed = (): Result<never> =>
  failure('internal', 'Something went wrong inside Upfront. Your work is kept; please try again.');
