import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import build from 'nspell';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { isCorrect, suggestionsFor } from '../../../shared/core/spelling/judge-words.ts';
import { knownNames, knownWords } from '../../../shared/core/spelling/known-words.ts';
import { candidates, candidatesInBrief } from '../../../shared/core/spelling/misspelt.ts';
import { wordsToCheck } from '../../../shared/core/spelling/words.ts';
import { briefOf } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';

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

  it('suggests a contraction first where its apostrophe was left out', () => {
    const meant = {
      thats: "that's",
      Thats: "That's",
      dont: "don't",
      didnt: "didn't",
      isnt: "isn't",
      cant: "can't",
      wont: "won't",
      youre: "you're",
      theyve: "they've",
      weve: "we've",
      itll: "it'll",
      im: "I'm",
      ive: "I've",
      shouldnt: "shouldn't",
      everyones: "everyone's",
      whats: "what's",
    };
    for (const [typed, right] of Object.entries(meant)) {
      expect(`${typed} ${isCorrect(dictionary, typed)}`).toBe(`${typed} false`);
      expect(`${typed} ${suggestionsFor(dictionary, typed)[0]}`).toBe(`${typed} ${right}`);
    }
  });

  it('takes no other word for a contraction', () => {
    for (const typed of ['paymnt', 'accont', 'servrs', 'datas', 'recieved'])
      expect(suggestionsFor(dictionary, typed).filter((word) => word.includes("n't"))).toEqual([]);
  });

  it('suggests nothing vulgar', () => {
    const vulgar =
      /^(?:twats?|teats?|shit\w*|fuck\w*|cocks?|dicks?|tits?|cunts?|ass|arse|anal|cum|sex|crap|damn|wank|fags?)$/i;
    for (const typed of [
      'thats',
      'shif',
      'sihft',
      'asss',
      'cunst',
      'dik',
      'fcuk',
      'coks',
      'tis',
      'cumm',
      'wnak',
      'fgas',
    ])
      expect(suggestionsFor(dictionary, typed).filter((word) => vulgar.test(word))).toEqual([]);
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

describe('the words typed into fields', () => {
  const incidentWords = (facts: Partial<Incident['facts']>) => {
    const incident = { ...modelIncident, facts: { ...modelIncident.facts, ...facts } };
    return candidatesInBrief(briefOf(incident), incident, knownNames(incident, []));
  };
  const found = (facts: Partial<Incident['facts']>, word: string) =>
    incidentWords(facts).filter(({ text }) => text === word);

  it('are looked at where the brief prints them, once a field, with the field to go to', () => {
    expect(found({ sideEffect: 'Some recieved it twice.' }, 'recieved')).toMatchObject([
      { chip: 'sideEffect', severity: 'info' },
    ]);
    expect(found({ title: 'Card paymnets failed' }, 'paymnets')).toMatchObject([{ chip: 'title' }]);
  });

  it('are no names, and none that was let pass', () => {
    expect(found({ preparedBy: 'Zrk, head of platform' }, 'Zrk')).toEqual([]);
    expect(found({ sideEffect: 'Payments over Zrkpay failed.' }, 'Zrkpay')).toEqual([]);
    const ignores = [
      { ruleId: 'spelling', text: 'recieved', place: null, reason: '', at: '2026-06-03T16:00:00Z' },
    ];
    const incident = {
      ...modelIncident,
      ignores,
      facts: { ...modelIncident.facts, sideEffect: 'Some recieved it.' },
    };
    const words = candidatesInBrief(briefOf(incident), incident, knownNames(incident, []));
    expect(words.filter(({ text }) => text === 'recieved')).toEqual([]);
  });
});
