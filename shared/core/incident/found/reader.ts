import type { Read } from '../typed/read-result.ts';
import type { Found, Given } from './found.ts';

/** A file as text, and what it holds where it is JSON; undefined where it is none. */
export interface ExportFile {
  readonly text: string;
  readonly json: unknown;
}

/** Reads the files of one tool. */
export interface Reader {
  /** As a command line names it. */
  readonly format: string;
  /** As people call it. */
  readonly tool: string;
  /** True for a file that says by its own fields that it comes from there. */
  readonly fits: (file: ExportFile) => boolean;
  readonly read: (file: ExportFile, given: Given) => Read<Found>;
}
