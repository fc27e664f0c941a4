import { finding, partOf } from '../../core/finding.ts';
import type { TextPart, TextValues } from '../../core/text.ts';
import type { Cell } from '../cell.ts';
import { HANDLE_READING_TEXTS } from '../texts.ts';
import type { DurationName, DurationUnit, Statistic } from './meanings.ts';
import { readDurationCell, UNIT_SECONDS, type WrittenDuration } from './number-cells.ts';

/** How a column of durations is read. */
export interface DurationPlan {
  readonly column: number;
  readonly of: DurationName;
  /** Seconds of the number 1. */
  readonly factor: number;
  /** What `4:12` is. */
  readonly parts: 'minutes-seconds' | 'hours-minutes';
  readonly statistic: Statistic;
  /** The unit of its numbers; absent where every cell tells it. */
  readonly unit?: DurationUnit | undefined;
  /** What told unit and statistic. */
  readonly told: 'option' | 'header' | 'values';
}

/** A column of durations as it is found. */
interface DurationColumn {
  readonly column: number;
  readonly of: DurationName;
  readonly statistic?: Statistic | undefined;
  readonly unit?: DurationUnit | undefined;
  /** Cells of some rows with the contacts that they are of. */
  readonly sample: readonly { readonly cell: Cell; readonly contacts: number }[];
}

/** Mean handle times that are no surprise, in seconds. */
const SHORTEST = 30;
const LONGEST = 2400;

/** No mean of seconds is as long; milliseconds of some twenty seconds are. */
const NEVER_SECONDS = 20_000;

/** So few seconds are no mean handle time; as minutes, with decimals, they are. */
const NEVER_LONG = 15;

/**
 * Finds unit and statistic of a column: as the header says, as the cells are written, else as the values can only
 * be meant. A total grows with the contacts of its row, a mean does not.
 */
export function planDuration(
  column: DurationColumn,
  decimal: '.' | ',' | undefined,
  told: {
    readonly unit?: DurationUnit | undefined;
    readonly statistic?: Statistic | undefined;
    /** The statistic of other columns: it counts where neither header nor values tell. */
    readonly usual?: Statistic | undefined;
  } = {},
): {
  readonly plan: DurationPlan;
  readonly doubt?: readonly TextPart[];
  readonly meanSeconds?: number;
} {
  const points = column.sample.flatMap(({ cell, contacts }) => {
    const read = cell === '' ? undefined : readDurationCell(cell, decimal);
    if (read === undefined || read === 'doubtful') return [];
    return [{ read, contacts, text: String(cell) }];
  });
  const isNumber = points.some(({ read }) => 'number' in read && read.number > 0);
  const isParts = points.some(({ read }) => 'parts' in read);
  const isDays =
    isNumber &&
    points.every(({ read }) => !('number' in read) || read.number < 0.5) &&
    points.some(({ read }) => 'number' in read && read.number > 0);
  const statisticTold = told.statistic ?? column.statistic;
  const unitTold = told.unit ?? column.unit;
  const scaled = (unit: DurationUnit, parts: DurationPlan['parts']) =>
    points.map(({ read, contacts }) => ({
      contacts,
      seconds: secondsOf(read, { factor: UNIT_SECONDS[unit], parts, unit }),
    }));
  const statistic =
    statisticTold ?? statisticOf(scaled('seconds', 'minutes-seconds')) ?? told.usual;
  const units: readonly DurationUnit[] =
    unitTold !== undefined
      ? [unitTold]
      : isDays
        ? ['days']
        : ['seconds', 'milliseconds', 'minutes'];
  const clocks: readonly DurationPlan['parts'][] = isParts
    ? ['minutes-seconds', 'hours-minutes']
    : ['minutes-seconds'];
  const statistics: readonly Statistic[] =
    statistic === undefined ? ['mean', 'total'] : [statistic];
  const hasDecimals = points.some(({ read }) => 'number' in read && !Number.isInteger(read.number));
  const readings = statistics.flatMap((of) =>
    (isNumber ? units : (['seconds'] as const)).flatMap((unit) =>
      clocks.map((parts) => {
        const seconds = meanOf(scaled(unit, parts), of);
        return { of, unit, parts, seconds };
      }),
    ),
  );
  const build = ({ of, unit, parts }: (typeof readings)[number]): DurationPlan => ({
    column: column.column,
    of: column.of,
    factor: UNIT_SECONDS[unit],
    parts,
    statistic: of,
    ...(isNumber ? { unit } : {}),
    told:
      told.unit !== undefined || told.statistic !== undefined
        ? 'option'
        : statisticTold !== undefined && (unitTold !== undefined || !isNumber)
          ? 'header'
          : 'values',
  });
  const first = readings[0]!;
  if (points.length === 0 || Number.isNaN(first.seconds) || first.seconds === 0)
    return { plan: build(first) };
  const usual = readings.filter(({ seconds, unit }) => {
    if (seconds < (unit === 'milliseconds' ? 20 : SHORTEST) || seconds > LONGEST) return false;
    if (unitTold !== undefined || !isNumber) return true;
    // The number as it stands, as if in seconds.
    const plain = seconds / UNIT_SECONDS[unit];
    if (unit === 'milliseconds') return plain >= NEVER_SECONDS;
    if (unit === 'minutes') return plain < NEVER_LONG && hasDecimals;
    return true;
  });
  const asClock = told.unit === undefined ? pointedMinutes(points) : undefined;
  const minutes = readings.find(({ unit }) => unit === 'minutes');
  if (asClock !== undefined && minutes !== undefined && usual.every((one) => one === minutes)) {
    const doubt = [
      reading('reading', {
        statistic: minutes.of,
        unit: 'minutes',
        seconds: Math.round(minutes.seconds),
      }),
      reading('reading', {
        statistic: minutes.of,
        unit: 'minutes-seconds',
        seconds: Math.round(meanOf(asClock, minutes.of)),
      }),
    ];
    return { plan: build(minutes), doubt, meanSeconds: minutes.seconds };
  }
  if (usual.length === 1) return { plan: build(usual[0]!), meanSeconds: usual[0]!.seconds };
  if (usual.length === 0 && readings.length === 1)
    return { plan: build(first), meanSeconds: first.seconds };
  // Contradictory or strange: the plainest reading, and a question.
  const choice =
    usual[0] ?? readings.find(({ seconds }) => seconds >= 5 && seconds <= 7200) ?? first;
  const others = (
    usual.length > 1 ? usual : readings.filter(({ seconds }) => seconds >= 5 && seconds <= 14_400)
  ).slice(0, 3);
  const doubt = others.map(({ of, unit, parts, seconds }) =>
    reading('reading', {
      statistic: of,
      unit: isParts ? parts : unit,
      seconds: Math.round(seconds),
    }),
  );
  return {
    plan: build(choice),
    doubt: doubt.length > 0 ? doubt : [reading('mean', { seconds: Math.round(first.seconds) })],
    meanSeconds: choice.seconds,
  };
}

