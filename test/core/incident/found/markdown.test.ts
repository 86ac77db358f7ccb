import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Found, Given } from '../../../../shared/core/incident/found/found.ts';
import { readExport } from '../../../../shared/core/incident/found/read-export.ts';
import { milliseconds } from '../../coach/effort.ts';

const GIVEN: Given = { zone: 'Europe/Berlin', day: null, said: { zone: null, day: null } };

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../told-files', name), 'utf8');

function found(text: string, given: Partial<Given> = {}): Found {
  const read = readExport({ text, json: undefined }, { ...GIVEN, ...given });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

const refusal = (text: string): string => {
  const read = readExport({ text, json: undefined }, GIVEN);
  return read.ok ? 'read' : read.message;
};

const factsOf = ({ facts }: Found) => Object.fromEntries(facts.map(({ key, value }) => [key, value]));
const eventsOf = ({ events }: Found) => events.map(({ at, text }) => `${at.at} ${text}`);

describe('a post-mortem after Google’s template', () => {
  const told = found(file('google.md'));

  it('gives its facts, each with the tool as source', () => {
    expect(factsOf(told)).toMatchObject({
      title: 'Checkout errors in the EU shop',
      status: 'restored',
      severity: 'SEV-2',
      summary: 'Checkout failed for some customers in Europe.',
      startedAt: { at: '2026-05-27T14:02:00Z', zone: 'Europe/Berlin', source: 'Post-mortem' },
      detectedAt: { at: '2026-05-27T14:07:00Z' },
      restoredAt: { at: '2026-05-27T14:49:00Z' },
      statedDuration: { low: 2_820, high: 2_820 },
      customers: { low: 3_200, high: 3_200, basis: null, source: 'Post-mortem' },
      trigger: 'A change of settings went live.',
      technicalCause: 'The connection pool was set to 5 by mistake of a template.',
      mitigation: 'We returned to the previous settings.',
      wentWell: ['The alarm rang within five minutes'],
    });
    expect(told).toMatchObject({ zoneless: 0, dayless: 0, tool: 'Post-mortem' });
  });

  it('names nobody: authors and who said it stay in the file', () => {
    expect(JSON.stringify([told.facts, told.events, told.notes])).not.toMatch(/Ann|Bob/);
    expect(told.remarks).toEqual([
      'Times without a day are of 27 May 2026, as the file says.',
      'Times without a zone are read in UTC, as the file says.',
      '“Authors” names people: write the roles yourself, names stay in the file.',
      'The column “Who” is left out of the timeline: it names people.',
    ]);
  });

  it('keeps what has no field as notes', () => {
    expect(told.notes.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'Severity: SEV-2 (major)',
      'Summary: Checkout failed for some customers in Europe. The payment gateway refused connections after a change of settings.',
      'Impact: - About 18% of payments failed, see dashboard.',
      'What went wrong: - Nobody tested the settings',
      'Where we got lucky: - It was no sale day',
    ]);
  });

  it('gives actions with owner, due and state from a table and a list; what cannot be read stays in the words', () => {
    expect(told.actions).toMatchObject([
      {
        what: 'Test settings before release (Type: prevent; Bug: OPS-12)',
        owner: 'payments team',
        due: { at: '2026-06-30T10:00:00Z', precision: 'day' },
        state: null,
      },
      { what: 'Alarm on refused connections (Type: detect; Bug: OPS-13) (due: next week)', due: null },
      { what: 'Tell support', owner: 'head of support', due: { precision: 'day' }, state: 'done' },
    ]);
    expect(told.links.map(({ caption, link }) => [caption, link])).toEqual([
      ['dashboard', 'https://grafana.example.com/d/abc'],
      ['OPS-12', 'https://jira.example.com/OPS-12'],
    ]);
  });
});

