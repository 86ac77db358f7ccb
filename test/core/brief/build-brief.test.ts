import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import { headingOf, textOf } from '../../../shared/core/brief/tree.ts';
import { isOnlyTold, sectionsOf } from '../../../shared/core/brief/variants.ts';
import { emptyIncident, type Incident, ROLES, VARIANTS } from '../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { anyText, arbitraryIncident } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { modelIncident } from '../model-incident.ts';
import { briefOf, change, lines, only, prose } from './print.ts';

const SETUPS = VARIANTS.flatMap((variant) => ROLES.map((role) => ({ variant, role })));

describe.each(SETUPS)('the brief: $variant, told by $role', (setup) => {
  it.each([
    ['the empty', emptyIncident('x')],
    ['the model', modelIncident],
  ])('of %s incident has the sections of its variant in order', (_, incident) => {
    const set = change(incident, { setup });
    const brief = briefOf(set);
    expect(brief.sections.map(({ key }) => key)).toEqual(
      sectionsOf(set).filter((key) => !isOnlyTold(set, key)),
    );
    const annex = brief.annex.map(({ key }) => key);
    expect(annex).toEqual(ROLE_PACKS[setup.role].annex.filter((key) => annex.includes(key)));
    expect(brief.sections.every(({ origin }) => origin === 'generated')).toBe(true);
  });
});

describe('the variants', () => {
  it('follow the structure of the brief, §2', () => {
    const full = [
      'bottom-line',
      'impact',
      'cause',
      'response',
      'risk',
      'communication',
      'clocks',
      'decision',
      'next',
    ];
    const of = (variant: Incident['setup']['variant']) => sectionsOf(emptyIncident('x', { variant }));
    expect(of('restored')).toEqual(full);
    expect(of('final')).toEqual(full);
    expect(of('running').filter((key) => key !== 'cause')).toEqual(
      full.filter((key) => !['cause', 'risk', 'clocks'].includes(key)),
    );
    const security = of('security');
    expect(security.toSorted()).toEqual(full.toSorted());
    expect(security.indexOf('clocks')).toBeLessThan(security.indexOf('cause'));
  });

  it('while it runs have the clocks as soon as people or customer data may be harmed', () => {
    const running = emptyIncident('x', { variant: 'running' });
    const told = (facts: Partial<Incident['facts']>) => sectionsOf(change(running, { facts }));
    expect(told({ dataExposure: 'none-found-so-far', safety: 'none' })).not.toContain('clocks');
    expect(told({ dataExposure: 'suspected' })).toContain('clocks');
    expect(told({ safety: 'possible' })).toContain('clocks');
  });

  it('of the cause on a running incident is short', () => {
    const words = (variant: Incident['setup']['variant']): string =>
      JSON.stringify(
        briefOf(change(modelIncident, { setup: { variant } })).sections.find(({ key }) => key === 'cause'),
      );
    expect(words('restored')).toContain('Our release check');
    expect(words('running')).not.toContain('Our release check');
  });
});

describe('the role packs', () => {
  const of = (role: Incident['setup']['role']): string =>
    lines(
      briefOf(
        change(modelIncident, {
          setup: { role },
          facts: {
            detectionSource: 'alarm',
            delayRisk: 'refunds grow',
            staffing: 'six people',
            residualRisk: 'a repeat tonight',
          },
        }),
      ),
    )
      .map(({ text }) => text)
      .join('\n');
  it('SRE says what the target has left', () => {
    expect(of('SRE')).toContain('20% of the allowance of 30 days');
    expect(of('backend')).not.toContain('the allowance');
  });
  it('each says how it was noticed: the CEO asks that first', () => {
    for (const role of ROLES) expect(of(role)).toContain('An alarm showed it 4 minutes after the start.');
  });
  it('all call their first section alike, as the outline and the checklist do', () => {
    for (const role of ROLES) expect(of(role)).toContain('Bottom line');
  });
  it('DevOps says what delay costs and who is on it', () => {
    expect(of('DevOps')).toContain('With delay: refunds grow. Working on it: six people.');
    expect(of('SRE')).not.toContain('With delay');
  });
  it('backend says the risk that stays', () => {
    expect(of('backend')).toContain('A repeat tonight.');
    expect(of('DevOps')).not.toContain('repeat tonight');
  });
});

