import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../shared/core/brief/tree.ts';
import { driftOf } from '../../../../shared/core/coach/drift/drift.ts';
import { findRemarks } from '../../../../shared/core/coach/find-remarks.ts';
import { applyFix } from '../../../../shared/core/coach/settle.ts';
import { readBrief } from '../../../../shared/core/coach/text/coach-text.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { briefOf, noTerms } from '../speak.ts';
import { hitsIn, incidentWith, words } from './drift-record.ts';

describe('a number in a text field of the record', () => {
  const runs = (chip: string, text: string): readonly Run[] => [{ text, chip }];

  it('is compared as well, named by its field, and offered the words of the fact', () => {
    const { conflicts: found, typed } = hitsIn(
      runs('sideEffect', 'The outage lasted 57 minutes'),
      incidentWith(),
      'generated',
    );
    expect(found.map((hit) => [hit.message, hit.fixes])).toEqual([
      [
        '“What else customers noticed” says 57 minutes; the record says 47 minutes (Duration).',
        [{ kind: 'replace', label: 'Write “47 minutes”', text: '47 minutes' }],
      ],
    ]);
    expect(typed).toEqual([]);
  });

  it('is not compared where it is what somebody else said, or what was sent', () => {
    const found = (chip: string, text: string): readonly string[] =>
      hitsIn(runs(chip, text), incidentWith(), 'generated').conflicts.map(words);
    expect(found('messages/m1/text', '900 customers are affected')).toEqual([]);
    const tweet = 'An executive wrote that 50,000 customers were affected';
    expect(found('customerStatus', `${tweet}; the number is wrong`)).toEqual([]);
    expect(found('customerStatus', '50,000 customers were affected')).toEqual(['50,000']);
    expect(found('customerStatus', '50,000 customers were affected; it was wrong to wait')).toEqual([
      '50,000',
    ]);
  });

  it('is compared in the lines for callers, which are ours although they stand in quotation marks', () => {
    const called = (text: string): readonly string[] =>
      hitsIn(
        [{ text: 'The CTO speaks for us. If called: “' }, { text, chip: 'linesToSay' }, { text: '”' }],
        incidentWith({ linesToSay: [text] }),
        'generated',
      ).conflicts.map(words);
    expect(called('5,000 customers could not pay.')).toEqual(['5,000']);
    expect(called('It fails on and off. We counted 5,000 customers, not 50,000.')).toEqual(['5,000']);
    expect(called('We counted 3,187 customers, not 50,000. Payments failed for 47 minutes.')).toEqual([]);
  });

  it('may differ where it speaks of a moment, of doubts or of what others do', () => {
    for (const chip of ['timeline/t1/plain', 'evidenceAgainst', 'priorEvents', 'actionsNow/n1/what'])
      expect(
        hitsIn(runs(chip, '900 customers were affected'), incidentWith(), 'generated').conflicts,
      ).toEqual([]);
  });

  it('is found in the title', () => {
    const brief = { ...briefOf(), title: 'Card payments failed for 57 minutes' };
    const { conflicts: found } = driftOf({
      text: readBrief(brief),
      incident: incidentWith(),
      vocabulary: noTerms,
    });
    expect(found.map(words)).toEqual(['57 minutes']);
  });
});

describe('a number in the title', () => {
  const titled = (title: string, incident = incidentWith({ title })) =>
    findRemarks({ ...briefOf(), title }, incident, noTerms).filter(
      ({ ruleId }) => ruleId === 'number.conflict',
    );

  it.each([
    ['Payments DOWN for 2 hours', '2 hours'],
    ['Card payments failed for three days', 'three days'],
    ['Three days without card payments', 'Three days'],
    ['Card payments unavailable for 2 hours', '2 hours'],
    ['2 hours without card payments', '2 hours'],
    ['Outage: 2 hours', '2 hours'],
    ['Two-hour payment outage', 'Two-hour'],
    ['3,900 customers unable to pay', '3,900'],
    ['15,000 customers may be on a leaked list', '15,000'],
  ])('is held against the record: %s', (title, wrong) => {
    expect(titled(title).map(({ text }) => text)).toEqual([wrong]);
  });

  it.each([
    'Payments down for 47 minutes',
    'Checkout slow: 12 shops called',
    'Search down for 5 minutes in May',
    '3,187 customers may be on a leaked list',
    '80,000 customers may be on a leaked list',
    'Two customers saw the orders of others',
  ])('may be right or about something else: %s', (title) => {
    expect(titled(title)).toEqual([]);
  });

  it('is mended in its own field', () => {
    const title = 'Payments DOWN for 2 hours';
    const incident = incidentWith({ title });
    const [finding] = titled(title, incident);
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Write “47 minutes”']);
    const [fix] = finding?.fixes ?? [];
    const settled = finding && fix ? applyFix(incident, finding, fix) : null;
    expect(settled?.ok ? applyEdit(incident, settled.edit).facts.title : null).toBe(
      'Payments DOWN for 47 minutes',
    );
  });
});
