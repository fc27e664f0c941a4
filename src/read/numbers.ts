import type { Cell } from './table.ts';

/** The mark before the decimals. */
export type DecimalMark = '.' | ',';

/** A number, or why there is none. */
type ReadNumber = { readonly value: number } | { readonly fault: string };

/** One to three digits, a mark, three digits: a thousand or more, or less than a thousand with decimals. */
const DOUBTFUL = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The decimal mark of a file, from a number that leaves no doubt: `12,5` and `1.234,5` have a decimal
 * comma, `0.123` and `1,234.5` a decimal point. Nothing if every number could be read either way.
 */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark | undefined {
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const marks = /^-?\d+([.,]\d+)+$/.test(cell) ? cell.replaceAll(/[-\d]/g, '') : '';
    if (marks === '' || DOUBTFUL.test(cell)) continue;
    // The last mark is the decimal one, unless it comes twice: then it groups thousands.
    const last = marks.at(-1) as DecimalMark;
    return marks.indexOf(last) === marks.length - 1 ? last : other(last);
  }
  return undefined;
}

/**
 * Reads a number such as `1234`, `12.5` or `1,234.5`. Where the decimal mark is not known, `1.234` is
 * refused: one thousand, or a little more than one.
 */
export function readNumber(cell: Cell, mark: DecimalMark | undefined): ReadNumber {
  const fault = { fault: `is no number: ${JSON.stringify(cell)}` };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : fault;
  if (mark === undefined && DOUBTFUL.test(cell)) {
    const digits = cell.replace(/[.,]/, '');
    return {
      fault: `may be ${digits} or ${cell.replace(',', '.')}, and no other number tells: ${JSON.stringify(cell)}`,
    };
  }
  const decimal = mark === ',' ? ',' : '\\.';
  const grouping = mark === ',' ? '\\.' : ',';
  const number = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:${grouping}\\d{3})+)(?:${decimal}\\d+)?$`);
  if (!number.test(cell)) return fault;
  const plain =
    mark === ',' ? cell.replaceAll('.', '').replace(',', '.') : cell.replaceAll(',', '');
  return { value: Number(plain) };
}

/** Reads seconds, also where a report writes them as hours, minutes and seconds: `0:04:30`. */
export function readSeconds(cell: Cell, mark: DecimalMark | undefined): ReadNumber {
  const [, hours, minutes, seconds] = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(String(cell)) ?? [];
  if (hours === undefined) return readNumber(cell, mark);
  return { value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) };
}

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}