const BROKEN: readonly (readonly [string, RegExp])[] = [
  ['a value that is none', /undefined|\bNaN\b|\bnull\b|Infinity|\[object|\[\]/],
  ['a double space, a line break', /\S {2}|^ | $|[\n\t]/],
  ['a space before a stop', / [.,;:)](?:\s|$)/],
  ['two stops', /\.\.|[,;:]\.|\?\.$/],
  ['an empty bracket', /\(\)|\( /],
  ['a number that is none', /\de\+\d|−\d/],
];

function brokenLines(incident: Incident): readonly string[] {
  // Words a person took over and the annex's quotes stand as they were typed.
  const generated = lines(briefOf(incident)).filter(
    ({ edited, annex, kind }) => !edited && !(annex && kind === 'item'),
  );
  return generated.flatMap(({ section, text }) =>
    BROKEN.flatMap(([name, pattern]) => (pattern.test(text) ? [`${section}: ${name}: ${text}`] : [])),
  );
}

describe('whatever the facts', () => {
  it('every variant and role is told without a hole or a value that is none', () => {
    for (const setup of SETUPS) {
      expect(brokenLines(change(emptyIncident('x'), { setup }))).toEqual([]);
      expect(brokenLines(change(modelIncident, { setup }))).toEqual([]);
    }
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), (incident) => {
        expect(brokenLines({ ...incident, setup: { ...incident.setup, zone: 'UTC' } })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the brief can be built, from any text and any words of one’s own', () => {
    fc.assert(
      fc.property(arbitraryIncident({ text: anyText }), (incident) => {
        const brief = briefOf(incident);
        const ofReports: readonly string[] = ['corrections', 'promises'];
        const keys = brief.sections.map(({ key }) => key).filter((key) => !ofReports.includes(key));
        const isDue = (key: SectionKey): boolean => keys.includes(key) || !isOnlyTold(incident, key);
        expect(keys).toEqual(sectionsOf(incident).filter(isDue));
        for (const { blocks } of [...brief.sections, ...brief.annex])
          for (const block of blocks)
            if (block.kind === 'table') {
              expect(block.rows.length).toBeGreaterThan(0);
              expect(block.rows.every((row) => row.length === block.columns.length)).toBe(true);
              expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
            }
      }),
      { numRuns: 150 },
    );
  });

  it('a suspected cause always carries its hedge', () => {
    const claim = 'this zebra started the failure';
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), (random) => {
        const facts = { causeStatus: 'suspected', causeClaim: claim } as const;
        const printed = lines(briefOf(change(random, { facts }))).map(({ text }) => text);
        const sentences = printed
          .flatMap((text) => text.split(/(?<=[.?!…]) /))
          .filter((text) => text.includes(claim));
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences)
          expect(sentence).toMatch(/\(\d+–\d+%\) that this zebra|^We suspect that this zebra/);
      }),
      { numRuns: 150 },
    );
  });

  it('every clock says "if it applies" and leaves the law to Legal', () => {
    fc.assert(
      fc.property(arbitraryIncident({ written: false }), (random) => {
        const rule = 'the zebra rule';
        const clocks = random.lists.clocks.map((row) => ({ ...row, rule }));
        const brief = briefOf(change(random, { setup: { variant: 'restored' }, lists: { clocks } }));
        const section = brief.sections.find(({ key }) => key === 'clocks');
        for (const block of section?.blocks ?? []) {
          if (block.kind === 'table') expect(block.columns[0]?.title).toBe('If it applies (Legal decides)');
          const text = block.kind === 'paragraph' ? textOf(block.runs) : '';
          if (text.includes(rule)) expect(text).toContain('If the zebra rule applies (Legal decides)');
        }
        const words = lines(brief).map(({ text }) => text);
        expect(words.join(' ')).not.toMatch(/must notify|not reportable|compliant|no obligation|material/);
      }),
      { numRuns: 100 },
    );
  });

  it('depends on nothing but its argument, which is not changed', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const copy = structuredClone(incident);
        expect(briefOf(deepFreeze(incident))).toEqual(briefOf(copy));
        expect(briefOf(incident)).toEqual(briefOf(incident));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the head', () => {
  it('says report, as-of time, status, distribution and author', () => {
    const brief = briefOf(change(modelIncident, { facts: { preparedBy: 'head of platform.' } }));
    expect(textOf(brief.subtitle)).toBe(
      'Report 2, as of 16:00 UTC on 3 June 2026. Status: restored. Distribution: CEO, CFO, CTO, General Counsel. Prepared by the head of platform.',
    );
    expect(brief).toMatchObject({
      title: 'Card payments failed for 47 minutes on 3 June 2026',
      asOf: 'As of 16:00 UTC on 3 June 2026',
      asOfAt: '2026-06-03T16:00:00Z',
      author: 'head of platform',
      subject: 'Incident of 3 June 2026',
      keywords: ['card payments'],
      draft: true,
    });
  });

  it('shows what is missing or unknown', () => {
    const empty = briefOf(emptyIncident('x'));
    expect(empty.title).toBe('[title in plain words]');
    expect(textOf(empty.subtitle)).toBe(
      'Report [report number], as of [as of]. Status: [status]. Distribution: [distribution].',
    );
    const open = unknown('2026-06-03T16:30:00Z');
    const brief = briefOf(only({ facts: { reportNo: 1, asOf: open, status: open, distribution: open } }));
    expect(textOf(brief.subtitle)).toBe(
      'Report 1, as-of time not known, answer expected by 16:30 UTC on 3 June 2026. Status: not known, expected by 16:30 UTC on 3 June 2026. Distribution: not known, expected by 16:30 UTC on 3 June 2026.',
    );
  });

  it('says of a final report that it is one, and counts no update behind it', () => {
    const final = change(modelIncident, { setup: { variant: 'final' } });
    expect(textOf(briefOf(final).subtitle)).toMatch(/^Final report 2, as of 16:00 UTC/);
    expect(prose(final, 'next')).toMatch(/^Next update at 18:15 UTC by e-mail\./);
  });

  it('is no draft once the person says so', () => {
    expect(briefOf(only({ setup: { final: true } })).draft).toBe(false);
  });
});

