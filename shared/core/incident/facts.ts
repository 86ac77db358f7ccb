import { IDENTITY, TIMES } from './facts/identity.ts';
import { DATA, IMPACT, MONEY, SCOPE } from './facts/impact.ts';
import { COMMUNICATION, LEGAL, NEXT } from './facts/outside.ts';
import { CAUSE, RESPONSE, RISK } from './facts/response.ts';
import type { FieldValue } from './field.ts';
import type { Slot } from './values/slot.ts';

/** The groups of the form, in its order. A new fact is one line in one of these. */
export const FACT_GROUPS = {
  identity: IDENTITY,
  times: TIMES,
  scope: SCOPE,
  impact: IMPACT,
  data: DATA,
  money: MONEY,
  cause: CAUSE,
  response: RESPONSE,
  risk: RISK,
  communication: COMMUNICATION,
  legal: LEGAL,
  next: NEXT,
} as const;
export type FactGroup = keyof typeof FACT_GROUPS;

/** Every single-valued fact of the record (structure of the brief, §5), by key. */
export const FACTS = {
  ...IDENTITY,
  ...TIMES,
  ...SCOPE,
  ...IMPACT,
  ...DATA,
  ...MONEY,
  ...CAUSE,
  ...RESPONSE,
  ...RISK,
  ...COMMUNICATION,
  ...LEGAL,
  ...NEXT,
} as const;
export type FactKey = keyof typeof FACTS;
export type FactValue<K extends FactKey> = FieldValue<(typeof FACTS)[K]>;
export type Facts = { readonly [K in FactKey]: Slot<FactValue<K>> };

export const FACT_KEYS = Object.keys(FACTS) as readonly FactKey[];

/** True for the key of a fact; own names only, as a record or chip may say anything. */
export function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(FACTS, key);
}
