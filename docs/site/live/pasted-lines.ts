import { readNumber } from './values.ts';

/** One line of pasted numbers. */
export interface PastedLine {
  /** The clock time or name before the numbers, or the number of the line. */
  readonly place: string;
  readonly numbers: readonly number[];
}

/** A line that cannot be read. */
export class LineFault extends Error {
  readonly code = 'LINE';

  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** Lines as copied from a spreadsheet: a time or a name, where there is one, and numbers behind it. */
export function pastedLines(text: string): PastedLine[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const cells = line.trim().split(/[\t;]+|\s+/);
    const isNamed = Number.isNaN(readNumber(cells[0]!));
    const numbers = cells.slice(isNamed ? 1 : 0).map(readNumber);
    if (numbers.length === 0 || numbers.some((value) => !(value >= 0))) throw new LineFault(i + 1);
    return [{ place: isNamed ? cells[0]! : String(i + 1), numbers }];
  });
}
