import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../shared/core/coach/check-text.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { deriveWorkbook } from '../../../../shared/core/workbook.ts';
import { vocabulary } from '../../../samples/samples.ts';
import { noTerms } from '../speak.ts';
import { at, conflicts, incidentWith } from './drift-record.ts';

describe('a clock time that the timeline tells otherwise', () => {
  const rows = [
    row('timeline', 't1', { at: at('14:46'), plain: 'We returned to the previous settings.' }),
    row('timeline', 't2', { at: at('14:31'), plain: 'First message on the status page.' }),
    row('timeline', 't3', { at: at('14:52'), plain: 'Second message on the status page.' }),
  ];
  const withTimeline = (): Incident => {
    const base = incidentWith();
    return { ...base, lists: { ...base.lists, timeline: rows } };
  };

  it.each([
    'We returned to the previous settings at 14:40 UTC.',
    'At 14:40 UTC the team rolled back to the previous settings.',
    'The first message on the status page appeared at 14:20 UTC.',
    'The alarm rang at 14:06 UTC, and at 14:40 UTC we returned to the previous settings.',
  ])('is a conflict: %s', (text) => {
    const found = conflicts(text, withTimeline());
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Timeline: ')]);
    expect(found[0]?.fixes?.map(({ kind }) => kind)).toEqual(['bind', 'edit']);
  });

  it.each([
    'We returned to the previous settings at 14:46 UTC.',
    'We returned to the previous settings at 16:46 CEST.',
    'We changed the settings at 14:40 UTC.',
    'A message on the status page went out at 14:52 UTC.',
    'We had planned to return to the previous settings at 14:40 UTC.',
    'Card payments failed at 14:02 UTC.',
  ])('is let pass where it agrees or tells something else: %s', (text) => {
    expect(conflicts(text, withTimeline()).map(({ message }) => message)).toEqual([]);
  });

  it('is found in a Markdown text with its own timeline, as a table or as a list', () => {
    const found = (timeline: string, time: string) =>
      findInText(`The team reverted the release at ${time} UTC.\n\n## Timeline\n\n${timeline}\n`, noTerms)
        .filter(({ ruleId }) => ruleId === 'number.conflict')
        .map(({ message }) => message);
    const table = '| When | What |\n|---|---|\n| 14:46 UTC | Team reverted the release |';
    const list = '- 14:02 UTC: release went live\n- 14:46 UTC: the release was reverted';
    for (const timeline of [table, list]) {
      expect(found(timeline, '14:40')).toEqual(['“14:40 UTC” here, “14:46 UTC” in the section “timeline”.']);
      expect(found(timeline, '14:46')).toEqual([]);
    }
  });

  it('is none in the words of a row, where it is that of something else than the row', () => {
    const record = withTimeline();
    const said = row('timeline', 't4', {
      at: at('19:38'),
      plain: 'It is the migration: all prices are wrong since 14:10 UTC.',
    });
    const incident = { ...record, lists: { ...record.lists, timeline: [...rows, said] } };
    const { findings } = deriveWorkbook(incident, vocabulary, { language: 'en-US' });
    expect(findings.filter(({ message }) => message.includes('19:38'))).toEqual([]);
  });
});
