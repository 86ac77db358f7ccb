import { describe, expect, it } from 'vitest';
import { addEvents, proposeEvents } from '../../../shared/core/incident/add-events.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { MAX_ROWS } from '../../../shared/core/incident/parse/parse.ts';
import { readNotes } from '../../../shared/core/incident/typed/read-notes.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { modelIncident } from '../model-incident.ts';

const DAY = '2026-05-27T12:00:00Z';

const eventAt = (id: string, clock: string, plain: string) =>
  row('timeline', id, { at: stamp(`2026-05-27T${clock}:00Z`), plain });

const withTimeline = (...timeline: Incident['lists']['timeline']): Incident => ({
  ...modelIncident,
  lists: { ...modelIncident.lists, timeline },
});

const before = withTimeline(
  eventAt('a', '14:00', 'Deploy started.'),
  eventAt('b', '14:10', 'Errors rise'),
  row('timeline', 'c', { plain: 'Nobody knows when' }),
);

function rowsOf(text: string) {
  const found = readNotes(text, DAY, 'UTC');
  return found.ok ? found.value.rows : [];
}

function paste(incident: Incident, text: string): Incident {
  const wanted = proposeEvents(incident.lists.timeline, rowsOf(text)).filter(({ isKnown }) => !isKnown);
  const edit = addEvents(
    incident.lists.timeline,
    wanted,
    wanted.map((_, index) => `n${index}`),
  );
  return edit.ok ? applyEdit(incident, edit.value) : incident;
}

const NOTES = '14:00 deploy  started\n14:05 first alarm\n14:10 rollback\n13:50 review';

describe('events of notes', () => {
  it('are known by the same minute and words', () => {
    const proposed = proposeEvents(before.lists.timeline, rowsOf(NOTES));
    expect(proposed.map(({ text, isKnown }) => [text, isKnown])).toEqual([
      ['review', false],
      ['deploy started', true],
      ['first alarm', false],
      ['rollback', false],
    ]);
  });

  it('come among the rows by their time, in one edit', () => {
    const after = paste(before, NOTES);
    expect(after.lists.timeline.map(({ id }) => id)).toEqual(['n0', 'a', 'n1', 'b', 'n2', 'c']);
    expect(after.lists.timeline[2]).toMatchObject({
      plain: 'first alarm',
      at: { at: '2026-05-27T14:05:00Z' },
    });
  });

  it('propose nothing new once they were added', () => {
    const after = paste(before, NOTES);
    expect(paste(after, NOTES)).toBe(after);
    const printed = after.lists.timeline
      .map(({ plain }, index) => `14:0${index} ${String(plain)}`)
      .join('\n');
    const again = paste(withTimeline(), printed);
    expect(paste(again, printed)).toBe(again);
  });

  it('are refused whole where the list holds no more', () => {
    const full = Array.from({ length: MAX_ROWS }, (_, index) => eventAt(`r${index}`, '14:00', 'x'));
    const edit = addEvents(full, rowsOf('14:05 one more'), ['n']);
    expect(edit).toMatchObject({ ok: false, message: expect.stringContaining('nothing was added') });
  });
});
