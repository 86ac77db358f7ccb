import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import build from 'nspell';
import { describe, expect, it } from 'vitest';
import { isCorrect, suggestionsFor } from '../../../../renderer/features/spelling/judge-words.ts';
import { knownWords } from '../../../../renderer/features/spelling/known-words.ts';
import { candidates } from '../../../../renderer/features/spelling/misspelt.ts';
import { wordsToCheck } from '../../../../renderer/features/spelling/words.ts';
import { modelIncident } from '../../../core/model-incident.ts';

const words = (text: string) => wordsToCheck(text).map(({ text: word }) => word);

describe('the words to check', () => {
  it('are those a dictionary can judge', () => {
    expect(words('The e-mail wasn’t sent: a 72-hour delay of SLOs.')).toEqual([
      'The',
      'mail',
      'wasn’t',
      'sent',
      'delay',
      'of',
    ]);
  });

  it('are no addresses, paths, code or numbers', () => {
    expect(
      words('see https://a.example/b, cto@example.com, /var/log, v1.2, payment_retries, gRPC, fooBar'),
    ).toEqual(['see']);
  });
});

describe('the dictionary', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const read = (kind: string) => readFileSync(join(folder, `index.${kind}`), 'utf8');
  const dictionary = build({ aff: read('aff'), dic: read('dic') });

  it('knows American and British spelling', () => {
    for (const word of ['color', 'colour', 'organisation', 'centre', 'cancelled', 'analysed', 'defence'])
      expect(`${word} ${isCorrect(dictionary, word)}`).toBe(`${word} true`);
    for (const word of ['teh', 'recieved', 'occured']) expect(isCorrect(dictionary, word)).toBe(false);
  });

  it('suggests first what was most likely meant', () => {
    expect(suggestionsFor(dictionary, 'teh')[0]).toBe('the');
    expect(suggestionsFor(dictionary, 'recieved')[0]).toBe('received');
    expect(suggestionsFor(dictionary, 'teh').length).toBeLessThanOrEqual(4);
  });
});

describe('a word of the editor', () => {
  const withWords = (text: string) => ({
    ...modelIncident,
    prose: { cause: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] } as const] },
  });
  const open = (text: string, ignores = modelIncident.ignores) => {
    const incident = { ...withWords(text), ignores };
    const known = knownWords(incident, []);
    return candidates(incident, 'cause', known).map((finding) => finding.text);
  };

  it('is known when the record names it so', () => {
    expect(open('Frobnix of Finance')).toContain('Frobnix');
    const incident = withWords('Frobnix failed');
    const named = { ...incident, facts: { ...incident.facts, service: 'Frobnix pay' } };
    expect(candidates(named, 'cause', knownWords(named, [])).map(({ text }) => text)).toEqual(['failed']);
  });

  it('is left alone once it is ignored', () => {
    const ignore = {
      ruleId: 'spelling',
      text: 'Frobnix',
      place: null,
      reason: 'so',
      at: '2026-06-03T16:00:00Z',
    };
    expect(open('frobnix failed', [ignore])).toEqual(['failed']);
  });
});
