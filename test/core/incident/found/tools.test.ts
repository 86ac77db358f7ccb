import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Found, Given } from '../../../../shared/core/incident/found/found.ts';
import { FORMATS, READERS, readExport } from '../../../../shared/core/incident/found/read-export.ts';
import { takeFound } from '../../../../shared/core/incident/found/take-found.ts';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { parseIncident } from '../../../../shared/core/incident/parse/parse.ts';
import { milliseconds } from '../../coach/effort.ts';

const GIVEN: Given = { zone: 'UTC', day: null, said: { zone: null, day: null } };
const FOLDER = join(import.meta.dirname, '../../../told-files');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const readJson = (json: unknown, given = GIVEN) => readExport({ text: JSON.stringify(json), json }, given);

function found(name: string): Found {
  const read = readJson(JSON.parse(textOf(name)));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** "detectedAt 2026-05-27T14:07:00Z", "severity SEV-2". */
const factsOf = ({ facts }: Found): readonly string[] =>
  facts.map(({ key, value }) => {
    const isStamp = typeof value === 'object' && value !== null && 'at' in value && !Array.isArray(value);
    return `${key} ${isStamp ? value.at : Array.isArray(value) ? value.join(', ') : value}`;
  });
const eventsOf = ({ events }: Found) => events.map(({ at, text }) => `${at.at.slice(11, 16)} ${text}`);
const notesOf = ({ notes }: Found) => notes.map(({ text }) => text);

describe('every tool', () => {
  it.each(NAMES)('recognises its own file by its fields, and no other tool does: %s', (name) => {
    const json: unknown = JSON.parse(textOf(name));
    const fitting = READERS.filter((reader) => reader.fits({ text: '', json })).map(({ format }) => format);
    expect(fitting).toEqual([name.replace(/-(?:incident|api)?\.json$|\.json$/, '').replace('-io', '.io')]);
  });

  it('has a file here, and a name of its own', () => {
    const tools = new Set(NAMES.map((name) => found(name).tool));
    expect(tools.size).toBe(READERS.length - 1);
    expect(new Set(FORMATS).size).toBe(READERS.length);
  });

  it.each(NAMES)('leaves people in the file, names itself as source, and makes a record: %s', (name) => {
    const told = found(name);
    const { facts, functions, events, messages, notes, remarks, tool } = told;
    expect(JSON.stringify([facts, functions, events, messages, notes, remarks])).not.toMatch(
      /Ann Lee|Bob Stone|annlee|bobstone|ann@/,
    );
    for (const { at } of events) expect(at.source).toBe(tool);
    expect(told).toMatchObject({ zoneless: 0, dayless: 0 });
    const record = takeFound(emptyIncident('i1'), told, new Set(), null);
    expect(parseIncident(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
  });
});

describe('PagerDuty', () => {
  it('gives times from the incident and its log, and the words of people', () => {
    expect(factsOf(found('pagerduty.json'))).toEqual([
      'title Checkout refuses payments',
      'status restored',
      'detectedAt 2026-05-27T14:07:12Z',
      'acknowledgedAt 2026-05-27T14:09:40Z',
      'escalatedAt 2026-05-27T14:15:00Z',
      'restoredAt 2026-05-27T14:49:30Z',
      'components checkout-api',
    ]);
    expect(eventsOf(found('pagerduty.json'))).toEqual([
      '14:07 The alarm was triggered: 18% of payments fail',
      '14:09 The alarm was acknowledged',
      '14:12 Refusals begin at 14:02',
      '14:15 The alarm was escalated',
      '14:31 Settings of 14:02 returned',
      '14:49 The alarm was resolved',
    ]);
  });

  it('keeps a priority as a note, and names the fields it does not use', () => {
    expect(notesOf(found('pagerduty.json'))).toEqual(['P2']);
    expect(found('pagerduty.json').unused).toContain('incident.urgency');
  });
});

describe('Opsgenie', () => {
  it('gives the times of an alert from its report, in milliseconds after its creation', () => {
    expect(factsOf(found('opsgenie.json'))).toEqual([
      'title Payments fail in the EU shop',
      'status closed',
      'detectedAt 2026-05-27T14:07:00Z',
      'acknowledgedAt 2026-05-27T14:09:30Z',
      'closedAt 2026-05-27T14:49:30Z',
      'components checkout-api',
    ]);
  });

  it('gives the impact of an incident', () => {
    expect(factsOf(found('opsgenie-incident.json'))).toEqual(
      expect.arrayContaining(['startedAt 2026-03-03T08:12:00Z', 'restoredAt 2026-03-03T09:01:00Z']),
    );
  });
});

describe('Alertmanager', () => {
  it('takes all alerts of a message for one incident', () => {
    expect(factsOf(found('alertmanager.json'))).toEqual([
      'title PaymentsFail: 18% of payments fail',
      'status restored',
      'detectedAt 2026-05-27T14:07:00Z',
      'restoredAt 2026-05-27T14:52:00Z',
      'regions eu-west-1',
      'components checkout',
    ]);
    expect(eventsOf(found('alertmanager.json'))).toHaveLength(4);
  });

  it('takes no end from an alert that still fires', () => {
    expect(factsOf(found('alertmanager-api.json')).join()).not.toMatch(/restoredAt|status/);
  });
});

describe('Statuspage', () => {
  it('gives what customers were told as messages, and components as functions', () => {
    const told = found('statuspage.json');
    expect(factsOf(told)).toEqual([
      'title Payments fail in the EU shop',
      'status restored',
      'startedAt 2026-05-27T14:12:00Z',
      'mitigatedAt 2026-05-27T14:49:00Z',
      'restoredAt 2026-05-27T15:00:00Z',
    ]);
    expect(told.functions.map(({ name }) => name)).toEqual(['Checkout']);
    const { lists } = takeFound(emptyIncident('i1'), told, new Set(['message-1']), null);
    expect(lists.messages.map(({ audience, channel, text }) => [audience, channel, text])).toEqual([
      ['customers', 'Status page', 'A fix is in place and we watch it.'],
      ['customers', 'Status page', 'Some card payments fail. We are looking into it.'],
    ]);
  });
});

describe('Jira', () => {
  it('reads texts in Atlassian’s format, and takes opening and resolving for events alone', () => {
    const told = found('jira.json');
    expect(factsOf(told)).toEqual([
      'title Payments fail in the EU shop',
      'status restored',
      'components checkout-api',
    ]);
    expect(eventsOf(told)).toEqual([
      '14:12 The issue was opened',
      '14:15 Status: Open to In Progress',
      '14:49 Settings returned',
      '15:05 The issue was resolved',
    ]);
    expect(notesOf(told)).toEqual(['Highest', '18% of payments fail.\nonly cards']);
    expect(told.actions).toMatchObject([{ what: 'INC-8 Test settings before release', state: 'running' }]);
    expect(told.unused).toContain('fields.customfield_10050');
  });

  it('names as people those fields alone that the file has', () => {
    const json = {
      key: 'INC-9',
      fields: { summary: 'Payments fail', assignee: { name: 'a' }, reporter: null },
    };
    const told = readJson(json);
    expect(told.ok && told.value.remarks.filter((each) => each.includes('names people'))).toEqual([
      '“assignee” names people: write the roles yourself, names stay in the file.',
    ]);
  });
});

describe('GitHub', () => {
  it('reads the text of an issue as a post-mortem, and its comments as events', () => {
    const told = found('github.json');
    expect(factsOf(told)).toEqual([
      'title Builds stand still',
      'summary Builds stood still.',
      'severity SEV-3',
    ]);
    expect(eventsOf(told)).toEqual([
      '09:00 the queue stops',
      '09:05 The issue was opened',
      '09:20 A runner had a full disk.',
      '10:30 the queue runs again',
      '08:00 The issue was closed',
    ]);
    expect(told.actions).toMatchObject([{ what: 'Alarm on the age of a build', state: 'open' }]);
  });
});

describe('the others', () => {
  it.each([
    ['incident-io.json', ['startedAt', 'detectedAt', 'mitigatedAt'], 'SEV-2'],
    ['firehydrant.json', ['startedAt', 'detectedAt', 'acknowledgedAt', 'mitigatedAt', 'restoredAt'], 'SEV-2'],
    ['rootly.json', ['startedAt', 'detectedAt', 'acknowledgedAt', 'mitigatedAt'], 'SEV-1'],
    ['datadog.json', ['startedAt', 'detectedAt'], 'SEV-2'],
    ['dispatch.json', ['detectedAt', 'mitigatedAt'], undefined],
  ])('give times, severity and an action: %s', (name, times, severity) => {
    const told = found(name);
    expect(told.facts.filter(({ key }) => key.endsWith('At')).map(({ key }) => key)).toEqual(times);
    expect(told.facts.find(({ key }) => key === 'severity')?.value).toBe(severity);
    expect(told.actions.map(({ what }) => what)).toEqual(['Test settings before release']);
    expect(factsOf(told)).toContain('title Payments fail in the EU shop');
  });
});

/** The same JSON with one value in another’s place, for every place. */
function* bent(json: unknown, by: unknown): Generator<unknown> {
  if (typeof json !== 'object' || json === null) return;
  for (const key of Object.keys(json)) {
    const copy = Array.isArray(json) ? [...json] : { ...json };
    const place = copy as Record<string, unknown>;
    const before = place[key];
    place[key] = by;
    yield copy;
    for (const inner of bent(before, by))
      yield Object.assign(Array.isArray(copy) ? [...copy] : { ...copy }, { [key]: inner });
  }
}

/** What a file with these fields says. */
function told(json: unknown): Found {
  const read = readJson(json);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

describe('what could be told wrong', () => {
  it('is an alarm that was resolved and opened again: it has no end', () => {
    const log_entries = [
      { type: 'acknowledge_log_entry', created_at: '2026-05-27T14:20:00Z' },
      { type: 'resolve_log_entry', created_at: '2026-05-27T14:10:00Z' },
    ];
    const ofStatus = (status: string) =>
      told({ incident: { incident_key: 'k', title: 'Down\nagain', status }, log_entries });
    expect(factsOf(ofStatus('acknowledged')).join()).not.toContain('restoredAt');
    expect(factsOf(ofStatus('resolved'))).toContain('restoredAt 2026-05-27T14:10:00Z');
    expect(factsOf(ofStatus('resolved'))).toContain('title Down again');
  });

  it('is the first alert of several, whatever their times are written as, and a second environment', () => {
    const alert = (startsAt: unknown, env: string) => ({ labels: { alertname: 'A', env }, startsAt });
    const both = [alert('2026-05-27 14:02:00 +02:00', 'prod'), alert(1_779_883_200, 'stage')];
    expect(factsOf(told({ alerts: both }))).toEqual([
      'title A',
      'environment prod, stage',
      'detectedAt 2026-05-27T12:00:00Z',
    ]);
    expect(readJson({ alerts: [alert('14:02', 'prod'), alert('27 May 2026 14:03', 'prod')] }).ok).toBe(true);
  });

  it('is a figure behind a line break, and a day that Jira writes in milliseconds', () => {
    const content = [
      { type: 'text', text: 'at 14:02' },
      { type: 'hardBreak' },
      { type: 'text', text: '5 users, mended on ' },
      { type: 'date', attrs: { timestamp: '1779840000000' } },
    ];
    const description = { type: 'doc', content: [{ type: 'paragraph', content }] };
    expect(notesOf(told({ key: 'A-1', fields: { summary: 'S', description } }))).toEqual([
      'at 14:02\n5 users, mended on 2026-05-27',
    ]);
  });

  it('is a label of GitHub that names a service', () => {
    const issue = { title: 'Down', body: 'x', number: 1, labels: [{ name: 'S3' }] };
    expect(factsOf(told(issue))).toEqual(['title Down']);
    expect(factsOf(told({ ...issue, labels: [{ name: 'severity: 2' }] }))).toContain('severity SEV-2');
  });

  it('is a task of Datadog that is done; times of other parts that stay in the file are told', () => {
    const read = told({
      data: { attributes: { title: 'Down', public_id: 1 } },
      included: [
        { type: 'incident_todos', attributes: { content: 'Turn the keys', completed: true } },
        { type: 'incident_impacts', attributes: { description: 'Slow', start_at: '2026-05-27T14:00:00Z' } },
      ],
    });
    expect(read.actions).toMatchObject([{ what: 'Turn the keys', state: 'done' }]);
    expect(read.remarks).toEqual([
      'Of “incident_impacts” only the words are kept, as a note: its times stay in the file.',
    ]);
  });
});

describe('a file that is not as its tool writes it', () => {
  it.each(NAMES)('never stops the app, and makes a record or a sentence: %s', (name) => {
    const json: unknown = JSON.parse(textOf(name));
    for (const by of [null, 42, -1e300, '\uD800', [[]], { length: 1 }])
      for (const other of bent(json, by)) {
        const read = readJson(other);
        if (!read.ok) expect(read.message).toMatch(/\.$/);
        else expect(parseIncident(takeFound(emptyIncident('i1'), read.value, new Set(), null)).ok).toBe(true);
      }
  });

  it('with several incidents is asked for one, and no JSON of another program is taken for one', () => {
    const one = JSON.parse(textOf('pagerduty.json')).incident;
    const several = readJson({ incidents: [one, one] });
    expect(several).toMatchObject({ message: 'It holds 2 incidents of PagerDuty: export one of them.' });
    const unknown = /^It is JSON, but neither a record of Upfront nor an incident of /;
    for (const json of [
      {},
      [],
      1,
      'text',
      null,
      { name: 'app', version: '1.0.0' },
      { data: [] },
      { __proto__: null },
    ])
      expect(readJson(json)).toMatchObject({ ok: false, message: expect.stringMatching(unknown) });
  });

  it('is cut where it is longer than anybody reads, which is said, and answers in a moment', () => {
    const one = JSON.parse(textOf('pagerduty.json'));
    const entry = (_: unknown, index: number) => ({
      type: 'annotate_log_entry',
      created_at: new Date(Date.UTC(2026, 4, 27) + index * 1000).toISOString(),
      channel: { summary: `note ${index}` },
    });
    const entries = { ...one, log_entries: Array.from({ length: 30_000 }, entry) };
    const numbers = Array.from({ length: 1_000_000 }, (_, index) => index);
    expect(milliseconds(() => [entries, numbers].map((json) => readJson(json)))).toBeLessThan(5_000);
    const [long, list] = [readJson(entries), readJson(numbers)];
    expect(list.ok).toBe(false);
    if (!long.ok) throw new Error(long.message);
    expect(long.value.events).toHaveLength(500);
    expect(long.value.remarks).toEqual(
      expect.arrayContaining([
        'A list of it has more than 20,000 lines: the rest of them stays in the file.',
        expect.stringMatching(/^19,5\d\d further lines of it stayed in the file: it is too long\.$/),
      ]),
    );
    const wordy = readJson({
      ...one,
      notes: [{ content: `${'a'.repeat(19_999)}😀${'b'.repeat(9)}`, created_at: '' }],
    });
    if (!wordy.ok) throw new Error(wordy.message);
    expect(notesOf(wordy.value)).toContainEqual(expect.stringMatching(/^a{19999}…$/));
    expect(wordy.value.remarks.join()).toContain('more than 20,000 characters is cut');
  });

  it('is refused by a reader of another tool', () => {
    const json: unknown = JSON.parse(textOf('jira.json'));
    expect(readExport({ text: '', json }, GIVEN, 'datadog')).toEqual({
      ok: false,
      message: 'It is no file of Datadog that can be read.',
    });
  });
});
