import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../../shared/core/coach/check-text.ts';
import { findRemarks } from '../../../../../shared/core/coach/find-remarks.ts';
import { row } from '../../../../../shared/core/incident/lists.ts';
import { briefOf as buildOf, change } from '../../../brief/print.ts';
import { june, modelIncident } from '../../../model-incident.ts';
import { briefOf, fixedBy, flagged, holdsItsExamples, noTerms, record, section } from '../../speak.ts';

const rule = 'time.nozone';

describe(rule, () => {
  holdsItsExamples(rule);

  it.each([
    'Told at 14:31, 14:52 and 15:20 UTC.',
    'From 14:02 to 14:49 CEST.',
    'The keys were revoked at 18:20 MEZ.',
    'Between 2:02 and 2:49 pm EDT.',
    'At 14:02 UTC+5:45 it stopped.',
    'At 14:02:33 UTC it stopped.',
    'At 14:02Z it stopped.',
  ])('takes the zone that stands behind the last time: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it('marks each time that has none', () => {
    expect(flagged(rule, 'At 14:02, and at 15:00 UTC, and at 3:10 p.m. it rang.')).toEqual([
      '14:02',
      '3:10 p.m.',
    ]);
  });

  it('offers no zone for what others wrote down, as nobody knows by which clock', () => {
    const timeline = [row('timeline', 't1', { at: june('14:02'), plain: 'Bob said back by 4:31 PM' })];
    const incident = change(modelIncident, { lists: { timeline } });
    const found = findRemarks(buildOf(incident), incident, noTerms).filter(({ ruleId }) => ruleId === rule);
    expect(found.map(({ text, fixes }) => [text, fixes])).toEqual([['4:31 PM', []]]);
  });

  it('is quiet when the document names its zone once', () => {
    const brief = briefOf(section('impact', 'All times are UTC.'), section('response', 'We met at 9:00.'));
    expect(findRemarks(brief, record(), noTerms)).toEqual([]);
  });

  const inText = (text: string) =>
    findInText(text, noTerms)
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ text }) => text);

  it.each([
    'As of 11:40 UTC on 9 March.\n\nIt stopped at 9:00 and came back at 9:20.',
    '# Report, 08:30 Lisbon time\n\nThe key was withdrawn at 16:20.',
    'Between 9:00 and 9:20 (CET) it was down.\n\nAt 9:30 we met.',
  ])('takes the zone of the first time for a whole text that names no other: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ['It stopped at 9:00.\n\nIt came back at 9:20 UTC.', ['9:00']],
    ['As of 11:40 UTC.\n\nIt stopped at 9:00.\n\nIt came back at 10:20 (CET).', ['9:00']],
    ['As of 11:40 (CET).\n\nIt stopped at 9:00.\n\nIt came back at 10:20 (UTC).', ['9:00']],
  ])('asks for it where the first time has none, and where there are two: %s', (text, bare) => {
    expect(inText(text)).toEqual(bare);
  });

  it('is said once where no time of a whole text has a zone, and the zone of the first settles all', () => {
    const text = 'It stopped at 9:00.\n\nBack at 9:20. We met at 9:30.';
    const [found, ...more] = findInText(text, noTerms).filter(({ ruleId }) => ruleId === rule);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      text: '9:00',
      message: 'No clock time has a time zone: this one, and 2 more.',
    });
    expect(inText(text.replace('9:00', '09:00 UTC'))).toEqual([]);
    expect(inText('It stopped at 9:00.')).toEqual(['9:00']);
  });

  it.each([
    'The call starts at 3 pm.',
    'At 9:15 a.m. the alarm fired.',
    'Between 10 am and 11 am nobody could log in.',
    'The next message goes out at 17:30.',
    'Service was back by 16:05 on Tuesday.',
    'From 02:00 to 02:45 the job ran.',
    'The board meets at 8 p.m. on 4 June.',
    'Errors began at 14:02, and the alarm fired at 14:06 UTC.',
    'The change of 13:58 is under test.',
    'Sales closed at 23:59.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text)).not.toEqual([]);
  });

  it.each([
    'The call starts at 3 pm CET.',
    'At 14:02 (UTC) the alarm fired.',
    'Between 10 am and 11 am EDT nobody could log in.',
    'The job takes 1:30 hours.',
    'At 9:15 Berlin time the alarm fired.',
    'The ratio is 10:1.',
    'The build 3.14.2 went live on 2 June.',
    'From 02:00 to 02:45 UTC the job ran.',
    'We need 3 people for 2 hours.',
    'The score was 14 of 20.',
    'She asked all wards at 08:30 and again at 09:15 CET.',
    'The desk is open Monday to Friday from 9 am to 5 pm.',
    'Opening hours are 08:00 to 18:00.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text)).toEqual([]);
  });

  it.each([
    ['We met at 9:00.', 'We met at 09:00 UTC.'],
    ['It rang at 8.05.', 'It rang at 08:05 UTC.'],
    ['It rang at 3 pm.', 'It rang at 15:00 UTC.'],
    ['It rang at 3 p.m. on 4 June.', 'It rang at 15:00 UTC on 4 June.'],
    ['It rang at 7:02:33 PM.', 'It rang at 7:02:33 PM UTC.'],
  ])('has the words instead: %s', (text, better) => {
    expect(fixedBy(rule, text)).toBe(better);
  });
});
