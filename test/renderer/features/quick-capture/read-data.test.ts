import { describe, expect, it } from 'vitest';
import { readTyped, typeValue } from '../../../../renderer/features/fields/typed-text.ts';
import { CAPTURE_COLUMNS } from '../../../../renderer/features/quick-capture/capture-fields.ts';
import { dataAnswer } from '../../../../renderer/features/quick-capture/data-words.ts';
import { readData } from '../../../../renderer/features/quick-capture/read-data.ts';
import { applyEdit } from '../../../../shared/core/incident/apply-edit.ts';
import { FACTS } from '../../../../shared/core/incident/facts.ts';
import { emptyIncident, type Incident } from '../../../../shared/core/incident/incident.ts';
import { isUnknown, type Slot } from '../../../../shared/core/incident/values/slot.ts';

const reference = '2026-06-03T16:00:00Z';
const TYPING = {
  currency: 'USD',
  zone: 'UTC',
  reference,
  start: null,
  clock: reference,
  reportAt: null,
  after: null,
} as const;
const data = CAPTURE_COLUMNS.flat().find(({ key }) => key === 'data');
if (!data) throw new Error('There is no question about data.');
const { field, edits, forms = [] } = data;

const readAll = (typed: string) => readData(typed, (text) => readTyped(text, field, TYPING, null));

function taken(incident: Incident, typed: string): Incident {
  const found = readAll(typed);
  if (!found.ok) throw new Error(`${typed}: ${found.message}`);
  return edits(found.value, incident).reduce(applyEdit, incident);
}

const short = (value: Slot<unknown>) => (isUnknown(value) ? `unknown ${value.expectedAt ?? ''}` : value);

/** What the record says of lost, seen and wrong. */
function stated({ facts }: Incident) {
  return [facts.dataLoss, facts.dataExposure, facts.dataCorrectness].map(short);
}

const empty = emptyIncident('x');
const print = (value: Slot<unknown>) => typeValue(value, field, TYPING);
const refusal = (typed: string) => {
  const found = readAll(typed);
  return found.ok ? null : found.message;
};
const [yes, maybe, none, checked, open] = [
  'confirmed',
  'suspected',
  'none-found-so-far',
  'none-verified',
  'unknown',
];
const OPEN_22 = 'unknown 2026-06-03T22:00:00Z';

