import { DAY_MINUTES } from '../../../time/durations.ts';
import type { ShiftType } from '../../shift-type.ts';

/** A break of a template with every place that it may take. */
export interface TemplateBreak {
  readonly kind: 'meal' | 'rest' | 'gap';
  readonly ticks: number;
  readonly paid: boolean;
  /** Places, in ticks after the start of the shift, ascending; one for all that are equivalent. */
  readonly offsets: readonly number[];
  /** For each of them, it and the places that take the same from every interval: 12:00 and 12:15 for a rest of 15. */
  readonly equivalents: readonly (readonly number[])[];
}

/** A shift type with its start and length chosen: everything but the day and the places of its breaks. */
export interface Template extends Chain {
  readonly index: number;
  readonly type: ShiftType;
  readonly typeIndex: number;
  readonly startMinutes: number;
  readonly lengthMinutes: number;
  readonly startTick: number;
  readonly paidTicks: number;
  /** Whether the place of one break narrows the places of the next. */
  readonly chained: boolean;
}

/** The breaks of a shift and the work between them. */
interface Chain {
  readonly ticks: number;
  readonly breaks: readonly TemplateBreak[];
  /** Least and most ticks of work between breaks. */
  readonly minWork: number;
  readonly maxWork: number;
}

/** The template of a shift, or undefined where its breaks find no places together. */
export function templateOf(
  shift: Pick<Template, 'type' | 'typeIndex' | 'startMinutes' | 'lengthMinutes'>,
  breaks: readonly TemplateBreak[],
  tickMinutes: number,
): Omit<Template, 'index'> | undefined {
  const { type, startMinutes, lengthMinutes } = shift;
  const ticks = lengthMinutes / tickMinutes;
  const chain = {
    ticks,
    breaks,
    minWork: Math.ceil((type.minWorkMinutes ?? 0) / tickMinutes),
    maxWork: Math.floor((type.maxWorkMinutes ?? DAY_MINUTES) / tickMinutes),
  };
  if (!hasPlaces(chain)) return undefined;
  return {
    ...shift,
    ...chain,
    startTick: startMinutes / tickMinutes,
    paidTicks: breaks.reduce((left, pause) => (pause.paid ? left : left - pause.ticks), ticks),
    chained: isChained(chain),
  };
}

function hasPlaces({ breaks, ticks, minWork, maxWork }: Chain): boolean {
  let ends = [0];
  for (const [i, { offsets, ticks: length }] of breaks.entries()) {
    const least = i === 0 ? 0 : minWork;
    ends = offsets
      .filter((offset) => ends.some((end) => offset >= end + least && offset <= end + maxWork))
      .map((offset) => offset + length);
  }
  return ends.some((end) => ticks - end <= maxWork);
}

function isChained({ breaks, ticks, minWork, maxWork }: Chain): boolean {
  if (maxWork < ticks) return true;
  return breaks.some(({ offsets }, i) => {
    const previous = breaks[i - 1];
    if (previous === undefined) return false;
    return offsets[0]! < previous.offsets.at(-1)! + previous.ticks + minWork;
  });
}

/** Whether breaks at these offsets (of one day or several) keep the distances that the type asks for. */
export function isPlaced(
  { breaks, ticks, minWork, maxWork, chained }: Template,
  offsets: Int32Array,
): boolean {
  if (!chained) return true;
  for (let first = 0; first < offsets.length; first += breaks.length) {
    let end = 0;
    for (let b = 0; b < breaks.length; b++) {
      const work = offsets[first + b]! - end;
      if (work < (b === 0 ? 0 : minWork) || work > maxWork) return false;
      end = offsets[first + b]! + breaks[b]!.ticks;
    }
    if (ticks - end > maxWork) return false;
  }
  return true;
}
