import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary, findTerms, type TermMatch } from '../../../shared/core/vocabulary/matcher.ts';
import {
  explainAtFirstUse,
  plainInstead,
  plainWords,
  type Replacement,
} from '../../../shared/core/vocabulary/replace.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { term } from './term.ts';

const shipped = JSON.parse(
  readFileSync(new URL('../../../assets/content/vocabulary.json', import.meta.url), 'utf8'),
) as readonly Term[];
const vocabulary = compileVocabulary(shipped);

type Offer = (text: string, match: TermMatch) => Replacement | null;

/** The text with the first term replaced; null where no replacement is offered. */
function changed(offer: Offer, text: string, words = vocabulary): string | null {
  const [match] = findTerms(text, words);
  if (!match) throw new Error(`No term in “${text}”.`);
  const made = offer(text, match);
  return made && text.slice(0, made.start) + made.text + text.slice(made.end);
}

describe('plainInstead', () => {
  it.each([
    ['We missed an SLO.', 'We missed a reliability target.'],
    ['An SLO was missed.', 'A reliability target was missed.'],
    ['SLOs were missed.', 'Our reliability targets were missed.'],
    ['The checkout SLO held.', 'The checkout reliability target held.'],
    ['Our SLO holds.', 'Our reliability target holds.'],
    ['Two race conditions were found.', 'Two timing faults between two simultaneous actions were found.'],
    ['It was a race condition.', 'It was a timing fault between two simultaneous actions.'],
    ['They pushed straight to prod.', 'They pushed straight to the live system.'],
    ['The prod database was full.', 'The live system database was full.'],
    ['A ransomware alarm rang.', 'A blackmail software alarm rang.'],
    ['We plan a failover.', 'We plan a switch to the standby system.'],
    ['A hotfix shipped.', 'An urgent correction shipped.'],
    ['We shipped an emergency patch.', 'We shipped an emergency correction.'],
    ['A rollback began at 14:10.', 'A return to the previous version began at 14:10.'],
    ['Three rollbacks failed.', 'Three returns to the previous version failed.'],
    ['We rolled back at 14:10.', 'We returned to the previous version at 14:10.'],
    ['The change was rolled back.', 'The change was returned to the previous version.'],
    ['It rolls back.', 'It returns to the previous version.'],
    ['Requests timed out.', 'Requests gave up waiting.'],
    ['We failed over at noon.', 'We switched to the standby system at noon.'],
    ['A fail-over took nine minutes.', 'A switch to the standby system took nine minutes.'],
    ['Two fail-overs failed.', 'Two switches to the standby system failed.'],
    ['The roll-back began.', 'The return to the previous version began.'],
    ['Throttling began at noon.', 'Slowing requests above a limit began at noon.'],
    ['We deployed the fix.', 'We released the fix.'],
    ['They are deploying it.', 'They are releasing it.'],
    ['The deploy failed.', 'The release failed.'],
    ['We provisioned two machines.', 'We set up two machines.'],
    ['It rebooted.', 'It restarted.'],
    ['Kubernetes stopped.', 'Our server management system stopped.'],
    ['We restarted Kubernetes.', 'We restarted our server management system.'],
    ['a Kubernetes cluster', 'a server management system cluster'],
    ['The DNS failed.', "The internet's address book failed."],
    ['DNS failed.', "The internet's address book failed."],
    ['APIs failed.', 'Connections between programs failed.'],
    ['An API failed.', 'A connection between programs failed.'],
    ['We had a backlog.', 'We had work waiting to be done.'],
    ['We had no runbook.', 'We had no step-by-step instructions.'],
    ['The service was degraded.', 'The service was working with limits.'],
    ['The call is not idempotent.', 'The call is not safe to repeat.'],
    ['I/O was slow.', 'Reading and writing data was slow.'],
    ['The 503 errors stopped.', 'The error pages stopped.'],
    ['a 503 error', 'an error page'],
    ['OOM kills stopped it.', 'Forced stops for lack of memory stopped it.'],
    ['Memory leaks', 'Slow memory losses in the program'],
    ['A feature flag was off.', 'An on/off switch for a function was off.'],
    ['Redis was down.', 'Our fast short-term store was down.'],
    ['The cache was empty.', 'The short-term store was empty.'],
    ['MTTR fell.', 'Average repair time fell.'],
    ['GC pauses grew.', 'Short stops for memory clean-up grew.'],
    ['The load balancers stopped.', 'The traffic distributors stopped.'],
    ['an unhandled exception', 'an unforeseen program error'],
    ['We saw a stack trace.', 'We saw a technical error trail.'],
    ['Disk full.', 'Storage was full.'],
    ['The AZ failed.', 'The separate data center failed.'],
    ['Staff used playbooks.', 'Staff used prepared instructions.'],
    ['Chargebacks rose.', 'Payments taken back by the bank rose.'],
    ['We found vulnerabilities.', 'We found security weaknesses.'],
  ])('%s', (text, plain) => {
    expect(changed(plainInstead, text)).toBe(plain);
  });

  it.each([
    ['We rolled back the release.', 'the plain verb takes no object'],
    ['Staff were paged.', 'the object is in the plain words already'],
    ['An API-based product', 'it is part of a longer word'],
    ['API.example.com is down', 'it is part of an address'],
    ["The API's answer", 'the phrase has a tail'],
    ['A rollback plan was ready.', 'a noun hangs on it'],
    ['A degraded service', 'a phrase does not fit before a noun'],
    ['A runbook was missing.', 'the plain words are many, the sentence says one'],
    ['Our DNS failed.', 'two owners'],
    ['We raised a P1.', 'the plain words name the highest of all'],
    ['Backlogs grew.', 'what is not counted has no plural'],
    ['The status page helped.', 'the plain words hold the term'],
    ['The page told customers.', 'a noun is no verb'],
  ])('offers nothing for “%s”: %s', (text) => {
    expect(changed(plainInstead, text)).toBeNull();
  });

  it('takes the first of several plain words', () => {
    const words = compileVocabulary([term('blip', { plain: 'short stop; hiccup' })]);
    expect(changed(plainInstead, 'A blip came.', words)).toBe('A short stop came.');
    expect(plainWords({ plain: 'on/off switch / lever' })).toBe('on/off switch');
  });

  it('chooses the article by sound', () => {
    const said = (plain: string) =>
      changed(plainInstead, 'It is a blip.', compileVocabulary([term('blip', { plain })]));
    expect(said('hour of silence')).toBe('It is an hour of silence.');
    expect(said('unique event')).toBe('It is a unique event.');
    expect(said('unimportant event')).toBe('It is an unimportant event.');
    expect(said('one-day stop')).toBe('It is a one-day stop.');
    expect(said('SQL fault')).toBe('It is an SQL fault.');
    expect(said('user fault')).toBe('It is a user fault.');
  });
});

