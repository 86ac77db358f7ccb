import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../shared/api/contract.ts';
import { answerOf, errorOf } from '../store/parts/workshop.ts';
import { newHost } from './parts/host.ts';

type Call = Argument<'incidents.import'>;
type Choices = NonNullable<Call['told']>;

const POST_MORTEM = readFileSync(join(import.meta.dirname, '../told-files/google.md'));
const BARE = '# Outage\n\n## Timeline\n\n- 14:02 down\n- 14:20 up\n';
const SAID: Choices = { zone: null, day: null, left: [], keepFile: true, format: null };

const call = (content: string | Buffer, mode: Call['mode'], told: Partial<Choices> = {}): Call => ({
  name: 'post-mortem.md',
  base64: Buffer.from(content).toString('base64'),
  mode,
  told: { ...SAID, ...told },
});

describe('a file of another tool', () => {
  it('is looked at first: nothing is kept', async () => {
    const host = newHost();
    const looked = answerOf(await host.call('incidents.import', call(POST_MORTEM, 'look')));
    expect(looked).toMatchObject({ known: 'new', id: null, title: 'Checkout errors in the EU shop' });
    expect(looked.told?.events).toHaveLength(3);
    expect(answerOf(await host.call('incidents.list', { query: '', limit: 9 }))).toEqual([]);
  });

  it('becomes a new incident with the file as evidence, but for what is left', async () => {
    const host = newHost();
    const left = ['severity', 'event-2', 'note-1'];
    const { id } = answerOf(await host.call('incidents.import', call(POST_MORTEM, 'take', { left })));
    const { incident } = answerOf(await host.call('incidents.open', { id: id ?? '' }));
    expect(incident.facts).toMatchObject({ severity: null, status: 'restored' });
    // The kind of brief follows from the status, as for a status that is typed.
    expect(incident.setup).toMatchObject({ variant: 'restored', zone: 'Europe/Berlin' });
    expect(
      incident.lists.timeline.map(({ plain, technical, inBrief }) => plain ?? `${inBrief}: ${technical}`),
    ).toEqual([
      'Settings go live',
      'Settings returned Some words without time.',
      expect.stringMatching(/^no: Checkout failed for some customers/),
      'no: - About 18% of payments failed, see dashboard.',
      'no: - Nobody tested the settings',
      'no: - It was no sale day',
    ]);
    const [file] = answerOf(await host.call('attachments.list', { incidentId: incident.id }));
    expect(incident.lists.evidence[0]).toMatchObject({
      caption: 'Post-mortem: post-mortem.md, as it was imported',
      attachment: file?.id,
    });
    const read = answerOf(await host.call('attachments.read', { id: file?.id ?? '' }));
    expect(Buffer.from(read.base64, 'base64').equals(POST_MORTEM)).toBe(true);
    expect(host.store.check()).toEqual([]);
  });

  it('comes in again as another incident, without its file where that is not wanted', async () => {
    const host = newHost();
    const take = async () =>
      answerOf(await host.call('incidents.import', call(POST_MORTEM, 'take', { keepFile: false }))).id ?? '';
    const [one, other] = [await take(), await take()];
    expect(one).not.toBe(other);
    expect(answerOf(await host.call('attachments.list', { incidentId: other }))).toEqual([]);
  });

  it('says which incident keeps the same file already, until that is deleted', async () => {
    const host = newHost();
    const import_ = async (mode: Call['mode']) =>
      answerOf(await host.call('incidents.import', call(POST_MORTEM, mode)));
    expect((await import_('take')).cameAs).toBeNull();
    const [first] = answerOf(await host.call('incidents.list', { query: '', limit: 9 }));
    const known = { id: first?.id, title: 'Checkout errors in the EU shop' };
    expect((await import_('look')).cameAs).toEqual(known);
    expect(await import_('take')).toMatchObject({
      cameAs: known,
      id: expect.not.stringMatching(first?.id ?? ''),
    });
    const other = answerOf(await host.call('incidents.import', call(BARE, 'look', { day: '27 May 2026' })));
    expect(other.cameAs).toBeNull();
    for (const { id } of answerOf(await host.call('incidents.list', { query: '', limit: 9 })))
      answerOf(await host.call('incidents.remove', { id }));
    expect((await import_('look')).cameAs).toBeNull();
  });

  it('is not taken while a zone or a day is not said', async () => {
    const { call: api } = newHost();
    const refused = async (told: Partial<Choices>) =>
      errorOf(await api('incidents.import', call(BARE, 'take', told))).message;
    expect(await refused({})).toBe(
      'post-mortem.md: It has 2 times without a time zone: say which one holds. Nothing was imported.',
    );
    expect(await refused({ zone: 'Europe/Paris' })).toBe(
      'post-mortem.md: It has 2 times without a day: say on which they begin. Nothing was imported.',
    );
    expect(await refused({ zone: 'Europe/Paris', day: '14:02' })).toMatch(/“14:02” is not a day;/);
    expect(await refused({ zone: 'Mars/Base', day: '27 May 2026' })).toMatch(/no time zone “Mars\/Base”/);
    const said = { zone: 'Europe/Paris', day: '27 May 2026' };
    const { id } = answerOf(await api('incidents.import', call(BARE, 'take', said)));
    const { incident } = answerOf(await api('incidents.open', { id: id ?? '' }));
    expect(incident.lists.timeline[0]?.at).toMatchObject({
      at: '2026-05-27T12:02:00Z',
      zone: 'Europe/Paris',
    });
  });

  it.each([
    ['# Readme\n', 'It has none of the headings of a post-mortem'],
    ['{"cut": "sh', 'It begins as JSON, but cannot be read as such: it is cut short or damaged.'],
    [`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'Its JSON is nested too deep.'],
    ['{"something": "else"}', 'It is JSON, but neither a record of Upfront nor an incident of'],
  ])('is refused in a sentence: %.20s', async (content, words) => {
    const host = newHost();
    const { code, message } = errorOf(await host.call('incidents.import', call(content, 'take')));
    expect(code).toBe('bad-input');
    expect(message).toContain(`post-mortem.md: ${words}`);
    expect(message).toMatch(/Nothing was imported\.$/);
    expect(host.crashes).toEqual([]);
  });

  it('is refused as no Upfront file where its name says that it is one', async () => {
    const { call: api } = newHost();
    const garbage = { ...call('garbage in the house\n', 'take'), name: 'g.upfront' };
    expect(errorOf(await api('incidents.import', garbage)).message).toBe(
      'g.upfront is not an Upfront file: it is something else with that name. Nothing was imported.',
    );
  });

  it('is refused when it is no text', async () => {
    const { call: api } = newHost();
    const utf16 = Buffer.from('\uFEFF# Outage\n', 'utf16le');
    expect(errorOf(await api('incidents.import', call(utf16, 'take'))).message).toBe(
      'post-mortem.md is neither an Upfront file nor a record in JSON, nor text in UTF-8. Nothing was imported.',
    );
  });
});
