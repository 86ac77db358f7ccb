import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../shared/core/brief/tree.ts';
import { range } from '../../../../shared/core/incident/values/figure.ts';
import { basisSentences } from '../../../../shared/core/script/material/impact.ts';
import { modelIncident } from '../../model-incident.ts';

describe('how the figures are known', () => {
  it('says of which figure something is left out, where the money has no method and the customers have one', () => {
    const facts = { ...modelIncident.facts, loss: range('money', 3_000_000, null, 5_000_000) };
    const said = basisSentences({ ...modelIncident, facts }).flatMap((runs) => (runs ? [textOf(runs)] : []));
    expect(said.filter((sentence) => sentence.startsWith('The figure for lost'))).toEqual([
      'The figure for lost or delayed sales leaves out refunds and staff time.',
    ]);
  });
});
