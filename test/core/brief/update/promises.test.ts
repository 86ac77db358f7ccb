import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../shared/core/brief/build-brief.ts';
import { linesOf } from '../../../../shared/core/brief/lines.ts';
import { keep, notePromise } from '../../../../shared/core/followup/edits.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import type { Incident } from '../../../../shared/core/incident/incident.ts';
import type { Stamp } from '../../../../shared/core/incident/values/stamp.ts';
import { arbitraryIncident } from '../../arbitraries.ts';
import { edited, metIncident, noted, promise, withPromise } from '../../followup/meeting.ts';
import { june, modelIncident } from '../../model-incident.ts';
import { change } from '../print.ts';

const settings = { language: 'en-US' } as const;

const printed = (incident: Incident, last: Incident | null = null): readonly string[] =>
  linesOf(buildBrief(incident, settings, last)).flatMap(({ section, text }) =>
    section === 'promises' ? [text] : [],
  );

/** The report after the meeting, as of that time. */
const report = (asOf: Stamp, number = 2, from = metIncident): Incident =>
  change(from, { facts: { reportNo: number, asOf } });

describe('what we promised', () => {
  it('is told in the next report, with what has become of it and the answers that are owed', () => {
    expect(printed(report(june('18:30')))).toEqual([
      'What we promised: three open, one kept, one answer owed',
      'New time agreed: Send the refunds (Finance), by 09:00 UTC on 4 June.',
      'Open: Name the cause (SRE lead), by 5 June.',
      'Open: Call the bank (owner to be named), time to be named.',
      'Answer owed: “How much did we lose?”, by 10:00 UTC on 4 June.',
      'Kept at 17:20 UTC: Open the status page (Support).',
    ]);
  });

  it('stands right behind what has changed, and says what is late by the time of the report', () => {
    const later = report(june('12:00', 4), 3);
    const told = report(june('18:30'));
    expect(
      buildBrief(later, settings, told)
        .sections.map(({ key }) => key)
        .slice(0, 4),
    ).toEqual(['bottom-line', 'changes', 'promises', 'impact']);
    expect(printed(later, told)).toEqual([
      'What we promised: two late, two open',
      'Late: Send the refunds (Finance), due by 09:00 UTC.',
      'Answer late: “How much did we lose?”, due by 10:00 UTC.',
      'Open: Name the cause (SRE lead), by 5 June.',
      'Open: Call the bank (owner to be named), time to be named.',
    ]);
    const final = change(later, { setup: { variant: 'final' } });
    expect(printed(final, told)).toContain('Kept at 17:20 UTC on 3 June: Open the status page (Support).');
  });

  it('is no part of the report that the meeting is held with, nor said before it was', () => {
    expect(printed(report(june('18:30'), 1))).toEqual([]);
    expect(printed(report(june('16:00')))).toEqual([]);
    expect(printed(report(june('17:10')))).toContain('Open: Send the refunds (Finance), by 18:00 UTC.');
  });

  it('says of one that was kept after its time that it was', () => {
    const late = edited(metIncident, keep(promise(metIncident, 'p1'), noted('h9', '19:00')));
    const early = change(late, {
      lists: { commitmentChanges: late.lists.commitmentChanges.filter(({ id }) => id === 'h9') },
    });
    expect(printed(report(june('19:30'), 2, early))).toContain(
      'Kept late at 19:00 UTC: Send the refunds (Finance).',
    );
  });

  it('stops at seven, what is late first, counts all of them and says where the others are', () => {
    const early = Array.from({ length: 9 }, (_, index) => `k${index}`).reduce((incident, id) => {
      const promised = withPromise(incident, id, june('18:00'), `I will tell you of ${id}`);
      return edited(promised, keep(promise(promised, id), noted(`kept-${id}`, '17:30')));
    }, metIncident);
    const later = report(june('12:00', 4), 2, early);
    const told = printed(later);
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'What we promised',
      'Late',
      'Answer late',
      'Open',
      'Open',
      'Kept at 17',
      'Kept at 17',
      'Kept at 17',
      'Seven more are in the record.',
    ]);
    expect(told[0]).toBe('What we promised: two late, two open, 10 kept');
    const one = { commitments: early.lists.commitments.slice(0, 7) };
    expect(printed(change(later, { lists: one })).at(-1)).toBe('One more is in the record.');
    expect(printed(report(june('12:00', 4), 3, early), later)).toHaveLength(5);
  });

  it('leaves a final report final while it is promised after its time, and makes it a draft where it prints', () => {
    const promised = (asOf: Stamp): boolean => {
      const final = change(report(asOf), { setup: { final: true } });
      const words = { words: 'I will call', owner: 'CTO', due: null };
      return applyEdit(final, notePromise(noted('p9', '18:00'), words)).setup.final;
    };
    expect(promised(june('17:55'))).toBe(true);
    expect(promised(june('18:00'))).toBe(false);
  });

  it('prints nothing while nothing was promised', () => {
    expect(printed(change(modelIncident, { facts: { reportNo: 2 } }))).toEqual([]);
    fc.assert(
      fc.property(arbitraryIncident(), fc.option(arbitraryIncident(), { nil: null }), (incident, last) => {
        const none = change(incident, { lists: { commitments: [], asked: [] } });
        expect(printed(none, last)).toEqual([]);
        expect(() => printed(incident, last)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
