/**
 * Version 5. The log of exports tells copies with words covered from reports: a redacted copy is nothing that anybody
 * has as the last report. What was exported before is no such copy, and keeps the hash it has.
 */
export const REDACTED_COPIES = `
ALTER TABLE exports ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
`;
