/**
 * Version 3. What is asked over all incidents at once, drawn from each record so that none need be opened: what is due
 * next, and how fast its rehearsals were spoken. Like the search index it can be made anew from the records.
 */
export const EXTRACTS = `
CREATE TABLE extracts (
  incident INTEGER PRIMARY KEY REFERENCES incidents (pk) ON DELETE CASCADE,
  revision INTEGER NOT NULL, -- the revision it was drawn from
  next_due INTEGER,          -- epoch milliseconds of the earliest thing somebody waits for
  paces TEXT                 -- JSON: the last rehearsals, each with its start and words a minute
) STRICT;
CREATE INDEX extracts_due ON extracts (next_due) WHERE next_due IS NOT NULL;
CREATE INDEX extracts_paced ON extracts (incident) WHERE paces IS NOT NULL;
`;
