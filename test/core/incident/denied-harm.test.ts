import { describe, expect, it } from 'vitest';
import { falseMessages } from '../../../shared/core/incident/denied-harm.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { only, printed, prose } from '../brief/print.ts';
import { june } from '../model-incident.ts';

const toStaff = (id: string, at: string, text: string) =>
  row('messages', id, { audience: 'staff', channel: 'intranet', at: june(at), text });
const lost = { asOf: june('16:00'), dataLoss: 'confirmed' } as const;
const told = (facts: Partial<Facts>, ...messages: readonly ReturnType<typeof toStaff>[]) =>
  only({ facts, lists: { messages } });

describe('a message that denied what came out since', () => {
  it.each([
    'We have a storage problem. No data lost.',
    'None of your documents have been deleted.',
    'Nothing is lost.',
    'Your data was not lost.',
    'All files are safe.',
    'There is no data loss.',
  ])('is found: %s', (text) => {
    expect(falseMessages(told(lost, toStaff('m1', '08:30', text)))).toMatchObject([
      { harm: 'confirmed', stands: true },
    ]);
  });

  it.each([
    'Some documents are lost; we call you.',
    'We do not know yet whether data was lost.',
    'No payments were lost on the way to the bank.',
    'No data was seen by others.',
  ])('is none: %s', (text) => {
    expect(falseMessages(told(lost, toStaff('m1', '08:30', text)))).toEqual([]);
  });

  it('is none while nothing else is known, and none that has not gone out', () => {
    const text = 'No data lost.';
    expect(falseMessages(told({ dataLoss: 'none-verified' }, toStaff('m1', '08:30', text)))).toEqual([]);
    const draft = row('messages', 'm1', { audience: 'staff', text });
    expect(falseMessages(told(lost, draft))).toEqual([]);
  });

  it('to nobody named went to customers', () => {
    const first = row('messages', 'm1', { at: june('08:30'), text: 'No data lost.' });
    const later = { audience: 'customers' as const, at: june('12:00'), text: 'Some documents are lost.' };
    expect(falseMessages(told(lost, first, row('messages', 'm2', later)))).toMatchObject([{ stands: false }]);
  });

  it('stands on the page until a later one to the same readers is on record, and in the annex for good', () => {
    const first = toStaff('m1', '08:30', 'No data lost.');
    expect(prose(told(lost, first), 'communication')).toContain(
      'The message to our staff of 08:30 UTC is wrong about data; nothing on record corrects it.',
    );
    const maybe = told({ ...lost, dataLoss: 'suspected' }, first);
    expect(prose(maybe, 'communication')).toContain('of 08:30 UTC may be wrong about data;');
    const both = told(lost, first, toStaff('m2', '12:00', 'Some documents are lost.'));
    expect(prose(both, 'communication')).not.toContain('wrong about data');
    expect(printed(both, 'record')).toContain('Proved wrong about data');
    const again = told(lost, first, toStaff('m2', '12:00', 'Still: no data lost.'));
    expect(prose(again, 'communication').match(/wrong about data/g)).toHaveLength(2);
  });
});
