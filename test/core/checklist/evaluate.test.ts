import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTION_KEYS } from '../../../shared/core/brief/section-keys.ts';
import { blockersOf } from '../../../shared/core/checklist/gate.ts';
import type { Jump } from '../../../shared/core/checklist/item.ts';
import { FACT_GROUPS, isFactKey } from '../../../shared/core/incident/facts.ts';
import { emptyIncident } from '../../../shared/core/incident/incident.ts';
import { columnsOf, isListKey } from '../../../shared/core/incident/lists.ts';
import { anyText, arbitraryIncident, arbitraryText } from '../arbitraries.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { changed, checklistOf, complete } from './complete.ts';

function leadsSomewhere(jump: Jump): boolean {
  switch (jump.to) {
    case 'fact':
      return isFactKey(jump.key);
    case 'list':
      return isListKey(jump.key) && Object.keys(columnsOf(jump.key)).length > 0;
    case 'group':
      return Object.hasOwn(FACT_GROUPS, jump.key);
    case 'section':
      return SECTION_KEYS.includes(jump.key);
    default:
      return true;
  }
}

describe('evaluateChecklist', () => {
  it('answers 38 states with a place to go for any record, and changes nothing', () => {
    const text = fc.oneof(
      arbitraryText,
      anyText,
      fc.constantFrom('human error', 'TBD', 'at 14:02', 'every one'),
    );
    fc.assert(
      fc.property(arbitraryIncident({ text }), (incident) => {
        const states = checklistOf(deepFreeze(incident));
        expect(states).toHaveLength(38);
        for (const { jump, state, detail } of states) {
          expect(leadsSomewhere(jump)).toBe(true);
          if (state === 'missing' || state === 'blocked') expect(detail).not.toBe('');
        }
        expect(checklistOf(incident)).toEqual(states);
      }),
      { numRuns: 60 },
    );
  });
});

describe('blockersOf', () => {
  it('opens for a complete record and is shut for a new one', () => {
    expect(blockersOf(checklistOf(complete))).toEqual([]);
    const stopped = blockersOf(checklistOf(emptyIncident('new'))).map(({ id }) => id);
    expect(stopped).toEqual([
      'C02',
      'C06',
      'C07',
      'C08',
      'C09',
      'C10',
      'C14',
      'C19',
      'C24',
      'C28',
      'C29',
      'C30',
    ]);
  });

  it('is not shut by warnings, manual ticks or what the app does itself', () => {
    const untidy = changed({ facts: { detectionSource: null, safety: null, linesToSay: null }, ticks: {} });
    expect(blockersOf(checklistOf(untidy))).toEqual([]);
  });
});