/** Of so many decimals all below 60 are no chance: one in 27,000 columns of minutes has them. */
const LEAST_POINTED = 20;

/** `4.10` as 4 minutes and 10 seconds, where no cell has more hundredths than a minute has seconds. */
function pointedMinutes(
  points: readonly { readonly read: WrittenDuration; readonly contacts: number }[],
): readonly Point[] | undefined {
  const numbers = points.flatMap(({ read, contacts }) =>
    'number' in read && read.number > 0 ? [{ number: read.number, contacts }] : [],
  );
  const seconds = ({ number }: { readonly number: number }) =>
    Math.round(100 * (number - Math.floor(number)));
  if (numbers.length < LEAST_POINTED || !numbers.every((one) => seconds(one) < 60))
    return undefined;
  const isHundredths = numbers.every(
    ({ number }) => Math.abs(100 * number - Math.round(100 * number)) < 1e-6,
  );
  const telling = numbers.filter((one) => seconds(one) > 0);
  if (!isHundredths || telling.length < LEAST_POINTED) return undefined;
  return numbers.map((one) => ({
    contacts: one.contacts,
    seconds: 60 * Math.floor(one.number) + seconds(one),
  }));
}

/** One way to read a column. */
function reading(code: keyof typeof HANDLE_READING_TEXTS, values: TextValues): TextPart {
  return partOf('handleReading', finding(HANDLE_READING_TEXTS, code, values));
}

export function secondsOf(
  read: Exclude<ReturnType<typeof readDurationCell>, 'doubtful' | undefined>,
  { factor, parts, unit }: Pick<DurationPlan, 'factor' | 'parts' | 'unit'>,
): number {
  if ('seconds' in read) return read.seconds;
  if ('number' in read)
    return unit === 'minutes-seconds' ? pointedSeconds(read.number) : read.number * factor;
  return parts === 'minutes-seconds'
    ? read.parts[0] * 60 + read.parts[1]
    : read.parts[0] * 3600 + read.parts[1] * 60;
}

/** `4.10` as 4 minutes and 10 seconds; no minute has more than 59 of them. */
function pointedSeconds(number: number): number {
  const seconds = Math.round(100 * (number - Math.floor(number)));
  return seconds < 60 ? 60 * Math.floor(number) + seconds : Number.NaN;
}

interface Point {
  readonly contacts: number;
  readonly seconds: number;
}

function meanOf(points: readonly Point[], statistic: Statistic): number {
  let seconds = 0;
  let contacts = 0;
  for (const point of points) {
    if (!(point.contacts > 0) || !(point.seconds > 0)) continue;
    seconds += statistic === 'mean' ? point.seconds * point.contacts : point.seconds;
    contacts += point.contacts;
  }
  return contacts > 0 ? seconds / contacts : Number.NaN;
}

/** By how far seconds grow with the contacts of their row: as these do, or not at all. */
function statisticOf(points: readonly Point[]): Statistic | undefined {
  const known = points.filter(({ contacts, seconds }) => contacts > 0 && seconds > 0);
  if (known.length < 8) return undefined;
  // Ranks of thirds: no logarithm is needed to see whether larger rows have larger numbers.
  const sorted = [...known].sort((a, b) => a.contacts - b.contacts);
  const third = Math.floor(sorted.length / 3);
  const [low, high] = [sorted.slice(0, third), sorted.slice(-third)];
  const mean = (of: readonly Point[], value: (point: Point) => number) =>
    of.reduce((sum, p) => sum + value(p), 0) / of.length;
  const growth = mean(high, (p) => p.contacts) / mean(low, (p) => p.contacts);
  if (growth < 1.6) return undefined;
  const risen = mean(high, (p) => p.seconds) / mean(low, (p) => p.seconds);
  // On the way from 1 (a mean) to the growth of the contacts (a total).
  const share = (risen - 1) / (growth - 1);
  if (share < 0.35) return 'mean';
  return share > 0.65 ? 'total' : undefined;
}
