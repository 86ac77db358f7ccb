import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import { emptyIncident, type Incident } from '../../../shared/core/incident/incident.ts';
import { type Row, row } from '../../../shared/core/incident/lists.ts';
import { parseIncident } from '../../../shared/core/incident/parse/parse.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { stamp } from '../../../shared/core/incident/values/stamp.ts';
import { addQuestion, keepTry, setReadiness, writeAnswer } from '../../../shared/core/questions/edits.ts';
import { hardestQuestions, rankQuestions } from '../../../shared/core/questions/hardest.ts';
import { questionsFor } from '../../../shared/core/questions/questions-for.ts';
import { isSettled } from '../../../shared/core/questions/readiness.ts';
import { compileVocabulary } from '../../../shared/core/vocabulary/matcher.ts';
import { deriveWorkbook } from '../../../shared/core/workbook.ts';
import { arbitraryIncident } from '../arbitraries.ts';
import { change } from '../brief/print.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { june, modelIncident } from '../model-incident.ts';
import { bank, entry } from './bank.ts';

const line = (id: string, incident = modelIncident): string => textOf(entry(id, incident).answerLine);
const long = (id: string, incident = modelIncident): string => textOf(entry(id, incident).answerLong);
const withFacts = (facts: Partial<Incident['facts']>, from = modelIncident): Incident => ({
  ...from,
  facts: { ...from.facts, ...facts },
});
/** The model as a near miss of which nobody has felt anything. */
const unfelt = change(modelIncident, {
  setup: { variant: 'near-miss' },
  facts: {
    customers: null,
    customersWorst: null,
    segments: null,
    keyAccountsNote: null,
    loss: null,
    sideEffect: null,
    tickets: null,
    refunds: null,
    credits: null,
  },
  lists: { functions: [] },
});
const ready = (id: string, from = modelIncident): Incident =>
  setReadiness(from, entry(id, from), 'ready').reduce(applyEdit, from);

