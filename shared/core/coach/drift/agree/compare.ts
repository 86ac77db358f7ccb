import type { Incident } from '../../../incident/incident.ts';
import { currencyOf, type Figure } from '../../../incident/values/figure.ts';
import type { Quantity, QuantityKind } from '../read/quantity.ts';
import { agrees, type Held, heldBy, heldOf, sameAs } from './agree.ts';
import { isSameMoment, momentsAgree } from './agree-moment.ts';
import type { Known } from './known-facts.ts';

/** Currencies written with the bare dollar sign. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD']);

function sameCurrency(a: string, b: string): boolean {
  return a === b || (a === '$' && DOLLARS.has(b)) || (b === '$' && DOLLARS.has(a));
}

/**
 * What the words say of a fact: the same, in the form a chip would print; no more than that both can be right; or not.
 */
export type Verdict =
  | { readonly kind: 'same'; readonly form: string }
  | { readonly kind: 'fits' }
  | { readonly kind: 'differs' }
  | { readonly kind: 'currency' };

const FITS: Verdict = { kind: 'fits' };
export const DIFFERS: Verdict = { kind: 'differs' };
const CURRENCY: Verdict = { kind: 'currency' };

/** The form of a chip that prints a moment as it is typed. */
export function momentForm({ kind, zone, day }: Quantity): string {
  if (kind === 'date') return 'day';
  if (day) return 'dated';
  return zone === '' ? 'time' : 'clock';
}

function compareHeld(quantity: Quantity, held: Held): Verdict {
  const form = sameAs(quantity, held);
  if (form) return { kind: 'same', form };
  return agrees(quantity, held) ? FITS : DIFFERS;
}

const KINDS: Readonly<Record<Figure['unit'], QuantityKind>> = {
  count: 'count',
  money: 'money',
  rate: 'money',
  share: 'share',
  duration: 'duration',
};

/** True when the words measure what the fact holds: minutes are never compared with a number of flights. */
export function areOfAKind({ kind, per }: Quantity, known: Known): boolean {
  if (known.kind === 'stamp') return kind === 'clock' || kind === 'date';
  return KINDS[known.unit] === kind && (known.unit === 'rate') === (kind === 'money' && per === 'minute');
}

/** Compares written words with a figure or a moment of the record. */
export function compare(quantity: Quantity, known: Known, { setup }: Incident): Verdict {
  if (known.kind === 'stamp') {
    if (isSameMoment(quantity, known, setup.zone)) return { kind: 'same', form: momentForm(quantity) };
    return momentsAgree(quantity, known, setup.zone) ? FITS : DIFFERS;
  }
  const currency = currencyOf(known, setup.currency);
  if (quantity.kind === 'money' && !sameCurrency(quantity.currency, currency)) return CURRENCY;
  return compareHeld(quantity, heldOf(known, quantity.kind, currency));
}

/** True when two quantities of a text can both be right. */
export function bothHold(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.per !== b.per) return true;
  if (a.kind === 'date') return a.low === b.low || a.low !== a.high || b.low !== b.high;
  if (a.kind === 'clock') return a.low === b.low || (a.zone !== b.zone && a.zone !== '' && b.zone !== '');
  if (a.kind === 'money' && !sameCurrency(a.currency, b.currency)) return false;
  return agrees(a, heldBy(b)) || agrees(b, heldBy(a));
}
