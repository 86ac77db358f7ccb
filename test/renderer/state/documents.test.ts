import { describe, expect, it } from 'vitest';
import { readCoach } from '../../../renderer/state/coach-code.ts';
import { createDocuments } from '../../../renderer/state/documents.ts';
import type { Api } from '../../../shared/api/client.ts';
import { failure, type Result, success } from '../../../shared/api/result.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { type HouseStyle, PLAIN_STYLE } from '../../../shared/core/style/house-style.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import type { Term } from '../../../shared/core/vocabulary/term.ts';
import { term } from '../../core/vocabulary/term.ts';
import { manualTimers } from './manual-timers.ts';

function setUp() {
  const log: string[] = [];
  let refuse = false;
  const refused = new Map<string, object>();
  let terms: Result<readonly Term[]> = success([]);
  let style: HouseStyle = PLAIN_STYLE;
  const answers: Record<string, (argument: never) => Result<unknown>> = {
    'vocabulary.list': () => terms,
    'style.get': () => success(style),
    'incidents.open': ({ id }: { readonly id: string }) =>
      success({ incident: emptyIncident(id), revision: 1, savedAt: '2026-06-03T15:59:00Z', sample: false }),
    'refused.get': ({ id }: { readonly id: string }) => success(refused.get(id) ?? {}),
    'refused.keep': ({ id, texts }: { readonly id: string; readonly texts: object }) => {
      refused.set(id, texts);
      return success(null);
    },
    'incidents.save': () =>
      refuse
        ? failure('disk-full', 'The disk is full.')
        : success({ revision: 2, savedAt: '2026-06-03T16:00:00Z' }),
  };
  const api = (async (name: string, argument: { readonly id?: string }) => {
    if (!name.startsWith('refused.')) log.push(argument.id ? `${name} ${argument.id}` : name);
    return answers[name]?.(argument as never);
  }) as unknown as Api;
  const documents = createDocuments(api, manualTimers());
  const open = async (id: string) => {
    const opened = await documents.open(id);
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value;
  };
  return {
    log,
    answers,
    documents,
    open,
    setTerms: (value: Result<readonly Term[]>) => {
      terms = value;
    },
    setStyle: (value: HouseStyle) => {
      style = value;
    },
    refuseSaves: (value: boolean) => {
      refuse = value;
    },
  };
}