describe('the answers to the model incident', () => {
  it.each([
    [
      'Q01',
      'For 47 minutes, from 14:02 UTC, 18% of card payments failed, for about 3,200 customers (2,900 to 3,400).',
    ],
    ['Q02', 'Yes, since 14:49 UTC.'],
    ['Q09', 'About 3,200 (2,900 to 3,400) customers.'],
    ['Q18', 'This change started the failure: very likely (80–95%).'],
    ['Q35', 'Changes of this kind have been blocked since 15:30 UTC.'],
    [
      'Q59',
      'We estimate $30,000 to $50,000 in lost or delayed sales (not included: refunds and staff time).',
    ],
    ['Q73', 'At 18:15 UTC, by e-mail.'],
  ])('%s: %s', (id, text) => expect(line(id)).toBe(text));

  it('say no plain yes while data is wrong or something is still being put right', () => {
    const wrong = withFacts({ dataCorrectness: 'confirmed' });
    expect(line('Q02', wrong)).toBe(
      'Not all of it: it has worked since 14:49 UTC, but some of the data is wrong.',
    );
    const actionsNow = [
      row('actionsNow', 'n1', { what: 'Repays the fees', owner: 'Finance', state: 'running' }),
    ];
    const repaying = { ...modelIncident, lists: { ...modelIncident.lists, actionsNow } };
    expect(line('Q02', repaying)).toBe(
      'It has worked since 14:49 UTC; still under way: Finance repays the fees.',
    );
    const rotate = row('actionsNow', 'n1', {
      what: 'Rotate all keys',
      owner: 'SRE on-call',
      state: 'running',
    });
    expect(line('Q02', { ...repaying, lists: { ...repaying.lists, actionsNow: [rotate] } })).toBe(
      'It has worked since 14:49 UTC; still under way: SRE on-call: rotate all keys.',
    );
    expect(line('Q02', withFacts({ dataCorrectness: 'suspected' }, repaying))).toBe(
      'Not all of it: it has worked since 14:49 UTC, but we suspect that some of the data is wrong; still under way: Finance repays the fees.',
    );
  });

  it('answer with what is on record under another name', () => {
    const ruledOut = withFacts({ securitySuspected: null, ruledOut: ['an attack', 'a full disk'] });
    expect(line('Q06', ruledOut)).toBe('No: we have ruled out an attack or a full disk.');
    expect(line('Q06', withFacts({ securitySuspected: 'yes', ruledOut: ['an attack'] }))).toBe(
      'We suspect one.',
    );
    expect(line('Q06', withFacts({ securitySuspected: null, ruledOut: ['a full disk'] }))).toMatch(
      /^Not known yet/,
    );
    const aware = { firstSignAt: null, awarenessAt: june('14:40') };
    expect(line('Q52', withFacts(aware))).toBe('We count as aware from 14:40 UTC on 3 June.');
  });

  it('name a missing safeguard as missing, and key accounts as what they are', () => {
    const named = withFacts({
      missingSafeguard: 'A lock against deletion',
      keyAccountsNote: 'None of the top 20',
    });
    expect(line('Q19', named)).toBe('The missing safeguard: a lock against deletion.');
    expect(long('Q66', named)).toContain('The missing safeguard: a lock against deletion.');
    const quiet = { ...named, lists: { ...named.lists, keyAccounts: [] } };
    expect(line('Q72', quiet)).toBe('No call is planned; key accounts: none of the top 20.');
    expect(long('Q47', quiet)).toContain('Key accounts: none of the top 20.');
    const open = withFacts({ keyAccountsNote: unknown(null) }, quiet);
    expect(long('Q10', open)).toContain('We check: whether key accounts were hit');
  });

  it('promise a day, and no hour that nobody named', () => {
    const facts = { priorEvents: unknown('2026-06-08T12:00:00Z', '', 'day') };
    expect(line('Q37', withFacts(facts))).toBe('Not known. You have it by 8 June.');
  });

  it('are no where the record says that there was none', () => {
    const none = withFacts({ priorEvents: ['none known'], priorWarnings: ['None.'] });
    expect(line('Q37', none)).toBe('We know of no earlier event of this kind.');
    expect(line('Q22', none)).toBe('We know of no warning.');
    expect(line('Q69', none)).toBe('We know of no warning.');
    expect(long('Q22', none)).not.toContain('Earlier events');
    expect(line('Q37', withFacts({ priorEvents: ['On 3 May sign-in failed'] }))).toBe(
      'Yes: on 3 May sign-in failed.',
    );
  });

  it('tell corrupt data as wrong, not as a failure', () => {
    const corrupt = withFacts({ type: 'data corruption', service: 'invoices', dataCorrectness: 'confirmed' });
    expect(line('Q01', corrupt)).toMatch(
      /^For 47 minutes, from 14:02 UTC, 18% of card payments came out wrong/,
    );
    expect(line('Q01', withFacts({ customers: null }, corrupt))).toBe(
      'Invoices came out wrong for 47 minutes.',
    );
    expect(line('Q02', corrupt)).toBe(
      'Not all of it: the error stopped at 14:49 UTC, but some of the data is wrong.',
    );
    expect(line('Q05', corrupt)).toBe('Customers could not rely on invoices.');
    expect(long('Q05', corrupt)).toContain('18% of card payments came out wrong.');
    expect(line('Q28', corrupt)).toMatch(
      /^It has no longer come out wrong since 14:49 UTC; the permanent fix /,
    );
  });

  it('do not tell money that is no sales as sales that may come back', () => {
    const refunded = withFacts({ lossNoun: 'overcharged on invoices' });
    expect(line('Q61', refunded)).toBe(
      'The money on record is no sales: $30,000 to $50,000 overcharged on invoices (not included: refunds and staff time).',
    );
    expect(long('Q61', refunded)).not.toContain('missing');
    expect(long('Q61')).toContain('What is missing so far: $30,000 to $50,000.');
  });

  it('say whether data was lost or seen before what was changed wrongly', () => {
    const wrong = withFacts({ dataCorrectness: 'confirmed' });
    expect(line('Q11', wrong)).toBe(
      'As of 16:00 UTC we have found no sign that customer data was lost or seen by others. Customer data was changed wrongly.',
    );
    expect(long('Q11', wrong).match(/changed wrongly/g)).toHaveLength(1);
    const only = withFacts({ dataLoss: null, dataExposure: null, dataCorrectness: 'confirmed' });
    expect(line('Q11', only)).not.toMatch(/lost/);
    expect(line('Q11', withFacts({ dataLoss: 'confirmed' }))).toMatch(
      /^Customer data was lost\. As of .* no sign that customer data was seen by others/,
    );
    const both = withFacts({ dataLoss: 'confirmed', dataCorrectness: 'suspected' });
    expect(line('Q11', both)).toMatch(
      /^Customer data was lost and, we suspect, changed wrongly\. As of .* seen by others\.$/,
    );
    expect(long('Q11', both).match(/seen by others/g)).toHaveLength(1);
  });

  it('tell what is still to be done as not done yet', () => {
    const done = withFacts({ similarUntilWhat: 'we compared the credit notes too' });
    expect(line('Q41', done)).toMatch(/, when we have compared the credit notes too\.$/);
    expect(long('Q36', done)).toMatch(/ once we have compared the credit notes too\.$/);
  });

  it('say what customers could not do by a verb where there is one', () => {
    const out = (service: string): string => line('Q05', withFacts({ type: 'outage', service }));
    expect(out('logging in')).toBe('Customers could not log in.');
    expect(out('Paying by card')).toBe('Customers could not pay by card.');
    expect(out('card payments')).toBe('Customers could not use card payments.');
    expect(out('paying and logging in')).toBe('Customers could not use paying and logging in.');
    expect(line('Q05', withFacts({ type: 'degradation', service: 'logging in' }))).toBe(
      'Customers could not rely on logging in.',
    );
  });

  it('name one moment of knowing, or both by their names', () => {
    const awarenessAt = stamp('2026-06-03T14:30:00Z', 'UTC');
    const apart = withFacts({ awarenessAt });
    expect(line('Q03', apart)).toBe(
      'It started at 14:02 UTC; it was detected at 14:06 UTC, and we count as aware from 14:30 UTC on 3 June.',
    );
    expect(line('Q07', apart)).not.toContain('we knew');
    const detectedAt = modelIncident.facts.detectedAt;
    if (!detectedAt) throw new Error('The model was detected.');
    expect(line('Q03', withFacts({ awarenessAt: detectedAt }))).toBe(
      'It started at 14:02 UTC; we knew at 14:06 UTC.',
    );
  });

  it('leave out a reason of the severity that the record has overtaken', () => {
    const stale = withFacts({ severity: 'SEV-2', severityReason: 'more than 60% of users' });
    expect(long('Q74', stale)).not.toContain('60%');
    expect(long('Q74', withFacts({ severity: 'SEV-2', severityReason: 'a main function failed' }))).toContain(
      'The reason: a main function',
    );
  });

  it('go on with facts and never repeat themselves', () => {
    expect(long('Q35')).toBe(
      'Changes of this kind have been blocked since 15:30 UTC. A similar failure in the invoice system is unlikely ' +
        '(20–45%) until the same check is added there on 9 June. Until then the head of payments approves each change.',
    );
  });

  it('name the worst that is known of the data in the one line', () => {
    const seen = withFacts({ dataLoss: 'suspected', dataExposure: 'confirmed' });
    expect(line('Q11', seen)).toBe('Customer data was seen by others and, we suspect, lost.');
    expect(long('Q11', seen)).toMatch(/^Customer data was seen by others and, we suspect, lost\. /);
    expect(line('Q11', withFacts({ dataExposure: 'unknown' }))).toMatch(/^We do not know yet/);
  });

  it('say when it will be fixed: that it works, and what is still to come', () => {
    const [earliest, latest] = [
      stamp('2026-06-09T00:00:00Z', 'UTC', { precision: 'day' }),
      stamp('2026-06-12T00:00:00Z', 'UTC', { precision: 'day' }),
    ];
    const at = (facts: Partial<Incident['facts']>): string =>
      line('Q28', withFacts({ fixEarliest: null, fixLatest: null, heldSince: null, ...facts }));
    const works = 'It has worked again since 14:49 UTC';
    expect(at({})).toBe(`${works}; the permanent fix is not scheduled yet.`);
    expect(at({ fixLatest: latest })).toBe(`${works}; the permanent fix is expected by 12 June.`);
    expect(at({ fixEarliest: earliest })).toBe(
      `${works}; the permanent fix is expected on 9 June at the earliest.`,
    );
    expect(at({ fixEarliest: earliest, fixLatest: latest })).toBe(
      `${works}; the permanent fix is expected between 9 June and 12 June.`,
    );
    expect(at({ fixEarliest: latest, fixLatest: latest })).toBe(
      `${works}; the permanent fix is expected by 12 June.`,
    );
    expect(at({ restoredAt: null })).toBe('It works again; the permanent fix is not scheduled yet.');
    expect(at({ status: 'closed' })).toBe(`${works}.`);
    expect(at({ status: 'mitigating', fixLatest: latest })).toBe(
      'When it is over we cannot say yet; the permanent fix is expected by 12 June.',
    );
  });

  it('expect nothing at a time that has passed', () => {
    const at = (time: string): Incident['facts']['asOf'] => stamp(`2026-06-03T${time}:00Z`, 'UTC');
    const fix = { fixEarliest: at('15:00'), fixLatest: at('15:30'), fixLikelihood: 'L5' } as const;
    const asked = (asOf: string, facts: Partial<Incident['facts']> = {}, id = 'Q28'): string =>
      long(id, withFacts({ ...fix, asOf: at(asOf), ...facts }));
    const works = 'It has worked again since 14:49 UTC';
    expect(asked('14:55')).toContain(
      `${works}; the permanent fix is expected between 15:00 UTC and 15:30 UTC.`,
    );
    expect(asked('14:55')).toMatch(/ to be ready by 15:30 UTC\./);
    expect(asked('15:10')).toContain(`${works}; the permanent fix is expected by 15:30 UTC.`);
    expect(asked('15:30')).toContain(`${works}; the permanent fix was expected by 15:30 UTC.`);
    expect(asked('16:00', { fixLatest: null })).toContain(
      `${works}; the permanent fix was expected at 15:00 UTC at the earliest.`,
    );
    expect(asked('16:00', { status: 'closed' })).toContain(`${works}.`);
    expect(asked('16:00', { status: 'mitigating' })).toContain(
      'When it is over we cannot say yet; the permanent fix was expected by 15:30 UTC.',
    );
    expect(asked('16:00', {}, 'Q29')).toContain('Temporary; the permanent fix was expected by 15:30 UTC.');
    const day = stamp('2026-06-05T00:00:00Z', 'UTC', { precision: 'day' });
    for (const status of ['restored', 'closed', 'mitigating'] as const) {
      const late = { status, fixEarliest: null, fixLatest: day, asOf: stamp('2026-06-09T08:00:00Z', 'UTC') };
      expect(asked('16:00', late)).not.toMatch(/is expected|to be ready|comes by/);
      expect(asked('16:00', { status })).not.toMatch(/is expected|to be ready|comes by/);
    }
  });

  it('count the measure from when it has held, not from the restore', () => {
    const held = withFacts({ heldSince: stamp('2026-06-03T15:10:00Z', 'UTC') });
    expect(long('Q02', held)).toContain('Since 15:10 UTC, 99.9% of card payments have succeeded.');
    expect(long('Q02', withFacts({ heldSince: null }))).toContain(
      'Now 99.9% of card payments have succeeded.',
    );
  });

  it('say one time once', () => {
    expect(long('Q02')).toBe('Yes, since 14:49 UTC. Now 99.9% of card payments have succeeded.');
    expect(long('Q01').match(/47 minutes/g)).toHaveLength(1);
  });

  it('say what happened once, in the one sentence that was asked for', () => {
    const uncounted = withFacts({ shareFailed: null, attemptsFailed: null });
    expect(long('Q01', uncounted)).toMatch(
      /^For 47 minutes, from 14:02 UTC, card payments failed, for about 3,200 customers \(2,900 to 3,400\)\./,
    );
    expect(long('Q01', uncounted).match(/card payments failed/gi)).toHaveLength(1);
    const inPart = withFacts({ type: 'degradation', customers: null }, uncounted);
    expect(line('Q01', inPart)).toBe('Card payments worked only in part for 47 minutes.');
  });

  it('say of a security event that it was contained, and what is open', () => {
    const event: Incident = {
      ...withFacts({ service: 'the customer portal', dataExposure: 'suspected', fix: 'a second lock' }),
      setup: { ...modelIncident.setup, variant: 'security' },
    };
    for (const each of ['Q01', 'Q02', 'Q28'])
      expect(long(each, event)).not.toMatch(/portal failed|has worked|works again|^Yes/);
    expect(line('Q01', event)).toBe(
      'The security event that affected the customer portal was contained at 14:49 UTC.',
    );
    expect(line('Q02', event)).toBe(
      'It has been contained since 14:49 UTC; still open: whether data was seen by others and the permanent fix.',
    );
    expect(long('Q02', event).match(/14:49/g)).toHaveLength(1);
    expect(line('Q28', event)).toMatch(/^It is contained; the permanent fix /);
    const settled = { dataExposure: 'none-verified', status: 'closed' } as const;
    expect(line('Q02', withFacts(settled, event))).toBe('Yes, it has been contained since 14:49 UTC.');
    expect(line('Q02', withFacts({ status: 'mitigating', mitigatedAt: null }, event))).toBe(
      'Not yet; we are containing it.',
    );
  });

  it('say of those that a security event may only have affected just that', () => {
    const setup = { ...modelIncident.setup, variant: 'security' as const };
    const open = { ...withFacts({ dataExposure: 'suspected' }), setup };
    expect(line('Q09', open)).toBe('About 3,200 (2,900 to 3,400) customers may have been affected.');
    for (const each of ['Q17', 'Q54']) {
      expect(long(each, open)).toMatch(/may have (?:been )?affected/i);
      expect(long(each, open)).not.toMatch(/Affected:|hit /);
    }
    const seen = { ...withFacts({ dataExposure: 'confirmed' }), setup };
    expect(line('Q09', seen)).toBe('About 3,200 (2,900 to 3,400) customers.');
  });

  it('say of a near miss that nobody was hit', () => {
    expect(line('Q09', unfelt)).toBe('None that we know of.');
    const counted = change(unfelt, { facts: { customers: exact('count', 0) } });
    expect(line('Q09', counted)).toBe('None; no customer was hit.');
    expect(line('Q09', change(unfelt, { facts: { tickets: exact('count', 3) } }))).toBe('Not known yet.');
  });

  it('never say of what still fails that it failed, or that it recovers', () => {
    const running = withFacts({ status: 'mitigating', restoredAt: null, mitigatedAt: null });
    expect(line('Q01', running)).toMatch(/^Card payments have been failing since 14:02 UTC/);
    expect(line('Q02', running)).toBe('Not yet; we are applying a fix.');
  });

  it('name every clock that runs, the earliest first', () => {
    const clock = (id: string, rule: string, day: number, state: 'open' | 'notice sent'): Row<'clocks'> =>
      row('clocks', id, { rule, due: june('01:30', day), state });
    const clocks = [
      clock('c1', 'The 72-hour rule', 6, 'open'),
      clock('c2', 'the 24-hour rule', 4, 'open'),
      clock('c3', 'the rule of the bank', 5, 'notice sent'),
    ];
    const two = { ...modelIncident, lists: { ...modelIncident.lists, clocks } };
    expect(long('Q51', two)).toContain(
      'If the 24-hour rule applies, its period ends at 01:30 UTC on 4 June. ' +
        'If the 72-hour rule applies, its period ends at 01:30 UTC on 6 June.',
    );
    expect(long('Q51', two)).not.toContain('bank');
  });

  it('name the confirmed cause itself', () => {
    const confirmed = withFacts({ causeStatus: 'confirmed' });
    expect(line('Q18', confirmed)).toBe('It is confirmed that this change started the failure.');
    expect(long('Q18', confirmed)).toContain('A change to payment settings went live.');
  });

  it('tell the limit of plan B as the brief does, and what is overdue', () => {
    expect(line('Q31')).toBe(
      'If failures exceed 1% before 18:00 UTC, we switch to the second card processor.',
    );
    const late = withFacts({ asOf: june('09:00', 8), planBDecideBy: june('09:00', 7) });
    expect(line('Q31', late)).toContain('the decision was due by 09:00 UTC on 7 June');
    const built = { fix: 'A test for settings', fixEarliest: null, fixLatest: june('09:00', 5) };
    expect(long('Q28', withFacts({ ...built, asOf: june('09:00', 8), status: 'closed' }))).toContain(
      'What we build: a test for settings; that was due by 09:00 UTC on 5 June.',
    );
  });

  it('name one owner, whoever asks', () => {
    const led = withFacts({ executiveOwner: null, incidentLead: 'Head of payments' });
    expect(line('Q65', led)).toBe('The head of payments leads the response.');
    expect(line('Q66', led)).toBe('We are; the head of payments leads the response.');
  });

  it('put “the” before a bare role', () => {
    const roles = withFacts({
      executiveOwner: 'CTO',
      incidentLead: 'SRE lead',
      spokesperson: 'Head of support',
    });
    expect(long('Q65', roles)).toMatch(/^The CTO owns the repair\. The SRE lead leads the response\./);
    expect(line('Q44', roles)).toBe('The head of support.');
    expect(line('Q65', withFacts({ executiveOwner: 'Ana Silva' }))).toBe('Ana Silva owns the repair.');
  });

  it('say who brings the cost while nobody knows it', () => {
    const open = withFacts({ loss: unknown('2026-06-03T16:30:00Z', 'finance') });
    expect(line('Q59', open)).not.toMatch(/The cost is/);
  });

  it('say that nothing was lost, not what nothing costs', () => {
    const free = withFacts({ loss: exact('money', 0) });
    expect(line('Q59', free)).toBe(
      'We know of no lost or delayed sales (not included: refunds and staff time).',
    );
    for (const id of ['Q17', 'Q54', 'Q61', 'Q64'])
      expect(`${line(id, free)} ${long(id, free)}`).not.toMatch(/\$0/);
  });

  it('put no stop behind a question mark', () => {
    const asked = withFacts({ openForLegal: 'does this start a clock?' });
    expect(long('Q51', asked)).toMatch(/start a clock\?$/);
  });

  it('end with what is open and by when', () => {
    const open = withFacts({ lossExcludes: unknown('2026-06-03T16:30:00Z', 'finance') });
    expect(long('Q59', open)).toMatch(
      /Still open: what the estimate leaves out, expected by 16:30 UTC from finance\.$/,
    );
  });

  it('name what is open as it is said, not as its field is called', () => {
    const legal = withFacts({ legalInformedAt: unknown('2026-06-03T16:30:00Z') });
    expect(long('Q51', legal)).toContain('when Legal got the facts, ');
  });

  it('say that nothing is known, and which fields would tell', () => {
    expect(line('Q14')).toBe('Not known yet. To fill in: [effect on staff].');
    expect(entry('Q14').answerLine.find(({ missing }) => missing)?.chip).toBe('staffImpact');
  });

  it('say who looks for it and when it comes', () => {
    const open = withFacts({ staffImpact: unknown('2026-06-03T16:30:00Z', 'the head of support') });
    expect(line('Q14', open)).toBe('Not known. You have it by 16:30 UTC.');
    expect(long('Q14', open)).toBe(
      'Not known. The head of support checks: effect on staff. You have it by 16:30 UTC.',
    );
  });

  it('promise no time that was said for another fact', () => {
    const due = unknown('2026-06-03T18:00:00Z');
    const open = withFacts({ keyAccountsNote: due, reviewAt: due, causeStatus: null, tickets: null });
    const none = { ...open, lists: { ...open.lists, keyAccounts: [] } };
    expect(line('Q47', none)).toBe('Not known yet. To fill in: [support tickets].');
    expect(long('Q47', none)).toMatch(/Still open: .*key accounts.*, expected by 18:00 UTC\.$/);
    for (const id of ['Q23', 'Q47', 'Q67', 'Q72']) expect(line(id, none), id).not.toContain('18:00');
    expect(line('Q10', none)).toBe('Not known. You have it by 18:00 UTC.');
  });

  it('promise or threaten nothing that is not on record', () => {
    const reviewed = withFacts({ reviewAt: june('10:00', 9) });
    expect(line('Q67', reviewed)).toBe('Nothing on record says so.');
    expect(line('Q46', withFacts({ linesToSay: ['We are sorry.'] }))).toBe(
      'We can, for the effect; Legal sees the words first.',
    );
  });

  it('answer what was asked', () => {
    const told = withFacts({
      customerStatus: 'nothing yet',
      detectionSource: 'outsider',
      toldBefore: ['CISO 09:30', 'DPO 10:15'],
      dataTypes: ['names', 'e-mail addresses'],
    });
    expect(line('Q08', told)).toBe('Customers: nothing yet.');
    expect(long('Q08', told)).toContain('Somebody outside the company told us of it.');
    expect(long('Q08', told)).toContain('CISO 09:30');
    expect(long('Q08', told)).toContain('Customers were told on the status page at 14:31');
    expect(line('Q53', told)).toBe('Yes: names and e-mail addresses.');
    expect(line('Q53', withFacts({ dataTypes: ['stock levels'] }))).toBe('Kinds of data: stock levels.');
    expect(line('Q36', withFacts({ similarEvent: 'another race' }))).not.toContain('another race');
    const actionsNow = [
      row('actionsNow', 'n1', { what: 'rebuilds the balances', owner: 'Ledger', state: 'running' }),
    ];
    const busy = { ...modelIncident, lists: { ...modelIncident.lists, actionsNow, actionsLong: [] } };
    expect(line('Q27', busy)).toMatch(/^Ledger rebuilds the balances/);
    expect(
      line('Q39', withFacts({ fix: 'a lock for each balance', fixLatest: june('12:00', 9) }, busy)),
    ).toBe('We build this by 12:00 UTC on 9 June: a lock for each balance.');
  });
});

