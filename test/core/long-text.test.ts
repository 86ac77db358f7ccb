import { describe, expect, it } from 'vitest';
import { pattern, regex, wordList } from '../../shared/core/long-text.ts';

const FIGURE = pattern`\d+`;

describe('a long pattern over several lines', () => {
  it('has a blank where a line ends', () => {
    expect(pattern`
      \b(?:was|were) (?:\w+ly )?lost
        for ${FIGURE}
        minutes
    `).toBe('\\b(?:was|were) (?:\\w+ly )?lost for \\d+ minutes');
  });

  it('has nothing where a line ends or begins with a bar', () => {
    expect(pattern`
      (?:one|
        two
        | three|
        ${FIGURE}|
        four)
    `).toBe('(?:one|two| three|\\d+|four)');
  });

  it('keeps what it is made of as it is, blanks at its ends too', () => {
    const some = 'some ';
    expect(pattern`
      ${some}|
      all ${some}
    `).toBe('some |all some ');
  });

  it('is a pattern with its flags', () => {
    const found = regex('gi')`
      \bno
        ${FIGURE}
    `;
    expect([found.source, found.flags]).toEqual(['\\bno \\d+', 'gi']);
    expect('NO 12, no 3'.match(found)).toEqual(['NO 12', 'no 3']);
  });
});

it('a long list of words is one line of words', () => {
  expect(wordList`
    made committed
    taken
  `).toBe('made committed taken');
});
