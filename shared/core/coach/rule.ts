import type { Line } from '../brief/lines.ts';
import type { Incident } from '../incident/incident.ts';
import type { Vocabulary } from '../vocabulary/matcher.ts';
import type { Fix, Severity } from './finding.ts';
import type { CoachLine, CoachText } from './text/coach-text.ts';

/** What a rule may look at. Rules see the record: a cause may be named once it is confirmed. */
export interface RuleContext {
  readonly text: CoachText;
  readonly incident: Incident;
  readonly vocabulary: Vocabulary;
}

/** A span a rule complains about; what it leaves out is taken from the rule. */
export interface Hit {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  readonly message?: string;
  readonly suggestion?: string;
  readonly fixes?: readonly Fix[];
  /** True where no wording stands, but the sentence is like others the rule is about. */
  readonly isGuess?: boolean;
}

/** What every rule of the coach says of itself: one file in rules/, one line in the catalogue, one test. */
export interface RuleWords {
  readonly id: string;
  /** One line for the list of rules: what it looks for. */
  readonly doc: string;
  readonly severity: Severity;
  readonly message: string;
  /** Why it matters, with the practice or case it comes from. */
  readonly reason: string;
  readonly suggestion: string;
  /**
   * Facts, and columns as "lenses/sentence", whose fields ask for just this in the record: nothing is said of their
   * words.
   */
  readonly askedFor?: (incident: Incident) => readonly string[];
}

/**
 * A rule that looks at each line alone: what it finds there is kept while the line, and what it read of the record,
 * stands.
 */
export interface LineRule extends RuleWords {
  readonly checkLine: (line: CoachLine, incident: Incident) => readonly Hit[];
}

/** A rule that looks at the text in its own way; most are made of wordings instead, see phrase-rule.ts. */
export interface Rule extends RuleWords {
  readonly check: (context: RuleContext) => readonly Hit[];
  /** What the check reads of a line by itself, and keeps with the line: it can be read beforehand, line by line. */
  readonly readLine?: (line: CoachLine, context: Omit<RuleContext, 'text'>) => unknown;
}

/** Which lines a rule reads. */
export type Reads = (line: Line) => boolean;

/** The pages the CEO reads: everything before the annex. */
export const onPage: Reads = (line) => !line.annex;

/** The whole document. */
export const everywhere: Reads = () => true;

/** All but the technical details, where codes and log lines are at home. */
export const notTechnical: Reads = (line) => line.section !== 'technical' && line.section !== 'evidence';

/** Paragraphs, list items and cells; headings and the title are set apart. */
export const isProse = (line: Line): boolean =>
  line.kind === 'paragraph' || line.kind === 'item' || line.kind === 'ask';
