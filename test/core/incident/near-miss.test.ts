import { expect, it } from 'vitest';
import { ROLE_PACKS } from '../../../shared/core/brief/role-packs.ts';
import { textOf } from '../../../shared/core/brief/tree.ts';
import { cardNumbers } from '../../../shared/core/card/numbers.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { buildCut } from '../../../shared/core/script/build-cut.ts';
import { CUT_KEYS } from '../../../shared/core/script/cuts.ts';
import { briefOf, change } from '../brief/print.ts';
import { modelIncident } from '../model-incident.ts';

const near = change(modelIncident, {
  setup: { variant: 'near-miss' },
  facts: {
    status: 'closed',
    summary: 'our orders were one failed disk away from standing still',
    customers: exact('count', 0),
    segments: null,
    loss: exact('money', 0),
    nearMissWhat: 'orders would have stopped for 4 to 9 hours',
    nearMissWhy: 'by luck an engineer looked at another graph',
  },
});
const POINT = ['Orders would have stopped for 4 to 9 hours.', 'By luck an engineer looked at another graph.'];

it.each(CUT_KEYS)('a near miss says in a talk of %s what could have happened and why it did not', (key) => {
  const said = buildCut(briefOf(near), near, key).blocks.flatMap(({ sentences }) => sentences.map(textOf));
  expect(said).toEqual(expect.arrayContaining(POINT));
  expect(said.join(' ')).not.toContain('affected is 0%');
});

it('its card begins with that, and counts neither nobody nor nothing', () => {
  const values = cardNumbers(near, ROLE_PACKS.SRE).map(({ value }) => textOf(value));
  expect(values.slice(0, 2)).toEqual(POINT);
  expect(values).not.toContain('$0');
});
