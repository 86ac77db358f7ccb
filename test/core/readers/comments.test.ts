import { expect, it } from 'vitest';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { setCell } from '../../../shared/core/incident/edit.ts';
import {
  addComment,
  commentsOf,
  openComments,
  settleComment,
} from '../../../shared/core/readers/comments.ts';
import { june, modelIncident } from '../model-incident.ts';

const said = [
  { section: 'risk', quote: 'unlikely', words: 'How do we know?', by: 'Kim' },
  { section: null, quote: '', words: 'Too long.', by: 'head of legal' },
  { section: 'impact', quote: '', words: 'Which countries?', by: 'Kim' },
] as const;
const commented = said
  .map((each, index) => addComment({ id: `c${index}`, at: june('16:00') }, each))
  .reduce(applyEdit, modelIncident);

it('comments stand in the order of the brief, those of all of it first', () => {
  expect(commentsOf(commented).map(({ words }) => words)).toEqual([
    'Too long.',
    'Which countries?',
    'How do we know?',
  ]);
  expect(commentsOf(commented)[2]).toEqual({
    id: 'c0',
    ...said[0],
    at: june('16:00'),
    answer: '',
    settledAt: null,
  });
});

it('a settled comment is kept with what was done, and can be opened again', () => {
  const settled = [
    setCell('comments', 'c1', 'answer', 'Cut to one page.'),
    settleComment('c1', june('16:10')),
  ].reduce(applyEdit, commented);
  expect(openComments(settled).map(({ id }) => id)).toEqual(['c2', 'c0']);
  expect(commentsOf(settled)[0]).toMatchObject({ answer: 'Cut to one page.', settledAt: june('16:10') });
  expect(openComments(applyEdit(settled, settleComment('c1', null)))).toHaveLength(3);
});