it('has no words for a noun that stands for a verb', () => {
  expect(changed(plainInstead, 'We have to failover the database.')).toBeNull();
});

describe('explainAtFirstUse', () => {
  it.each([
    ['We missed an SLO.', 'We missed a service level objective (SLO).'],
    ['SLOs were missed.', 'Service level objectives (SLOs) were missed.'],
    ['The k8s team', 'The Kubernetes (k8s) team'],
    ['A rollback began.', 'A rollback (return to the previous version) began.'],
    ['We rolled back the release.', 'We rolled back (returned to the previous version) the release.'],
    ['Kubernetes stopped.', 'Kubernetes (server management system) stopped.'],
    ['A mutex was held.', 'A mutex (mutual exclusion lock) was held.'],
    ['a 503 error', 'a 503 error (error page)'],
  ])('%s', (text, explained) => {
    expect(changed(explainAtFirstUse, text)).toBe(explained);
  });

  it.each(['The SLO (service level objective) held.', 'The target (SLO) held.', 'An SLO-based alarm'])(
    'leaves “%s” alone',
    (text) => {
      expect(changed(explainAtFirstUse, text)).toBeNull();
    },
  );
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...shipped.map((each) => each.term)),
    fc.constantFrom(
      'a',
      'an',
      'An',
      'the',
      'our',
      'was',
      'is',
      's',
      '.',
      ',',
      '-',
      '(',
      '\u00a0',
      '🙂',
      'two',
    ),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));

  it('a replacement covers its term, reaches no further than the article, and says something else', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const match of findTerms(line, vocabulary)) {
          for (const made of [plainInstead(line, match), explainAtFirstUse(line, match)]) {
            if (!made) continue;
            expect(made.end).toBe(match.end);
            expect(line.slice(made.start, match.start)).toMatch(/^(?:an?[ \u00a0])?$/i);
            expect(made.text.trim()).toBe(made.text);
            expect(made.text).not.toBe(line.slice(made.start, made.end));
            expect(made.text).not.toMatch(/\b(?:a|an|the|our) (?:a|an|the|our) /i);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never leaves the term in its place, so that a fix ends', () => {
    for (const each of shipped) {
      const line = `We saw ${each.term}.`;
      const [match] = findTerms(line, vocabulary);
      if (!match) continue;
      const made = plainInstead(line, match);
      if (!made) continue;
      const again = findTerms(line.slice(0, made.start) + made.text, vocabulary);
      expect(again.map((found) => found.term.term)).not.toContain(match.term.term);
    }
  });
});
