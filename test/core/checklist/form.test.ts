import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { noteReading } from '../../../shared/core/readers/readings.ts';
import { june, juneDay } from '../model-incident.ts';
import { changed, complete, item, words } from './complete.ts';

const tick = (by: string) => ({ at: '2026-06-03T16:10:00Z', by });
const sentence = (count: number): string => `All${' paid'.repeat(count - 1)}.`;

describe('form', () => {
  it('C30 stops on an open slot and goes to its field', () => {
    expect(item('C30').state).toBe('done');
    expect(item('C30', { facts: { service: null } })).toMatchObject({
      level: 'block',
      state: 'blocked',
      jump: { to: 'fact', key: 'service' },
    });
    expect(item('C30', { facts: { title: null } })).toMatchObject({ jump: { to: 'fact', key: 'title' } });
    expect(item('C30', { prose: { next: words('Owner: TBD.') } })).toMatchObject({
      jump: { to: 'section', key: 'next' },
    });
  });

  it('C30 goes to the list when a row is open', () => {
    const actionsLong = [
      { id: 'l1', what: 'Check', type: null, owner: null, due: juneDay(9), proof: null, state: null },
    ];
    expect(item('C30', { lists: { actionsLong } })).toMatchObject({
      state: 'blocked',
      jump: { to: 'list', key: 'actionsLong', cell: 'l1/owner' },
    });
  });

  it('C31 warns above 500 words on page 1 and above two pages', () => {
    expect(item('C31').state).toBe('done');
    const long = item('C31', { prose: { risk: words(sentence(20).repeat(20).replaceAll('.', '. ')) } });
    expect(long).toMatchObject({ level: 'warn', state: 'blocked', jump: { to: 'section', key: 'risk' } });
    expect(long.detail).toMatch(/^Page 1 has \d{3} words; 500 are the limit\.$/);
    const lines = Array.from({ length: 150 }, () => words('Paid.')[0]).flatMap((block) => block ?? []);
    expect(item('C31', { prose: { risk: lines } }).detail).toMatch(/^The brief has about [345] pages/);
  });

  it('C32 wants a bottom line of 60 words with status, number, time and ask', () => {
    expect(item('C32').state).toBe('done');
    const bottomLine = (text: string) => item('C32', { prose: { 'bottom-line': words(text) } });
    expect(bottomLine('Hello.')).toMatchObject({
      level: 'warn',
      state: 'missing',
      detail: 'The bottom line lacks the status, a number, a time and the ask.',
      jump: { to: 'section', key: 'bottom-line' },
    });
    expect(bottomLine('Payments work again since 14:49 UTC. Approve the refunds.').detail).toBe(
      'The bottom line lacks a number.',
    );
    expect(bottomLine(sentence(61))).toMatchObject({ state: 'blocked' });
    expect(item('C32', { facts: { service: null } }).detail).toContain('still open');
  });

  it('C32 is done for the short bottom line of every variant', () => {
    for (const variant of ['running', 'restored', 'final', 'security'] as const)
      expect(item('C32', { setup: { variant } }).state).toBe('done');
    expect(item('C32', { facts: { status: 'investigating' } }).state).toBe('done');
    expect(item('C32', { facts: { status: 'mitigating' } }).state).toBe('done');
  });

  it('C33 warns above 25 words and stops above 35', () => {
    expect(item('C33')).toMatchObject({ level: 'warn', state: 'done' });
    const risk = (text: string) => item('C33', { prose: { risk: words(text) } });
    expect(risk(sentence(26))).toMatchObject({
      level: 'warn',
      state: 'blocked',
      jump: { to: 'section', key: 'risk' },
    });
    expect(risk(sentence(36))).toMatchObject({ level: 'block', state: 'blocked' });
    expect(risk(`${sentence(26)} ${sentence(36)}`).detail).toContain('36 words');
  });

  it('C33 warns of hard words', () => {
    const hard = 'International organisations systematically underestimate infrastructural communication. ';
    const found = item('C33', { prose: { risk: words(hard.repeat(12)), impact: words(hard.repeat(12)) } });
    expect(found).toMatchObject({ level: 'warn', state: 'blocked' });
    expect(found.detail).toMatch(/^The reading grade is \d/);
  });

  it('C34 warns of acronyms that are not explained and of machine names', () => {
    expect(item('C34').state).toBe('done');
    const cause = (text: string) => item('C34', { prose: { cause: words(text) } });
    expect(cause('The WAF blocked it.')).toMatchObject({ level: 'warn', state: 'blocked' });
    expect(cause('The orders_db lagged.').detail).toContain('“orders_db”');
  });

  it('says which line of the head a remark stands in', () => {
    expect(item('C34', { facts: { preparedBy: 'SRE' } }).state).toBe('done');
    const author = item('C34', { facts: { preparedBy: 'head of WAF' } });
    expect(author.detail).toContain('In the line under the title: “WAF”.');
    expect(author.jump).toEqual({ to: 'fact', key: 'preparedBy' });
    expect(
      item('C34', { facts: { title: 'The WAF refused card payments for 47 minutes' } }).detail,
    ).toContain('In the title: “WAF”.');
  });

  it('C35 and C36 never claim what is not on record; a person may tick them meanwhile', () => {
    for (const id of ['C35', 'C36']) {
      expect(item(id)).toMatchObject({ state: 'done', detail: expect.stringContaining('by hand') });
      const open = item(id, { ticks: {} });
      const jump = { to: 'conversation', tab: id === 'C36' ? 'questions' : 'rehearsal' };
      expect(open).toMatchObject({ level: 'warn', state: 'missing', jump });
      expect(open.detail).toMatch(/on record.*by hand/);
    }
  });

  it('C37 needs a second person who has read what stands there now, and whose comments are settled', () => {
    expect(item('C37')).toMatchObject({
      level: 'manual',
      state: 'done',
      detail: expect.stringContaining('A. Reader'),
    });
    expect(item('C37', { lists: { readings: [] } })).toMatchObject({
      state: 'missing',
      jump: { to: 'readers' },
    });
    expect(item('C37', { facts: { preparedBy: 'a. reader' } }).state).toBe('blocked');
    const comment = row('comments', 'c1', { words: 'What is a gateway?', by: 'A. Reader' });
    expect(item('C37', { lists: { comments: [comment] } })).toMatchObject({
      state: 'missing',
      detail: 'Not settled: 1 comment of readers.',
    });
    const settled = { ...comment, settledAt: june('16:00') };
    expect(item('C37', { lists: { comments: [settled] } }).state).toBe('done');
    const reading = noteReading(
      buildBrief(complete, { language: 'en-US' }),
      { id: 'r1', at: june('15:55') },
      'A. Reader',
    );
    const read = applyEdit(changed({ lists: { readings: [] } }), reading);
    expect(item('C37', {}, read).state).toBe('done');
    expect(item('C37', { facts: { causeClaim: 'A change of prices' } }, read)).toMatchObject({
      state: 'missing',
      detail: expect.stringMatching(/^Read by A\. Reader, 15:55 UTC on 3 June 2026; changed since: .*cause/i),
    });
  });

  it('C38 is the app’s own and open as long as nothing is frozen; no tick changes that', () => {
    const found = item('C38', { ticks: { C38: tick('me') }, setup: { final: true } });
    expect(found).toMatchObject({ level: 'automatic', state: 'missing', tickable: false });
  });
});
