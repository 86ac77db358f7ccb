import { z } from 'zod';
import { type RuleTable, STARTS, type Start } from '../core/clocks/clock-rule.ts';
import { type Incident, PAGE_SIZES, ROLES, type Role } from '../core/incident/incident.ts';
import { MOST_CHARACTERS } from '../core/passphrase/strength.ts';
import { REDACT_KINDS } from '../core/redact/redaction.ts';
import type { Pace } from '../core/rehearsal/pace.ts';
import { onceAsked } from '../core/remember.ts';
import { FONTS } from '../core/style/fonts.ts';
import { type HouseStyle, LANGUAGES, MARK_PLACES, MARKS } from '../core/style/house-style.ts';
import { PARTS_OF_SPEECH, TERM_ROLES, TERM_SEVERITIES, type Term } from '../core/vocabulary/term.ts';
import type {
  AppInfo,
  AttachmentSummary,
  Backups,
  ChangedPassphrase,
  Diagnostics,
  DueList,
  ExportedFile,
  FoundSeries,
  FrozenVersion,
  ImportedIncident,
  ImportedTerms,
  IncidentSummary,
  LastReport,
  LicensedPackage,
  LoggedExport,
  OpenIncident,
  RefusedTexts,
  SampleSummary,
  Saved,
  SavedBackup,
  SentReport,
  TakenStyle,
  VersionSummary,
} from './answers.ts';
import { PLACE } from './place.ts';

const id = z.string().min(1).max(64);
const passphrase = z.string().max(MOST_CHARACTERS);
/** A name the caller gives a long call, so that it can be cancelled. */
const job = z.string().min(1).max(64);
const revision = z.number().int().nonnegative();
const none = () => z.strictObject({});
const format = z.enum(['docx', 'pdf', 'pptx', 'md', 'txt']);
const document = z.enum(['brief', 'card']);
/** Words as they are printed; a technical text is covered as one. */
const words = z.array(z.string().max(100_000)).max(10_000).readonly();
const redaction = () =>
  z
    .strictObject({
      kinds: z.array(z.enum(REDACT_KINDS)).max(REDACT_KINDS.length).readonly(),
      keep: words,
      also: words,
    })
    .refine(({ kinds, also }) => kinds.length + also.length > 0, 'it covers nothing');
/** Checked by the record's own parser in the use case, which can say what is wrong in words. */
const anyIncident = z.unknown();

const termName = z.string().min(1).max(1_000);
const text = z.string().max(10_000);
/** What can be kept is judged by the core's termProblems, in words. */
const term = () =>
  z.strictObject({
    term: text,
    expansion: text.nullable(),
    definition: text,
    plain: text,
    partOfSpeech: z.enum(PARTS_OF_SPEECH),
    roles: z.array(z.enum(TERM_ROLES)).max(20),
    domain: text,
    severity: z.enum(TERM_SEVERITIES),
    backgroundOnly: z.boolean(),
  });

const theme = z.enum(['system', 'light', 'dark', 'contrast']);
const textSize = z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150)]);
/** Only what changes: two windows that change different settings both keep theirs. */
const changedSettings = () =>
  z
    .strictObject({
      theme,
      textSize,
      pace: z.number().int().min(60).max(260),
      role: z.enum(ROLES),
      zone: z.string().max(64),
      currency: z.string().length(3),
      page: z.enum(PAGE_SIZES),
      preparedBy: z.string().max(200),
      titlesAllowed: z.boolean(),
      notificationsAllowed: z.boolean(),
      spokenQuestions: z.boolean(),
    })
    .partial()
    .refine((changed) => Object.keys(changed).length > 0, 'it changes nothing');

/** Only what changes. What a colour, a picture and its words must be is judged by the use case, in words. */
const changedStyle = () =>
  z
    .strictObject({
      accent: z.string().max(200),
      headings: z.enum(FONTS),
      body: z.enum(FONTS),
      mark: z.enum(['', ...MARKS]),
      markPlace: z.enum(MARK_PLACES),
      language: z.enum(LANGUAGES),
      logo: z.strictObject({ base64: z.string().max(2_000_000), alt: z.string().max(1_000) }).nullable(),
      /** Other words for the logo that is there. */
      alt: z.string().max(1_000),
    })
    .partial()
    .refine((changed) => Object.keys(changed).length > 0, 'it changes nothing');

