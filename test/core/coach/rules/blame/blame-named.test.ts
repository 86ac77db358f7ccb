import { describe, expect, it } from 'vitest';
import { emptyIncident } from '../../../../../shared/core/incident/incident.ts';
import { row } from '../../../../../shared/core/incident/lists.ts';
import { flagged, holdsItsExamples, record, withPeople } from '../../speak.ts';

const rule = 'blame.named';
const named = record({ preparedBy: 'Priya Raman', incidentLead: 'Tom Becker', reviewLead: 'Okafor' });

describe(rule, () => {
  holdsItsExamples(rule, withPeople);

  it.each([
    ['Migration 0412 by Priya cast the price column to whole numbers.', 1],
    ['Change 77 by Tom removed the standby.', 1],
    ['The deploy by Anna broke the queue.', 1],
    ['Tom’s query was wrong.', 1],
    ["Anna's last schema change was untested.", 1],
    ['Migration 0412 cast the price column to whole numbers.', 0],
    ['The change by Anna restored the service.', 0],
    ['Tom’s query confirmed the count.', 0],
  ])('holds whose change it was against: %s', (text, count) => {
    expect(flagged(rule, text, 'cause', record())).toHaveLength(count);
  });

  it('knows the owners of actions', () => {
    const { lists } = emptyIncident('i1');
    const actionsNow = [row('actionsNow', 'a1', { owner: 'Ana Silva-Costa' })];
    const incident = { ...record(), lists: { ...lists, actionsNow } };
    expect(flagged(rule, 'Ana Silva-Costa missed the alarm.', 'cause', incident)).toEqual([
      'Ana Silva-Costa missed',
    ]);
  });

  it('knows names that begin or end with a letter of another alphabet than ASCII', () => {
    const incident = record({ preparedBy: 'Élodie Marché' });
    expect(flagged(rule, 'Élodie broke it.', 'cause', incident)).toEqual(['Élodie broke']);
    expect(flagged(rule, 'The change was made by Marché.', 'cause', incident)).toEqual([
      'change was made by Marché',
    ]);
    expect(flagged(rule, 'The Marchés broke it.', 'cause', incident)).toEqual([]);
  });

  it('takes roles and departments for no person', () => {
    const roles = record({ preparedBy: 'Head of Platform', incidentLead: 'Finance', spokesperson: 'CTO' });
    expect(flagged(rule, 'Finance approved the refunds; Platform ran the check.', 'cause', roles)).toEqual(
      [],
    );
  });

  it('needs the capital letter: Mark is a name, a mark is not', () => {
    const mark = record({ incidentLead: 'Mark' });
    expect(flagged(rule, 'Mark broke it.', 'cause', mark)).toEqual(['Mark broke']);
    expect(flagged(rule, 'The mark broke off.', 'cause', mark)).toEqual([]);
  });

  it.each([
    'Tom deleted the production table.',
    'The wrong switch was turned off by Becker.',
    'Priya entered the wrong value.',
    'It was Priya’s fault.',
    'Okafor did not check the backup.',
    'The outage is due to Tom Becker.',
    'Tom Becker should have asked.',
    'The change by Priya Raman took the site down.',
    'Becker introduced the bug in May.',
    'We blame Okafor.',
  ])('flags it in other words: %s', (text) => {
    expect(flagged(rule, text, 'response', named)).not.toEqual([]);
  });

  it.each([
    'Tom Becker leads the review.',
    'Owner: Priya Raman, due on 12 June.',
    'Contact Okafor for the list of customers.',
    'Priya presents the report on 14 June.',
    'Tom Becker restored the backup at 15:10 UTC.',
    'A change went live at 14:02 UTC.',
    'Okafor speaks for us to the press.',
    'Priya Raman found the wrong setting at 14:31 UTC.',
    'The next update comes from Tom Becker at 16:30 UTC.',
    'The decision is with Priya Raman.',
  ])('passes what is well said: %s', (text) => {
    expect(flagged(rule, text, 'response', named)).toEqual([]);
  });

  it.each([
    ['Tom broke the database at 09:05 UTC.', 'Tom broke'],
    ['Alice Miller deployed the change by mistake.', 'Alice Miller deployed the change by mistake'],
    ['The table was deleted by Maria Lopez.', 'deleted by Maria Lopez'],
    ['It was Kevin’s mistake.', 'Kevin’s mistake'],
    ['Renée O’Brien broke the rounding.', 'Renée O’Brien broke'],
    ['José pushed the wrong file.', 'José pushed the wrong'],
    ['The list was deleted by Łukasz.', 'deleted by Łukasz'],
  ])('knows common names that the record does not hold: %s', (text, found) => {
    expect(flagged(rule, text, 'cause')).toEqual([found]);
  });

  it.each([
    'Anna leads the review.',
    'Maria Lopez approved $18,000.',
    'Tom restored the service at 14:49 UTC.',
    'The list was made by Finance.',
  ])('and lets them do their work: %s', (text) => {
    expect(flagged(rule, text, 'cause')).toEqual([]);
  });
});