describe('readiness', () => {
  it('is ready with all facts, weak without some, unknown without any', () => {
    expect(entry('Q01').readiness).toMatchObject({ state: 'ready', byHand: false });
    const less = withFacts({ customers: null });
    expect(entry('Q01', less).readiness).toMatchObject({ state: 'weak', reason: '1 fact missing' });
    expect(entry('Q14').readiness).toMatchObject({ state: 'unknown', reason: 'nobody says by when' });
  });

  it('is settled when unknown has a time, and not before', () => {
    expect(isSettled(entry('Q14').readiness)).toBe(false);
    const open = withFacts({ staffImpact: unknown('2026-06-03T16:30:00Z', 'support') });
    expect(isSettled(entry('Q14', open).readiness)).toBe(true);
  });

  it('is what the person says, until it is taken back', () => {
    const weak = setReadiness(modelIncident, entry('Q01'), 'weak').reduce(applyEdit, modelIncident);
    expect(entry('Q01', weak).readiness).toMatchObject({ state: 'weak', byHand: true });
    const open = setReadiness(weak, entry('Q01', weak), unknown('2026-06-03T17:00:00Z', 'me')).reduce(
      applyEdit,
      weak,
    );
    expect(entry('Q01', open).readiness).toMatchObject({ state: 'unknown', byHand: true, reason: '' });
    expect(line('Q01', open)).toBe('Not known. You have it by 17:00 UTC.');
    const back = setReadiness(open, entry('Q01', open), null).reduce(applyEdit, open);
    expect(entry('Q01', back).readiness).toMatchObject({ state: 'ready', byHand: false });
  });

  it('falls to weak when a fact of a ready answer changes, and says which one', () => {
    const marked = ready('Q09');
    expect(entry('Q09', marked)).toMatchObject({ changed: [], readiness: { state: 'ready', byHand: true } });
    const more = withFacts({ customers: exact('count', 4_100) }, marked);
    expect(entry('Q09', more)).toMatchObject({
      changed: ['customers'],
      readiness: { state: 'weak', reason: 'a fact has changed' },
    });
    expect(entry('Q09', ready('Q09', more)).changed).toEqual([]);
  });

  it('sees a changed row of a list, and a fact that is gone', () => {
    const marked = ready('Q70', ready('Q09'));
    const later = {
      ...marked,
      lists: { ...marked.lists, asks: [row('asks', 'a1', { decision: 'Another one' })] },
    };
    expect(entry('Q70', later).changed).toEqual(['asks']);
    expect(entry('Q09', withFacts({ customers: null }, marked)).changed).toEqual(['customers']);
  });
});