/** What a rule must say is judged by the core's readTable, in words. */
const ruleTable = () =>
  z.strictObject({
    asOf: z.string().max(40),
    holidays: z.array(z.string().max(200)).max(1_000),
    rules: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(64),
          rule: z.string().max(500),
          step: z.string().max(500),
          length: z.string().max(100),
          from: z.enum(Object.keys(STARTS) as [Start, ...Start[]]).nullable(),
          atMost: z.string().max(100),
          note: z.string().max(1_000),
          source: z.string().max(500),
        }),
      )
      .max(500),
  });

export type Theme = z.infer<typeof theme>;
export type TextSize = z.infer<typeof textSize>;
export type ExportFormat = z.infer<typeof format>;
/** The brief, or its five numbers, answers and decisions on one side of A5. */
export type ExportDocument = z.infer<typeof document>;

/** Kept by the store; what a store of an earlier version does not hold is as the host has it at first. */
export interface UserSettings {
  readonly theme: Theme;
  /** Size of all text, in percent of the usual one. */
  readonly textSize: TextSize;
  /** Words a minute the speaker is planned with, until runs were measured. */
  readonly pace: number;
  readonly role: Role;
  readonly zone: string;
  readonly currency: string;
  readonly page: string;
  readonly preparedBy: string;
  /** Titles of incidents may stand where the system keeps or shows them: window title, notifications, recent files. */
  readonly titlesAllowed: boolean;
  /** The app may show notifications of the system. */
  readonly notificationsAllowed: boolean;
  /** Questions of a rehearsal are also spoken, by a voice of the computer alone. */
  readonly spokenQuestions: boolean;
}

/**
 * What a call does with the store: works with it beside others; opens it or closes it under all others, as two that open
 * it at once would find it in use; or needs a person instead, who may take long: nothing waits for it, least of all a lock.
 */
export type StoreUse = 'beside' | 'alone' | 'none';

interface Method<A extends z.ZodType, R> {
  /** Made when the call is first made: a start waits for those alone that it asks for. */
  readonly argument: () => A;
  readonly store: StoreUse;
  /** Carries the result type; never set. */
  readonly result?: R;
}
function method<R>(store: StoreUse = 'beside') {
  return <A extends z.ZodType>(argument: () => A): Method<A, R> => ({ argument: onceAsked(argument), store });
}