describe('a post-mortem after Atlassian’s template', () => {
  const told = found(file('atlassian.md'));

  it('gives its table of facts, and times in the zone that it names in words', () => {
    expect(factsOf(told)).toMatchObject({
      title: 'Search returned no results',
      severity: 'SEV-1',
      status: 'closed',
      components: ['search-api', 'catalogue'],
      detectionSource: 'customer',
      mitigation: 'The old index was put back.',
      technicalCause: 'The nightly export stopped half way and nobody was told.',
      statedDuration: { low: 2_940 },
    });
    expect(eventsOf(told)).toEqual([
      '2026-03-03T08:12:00Z The new index goes live.',
      '2026-03-03T08:20:00Z First ticket: "nothing found".',
      '2026-03-03T09:01:00Z The old index is back.',
    ]);
    expect(JSON.stringify(told.facts)).not.toContain('Dana');
  });

  it('gives actions with what stands under them', () => {
    expect(told.actions).toMatchObject([
      { what: 'Count documents before an index goes live', owner: 'search team', due: {}, state: 'open' },
      { what: 'Alarm on a stopped export', owner: 'platform team', due: {}, state: 'done' },
    ]);
    expect(told.notes.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['Leadup', 'Fault', 'Response', 'Lessons learned', 'Detection']),
    );
  });
});

describe('a post-mortem of a wiki, with settings at its top and bold headings', () => {
  const told = found(file('wiki.md'));

  it('gives the days of its headings, and keeps a line without a time', () => {
    expect(eventsOf(told)).toEqual([
      '2026-04-11T15:00:00Z the queue stops',
      expect.stringMatching(/^2026-04-11T18:30:00Z .*restarts the worker/),
      '2026-04-12T08:05:00Z the backlog is gone',
    ]);
    expect(told).toMatchObject({ zoneless: 0, dayless: 0 });
    expect(JSON.stringify([told.events, told.notes])).toContain('later that day');
  });

  it('gives what its headings say', () => {
    expect(factsOf(told)).toMatchObject({
      title: 'Mail delayed for hours',
      severity: 'SEV-3',
      status: 'restored',
      contributing: ['No alarm on the age of the oldest message', 'One worker for all customers'],
      mitigation: 'We restarted the worker.',
      wentWell: ['Nothing was lost'],
    });
    expect(told.links[0]?.link).toBe('https://github.com/example/mail/issues/12');
  });
});

describe('a post-mortem with a quoted head and headings that are labels', () => {
  const told = found(file('team.md'));

  it('gives them, and its day and zone', () => {
    expect(factsOf(told)).toMatchObject({
      title: 'Orders stand still',
      severity: 'SEV-1',
      status: 'restored',
      summary: 'Orders were taken, but none was sent.',
      statedDuration: { low: 3_900 },
    });
    expect(eventsOf(told)).toEqual([
      '2026-06-11T08:01:00Z Alarm rings',
      '2026-06-11T09:06:00Z Orders are sent',
    ]);
    expect(told.actions).toMatchObject([{ owner: 'warehouse team', due: { at: '2026-06-26T10:00:00Z' } }]);
    expect(told).toMatchObject({ zoneless: 0, dayless: 0 });
    expect(told.notes.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'Top: Incident ID: ORD-7',
      'Five whys: Nobody asked the queue.',
    ]);
  });
});

describe('what a file leaves open', () => {
  const bare = '# Outage\n\nStart: 14:02\n\n## Timeline\n\n- 14:02 down\n- 14:20 up\n';

  it('is counted: times without a day and without a zone', () => {
    expect(found(bare)).toMatchObject({ zoneless: 3, dayless: 3 });
    const given = found(bare, { day: '2026-05-27T10:00:00Z', zone: 'Europe/Paris' });
    expect(given).toMatchObject({ zoneless: 3, dayless: 0 });
    expect(eventsOf(given)).toEqual(['2026-05-27T12:02:00Z down', '2026-05-27T12:20:00Z up']);
  });

  it('is not chosen: of two figures the second is a note, of two levels none is taken', () => {
    const told = found(
      '# Outage\n\nSeverity: SEV-2, later SEV-1\nUsers: about 3k\nImpacted users: 1,200\n\n## Summary\n\nA stop.\n',
    );
    expect(factsOf(told)).toMatchObject({ customers: { low: 3_000 } });
    expect(factsOf(told)).not.toHaveProperty('severity');
    expect(told.notes.map(({ text }) => text)).toEqual(['SEV-2, later SEV-1', '1,200']);
  });

  it('is never guessed: a priority is no severity, “TBD” no value, a mixed status none', () => {
    const told = found(
      '# Outage\n\nSeverity: P1\nStatus: complete, actions open\nDuration: TBD\n\n## Summary\n\nA stop.\n',
    );
    expect(factsOf(told)).toEqual({ title: 'Outage', summary: 'A stop.' });
    expect(told.notes.map(({ text }) => text)).toEqual(['P1', 'complete, actions open']);
  });
});

