import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../../../shared/core/incident/typed/read-notes.ts';

const DAY = '2026-05-27T12:00:00Z';

function wordsOf(text: string, keepNames = false): readonly string[] {
  const found = readNotes(text, DAY, 'UTC', keepNames);
  return found.ok ? found.value.rows.map((row) => row.text) : [];
}

describe('a word before a colon', () => {
  it.each([
    'Suspected: leak',
    'Unconfirmed: data lost',
    'Rumour: data lost',
    'Correction: it was 40',
    'Update: 40 of 60',
    'Possible: leak',
    'Redis: down',
    'Stripe: refused',
    'Germany: all shops down',
    'checkout-api: 500s',
    'nginx: restart',
  ])('is no speaker, said once or twice: %j', (words) => {
    expect(wordsOf(`14:02 ${words}`)).toEqual([words]);
    expect(wordsOf(`14:02 ${words}\n14:03 ${words}`)).toEqual([words, words]);
    expect(wordsOf(`[14:02] ${words}`)).toEqual([words]);
    expect(wordsOf(`2026-05-27 14:02 ${words}`)).toEqual([words]);
    expect(wordsOf(`27/05/2026 14:02 ${words}`)).toEqual([words]);
  });

  it('is one with an @, a given name, or on two lines', () => {
    expect(wordsOf('14:02 @zed: on it\n14:03 Bob: on it\n14:04 anna.k: on it')).toEqual(
      Array(3).fill('on it'),
    );
    expect(wordsOf('14:02 zedd: on it\n14:03 I look')).toEqual(['zedd: on it', 'I look']);
    expect(wordsOf('14:02 zedd: on it\n14:03 zedd: I look')).toEqual(['on it', 'I look']);
  });

  it('is one in the lines of a chat', () => {
    expect(wordsOf('14:02 <zedd> on it')).toEqual(['on it']);
    expect(wordsOf('[28.05.26, 14:02] Zedd: on it')).toEqual(['on it']);
    expect(wordsOf('28/05/2026, 14:02 - Zedd: on it')).toEqual(['on it']);
    expect(wordsOf('Zedd  14:02\non it')).toEqual(['on it']);
  });

  it('stays when a place stands above the words', () => {
    expect(wordsOf('Germany 14:02\nall shops down')).toEqual(['Germany: all shops down']);
    expect(wordsOf('[14:02] Redis Crash\nall shops')).toEqual(['Redis Crash: all shops']);
  });

  it('stays where names are to be kept', () => {
    expect(wordsOf('14:02 Bob: on it\nAnn Lee 2:05 PM\nI look', true)).toEqual([
      'Bob: on it',
      'Ann Lee: I look',
    ]);
  });
});
