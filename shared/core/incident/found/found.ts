import type { FactKey } from '../facts.ts';
import type { Row } from '../lists.ts';
import type { Stamp } from '../values/stamp.ts';

/** What nobody can read off a file: who imports it says it. */
export interface Given {
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** An instant (ISO 8601, UTC) of the day that times without a day are of; null while nobody said it. */
  readonly day: string | null;
  /** The same as the file itself says it of its times, which counts before what is given; null where it says none. */
  readonly said: { readonly zone: string | null; readonly day: string | null };
}

interface Item {
  /** Names it within its file: what is not to be taken is named by it. */
  readonly id: string;
}

/** A value with the fact it goes to. */
export interface FoundFact extends Item {
  readonly key: FactKey;
  /** As its field holds it. */
  readonly value: unknown;
  /** Where the file says it: "created_at", "Severity". */
  readonly from: string;
}
export interface FoundEvent extends Item {
  readonly at: Stamp;
  readonly text: string;
}
export interface FoundAction extends Item {
  readonly what: string;
  /** As written; empty where none is. */
  readonly owner: string;
  readonly due: Stamp | null;
  readonly state: Extract<Row<'actionsLong'>['state'], string> | null;
}
export interface FoundFunction extends Item {
  readonly name: string;
}
/** What customers were told. */
export interface FoundMessage extends Item {
  readonly at: Stamp;
  readonly text: string;
  readonly channel: string;
}
export interface FoundLink extends Item {
  readonly caption: string;
  readonly link: string;
}
/** Words that have no field of their own: they are kept as they are, without a time and not printed. */
export interface FoundNote extends Item {
  readonly from: string;
  readonly text: string;
}

/** What a file of another tool says of one incident, and what is left to say of it. */
export interface Found {
  /** The tool, as people call it: "PagerDuty", "Post-mortem". It is the source of what comes from the file. */
  readonly tool: string;
  readonly facts: readonly FoundFact[];
  readonly functions: readonly FoundFunction[];
  readonly events: readonly FoundEvent[];
  readonly actions: readonly FoundAction[];
  readonly messages: readonly FoundMessage[];
  readonly links: readonly FoundLink[];
  readonly notes: readonly FoundNote[];
  /** Fields of the file that were not used, by their names. */
  readonly unused: readonly string[];
  /** What is to be known before it is taken, each a sentence. */
  readonly remarks: readonly string[];
  /** How many times name no zone, so that it matters in which they are read. */
  readonly zoneless: number;
  /** How many times name no day that the file tells. */
  readonly dayless: number;
}