describe('words that look like something else', () => {
  const actionsOf = (lines: string) => found(`# Outage\n\n## Action items\n\n${lines}\n`).actions;

  it('stay in the action where they stand', () => {
    const told = actionsOf(
      [
        '- Mend the alarm that came late due to a slow disk in the second data centre of the region',
        '- Lower the target latency to 200 ms',
        '- Ask @anna whether the limit can be raised',
        '- Upgrade @babel/core',
        '- Turn the keys due 2026-06-02 @ops',
        '- @ops: Write it down (due: next sprint)',
        '- Count it – due: 2026-06-03 – Owner: ops',
      ].join('\n'),
    );
    expect(told.map(({ what, owner, due }) => [what, owner, due?.at.slice(0, 10) ?? null])).toEqual([
      ['Mend the alarm that came late due to a slow disk in the second data centre of the region', '', null],
      ['Lower the target latency to 200 ms', '', null],
      ['Ask @anna whether the limit can be raised', '', null],
      ['Upgrade @babel/core', '', null],
      ['Turn the keys', '@ops', '2026-06-02'],
      ['Write it down (due: next sprint)', '@ops', null],
      ['Count it', 'ops', '2026-06-03'],
    ]);
  });

  it('are titles of a second table, whose columns stand in another order', () => {
    const told = actionsOf(
      '### Prevent\n| Action | Owner |\n| --- | --- |\n| One | A |\n\n### Detect\n| Owner | Action |\n| --- | --- |\n| B | Two |',
    );
    expect(told.map(({ what, owner }) => [what, owner])).toEqual([
      ['One', 'A'],
      ['Two', 'B'],
    ]);
  });

  it('were struck out: what holds is taken, and that is said', () => {
    const told = found(
      '# Outage\n\nSeverity: ~~SEV-1~~ SEV-2\n\n## Timeline (UTC)\n\n- ~~2026-05-27 14:02~~ 2026-05-27 14:05 ~~up~~ down\n',
    );
    expect(factsOf(told)).toMatchObject({ severity: 'SEV-2' });
    expect(eventsOf(told)).toEqual(['2026-05-27T14:05:00Z down']);
    expect(told.remarks).toContain('Words that were struck out are left out, as their author withdrew them.');
  });

  it('end no sentence: a short form does not', () => {
    const told = found(
      '# Outage\n\n## Summary\n\nWe lost approx. 5 databases at 5 p.m. UTC. All came back.\n',
    );
    expect(factsOf(told)).toMatchObject({ summary: 'We lost approx. 5 databases at 5 p.m. UTC.' });
  });
});

describe('what is no post-mortem', () => {
  it('gets one sentence', () => {
    expect(refusal('# Readme\n\nInstall it.\n')).toMatch(/^It has none of the headings of a post-mortem: /);
    expect(refusal('')).toMatch(/^It has none of the headings.* Action items\.$/);
    expect(refusal('14:10 UTC prices wrong\n14:31 UTC rolled back\n')).toMatch(
      /^It has none of the headings.* Lines that begin with a time go in under Times and timeline, “Paste notes…”\.$/,
    );
    expect(refusal('{"incident": {"id": 1')).toBe(
      'It begins as JSON, but cannot be read as such: it is cut short or damaged.',
    );
    expect(refusal(`# A\n## Summary\n${'x'.repeat(500_001)}`)).toBe(
      'It has more than 500,000 characters of text, which is the limit.',
    );
  });

  it('is read in a moment, however hostile', () => {
    const hostile = [
      '[('.repeat(60_000),
      `## Timeline\n${'| '.repeat(100_000)}`,
      `## Action items\n${'- '.repeat(100_000)}`,
      `## Summary\n${'<!--'.repeat(50_000)}`,
      `## Summary\n${'**a '.repeat(50_000)}`,
      `## Action items\n- ${'(owner: '.repeat(30_000)}`,
      `## Details\n${'a: '.repeat(60_000)}`,
      '# a\n'.repeat(60_000),
    ];
    expect(milliseconds(() => hostile.map(refusal))).toBeLessThan(5_000);
  });
});
