import type { Slot } from '../../../shared/core/incident/values/slot.ts';

/** A row of whichever list: its cells by the key of their column. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, Slot<unknown>>>;
