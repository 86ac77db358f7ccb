import { describe, expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { cardNumbers } from '../../../shared/core/card/numbers.ts';
import { budgetOf, derivedFigure } from '../../../shared/core/impact/derived.ts';
import { suggestTitle } from '../../../shared/core/incident/title.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { buildCut } from '../../../shared/core/script/build-cut.ts';
import { briefOf, change, lines, prose } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';
import { entry } from '../questions/bank.ts';

/** Invoices that came out wrong: nothing failed. */
const wrong = change(modelIncident, {
  facts: { type: 'data corruption', service: 'the totals on our invoices', attemptsNoun: 'invoices' },
});
const running = change(wrong, {
  setup: { variant: 'running' },
  facts: { status: 'mitigating', restoredAt: null, heldSince: null },
});

/** Sign-in failed in three windows and worked in between. */
const broken = change(modelIncident, {
  facts: {
    type: 'on and off',
    service: 'sign-in',
    attemptsFailed: null,
    shareFailed: null,
    attemptsNoun: null,
  },
});
const breaking = change(broken, {
  setup: { variant: 'running' },
  facts: { status: 'investigating', restoredAt: null, heldSince: null, mitigatedAt: null },
});
const summed = { statedDuration: exact('duration', 20 * 60) };

describe('what came and went', () => {
  it('is never told as if it had failed all the time', () => {
    expect(prose(broken, 'bottom-line')).toContain(
      'Over 47 minutes, from 14:02 UTC, sign-in failed on and off, for ',
    );
    expect(prose(breaking, 'bottom-line')).toMatch(
      /^Sign-in has been failing on and off since 14:02 UTC .*\. Over 118 minutes so far, this has affected /,
    );
    expect(suggestTitle(broken)).toBe('Sign-in failed on and off for 47 minutes');
  });

  it('lasted as long as it failed, once somebody has summed that up', () => {
    expect(prose(change(broken, { facts: summed }), 'bottom-line')).toContain(
      'For 20 minutes in all, between 14:02 UTC and 14:49 UTC, sign-in failed on and off, for ',
    );
    expect(prose(change(breaking, { facts: summed }), 'bottom-line')).toContain(
      'For 20 minutes in all so far, ',
    );
    expect(prose(change(modelIncident, { facts: summed }), 'bottom-line')).toContain('For 47 minutes');
    const numbers = cardNumbers(change(broken, { facts: summed }), ROLE_PACKS.SRE);
    expect(numbers.map(({ value }) => textOf(value))).toContain('20 minutes in all, from 14:02 UTC');
    const failing = change(modelIncident, { facts: { ...summed, type: 'on and off' } });
    expect(textOf(entry('Q16', failing).answerLong)).toContain('lasted 20 minutes in all, with 18% failing.');
    expect(textOf(entry('Q54', failing).answerLong)).toContain('It failed for 20 minutes in all and hit ');
  });

  it('uses up no target and costs nothing for the time in which it worked', () => {
    const priced = { loss: null, revenuePerHour: exact('money', 10_000_000) };
    const failing = change(modelIncident, { facts: { ...priced, type: 'on and off' } });
    expect(derivedFigure(failing, 'lossEstimate')).toBeNull();
    expect(budgetOf(failing.facts)).toBeNull();
    const known = change(failing, { facts: summed });
    expect(derivedFigure(known, 'lossEstimate')).toMatchObject({ low: 300_000, high: 300_000 });
    // 20 minutes at 18%, in seconds.
    expect(budgetOf(known.facts)?.used).toBe(216);
  });
});

describe('corrupt data', () => {
  it('is told as wrong and correct again, never as failing and working again', () => {
    expect(prose(wrong, 'bottom-line')).toMatch(
      /^The totals on our invoices have been correct since .* 18% of invoices were wrong, for /,
    );
    expect(prose(running, 'bottom-line')).toMatch(
      /^The totals on our invoices have been wrong.* so far, 18% of invoices have been wrong, for /,
    );
    const printed = lines(briefOf(wrong)).map(({ text }) => text);
    expect(printed).toEqual(expect.arrayContaining(['Impact: 18% of invoices were wrong', 'Wrong invoices']));
    expect(printed).toContain('What we did and do: error stopped at 14:49 UTC');
    expect(cardNumbers(wrong, ROLE_PACKS.SRE).map(({ name }) => textOf(name))).toContain('Wrong invoices');
    expect(suggestTitle(wrong)).toBe('The totals on our invoices were wrong for 47 minutes');
    expect(suggestTitle(running)).toBe('The totals on our invoices have been wrong since 14:02 UTC');
  });

  it('names what is not known of it by the same words', () => {
    const open = change(running, { facts: { attemptsFailed: exact('count', 5), attemptsNoun: null } });
    expect(prose(open, 'bottom-line')).toContain('have been wrong, for');
    expect(lines(briefOf(open)).map(({ text }) => text)).toContain('Wrong attempts');
  });
});

describe('an error that has stopped and left wrong data', () => {
  const left = change(wrong, {
    facts: {
      attemptsNoun: null,
      shareFailed: null,
      attemptsFailed: null,
      attemptsTotal: null,
      dataCorrectness: 'confirmed',
      dataNote: '212 of the 4,180 invoices are corrected; 3,968 are still wrong',
    },
  });
  const note = '212 of the 4,180 invoices are corrected; 3,968 are still wrong.';

  it('is nowhere told as correct again, and says first what is still wrong', () => {
    const told = prose(left, 'bottom-line');
    expect(told).toMatch(
      /^The totals on our invoices no longer come out wrong\. For 47 minutes, they came out wrong, for /,
    );
    expect(told).toContain(`Customer data was changed wrongly. ${note}`);
    expect(JSON.stringify(briefOf(left))).not.toContain('been correct');
    expect(suggestTitle(left)).toBe('The totals on our invoices came out wrong for 47 minutes');
    const card = cardNumbers(left, ROLE_PACKS.SRE).map(({ value }) => textOf(value));
    expect(card).toContain(`Customer data was changed wrongly. ${note}`);
  });

  it('is said in the shortest talk too', () => {
    const said = buildCut(briefOf(left), left, '30s').blocks.flatMap(({ sentences }) =>
      sentences.map(textOf),
    );
    expect(said).toContain(note);
  });

  it('that is contained is an error, and what is not restored the data', () => {
    expect(prose(running, 'bottom-line')).toContain('but the data is not restored yet');
  });
});

/** Online banking that was taken away after an alarm. */
const off = change(modelIncident, {
  facts: { type: 'switched off by us', service: 'online banking', attemptsNoun: 'log-ins' },
});
const offStill = change(off, {
  setup: { variant: 'running' },
  facts: { status: 'mitigating', restoredAt: null, heldSince: null, mitigatedAt: null },
});

describe('what we switched off to be safe', () => {
  it('has not failed: it was switched off by us, and attempts were refused', () => {
    expect(suggestTitle(off)).toBe('Online banking was switched off by us for 47 minutes');
    expect(prose(off, 'bottom-line')).toContain(
      'Online banking has worked since 14:49 UTC on 3 June. For 47 minutes, from 14:02 UTC, 18% of log-ins were refused, for ',
    );
    const uncounted = change(off, { facts: { attemptsFailed: null, shareFailed: null } });
    expect(prose(uncounted, 'bottom-line')).toContain('online banking was switched off by us, for ');
    expect(lines(briefOf(off)).map(({ text }) => text)).toContain('Refused log-ins');
    expect(textOf(entry('Q05', uncounted).answerLine)).toBe('Customers could not use online banking.');
  });

  it('stays so until it is back', () => {
    expect(suggestTitle(offStill)).toBe('Online banking has been switched off by us since 14:02 UTC');
    expect(prose(offStill, 'bottom-line')).toMatch(
      /^Online banking has been switched off by us; .*18% of log-ins have been refused/,
    );
  });
});
