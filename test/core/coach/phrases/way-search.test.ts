import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../shared/core/coach/catalogue.ts';
import { CATALOGUE_WAYS } from '../../../../shared/core/coach/coach-ways.ts';
import { CUE_SIGNS } from '../../../../shared/core/coach/phrase-rule.ts';
import { allMatches } from '../../../../shared/core/coach/phrases/all-matches.ts';
import { createWaySearch, cuesOf, standingIn } from '../../../../shared/core/coach/phrases/way-search.ts';
import { keptWays } from '../../../../shared/core/coach/phrases/way-table.ts';
import { matchesIn } from '../../../../shared/core/matches.ts';
import { wordsOf } from '../../../../shared/core/vocabulary/words.ts';
import examples from '../../../coach-corpus/lint-examples.json' with { type: 'json' };

const sentences = Object.values(examples).flatMap((example) => Object.values(example).flat());
const phrases = RULES.flatMap((rule) => ('phrases' in rule ? rule.phrases : []));

function phrasesWithCue(text: string): typeof phrases {
  const stands = new Set([
    ...wordsOf(text).map((word) => word.text),
    ...CUE_SIGNS.filter((sign) => text.includes(sign)),
  ]);
  return phrases.filter((_, index) => cues[index]?.some((cue) => stands.has(cue)) ?? true);
}

const cues = phrases.map((phrase) => phrase.cues?.split(' '));

describe('createWaySearch', () => {
  it('loses no match of any phrase of the catalogue, and tries few of those whose cues stand in a text', () => {
    const search = createWaySearch(phrases, keptWays(CATALOGUE_WAYS, phrases));
    let [found, tried, withCue] = [0, 0, 0];
    for (const text of sentences) {
      const ways = search(cuesOf(text, wordsOf(text)));
      tried += new Set(ways.map(({ sought }) => sought)).size;
      const standing = new Map(standingIn(ways, text).map(({ sought, patterns }) => [sought, patterns]));
      for (const phrase of phrasesWithCue(text)) {
        withCue += 1;
        const whole = matchesIn(phrase.pattern, text).map((match) => [match.index, ...match]);
        const apart = allMatches(standing.get(phrase) ?? [], text).map((match) => [match.index, ...match]);
        expect(apart, `${phrase.pattern.source.slice(0, 80)} on “${text}”`).toEqual(whole);
        found += whole.length;
      }
    }
    expect(found).toBeGreaterThan(300);
    expect(tried * 4).toBeLessThan(withCue);
  });
});
