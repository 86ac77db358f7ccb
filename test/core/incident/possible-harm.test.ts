import { describe, expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { cardNumbers } from '../../../shared/core/card/numbers.ts';
import { mayOnlyAffect } from '../../../shared/core/incident/possible-harm.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { unknown } from '../../../shared/core/incident/values/slot.ts';
import { briefOf, change, lines, prose } from '../brief/print.ts';
import { june, modelIncident } from '../model-incident.ts';

/** A key that could be read and is revoked; whether anybody used it nobody knows. */
const leak = change(modelIncident, {
  setup: { variant: 'security' },
  facts: {
    service: 'a key of our build system',
    status: 'investigating',
    restoredAt: null,
    heldSince: null,
    mitigatedAt: june('14:32'),
    shareFailed: null,
    attemptsFailed: null,
    attemptsTotal: null,
    customers: exact('count', 12_400, { qualifier: 'up-to' }),
    dataExposure: 'suspected',
    loss: exact('money', 0),
  },
});

describe('an access that was possible and has ended', () => {
  it('is told as possible, with the time it was possible', () => {
    expect(prose(leak, 'bottom-line')).toContain(
      'For 30 minutes, this may have affected up to 12,400 customers.',
    );
    expect(lines(briefOf(leak)).map(({ text }) => text)).toContain(
      'Impact: up to 12,400 customers may be affected',
    );
    expect(textOf(cardNumbers(leak, ROLE_PACKS.SRE)[1]?.name ?? [])).toBe('Until it was contained');
  });

  it('is told as certain once it is confirmed, and a loss of nothing as what is known', () => {
    const sure = change(leak, { facts: { dataExposure: 'confirmed' } });
    expect(prose(sure, 'bottom-line')).toContain('this has affected up to 12,400 customers.');
    expect(prose(sure, 'bottom-line')).toContain('We know of no lost or delayed sales so far (incomplete).');
    expect(cardNumbers(sure, ROLE_PACKS.SRE).map(({ value }) => textOf(value))).not.toContain('$0');
  });

  it('is of a security event alone', () => {
    expect(mayOnlyAffect(change(leak, { setup: { variant: 'running' } }))).toBe(false);
    expect(mayOnlyAffect(change(leak, { facts: { dataExposure: unknown() } }))).toBe(true);
    expect(mayOnlyAffect(change(leak, { facts: { dataExposure: 'unknown' } }))).toBe(true);
    expect(mayOnlyAffect(change(leak, { facts: { dataExposure: 'none-verified' } }))).toBe(false);
  });
});