describe('own words', () => {
  it('stand in place of the generated ones and follow the facts', () => {
    const own = writeAnswer(modelIncident, 'Q09', { line: 'Some {customers:centre}.' }).reduce(
      applyEdit,
      modelIncident,
    );
    expect(line('Q09', own)).toBe('Some about 3,200.');
    expect(line('Q09', withFacts({ customers: exact('count', 10) }, own))).toBe('Some 10.');
    expect(entry('Q09', own).written).toEqual({ line: true, long: false });
  });

  it('answer questions of the person’s own', () => {
    const asked = applyEdit(modelIncident, addQuestion('own-1', 'Why on a Wednesday?', 'Cause'));
    expect(entry('own-1', asked)).toMatchObject({ own: true, group: 'Cause', forRole: true });
    expect(entry('own-1', asked).readiness.state).toBe('unknown');
    const answered = writeAnswer(asked, 'own-1', { line: 'By chance.' }).reduce(applyEdit, asked);
    expect(entry('own-1', answered).readiness.state).toBe('ready');
    expect(questionsFor(answered, bank)).toHaveLength(77);
  });
});

describe('the checklist', () => {
  const core = (incident: Incident) =>
    deriveWorkbook(incident, compileVocabulary([]), { language: 'en-US' }, bank).checklist.find(
      ({ id }) => id === 'C36',
    );

  it('names the first core question that is still open', () => {
    expect(core(modelIncident)).toMatchObject({
      state: 'missing',
      detail: expect.stringMatching(/^1 core question open, first “Who owns this[?]”/),
    });
  });

  it('is content once each is ready or has its time, and with a tick by hand', () => {
    const settled = bank
      .filter((question) => question.core)
      .reduce((incident, { id }, index) => {
        const readiness = index % 2 === 0 ? 'ready' : unknown('2026-06-03T17:00:00Z', 'me');
        return setReadiness(incident, entry(id, incident), readiness).reduce(applyEdit, incident);
      }, modelIncident);
    expect(core(settled)?.state).toBe('done');
    const undated = setReadiness(settled, entry('Q09', settled), unknown()).reduce(applyEdit, settled);
    expect(core(undated)).toMatchObject({
      state: 'missing',
      detail: expect.stringMatching(/^1 core question open/),
    });
    const ticks = { C36: { at: '2026-06-03T16:00:00Z', by: 'Ana' } };
    expect(core({ ...undated, ticks })).toMatchObject({
      state: 'done',
      detail: expect.stringContaining('by hand'),
    });
  });
});