describe('an answer about customer data', () => {
  it.each([
    ['none found so far', [none, none, none]],
    ['None – checked and verified', [checked, checked, checked]],
    ['unknown', [open, open, open]],
    ['unknown 22:00', [OPEN_22, OPEN_22, OPEN_22]],
    ['suspected: seen by others', [null, maybe, null]],
    ['susp: lost', [maybe, null, null]],
    ['suspected, lost', [maybe, null, null]],
    ['confirmed wrong', [null, null, yes]],
    ['yes, e-mail addresses seen by other players', [null, yes, null]],
    ['Yes: lost and wrong', [yes, null, yes]],
    ['lost and wrong: confirmed', [yes, null, yes]],
    ['lost, wrong: confirmed', [yes, null, yes]],
    ['confirmed: all three', [yes, yes, yes]],
    ['confirmed: all orders are wrong', [null, null, yes]],
    ['confirmed: wrong, seen by others: unknown 22:00', [null, OPEN_22, yes]],
    ['confirmed: wrong; seen by others: unknown', [null, open, yes]],
    ['unknown whether seen by others, wrong: confirmed', [null, open, yes]],
    ['confirmed: wrong; suspected: lost', [maybe, null, yes]],
    ['confirmed wrong and suspected lost', [maybe, null, yes]],
    ['wrong: confirmed, lost: suspected', [maybe, null, yes]],
    ['wrong confirmed, maybe lost', [maybe, null, yes]],
    ['suspected: seen by others, lost: none found so far', [none, maybe, null]],
    ['lost: none – checked and verified; wrong: confirmed', [checked, null, yes]],
    ['confirmed: wrong; none lost so far', [none, null, yes]],
    ['no sign that data was lost, suspected: wrong', [none, null, maybe]],
    ['confirmed: wrong; rest: none found so far', [none, none, yes]],
    ['wrong: confirmed; others not known yet', [open, open, yes]],
    ['not checked yet: lost; wrong: confirmed', [open, null, yes]],
    ['confirmed: wrong, some orders lost', [yes, null, yes]],
    ['may have been seen; wrong: confirmed', [null, maybe, yes]],
    ['suspected: lost?', [maybe, null, null]],
    ['seen: unknown 5 June 10:00', [null, 'unknown 2026-06-05T10:00:00Z', null]],
  ])('takes of “%s” each harm with its own state', (typed, states) => {
    expect(stated(taken(empty, typed))).toEqual(states);
  });

  it.each([
    'confirmed: wrong, not seen by others',
    'confirmed: wrong; none lost',
    'none lost, seen suspected',
    'confirmed: wrong, nothing lost',
    'confirmed: wrong without loss',
    'lost: not confirmed',
    'wrong: unconfirmed',
    'confirmed: wrong, but it wasn’t leaked',
    'confirmed: wrong; lost: ok',
    'confirmed: wrong and loss ruled out',
    'confirmed: wrong; lost: zero',
    'confirmed: wrong, rest fine',
    'confirmed: wrong, lost?',
    'confirmed: wrong?',
  ])('turns no “no” into its opposite: %s', (typed) => {
    expect(refusal(typed)).toContain('does not say how that is known');
  });

  it.each([
    'confirmed: wrong, lost, seen: suspected',
    'confirmed wrong suspected',
    'wrong: confirmed, lost',
    'confirmed: wrong; suspected: wrong',
    'confirmed: wrong; loss considered settled',
    'confirmed: could have been read',
  ])('asks of each where a state can belong to either: %s', (typed) => {
    expect(refusal(typed)).toContain('of each');
  });

  it('asks which of them a harm is, and says what it takes of other words', () => {
    expect(refusal('suspected')).toContain('“suspected: lost”');
    expect(refusal('confirmed: wrong, suspected')).toContain('“suspected: lost”');
    expect(refusal('confirmed: bad things')).toContain('“confirmed: wrong”');
    for (const typed of ['yes, a bit', 'wrong', 'confirmed: 300 orders wrong', 'confirmed: wrong 22:00']) {
      const message = refusal(typed) ?? '';
      expect(message, typed).toContain(FACTS.dataNote.label);
      expect(message.match(/\.(?: |$)/g)).toHaveLength(1);
    }
    expect(refusal('seen: unknown 25:99')).toContain('25:99');
    for (const form of forms) expect(refusal(form), form).toBeNull();
  });

  it('replaces what stood there: what is not named again is open', () => {
    const seen = taken(empty, 'confirmed: seen by others');
    expect(stated(taken(seen, 'confirmed: wrong'))).toEqual([null, null, yes]);
    expect(stated(taken(seen, 'none found so far'))).toEqual([none, none, none]);
    expect(stated(taken(seen, ''))).toEqual([null, null, null]);
  });

  it.each([
    'suspected: seen by others',
    'confirmed: lost, seen by others, wrong',
    'confirmed: wrong; suspected: lost; none found so far: seen by others',
    'confirmed: wrong; unknown 22:00 from Legal: seen by others',
    'none found so far: lost; none – checked and verified: wrong',
    'none found so far: lost, wrong',
  ])('shows all that was said, as it is typed: %s', (typed) => {
    expect(dataAnswer(taken(empty, typed), print)).toBe(typed);
  });

  it('shows one state of all three as that state', () => {
    expect(dataAnswer(empty, print)).toBeNull();
    expect(dataAnswer(taken(empty, 'none found so far'), print)).toBeNull();
    expect(dataAnswer(taken(empty, 'unknown 22:00'), print)).toBeNull();
  });
});
