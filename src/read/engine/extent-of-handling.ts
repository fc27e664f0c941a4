import { MINUTE } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { ExportQuestion } from '../export-account.ts';
import { readClock } from './clocks.ts';
import { formOfTimes } from './form-of-times.ts';
import type { Told } from './locate-header.ts';
import { question } from './notices.ts';
import { isNothing, readDurationCell } from './number-cells.ts';
import type { DurationPlan } from './plan-durations.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** A whole may be less than its parts by what rounding and other denominators make of them. */
const LESS = 0.9;

/** What may be the hold of a caller who talks, or of one who waits for an agent. */
const HOLD_TIME = /^(?:(?:avg|ave|average|mean|total|sum) )?hold ?time$/;

/** Where the wait has a column of its own, hold is none. */
const WAITS = /(?:^| )(?:asa|wait\w*|speed|queue time|time in queue|time to answer)(?= |$)/;

/** Sums of parts are the whole but for rounding. */
const SAME = 0.05;

/**
 * Asks what handle times cover where the headers leave it open: work after the contact alone, a duration beside the
 * work after it, a whole below its parts, or talk beside a time of which nothing is known.
 */
export function extentOfHandling(
  table: LongTable,
  told: Told,
  plans: readonly DurationPlan[],
  means: ReadonlyMap<number, number | undefined>,
  sample: readonly (readonly Cell[])[],
): readonly ExportQuestion[] {
  const { headers, meanings } = table;
  const of = (part: DurationPlan['of']) => plans.find((plan) => plan.of === part);
  const isTold = (plan: DurationPlan | undefined) =>
    plan !== undefined && told.has(headers[plan.column]!);
  const [handle, talk, hold, wrap] = [of('handle'), of('talk'), of('hold'), of('wrap')];
  const secondsOf = (plan: DurationPlan | undefined) =>
    plan === undefined ? 0 : (means.get(plan.column) ?? 0);
  const ask = (plan: DurationPlan, other?: number) => [asked(headers, plan.column, other)];
  if ([handle, talk].some(isTold)) return [];
  if (handle !== undefined) {
    const meaning = meanings[handle.column];
    const [whole, parts] = [secondsOf(handle), secondsOf(talk) + secondsOf(wrap)];
    const isWhole = Math.abs(whole - parts - secondsOf(hold)) <= SAME * whole;
    const vague = meaning?.kind === 'duration' ? meaning.isVague : undefined;
    const isOpen = vague === 'always' || (vague !== undefined && wrap !== undefined);
    return whole < LESS * parts || (isOpen && !isWhole) ? ask(handle, wrap?.column) : [];
  }
  const rest = talk === undefined ? (wrap ?? hold) : undefined;
  if (rest !== undefined) return ask(rest, unknownTime(table, told, plans, sample));
  if (talk === undefined || wrap !== undefined) return [];
  // Some systems call the wait of a queue its hold time.
  if (hold !== undefined && !isTold(hold) && HOLD_TIME.test(plainHeader(headers[hold.column]!)))
    if (!headers.some((header) => WAITS.test(plainHeader(header)))) return ask(talk, hold.column);
  const other = unknownTime(table, told, plans, sample);
  return other === undefined ? [] : ask(talk, other);
}

/** Asks if handling took as long as was planned, or as a mean of what is not known, where no other column tells. */
export function unknownHandling({ headers, meanings }: LongTable, told: Told): ExportQuestion[] {
  const planned = meanings.findIndex(
    (meaning, i) =>
      meaning?.kind === 'other' && meaning.isPlannedTime === true && !told.has(headers[i]!),
  );
  if (planned >= 0) {
    const column = safeText(headers[planned]!);
    return [question('plan-only', { case: 'handling', column }, 'columns')];
  }
  const column = meanings.findIndex(
    (meaning, i) =>
      meaning?.kind === 'other' && meaning.isMeanTime === true && !told.has(headers[i]!),
  );
  return column < 0 ? [] : [asked(headers, column, undefined)];
}

/** A column of times of which nothing is known, and which nobody has told; AWT is a mean wait, or a mean of work. */
function unknownTime(
  { headers, meanings }: LongTable,
  told: Told,
  plans: readonly DurationPlan[],
  sample: readonly (readonly Cell[])[],
): number | undefined {
  const column = headers.findIndex((header, i) => {
    const meaning = meanings[i];
    const mayBe =
      meaning === undefined ||
      meaning.kind === 'time' ||
      (meaning.kind === 'other' && meaning.isMeanTime === true);
    const isAwt =
      plainHeader(header) === 'awt' && !headers.some((other) => WAITS.test(plainHeader(other)));
    if (!(mayBe || isAwt) || told.has(header)) return false;
    if (plans.some((plan) => plan.column === i)) return false;
    const cells = sample.map((row) => cellAt(row, i)).filter((cell) => !isNothing(cell));
    if (formOfTimes(cells, true)?.part === 'both') return false;
    const read = cells.map((cell) => readDurationCell(cell, undefined));
    const share = (of: (cell: (typeof read)[number]) => boolean) =>
      read.filter(of).length >= SHARE * cells.length;
    const isWritten = share((cell) => typeof cell === 'object' && !('number' in cell));
    const isLong = isAwt || vocabulary().duration.test(plainHeader(header));
    const isTime = isLong
      ? share((cell) => typeof cell === 'object')
      : meaning === undefined && isWritten;
    return cells.length > 0 && isTime && !cells.every(isOnGrid);
  });
  return column < 0 ? undefined : column;
}

/** Nearly all cells of a column of times are times. */
const SHARE = 0.9;

/** Clocks of five minutes are the times of the rows; lengths of time are not all so even. */
function isOnGrid(cell: Cell): boolean {
  const clock = readClock(String(cell));
  return clock !== undefined && clock.from % (5 * MINUTE) === 0;
}

function asked(
  headers: readonly string[],
  column: number,
  other: number | undefined,
): ExportQuestion {
  const name = safeText(headers[column]!);
  const beside = other === undefined ? undefined : safeText(headers[other]!);
  return question('handle-time', { case: 'part', column: name, other: beside }, 'columns');
}