describe('the hardest questions', () => {
  it('are five that this role is asked, the worst first', () => {
    const entries = questionsFor(modelIncident, bank);
    const hardest = hardestQuestions(modelIncident, entries);
    expect(hardest).toHaveLength(5);
    expect(hardest.every(({ readiness, forRole }) => readiness.state !== 'ready' && forRole)).toBe(true);
  });

  it('come down with a time, with the facts and go up with a miss', () => {
    const rank = (id: string, incident: Incident): number =>
      rankQuestions(incident, questionsFor(incident, bank)).findIndex((each) => each.id === id);
    const promised = withFacts({ staffImpact: unknown('2026-06-03T16:30:00Z', 'support') });
    const told = withFacts({ staffImpact: 'Support could not see orders' });
    expect(rank('Q14', modelIncident)).toBeLessThan(rank('Q14', promised));
    expect(rank('Q14', promised)).toBeLessThan(rank('Q14', told));
    const missed = keepTry('d1', '2026-06-03T15:00:00Z', 'UTC', {
      question: 'Q44',
      good: false,
      seconds: 40,
    });
    const later = keepTry('d2', '2026-06-03T15:10:00Z', 'UTC', { question: 'Q44', good: true, seconds: 20 });
    const once = applyEdit(modelIncident, missed);
    expect(rank('Q44', once)).toBeLessThan(rank('Q44', modelIncident));
    expect(rank('Q44', applyEdit(once, later))).toBe(rank('Q44', modelIncident));
  });

  it('of an empty record begin with a core question of high stakes', () => {
    const empty = emptyIncident('x');
    expect(hardestQuestions(empty, questionsFor(empty, bank))[0]).toMatchObject({ id: 'Q09', core: true });
  });
});

