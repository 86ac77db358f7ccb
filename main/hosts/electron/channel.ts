/** The one channel between page and main. */
export const CALL_CHANNEL = 'upfront:call';