/** Every call between a screen and the app: one line a method, argument parser and result type. */
export const CONTRACT = {
  'app.info': method<AppInfo>()(none),
  'app.licences': method<readonly LicensedPackage[]>()(none),
  'app.diagnostics': method<Diagnostics>()(none),
  /** A screen broke: noted in the log by its kind and its places in the program. */
  'app.crashed': method<null>()(() =>
    z.strictObject({
      error: z.string().regex(/^[\w$]{1,60}$/),
      places: z.array(z.string().max(300)).min(1).max(40),
    }),
  ),
  /** Where the next start begins: the incident that is open, or null for the list. */
  'app.place': method<null>()(() => z.strictObject({ place: z.string().regex(PLACE).nullable() })),
  'settings.get': method<UserSettings>()(none),
  'settings.set': method<UserSettings>()(changedSettings),
  'settings.reset': method<UserSettings>()(none),
  'style.get': method<HouseStyle>()(none),
  'style.set': method<HouseStyle>()(changedStyle),
  'style.reset': method<HouseStyle>()(none),
  /** Takes over the house style in a file. */
  'style.import': method<TakenStyle>()(() => z.strictObject({ base64: z.string().max(2_000_000) })),
  'style.export': method<ExportedFile>()(() =>
    z.strictObject({ path: z.string().max(4096).nullable(), keep: z.boolean().optional() }),
  ),
  /** The rules that may set a clock running: the built-in ones until a person changes them. */
  'clockRules.get': method<RuleTable>()(none),
  'clockRules.set': method<RuleTable>()(ruleTable),
  'clockRules.reset': method<RuleTable>()(none),
  'incidents.list': method<readonly IncidentSummary[]>()(() =>
    z.strictObject({ query: z.string().max(500), limit: z.number().int().min(1).max(10_000) }),
  ),
  'incidents.create': method<OpenIncident>()(() => z.strictObject({ incident: anyIncident.optional() })),
  'incidents.open': method<OpenIncident>()(() => z.strictObject({ id })),
  'incidents.save': method<Saved>()(() => z.strictObject({ id, revision, incident: anyIncident })),
  'incidents.duplicate': method<OpenIncident>()(() => z.strictObject({ id })),
  'incidents.import': method<ImportedIncident>()(() =>
    z.strictObject({
      name: z.string().min(1).max(255),
      base64: z.string().max(28_000_000),
      /**
       * Look at it; take it in if it is not here; take it in as a copy of its own; put it beside the one that is here,
       * as a version of its history, so that a person can take parts of it over.
       */
      mode: z.enum(['look', 'take', 'copy', 'beside']),
      /** Of a file of another tool: what is chosen of it, and what it does not say itself. */
      told: z
        .strictObject({
          /** Of times that name none; null while nobody said it. */
          zone: z.string().max(64).nullable(),
          /** Of times that name none, as typed. */
          day: z.string().max(60).nullable(),
          /** Ids of what is not to be taken. */
          left: z.array(z.string().max(40)).max(5_000),
          /** Keep the file itself with the incident. */
          keepFile: z.boolean(),
          /** The reader; null lets the file say it. */
          format: z.string().max(40).nullable(),
        })
        .optional(),
    }),
  ),
  'incidents.remove': method<null>()(() => z.strictObject({ id })),
  'incidents.restore': method<null>()(() => z.strictObject({ id })),
  'refused.get': method<RefusedTexts>()(() => z.strictObject({ id })),
  'refused.keep': method<null>()(() =>
    z.strictObject({
      id,
      texts: z.record(
        z.string().max(300),
        z.strictObject({ text: z.string().max(20_000), problem: z.string().max(1_000).nullable() }),
      ),
    }),
  ),
  'incidents.versions': method<readonly VersionSummary[]>()(() => z.strictObject({ id })),
  'incidents.version': method<Incident>()(() => z.strictObject({ id, revision })),
  'versions.freeze': method<FrozenVersion>()(() =>
    z.strictObject({ id, revision, name: z.string().max(200), note: z.string().max(5_000) }),
  ),
  'versions.frozen': method<readonly FrozenVersion[]>()(() => z.strictObject({ id })),
  'versions.lastReport': method<LastReport | null>()(() =>
    z.strictObject({
      id,
      /** Number of the report that follows it; null while it has none. */
      reportNo: z.number().int().nullable(),
      /** Only versions before this one count; without it, all. */
      before: revision.optional(),
    }),
  ),
  'versions.sent': method<SentReport | null>()(() => z.strictObject({ id, reportNo: z.number().int() })),
  'versions.exports': method<readonly LoggedExport[]>()(() => z.strictObject({ id })),
  'samples.list': method<readonly SampleSummary[]>()(none),
  'samples.open': method<OpenIncident>()(() => z.strictObject({ id })),
  'vocabulary.list': method<readonly Term[]>()(none),
  'vocabulary.save': method<null>()(() =>
    z.strictObject({ term: term(), previous: termName.nullable(), replace: z.boolean() }),
  ),
  'vocabulary.remove': method<null>()(() => z.strictObject({ term: termName })),
  'vocabulary.restore': method<null>()(() => z.strictObject({ term: termName })),
  'vocabulary.import': method<ImportedTerms>()(() =>
    z.strictObject({ base64: z.string().max(28_000_000), mode: z.enum(['look', 'add', 'replace']) }),
  ),
  'vocabulary.export': method<ExportedFile>()(() =>
    z.strictObject({ path: z.string().max(4096).nullable(), which: z.enum(['own', 'all']) }),
  ),
  /** Reads a file of values over time; nothing is kept. */
  'series.read': method<FoundSeries>()(() =>
    z.strictObject({
      base64: z.string().max(28_000_000),
      /** Of times that name none. */
      zone: z.string().max(64),
      /** The series to take, where the file holds several. */
      pick: z.string().max(1_000).nullable(),
      /** Whether a value is what there was in its interval, or how fast it came. */
      pace: z.enum(['interval', 'second', 'minute', 'hour']),
    }),
  ),
  'attachments.add': method<AttachmentSummary>()(() =>
    z.strictObject({
      incidentId: id,
      name: z.string().min(1).max(255),
      base64: z.string().max(28_000_000),
      /** Of a file that was deleted and comes back; a new one without it. */
      id: id.optional(),
    }),
  ),
  /** Deletes one file for good: the store forgets its bytes. */
  'attachments.remove': method<null>()(() => z.strictObject({ id })),
  /** The bytes of one file. */
  'attachments.read': method<{ readonly base64: string }>()(() => z.strictObject({ id })),
  'attachments.list': method<readonly AttachmentSummary[]>()(() => z.strictObject({ incidentId: id })),
  'export.brief': method<ExportedFile>()(() =>
    z
      .strictObject({
        id,
        format,
        path: z.string().max(4096).nullable(),
        draft: z.boolean(),
        /** An earlier version instead of the newest. */
        revision: revision.optional(),
        /** The brief, unless it says card. */
        document: document.optional(),
        /** The brief for a wider circle: what is chosen is covered, and it never counts as the report that was sent. */
        redaction: redaction().optional(),
        /** Refuse a path where another's file lies, or one that was edited since. */
        keep: z.boolean().optional(),
        /** What a file of a house style says, instead of the one that is kept. */
        style: z.unknown().optional(),
        job: job.optional(),
      })
      .refine((wish) => wish.document !== 'card' || !wish.redaction, 'a card is never redacted')
      .refine((wish) => wish.document !== 'card' || wish.format !== 'pptx', 'a card is one sheet, no slides'),
  ),
  'export.bundle': method<ExportedFile>()(() =>
    z.strictObject({
      id,
      /** All of it in one Upfront file, or the record alone as JSON. */
      format: z.enum(['upfront', 'json']),
      path: z.string().max(4096).nullable(),
      keep: z.boolean().optional(),
      job: job.optional(),
    }),
  ),
  'export.followUp': method<ExportedFile>()(() =>
    z.strictObject({
      id,
      kind: z.enum(['mail', 'calendar']),
      path: z.string().max(4096).nullable(),
      keep: z.boolean().optional(),
    }),
  ),
  /** Writes the whole store as one file. */
  'backup.save': method<SavedBackup>()(() =>
    z.strictObject({ path: z.string().max(4096).nullable(), keep: z.boolean().optional() }),
  ),
  'backup.list': method<Backups>()(none),
  /** Opens an encrypted store; `wrong-passphrase`. */
  'passphrase.enter': method<null>('alone')(() => z.strictObject({ passphrase })),
  /** Closes the store until its passphrase is entered again. */
  'passphrase.lock': method<null>('alone')(none),
  /** Encrypts the store, changes its passphrase, or with null takes it away; null is also the current one of none. */
  'passphrase.set': method<ChangedPassphrase>('alone')(() =>
    z.strictObject({ current: passphrase.nullable(), next: passphrase.nullable() }),
  ),
  /** Stops a call that was given this name before it writes; also one that is still on its way. */
  'jobs.cancel': method<null>()(() => z.strictObject({ job })),
  'followUp.due': method<DueList>()(none),
  'followUp.remind': method<null>()(() =>
    z.strictObject({ id, title: z.string().min(1).max(100), body: z.string().max(300) }),
  ),
  'speaker.pace': method<Pace>()(none),
  'files.choose': method<{ readonly path: string | null }>('none')(() =>
    z.strictObject({ suggested: z.string().max(255) }),
  ),
  'files.reveal': method<null>()(() => z.strictObject({ path: z.string().min(1).max(4096) })),
} as const;

export type MethodName = keyof typeof CONTRACT;
export type Argument<M extends MethodName> = z.input<ReturnType<(typeof CONTRACT)[M]['argument']>>;
export type Parsed<M extends MethodName> = z.output<ReturnType<(typeof CONTRACT)[M]['argument']>>;
export type Answer<M extends MethodName> =
  (typeof CONTRACT)[M] extends Method<z.ZodType, infer R> ? R : never;

/** True for a call of the table; own names only, as the name comes from outside. */
export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(CONTRACT, name);
}

/** Every call of the table. */
export const METHOD_NAMES = Object.keys(CONTRACT) as readonly MethodName[];
