import type { SectionKey } from '../brief/section-keys.ts';
import { FACT_KEYS, type Facts } from './facts.ts';
import type { Ignore } from './ignore.ts';
import { LIST_KEYS, type Lists } from './lists.ts';
import type { Currency } from './values/currency.ts';
import type { Prose } from './values/prose.ts';

export const VARIANTS = [
  'running',
  'restored',
  'final',
  'security',
  'security-final',
  'near-miss',
  'near-miss-final',
] as const;
export type Variant = (typeof VARIANTS)[number];
export const ROLES = ['SRE', 'DevOps', 'backend'] as const;
export type Role = (typeof ROLES)[number];
/** True for a role of the app, however it is written: "SRE", "Backend". */
export const isRole = (words: string): boolean =>
  ROLES.some((role) => role.toLowerCase() === words.toLowerCase());
export const PAGE_SIZES = ['A4', 'Letter'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** How this incident is told: which brief, in whose words, money, zone and page. */
export interface Setup {
  readonly variant: Variant;
  readonly role: Role;
  readonly currency: Currency;
  /** IANA zone in which every time of the brief is printed. */
  readonly zone: string;
  readonly page: PageSize;
  /** False until the person marks it final; a draft says so on every page. */
  readonly final: boolean;
}

/** A manual tick of the checklist: who read it and when. */
export interface Tick {
  readonly at: string;
  readonly by: string;
}

/** The record of one incident: plain, immutable, complete. */
export interface Incident {
  readonly schema: 1;
  readonly id: string;
  readonly setup: Setup;
  readonly facts: Facts;
  readonly lists: Lists;
  /** Sections whose words the person has taken over; all others are generated. */
  readonly prose: Readonly<Partial<Record<SectionKey, Prose>>>;
  readonly ticks: Readonly<Record<string, Tick>>;
  /** Remarks of the coach that a person decided against, each with the reason. */
  readonly ignores: readonly Ignore[];
}

/** A record with nothing in it yet. */
export function emptyIncident(id: string, setup: Partial<Setup> = {}): Incident {
  return {
    schema: 1,
    id,
    setup: {
      variant: 'running',
      role: 'SRE',
      currency: 'USD',
      zone: 'UTC',
      page: 'A4',
      final: false,
      ...setup,
    },
    facts: Object.fromEntries(FACT_KEYS.map((key) => [key, null])) as unknown as Facts,
    lists: Object.fromEntries(LIST_KEYS.map((key) => [key, []])) as unknown as Lists,
    prose: {},
    ticks: {},
    ignores: [],
  };
}
