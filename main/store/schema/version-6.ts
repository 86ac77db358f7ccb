/**
 * Version 6. What is due counts what a record announces too (messages, decisions, actions, answers): what was drawn
 * from the records before is drawn anew.
 */
export const DUES_OF_RECORDS = `
DELETE FROM extracts;
`;