it('the model incident comes out sentence for sentence', () => {
  const brief = briefOf(modelIncident);
  expect(brief.sections.map(headingOf)).toEqual([
    'Bottom line',
    'Impact: 18% of card payments failed',
    'What we know about the cause: suspected, to be confirmed by 18:00 UTC',
    'What we did and do: service restored at 14:49 UTC',
    'Risk of a repeat: a similar failure is unlikely (20–45%)',
    'Customers and communication: next message at 17:00 UTC',
    'Regulatory and contract clocks',
    'Decision requested: needed by 17:00 UTC',
    'Next: update at 18:15 UTC',
  ]);
  const told = lines(brief).filter(({ kind, annex }) => !annex && (kind === 'paragraph' || kind === 'ask'));
  expect(told.map(({ text }) => text)).toEqual([
    'Card payments have worked since 14:49 UTC on 3 June. For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400). We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds and staff time). One decision on $18,000 is needed by 17:00 UTC.',
    'About 300 customers paid twice. Failed: card payments. Not affected: wallet payments and browsing. As of 16:00 UTC we have found no sign that customer data was lost, seen by others or changed wrongly. We compared payment records with the bank files; the access log check ends at 18:00 UTC.',
    'A change to payment settings went live at 14:02 UTC. It is very likely (80–95%) that this change started the failure. We expect to confirm or discard this by 18:00 UTC. Our release check did not cover settings of this kind.',
    'We returned to the previous settings at 14:46 UTC; service was normal 3 minutes later. Since 14:49 UTC, 99.9% of card payments have succeeded (during the failure 82%). If failures exceed 1% before 18:00 UTC, we switch to the second card processor. Finance repays the double charges by 5 June.',
    'Changes of this kind have been blocked since 15:30 UTC. A similar failure in the invoice system is unlikely (20–45%) until the same check is added there on 9 June. Until then the head of payments approves each change.',
    'Customers were told on the status page at 14:31, 14:52 and 15:20 UTC. Support received 212 tickets. The next message goes out at 17:00 UTC. The head of support speaks for us.',
    'First sign 14:06 UTC; Legal has the facts since 15:10 UTC. If the 72-hour rule of the EU data protection law (GDPR) applies (Legal decides), its period ends at 14:06 UTC on 6 June. Logs and chat of 3 June are preserved.',
    'Approve $18,000 for a second settings check before the June sale; deadline 17:00 UTC. We recommend yes. Without it, the June sale runs with manual approval only.',
    'Update 3 at 18:15 UTC by e-mail. Review on 8 June, led by the head of platform.',
  ]);
});

