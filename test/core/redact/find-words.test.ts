import { describe, expect, it } from 'vitest';
import type { Cover } from '../../../shared/core/redact/cover.ts';
import { createFindWords } from '../../../shared/core/redact/find-words.ts';
import { fold } from '../../../shared/core/redact/fold.ts';
import { peopleIn } from '../../../shared/core/redact/names/people.ts';

const own = (words: string): Cover => ({ kind: 'own', mark: '[covered]', words });

/** The text with what is found in it between angle brackets. */
function marked(covers: readonly Cover[], text: string): string {
  const folded = fold(text);
  let [shown, from] = ['', 0];
  for (const place of createFindWords(covers)(folded.text)) {
    const [start = 0, end = 0] = [folded.at[place.start], folded.at[place.end]];
    shown += `${text.slice(from, start)}<${text.slice(start, end)}>`;
    from = end;
  }
  return shown + text.slice(from);
}

describe('the words of a record', () => {
  it.each([
    ['Priya Nair restarted it.', '<Priya Nair> restarted it.'],
    ['PRIYA NAIR and priya nair', '<PRIYA NAIR> and <priya nair>'],
    ['Priya’s fix, Nair’s note', '<Priya>’s fix, <Nair>’s note'],
    ["Nair's, Nairs and Nairs'", "<Nair>'s, <Nairs> and <Nairs>'"],
    ['Dr. Nair, Ms Priya, P. Nair', '<Dr. Nair>, <Ms Priya>, <P. Nair>'],
    ['Priya\u00a0 Nair, Pri\u00adya', '<Priya\u00a0 Nair>, <Pri\u00adya>'],
    ['Priya Nairobi', '<Priya> Nairobi'],
    ['priya_test, PriyaLaptop, priya2', '<priya>_test, <Priya>Laptop, <priya>2'],
    ['Nairobi, Spriya and unpriyas', 'Nairobi, Spriya and unpriyas'],
  ])('are found as people write them: %s', (text, expected) => {
    expect(marked(peopleIn('Priya Nair'), text)).toBe(expected);
  });

  it.each([
    ['Müller', 'Muller, MÜLLER and Mu\u0308ller', '<Muller>, <MÜLLER> and <Mu\u0308ller>'],
    ['Łukasz Weiß', 'lukasz, Weiss', '<lukasz>, <Weiss>'],
    ['Ｐｒｉｙａ', 'Priya', '<Priya>'],
    ['Anna-Lena Roth', 'Lena called Anna-Lena', '<Lena> called <Anna>-<Lena>'],
    [
      'Anna K.',
      'Anna K. (GC), Anna K. said; Anna K., by Anna K.',
      '<Anna K.> (GC), <Anna K.> said; <Anna K.>, by <Anna K>.',
    ],
  ])('are found however they are written: %s', (name, text, expected) => {
    expect(marked(peopleIn(name), text)).toBe(expected);
  });

  it('of three letters have no plural', () => {
    expect(marked(peopleIn('Nguyen Thi Minh'), 'Thi said this of Nguyens')).toBe(
      '<Thi> said this of <Nguyens>',
    );
  });

  it('that are ordinary words too are meant with a capital alone', () => {
    expect(marked(peopleIn('Mark Will'), 'Mark said he will mark it; Will agrees')).toBe(
      '<Mark> said he will mark it; <Will> agrees',
    );
  });

  it('are taken as they stand, whatever signs they hold', () => {
    expect(marked([own('a.b*(c)'), own('C++')], 'axb a.b*(c) C++ C+')).toBe('axb <a.b*(c)> <C++> C+');
  });

  it('are none where none are given', () => {
    expect(createFindWords([own('  ')])('any text')).toEqual([]);
  });
});

describe('thousands of lines', () => {
  it('that begin alike are each found whole', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `pod web-${index} restarted again on its own`);
    const find = createFindWords(lines.map(own));
    const text = `First ${lines[2_999]}, then ${lines[7]}.`;
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([lines[2_999], lines[7]]);
  });
});
