import type { Figure, Unit } from './values/figure.ts';
import type { Stamp } from './values/stamp.ts';

interface Described {
  /** As the form shows it. */
  readonly label: string;
  /** One line of help under the field, or an example. */
  readonly hint?: string;
  /** What its open slot says, where the label alone does not tell what to fill in. */
  readonly slot?: string;
}

export interface TextField extends Described {
  readonly type: 'text';
  /** True for more than a line. */
  readonly long?: boolean;
  /** True where the brief builds its sentences around a function's name ("card payments"). */
  readonly named?: boolean;
}
export interface ChoiceField<O extends string = string> extends Described {
  readonly type: 'choice';
  readonly options: readonly O[];
}
export interface StampField extends Described {
  readonly type: 'stamp';
  /**
   * Something is expected then: "00:30" typed at 23:50 is the next morning's. Or it has been: "23:52" at 01:30 is the
   * evening's.
   */
  readonly tense?: 'ahead' | 'past';
  /**
   * The column of the same row that it follows: "12:30" is the next one after a message sent at 12:20. Of a fact the fact
   * that it follows.
   */
  readonly after?: string;
  /** The fact that says that nothing of the kind is planned: its only option, typed here, is meant so. */
  readonly none?: 'customerMessages';
}
export interface FigureField extends Described {
  readonly type: 'figure';
  /** Null where each row brings its own unit. */
  readonly unit: Unit | null;
}
export interface LinesField extends Described {
  readonly type: 'lines';
  /** True for numbers of a file that nobody reads one by one: they are told by how many there are. */
  readonly counted?: true;
}
export interface IntegerField extends Described {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

/** One field of the record, as data: the form, the parser, the chips and the comparison of versions all read it. */
export type Field = TextField | ChoiceField | StampField | FigureField | LinesField | IntegerField;

/** The type of the value a field holds. */
export type FieldValue<F extends Field> =
  F extends ChoiceField<infer O>
    ? O
    : F extends TextField
      ? string
      : F extends StampField
        ? Stamp
        : F extends FigureField
          ? Figure
          : F extends LinesField
            ? readonly string[]
            : F extends IntegerField
              ? number
              : never;

/** A line of text. */
export const text = (label: string, hint = ''): TextField => ({ type: 'text', label, hint });
/** Text of more than a line. */
export const longText = (label: string, hint = ''): TextField => ({ type: 'text', long: true, label, hint });
/** The name of a function in customers' words: "card payments", no sentence about it. */
export const nameText = (label: string, hint = ''): TextField => ({ type: 'text', named: true, label, hint });
/** A moment with zone, precision and source. */
export const stampField = (label: string, hint = ''): StampField => ({ type: 'stamp', label, hint });
/** A moment that something is expected at. */
export const dueField = (label: string, hint = ''): StampField => ({
  type: 'stamp',
  tense: 'ahead',
  label,
  hint,
});
/** A moment that is told as past. */
export const pastField = (label: string, hint = ''): StampField => ({
  type: 'stamp',
  tense: 'past',
  label,
  hint,
});
/** A moment that is told as past and follows the start. */
export const sinceStartField = (label: string): StampField => ({ ...pastField(label), after: 'startedAt' });
/** A number or range with its provenance; the unit is null where each row brings its own. */
export const figure = (unit: Unit | null, label: string, hint = ''): FigureField => ({
  type: 'figure',
  unit,
  label,
  hint,
});
/** A list of lines. */
export const lines = (label: string, hint = ''): LinesField => ({ type: 'lines', label, hint });
/** Numbers of a file, many to a line. */
export const numbers = (label: string): LinesField => ({ type: 'lines', counted: true, label });
/** A whole number from `min` to `max`, both allowed. */
export const integer = (label: string, min: number, max: number, hint = ''): IntegerField => ({
  type: 'integer',
  label,
  min,
  max,
  hint,
});
/** One of a few options. */
export function choice<const O extends string>(
  label: string,
  options: readonly O[],
  hint = '',
): ChoiceField<O> {
  return { type: 'choice', label, options, hint };
}