describe('the open documents', () => {
  it('let a correction that was not told yet follow its figure, as one step of Undo', async () => {
    const facts = (customers: number, reportNo: number) => ({
      ...emptyIncident('a').facts,
      customers: exact('count', customers),
      reportNo,
    });
    const { open, answers } = setUp();
    answers['versions.lastReport'] = () =>
      success({ incident: { ...emptyIncident('a'), facts: facts(2_000, 1) } });
    answers['incidents.open'] = () =>
      success({ incident: { ...emptyIncident('a'), facts: facts(3_200, 2) }, revision: 1, savedAt: '' });
    const document = await open('a');
    await Promise.resolve();
    const cells = { what: 'Customers affected', from: '2,000', to: '3,200' };
    document.edit({ kind: 'row-add', list: 'corrections', row: row('corrections', 'k1', cells) });
    document.edit({ kind: 'fact', key: 'customers', value: exact('count', 5_400) });
    expect(document.get().incident.lists.corrections[0]?.to).toBe('5,400');
    document.undo();
    expect(document.get().incident.facts.customers).toEqual(exact('count', 3_200));
    expect(document.get().incident.lists.corrections[0]?.to).toBe('3,200');
  });

  it('is one: it is shared by all screens that ask for it', async () => {
    const { open, log } = setUp();
    const [one, two] = await Promise.all([open('a'), open('a')]);
    expect(one).toBe(two);
    expect(log.filter((call) => call.startsWith('incidents.open'))).toHaveLength(1);
  });

  it('saves the one that is open before it opens another, and reads vocabulary and house style once', async () => {
    const { open, log } = setUp();
    const first = await open('a');
    first.edit({ kind: 'fact', key: 'title', value: 'A' });
    await open('b');
    expect(log).toEqual([
      'incidents.open a',
      'vocabulary.list',
      'style.get',
      'incidents.save a',
      'incidents.open b',
    ]);
  });

  it('has a refused text again when its incident is opened again', async () => {
    const { open } = setUp();
    const first = await open('a');
    first.setDraft('capture/loss', { text: '40k or so', problem: 'That is no amount.' });
    first.setDraft('capture/title', { text: 'Card', problem: null });
    await open('b');
    expect((await open('a')).get().drafts).toEqual({
      'capture/loss': { text: '40k or so', problem: 'That is no amount.' },
    });
  });

  it('asks the host for them, as a window does that was loaded anew', async () => {
    const { open, documents } = setUp();
    const first = await open('a');
    first.setDraft('capture/loss', { text: '40k or so', problem: 'That is no amount.' });
    const anew = await documents.reload('a');
    expect(anew.ok && anew.value.get().drafts).toEqual(first.get().drafts);
    first.setDraft('capture/loss', null);
    const later = await documents.reload('a');
    expect(later.ok && later.value.get().drafts).toEqual({});
  });

  const [savedAt, later] = ['2026-06-03T16:00:00Z', '2026-06-03T16:00:01Z'];
  /** Types a title and another, takes back the second, leaves the incident and opens it as the store then has it. */
  const leaveAndOpen = async (state: { readonly revision: number; readonly savedAt: string }) => {
    const { open, answers } = setUp();
    const first = await open('a');
    first.edit({ kind: 'fact', key: 'title', value: 'A' });
    first.edit({ kind: 'fact', key: 'title', value: 'B' });
    first.undo();
    await open('b');
    answers['incidents.open'] = () => success({ incident: first.get().incident, ...state });
    return open('a');
  };

  it('take back what was done before its incident was left', async () => {
    const again = await leaveAndOpen({ revision: 2, savedAt });
    expect(again.redo()).toBe(true);
    expect(again.get().incident.facts.title).toBe('B');
    expect([again.undo(), again.undo(), again.undo()]).toEqual([true, true, false]);
    expect(again.get().incident.facts.title).toBeNull();
  });

  it.each([
    ['another window has saved', { revision: 3, savedAt: later }],
    ['came out of a backup', { revision: 2, savedAt: later }],
  ])('take back nothing of a state that %s', async (_, state) => {
    const again = await leaveAndOpen(state);
    expect([again.undo(), again.redo()]).toEqual([false, false]);
  });

  it('keeps what cannot be saved open instead of losing it', async () => {
    const { open, documents, refuseSaves } = setUp();
    const first = await open('a');
    refuseSaves(true);
    first.edit({ kind: 'fact', key: 'title', value: 'A' });
    const second = await documents.open('b');
    expect(second.ok).toBe(false);
    expect(documents.current()).toBe(first);
    expect(await documents.close()).toBe(false);
    refuseSaves(false);
    expect(await documents.close()).toBe(true);
    expect(documents.current()).toBeNull();
  });

  it('derives what is open with the house style as it is now', async () => {
    const { open, documents, setStyle } = setUp();
    const document = await open('a');
    expect(document.get().workbook.brief.look.accent).toBe(PLAIN_STYLE.accent);
    setStyle({ ...PLAIN_STYLE, accent: '00685E', mark: 'Internal' });
    await documents.refreshStyle();
    expect(document.get().workbook.brief).toMatchObject({
      look: { accent: '00685E' },
      confidentiality: 'Internal',
    });
  });

  it('derives what is open with the terms as they are now', async () => {
    const { open, documents, setTerms } = setUp();
    const document = await open('a');
    document.edit({ kind: 'fact', key: 'title', value: 'The blip' });
    const before = document.get();
    setTerms(success([term('blip')]));
    await documents.refreshTerms();
    expect(document.get().workbook).not.toBe(before.workbook);
    expect(document.get().incident).toBe(before.incident);
    expect(JSON.stringify(document.get().workbook.brief)).toContain('What blip means.');
    setTerms(failure('unavailable', 'Not now.'));
    await documents.refreshTerms();
    expect(JSON.stringify(document.get().workbook.brief)).toContain('What blip means.');
    const earlier = documents.derive(document.get().incident, null);
    expect(earlier.brief).toEqual(document.get().workbook.brief);
  });

  it('open before the terms are there, and are worded with them once they are', async () => {
    const { open, answers } = setUp();
    let arrive = (_terms: Result<readonly Term[]>): void => {};
    const waiting = new Promise<Result<readonly Term[]>>((resolve) => {
      arrive = resolve;
    });
    answers['vocabulary.list'] = () => waiting as never;
    const document = await open('a');
    document.edit({ kind: 'fact', key: 'title', value: 'The blip' });
    const read = document.readTerms();
    arrive(success([term('blip')]));
    expect(await read).toEqual(success(null));
    expect(JSON.stringify(document.get().workbook.brief)).toContain('What blip means.');
    const { workbook } = document.get();
    await document.readTerms();
    expect(document.get().workbook).toBe(workbook);
  });

  it('ask for the terms again where they could not be read', async () => {
    const { open, setTerms } = setUp();
    setTerms(failure('unavailable', 'Not now.'));
    const document = await open('a');
    expect(await document.readTerms()).toEqual(failure('unavailable', 'Not now.'));
    setTerms(success([term('blip')]));
    expect(await document.readTerms()).toEqual(success(null));
    document.edit({ kind: 'fact', key: 'title', value: 'The blip' });
    expect(JSON.stringify(document.get().workbook.brief)).toContain('What blip means.');
  });

  it('has the remarks of the coach, also where somebody looked before its code was read', async () => {
    const document = await setUp().open('a');
    document.edit({ kind: 'fact', key: 'title', value: 'Basically a blip' });
    const before = document.get().workbook.findings.length;
    const { findRemarks } = await readCoach();
    await Promise.resolve();
    const { incident, workbook } = document.get();
    expect(workbook.findings).toEqual(findRemarks(workbook.brief, incident, compileVocabulary([])));
    expect(workbook.findings.length).toBeGreaterThan(0);
    expect([0, workbook.findings.length]).toContain(before);
  });

  it('drops the window’s version on reload and sends nothing of it', async () => {
    const { open, documents, log } = setUp();
    const first = await open('a');
    first.edit({ kind: 'fact', key: 'title', value: 'A' });
    const again = await documents.reload('a');
    expect(again.ok && again.value.get().incident.facts.title).toBeNull();
    expect(log.filter((call) => call.startsWith('incidents.save'))).toEqual([]);
  });
});
