/**
 * Room for new objects that the page's V8 begins with, in MB. With its own 1 MB it stops a start twice to sweep it, and
 * waits each time for helpers on cores that the browser's start keeps busy (8 ms of 410, measured).
 */
export const V8_FLAGS = '--min-semi-space-size=4';