describe('for any record', () => {
  it('every question has an answer and a readiness, and the record stays as it is', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const entries = questionsFor(deepFreeze(incident), bank);
        expect(entries.length).toBeGreaterThanOrEqual(76);
        for (const { answerLine, answerLong } of entries)
          for (const runs of [answerLine, answerLong])
            expect(textOf(runs)).not.toMatch(/^\s*$|undefined|\[object/);
      }),
      { numRuns: 40 },
    );
  });

  it('what a person sets or writes is a record that the parser accepts', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.integer({ min: 0, max: 75 }), (incident, index) => {
        const found = questionsFor(incident, bank)[index];
        if (!found) throw new Error('There are 76 questions.');
        const edits = [
          ...setReadiness(incident, found, 'ready'),
          keepTry('t1', '2026-06-03T16:00:00Z', incident.setup.zone, {
            question: found.id,
            good: true,
            seconds: 21,
          }),
        ];
        const result = edits.reduce(applyEdit, incident);
        expect(parseIncident(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, incident: result });
        const again = questionsFor(result, bank)[index];
        expect(again?.changed).toEqual([]);
        expect(again?.readiness.state).toBe('ready');
      }),
      { numRuns: 60 },
    );
  });

  it('of an older version, without answers and drills, still opens', () => {
    const { answers, drills, ...lists } = modelIncident.lists;
    expect([answers, drills]).toEqual([[], []]);
    const parsed = parseIncident({ ...modelIncident, lists });
    expect(parsed).toEqual({ ok: true, incident: modelIncident });
  });
});

