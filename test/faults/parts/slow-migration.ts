import { MIGRATIONS, type Migration } from '../../../main/store/schema/migrations.ts';

/** Words that stand in every stored attachment before the step, and after it. */
export const [BEFORE, AFTER] = ['before', 'behind'];

/** The shipped steps and one more, which rewrites some megabytes and so can be hit in the middle. */
export const SLOW: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: MIGRATIONS.length + 1,
    sql: `CREATE TABLE later (n INTEGER) STRICT;
      UPDATE attachments SET content = CAST(replace(CAST(content AS TEXT), '${BEFORE}', '${AFTER}') AS BLOB);
      INSERT INTO later SELECT count(*) FROM attachments;`,
  },
];
