import type { Cell } from '../cell.ts';
import { formOfTimes } from './form-of-times.ts';
import type { ColumnMeaning, Told } from './locate-header.ts';
import { isNothing, readCountCell, readDurationCell } from './number-cells.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** Rows that are looked at. */
const SEEN = 400;

/** Of numbers of contacts some are alike; of so many that only rise none is a count. */
const LEAST_IDS = 20;

/**
 * What headers mean once the cells below them are seen: `call_started` holds times, a `Contact` that rises from row
 * to row names contacts, and `Handle` beside `Avg Handle` counts them.
 */
export function settledMeanings(table: LongTable, told: Told): LongTable {
  const { headers, meanings, rows } = table;
  const step = Math.max(1, Math.floor(rows.length / SEEN));
  const sample = rows.filter((_, i) => i % step === 0);
  const meansHandling = meanings.some(
    (meaning) => meaning?.kind === 'duration' && meaning.statistic !== undefined,
  );
  const hasOffered = meanings.some(
    (meaning) => meaning?.kind === 'volume' && meaning.of === 'offered',
  );
  const cellsOf = (column: number) =>
    sample.map(({ cells }) => cellAt(cells, column)).filter((cell) => !isNothing(cell));
  // What alone could count contacts is read as it is called, and its cells are faults.
  const hasOther = (column: number) =>
    meanings.some(
      (other, i) =>
        i !== column &&
        (other?.kind === 'log' || (other?.kind === 'volume' && areCounts(cellsOf(i)))),
    );
  const settled = meanings.map((meaning, column): ColumnMeaning => {
    const header = headers[column]!;
    if (told.has(header)) return meaning;
    // `Answer` beside `Offer` counts who was answered; in a log it is when or whether.
    if (meaning === undefined)
      return hasOffered && plainHeader(header) === 'answer' && areCounts(cellsOf(column))
        ? { kind: 'volume', of: 'answered' }
        : undefined;
    // How long contacts were to take says nothing of how long they took.
    if (meaning.kind === 'duration' && isOfAnotherTime(header))
      return meaning.of === 'handle' && vocabulary().planned.test(plainHeader(header))
        ? { kind: 'other', isPlannedTime: true }
        : { kind: 'other' };
    if (meaning.kind === 'duration')
      return meansHandling && plainHeader(header) === 'handle' ? { kind: 'other' } : meaning;
    // `Ort` is a mean in Turkish, and a place in German.
    if (meaning.kind === 'other' && meaning.isMeanTime && areWords(cellsOf(column)))
      return undefined;
    if (meaning.kind !== 'volume') return meaning;
    const cells = cellsOf(column);
    if (cells.length === 0 || !hasOther(column)) return meaning;
    if (areCounts(cells)) return meaning.of === 'calls' && areIds(cells) ? undefined : meaning;
    if (formOfTimes(cells, false) !== undefined) return timeOf(header);
    // Flags of a log, such as "Answered: yes".
    return meaning.of === 'answered' || meaning.of === 'abandoned' ? meaning : undefined;
  });
  return { ...table, meanings: settled };
}

function isOfAnotherTime(header: string): boolean {
  const { planned, otherTime } = vocabulary();
  const name = plainHeader(header);
  return planned.test(name) || otherTime.test(name);
}

function areCounts(cells: readonly Cell[]): boolean {
  if (cells.length === 0) return false;
  const numbers = cells.filter((cell) => readCountCell(cell, undefined) !== undefined);
  return numbers.length >= 0.6 * cells.length;
}

function areWords(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => readDurationCell(cell, undefined) === undefined);
}

function areIds(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(cell));
  return numbers.length >= LEAST_IDS && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
}

function timeOf(header: string): ColumnMeaning {
  const v = vocabulary();
  const name = plainHeader(header);
  const edge = v.start.test(name) ? 'start' : v.end.test(name) ? 'end' : undefined;
  return { kind: 'time', isDate: false, ...(edge === undefined ? {} : { edge }) };
}
