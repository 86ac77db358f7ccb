import { describe, expect, it } from 'vitest';
import { emptyIncident } from '../../../../shared/core/incident/incident.ts';
import { row } from '../../../../shared/core/incident/lists.ts';
import { flagged, holdsItsExamples, record, withPeople } from '../speak.ts';

const rule = 'blame.named';

describe(rule, () => {
  holdsItsExamples(rule, withPeople);

  it('knows the owners of actions', () => {
    const { lists } = emptyIncident('i1');
    const actionsNow = [row('actionsNow', 'a1', { owner: 'Ana Silva-Costa' })];
    const incident = { ...record(), lists: { ...lists, actionsNow } };
    expect(flagged(rule, 'Ana Silva-Costa missed the alarm.', 'cause', incident)).toEqual([
      'Ana Silva-Costa missed',
    ]);
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
});