describe('an answer says what was asked', () => {
  const event = (facts: Partial<Incident['facts']>): Incident => ({
    ...withFacts(facts),
    setup: { ...modelIncident.setup, variant: 'security' },
  });

  it('what customers could not do: a sentence stands alone, a security event took nothing away', () => {
    expect(line('Q05', withFacts({ service: 'Customers cannot pay' }))).toBe('Customers cannot pay.');
    expect(line('Q05', withFacts({ customersNoun: 'members' }))).toBe(
      'Members could not rely on card payments.',
    );
    expect(line('Q05', event({ service: 'the claims database' }))).toBe(
      'The event concerns the claims database.',
    );
    expect(long('Q05', withFacts({ sideEffect: 'nothing yet' }))).not.toContain('Nothing yet');
    const setup = { ...modelIncident.setup, variant: 'near-miss' as const };
    expect(line('Q05', unfelt)).toBe('Nothing that we know of.');
    expect(line('Q05', { ...modelIncident, setup })).not.toContain('no customer was hit');
    expect(line('Q09', { ...modelIncident, setup })).toMatch(/3,200/);
  });

  it('what customers were told is no message to a partner', () => {
    const messages = [row('messages', 'm1', { audience: 'partner', channel: 'email', at: june('15:00') })];
    const told = {
      ...withFacts({ customerStatus: 'nothing yet' }),
      lists: { ...modelIncident.lists, messages },
    };
    expect(line('Q43', told)).toBe('Nothing yet.');
    expect(long('Q43', told)).not.toContain('artner');
  });

  it('who brings one answer is not told to bring the empty fields beside it', () => {
    const loss = unknown('2026-06-03T17:00:00Z', 'cfo');
    const asked = withFacts({ loss, lossExcludes: null, revenuePerHour: null });
    expect(long('Q59', asked)).toContain('CFO checks: lost or delayed sales.');
  });

  it('the price of the permanent fix is not the amount of a decision', () => {
    expect(long('Q63', withFacts({ fix: 'A second check' }))).toMatch(
      /^What we build: a second check; its price is not on record\./,
    );
    expect(long('Q63', withFacts({ fix: 'A second check' }))).not.toContain('18,000');
  });

  it('tells a time of day "at", what still lasts "so far", and customers by their name', () => {
    const until = withFacts({ similarUntil: june('18:00'), similarUntilWhat: 'all is changed' });
    expect(line('Q41', until)).toBe('At 18:00 UTC, when all is changed.');
    const running = withFacts({ status: 'mitigating', restoredAt: null, customersNoun: 'members' });
    expect(long('Q54', running)).toContain('It has lasted 118 minutes so far and hit about 3,200 members.');
  });

  it('how sure we are says how the numbers were found', () => {
    expect(line('Q17')).toMatch(/^The number of customers is (?:an estimate|measured|an assumption)/);
  });

  it('asks for no number of all customers where none was hit', () => {
    const none = withFacts({ customers: exact('count', 0), customersBase: null });
    expect(entry('Q09', none).readiness.state).toBe('ready');
  });
});
