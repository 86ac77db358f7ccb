import { describe, expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { cardNumbers } from '../../../shared/core/card/numbers.ts';
import { suggestTitle } from '../../../shared/core/incident/title.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { briefOf, change, lines, prose } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';

/** Invoices that came out wrong: nothing failed. */
const wrong = change(modelIncident, {
  facts: { type: 'data corruption', service: 'the totals on our invoices', attemptsNoun: 'invoices' },
});
const running = change(wrong, {
  setup: { variant: 'running' },
  facts: { status: 'mitigating', restoredAt: null, heldSince: null },
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
