import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import { SECTION_KEYS, type SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { sectionProse } from '../../../shared/core/brief/section-prose.ts';
import { SECTIONS } from '../../../shared/core/brief/sections/catalogue.ts';
import { sectionsOf } from '../../../shared/core/brief/variants.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { emptyIncident, type Incident, ROLES, VARIANTS } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { exact, range } from '../../../shared/core/incident/values/figure.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { june, modelIncident } from '../model-incident.ts';
import { briefOf, change, printed, prose } from './print.ts';

const takeOver = (incident: Incident, section: SectionKey): Incident =>
  applyEdit(incident, { kind: 'prose', section, prose: sectionProse(incident, section) });

/** All runs of some blocks in their order; tables and boxes have none that a person writes over. */
function runsOf<R>(blocks: readonly Running<R>[]): readonly R[] {
  return blocks.flatMap(({ runs, items }) => runs ?? items?.flat() ?? []);
}

interface Running<R> {
  readonly kind: string;
  readonly runs?: readonly R[];
  readonly items?: readonly (readonly R[])[];
}

describe('words taken over', () => {
  it('print as the generated ones did, for every section, variant and role of any incident', () => {
    const setups = fc.record({ variant: fc.constantFrom(...VARIANTS), role: fc.constantFrom(...ROLES) });
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), setups, (random, setup) => {
        const incident = change(random, { setup });
        for (const section of sectionsOf(incident)) {
          const taken = takeOver(incident, section);
          expect(printed(taken, section)).toEqual(printed(incident, section));
          expect(parseIncident(taken)).toEqual({ ok: true, incident: taken });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keep every open slot a fact that fills when it comes, with no bracket left as words', () => {
    const setups = fc.record({ variant: fc.constantFrom(...VARIANTS), role: fc.constantFrom(...ROLES) });
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), setups, (random, setup) => {
        const incident = change(random, { setup });
        for (const section of sectionsOf(incident)) {
          const { prose: written } = SECTIONS[section].write(incident, ROLE_PACKS[incident.setup.role]);
          const open = runsOf(written).filter((run) => run.missing);
          const chips = runsOf(sectionProse(incident, section)).flatMap((run) =>
            run.kind === 'chip' ? run.chip : [],
          );
          expect(chips).toEqual(expect.arrayContaining(open.map(({ chip }) => chip)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('fill the slots of choices and of words, too, in the sentence around them', () => {
    const empty = change(emptyIncident('i1'), {
      facts: { causeStatus: 'suspected', status: 'restored', asOf: june('16:00') },
    });
    const taken = (['bottom-line', 'impact', 'cause'] as const).reduce(takeOver, empty);
    expect(prose(taken, 'cause')).toBe(
      'We suspect that [claim]; how likely: [how likely]. We expect to confirm or discard this by [confirmed or discarded by].',
    );
    const later = change(taken, {
      facts: {
        causeClaim: 'a change started the failure',
        likelihood: 'L6',
        dataLoss: 'none-found-so-far',
        dataExposure: 'suspected',
        asksNone: 'nothing needed now',
      },
    });
    expect(prose(later, 'cause')).toContain(
      'We suspect that a change started the failure; how likely: very likely (80–95%).',
    );
    expect(prose(later, 'impact')).toContain(
      'Customer data lost: none found so far; seen by others: suspected; changed wrongly: [data incorrect].',
    );
    expect(prose(later, 'bottom-line')).toContain('Decision needed: nothing needed now.');
    const asked = change(taken, { lists: { asks: [row('asks', 'a1', { decision: 'Approve a check' })] } });
    expect(prose(asked, 'bottom-line')).toContain('Decision needed: see the list.');
  });

  it('are the person’s own from then on: opening them again changes nothing', () => {
    const taken = takeOver(modelIncident, 'impact');
    expect(sectionProse(taken, 'impact')).toBe(taken.prose.impact);
    expect(takeOver(taken, 'impact')).toEqual(taken);
  });

  it('are never overwritten by a new fact, except where they show it', () => {
    const taken = takeOver(modelIncident, 'bottom-line');
    const later = change(taken, {
      facts: {
        customers: range('count', 3_000, 3_300, 3_500),
        restoredAt: june('14:59'),
        asksNone: 'see the list',
        lossNoun: 'refunds',
      },
    });
    expect(prose(later, 'bottom-line')).toBe(
      'Card payments have worked since 14:59 UTC on 3 June. For 57 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,300 customers (3,000 to 3,500). We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds and staff time). One decision on $18,000 is needed by 17:00 UTC.',
    );
    expect(briefOf(later).sections[0]?.origin).toBe('edited');
  });

  it('without any chip stay to the letter, whatever the facts say', () => {
    const runs = [{ kind: 'text', text: 'It  is over ..  ' } as const];
    fc.assert(
      fc.property(arbitraryIncident(), fc.constantFrom(...SECTION_KEYS), (random, section) => {
        const variant = 'restored';
        const incident = applyEdit(change(random, { setup: { variant } }), {
          kind: 'prose',
          section,
          prose: [
            { kind: 'paragraph', runs },
            { kind: 'list', items: [runs, runs] },
          ],
        });
        expect(printed(incident, section).filter((line) => line === 'It  is over ..  ')).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });

  it('keep tables and the boxed decision, which always come from the facts', () => {
    const empty = applyEdit(modelIncident, { kind: 'prose', section: 'decision', prose: [] });
    expect(printed(empty, 'decision').join('\n')).toContain('Approve $18,000');
    const impact = applyEdit(modelIncident, { kind: 'prose', section: 'impact', prose: [] });
    const changed = change(impact, { facts: { attemptsFailed: exact('count', 1_500) } });
    expect(printed(changed, 'impact')).toContain('1,500 of 7,840');
  });

  it('keep their links and bold words', () => {
    const runs = [
      { kind: 'text', text: 'See the page', href: 'https://status.invalid/' },
      { kind: 'chip', chip: 'customers:centre', bold: true },
    ] as const;
    const incident = applyEdit(modelIncident, {
      kind: 'prose',
      section: 'next',
      prose: [{ kind: 'paragraph', runs }],
    });
    const section = briefOf(incident).sections.find(({ key }) => key === 'next');
    expect(section?.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'See the page', href: 'https://status.invalid/' },
          { text: 'about 3,200', chip: 'customers:centre', bold: true },
        ],
      },
    ]);
  });
});
