/** A number that is typed. */
export interface NumberField {
  readonly kind: 'number';
  readonly name: string;
  /** What stands there at first; nothing where the number may be left out. */
  readonly initial?: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Whether it may be left out. */
  readonly optional?: true;
  /** Typed as so many percent, given on as a share. */
  readonly percent?: true;
  /** Moved by a slider as well. */
  readonly slider?: true;
}

/** One of several words. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly name: string;
  readonly initial: string;
  readonly options: readonly string[];
}

/** Lines of text, typed or pasted. */
export interface LinesField {
  readonly kind: 'lines';
  readonly name: string;
  readonly initial: string;
  readonly rows: number;
}

/** What a calculator asks for. */
export type Field = NumberField | ChoiceField | LinesField;

/** What was given by name: a number, nothing where an optional one is left out, or a text. */
export interface Values {
  readonly number: (name: string) => number;
  readonly optional: (name: string) => number | undefined;
  readonly text: (name: string) => string;
}

/** One number or word of an answer. */
export interface Answer {
  /** Its name in the texts of the calculator. */
  readonly name: string;
  /** What a program reads. */
  readonly value: number | string;
  /** What a person reads. */
  readonly text: string;
}

/** A table; the first cell of each row is its head. */
export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row that is marked. */
  readonly marked?: number | undefined;
}

/** Numbers over the places of a chart. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** Bars and lines over the same places. */
export interface Chart {
  /** What it shows, in a sentence. */
  readonly caption: string;
  /** What stands below the places. */
  readonly places: readonly string[];
  readonly bars?: Series;
  readonly lines?: readonly Series[];
  /** How a number of the axis is written. */
  readonly write: (value: number) => string;
}

/** What a calculator shows. The first answer is the one that was asked for. */
export interface View {
  readonly answers: readonly Answer[];
  readonly notes?: readonly string[];
  readonly charts?: readonly Chart[];
  readonly tables?: readonly Table[];
  /** How the numbers come about, a line a step. */
  readonly working?: string;
  /** Rows to take away into a spreadsheet. */
  readonly csv?: string;
}

/** Computes at once. */
export type Compute = (values: Values) => View;

/** Searches in a worker: each view is better than the one before, and the last one is the answer. */
export type Search = (values: Values) => Iterable<View>;