describe('the printed brief', () => {
  it('is the same on a machine in any zone', () => {
    const program = fileURLToPath(new URL('print-model.ts', import.meta.url));
    const print = (zone: string): string =>
      execFileSync(process.execPath, [program], {
        env: { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8' },
        encoding: 'utf8',
      });
    const printed = print('Asia/Kathmandu');
    expect(printed).toContain('Card payments have worked since 14:49 UTC on 3 June.');
    expect(print('Pacific/Apia')).toBe(printed);
  });
});

describe('a fact marked as unknown', () => {
  /** Facts that steer the app, the annex or a later talk and never stand in a sentence of the brief. */
  const SILENT: ReadonlySet<string> = new Set([
    'title',
    'servicePronoun',
    'summary',
    'reportNo',
    'asOf',
    'status',
    'severity',
    'severityReason',
    'type',
    'preparedBy',
    'changesSinceLast',
    'classification',
    'ceoName',
    'ceoStyle',
    'meetingAt',
    'meetingMinutes',
    'executiveOwner',
    'incidentLead',
    'reviewLead',
    'environment',
    'triggerAt',
    'detectedAt',
    'acknowledgedAt',
    'escalatedAt',
    'closedAt',
    'detectionSource',
    'regions',
    'products',
    'segments',
    'thirdParties',
    'components',
    'customersNoun',
    'customersBase',
    'customersWorst',
    'attemptsTotal',
    'attemptsNoun',
    'statedDuration',
    'publicMentions',
    'targetShare',
    'targetWindow',
    'dataNote',
    'dataTypes',
    'dataCountries',
    'securitySuspected',
    'lossNoun',
    'lossExcludes',
    'revenuePerHour',
    'revenuePerHourPeak',
    'recoveryFactor',
    'staffIdle',
    'dailyRevenue',
    'credits',
    'refunds',
    'responseCost',
    'churnExposure',
    'financeInformedAt',
    'contributing',
    'evidenceFor',
    'evidenceAgainst',
    'causeConfidence',
    'changes24h',
    'priorEvents',
    'priorWarnings',
    'technicalCause',
    'verificationMeasure',
    'verificationBefore',
    'fixEarliest',
    'fixDependsOn',
    'planBOwner',
    'planBTested',
    'similarEvent',
    'similarUntilWhat',
    'riskCalendar',
    'linesToSay',
    'linesToAvoid',
    'internalMessageAt',
    'toldBefore',
    'transparent',
    'timely',
    'determinationAt',
    'classificationAt',
    'insurerInformedAt',
    'regulated',
    'asksNone',
    'nextUpdateChannel',
    'earlyTriggers',
    'wentWell',
    'safetyFollowUp',
  ]);

  it.each(Object.keys(modelIncident.facts).filter((key) => !SILENT.has(key)))(
    'prints when it is expected: %s',
    (key) => {
      const messages: Incident['lists']['messages'] = [];
      const told = SETUPS.flatMap((setup) =>
        lines(
          briefOf(
            change(modelIncident, {
              setup,
              facts: { [key]: unknown('2026-06-03T16:37:00Z', 'the head of data') },
              lists: { messages },
            }),
          ),
        ),
      );
      const sentences = told.filter(({ text }) =>
        /(?:expected|we expect to know) by 16:37 UTC from the head of data/.test(text),
      );
      expect(sentences.length).toBeGreaterThan(0);
    },
  );

  it('everywhere at once still gives a record the parser accepts and a brief without holes', () => {
    const facts = Object.fromEntries(Object.keys(modelIncident.facts).map((key) => [key, unknown()]));
    for (const setup of SETUPS) {
      const incident = change(modelIncident, { setup, facts });
      expect(parseIncident(incident).ok).toBe(true);
      expect(brokenLines(incident)).toEqual([]);
    }
  });
});
