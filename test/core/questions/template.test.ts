import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/core/brief/tree.ts';
import {
  completeTemplate,
  fillTemplate,
  templateOf,
  templatesOf,
} from '../../../shared/core/questions/template.ts';
import { anyText, arbitraryIncident } from '../arbitraries.ts';
import { modelIncident } from '../model-incident.ts';

const said = (template: string): string => textOf(fillTemplate(modelIncident, template));

describe('a template', () => {
  it('prints chips with their form, and shows what is open', () => {
    expect(said('{customers:centre} customers since {startedAt}.')).toBe(
      'about 3,200 customers since 14:02 UTC.',
    );
    expect(fillTemplate(modelIncident, '{refunds}')).toEqual([
      { text: '[refunds]', chip: 'refunds', missing: true },
    ]);
    expect(completeTemplate(modelIncident, 'Refunds: {refunds}.')).toBeNull();
  });

  it.each(['{amount}', '{}', '{customers', 'a } b {', '{constructor}', '{customers and more}', '{{x}}'])(
    'leaves other words in braces as they are: %s',
    (text) => expect(said(text)).toBe(text),
  );

  it('is said once for each row, or for the last one', () => {
    expect(templatesOf(modelIncident, 'On {messages/*/at}: {messages/*/channel}.')).toHaveLength(3);
    expect(templatesOf(modelIncident, '{messages/$/at}')).toEqual(['{messages/m2/at}']);
    expect(templatesOf(modelIncident, '{keyAccounts/*/name}')).toEqual([]);
    expect(templatesOf(modelIncident, 'No row.')).toEqual(['No row.']);
  });

  it('takes any typed words without a loss', () => {
    fc.assert(
      fc.property(
        arbitraryIncident(),
        fc.array(fc.oneof(anyText, fc.constant('{customers}'))),
        (incident, parts) => {
          const runs = fillTemplate(incident, parts.join(' '));
          expect(textOf(fillTemplate(incident, templateOf(incident, runs)))).toBe(textOf(runs));
        },
      ),
      { numRuns: 150 },
    );
  });
});
