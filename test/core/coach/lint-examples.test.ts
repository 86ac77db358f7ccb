import { describe, expect, it } from 'vitest';
import { builtInVocabulary } from '../../../main/hosts/cli/built-in-vocabulary.ts';
import { findInText } from '../../../shared/core/coach/check-text.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import examples from '../../coach-corpus/lint-examples.json' with { type: 'json' };

const empty = emptyIncident('examples');

/** A failure that still runs, of which the cause is suspected, with the people the examples speak of. */
const incident: Incident = {
  ...empty,
  facts: {
    ...empty.facts,
    status: 'investigating',
    causeStatus: 'suspected',
    preparedBy: 'Priya, head of platform',
    incidentLead: 'Tom Becker',
    reviewLead: 'Okafor (payments)',
  },
};

/** Where the coach does better than the example on purpose, with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {};

const vocabulary = builtInVocabulary();
const foundBy = (ruleId: string, text: string): readonly string[] =>
  findInText(text, vocabulary, incident)
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => finding.text);

describe.each(Object.entries(examples))('%s', (ruleId, { flagged, clean }) => {
  it.each(flagged.filter((text) => !(text in OTHERWISE)))('finds: %s', (text) => {
    expect(foundBy(ruleId, text)).not.toEqual([]);
  });

  it.each(clean.filter((text) => !(text in OTHERWISE)))('passes: %s', (text) => {
    expect(foundBy(ruleId, text)).toEqual([]);
  });
});

it('every example that is judged otherwise is one, and there are few', () => {
  const all = new Set(Object.values(examples).flatMap(({ flagged, clean }) => [...flagged, ...clean]));
  for (const text of Object.keys(OTHERWISE)) expect(all).toContain(text);
  expect(Object.keys(OTHERWISE).length).toBeLessThan(12);
});
