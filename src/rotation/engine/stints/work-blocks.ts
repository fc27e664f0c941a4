import type { RotationRules } from '../../rotation-rules.ts';
import { isNightShift, restMinutes } from '../../rotation-shift.ts';

/** A work stretch as the shift of each of its days, by index. */
export type WorkBlock = readonly number[];

export interface WorkBlocks {
  readonly blocks: readonly WorkBlock[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** Days that people usually work in a row. */
const USUAL_STRETCH = 5;

/**
 * How many stretches to look at where there are too many: `few` keeps those with so few changes of
 * shift that all of them fit, `many` fills up with the next ones, of usual lengths first.
 */
export type BlockVariety = 'few' | 'many';

/** Every work stretch that the rules allow, whatever the weekday on which it starts; at most so many. */
export function workBlocks(
  { workStretch, nights }: RotationRules,
  day: DayRules,
  most: number,
  variety: BlockVariety,
): WorkBlocks {
  const blocks: WorkBlock[] = [];
  let unfinished: WorkBlock[] = [[]];
  // One more run of a shift in each round: so the blocks come in order of their changes of shift.
  while (unfinished.length > 0) {
    const longer = unfinished.flatMap((block) => withOneMoreRun(block, workStretch.max, day));
    const legal = longer.filter(
      (block) => longestNightRun(block, day) <= (nights?.maxRun ?? Infinity),
    );
    const finished = legal.filter(({ length }) => length >= workStretch.min);
    if (blocks.length > 0 && blocks.length + finished.length > most) {
      const room = variety === 'few' ? 0 : most - blocks.length;
      return { blocks: [...blocks, ...usualFirst(finished).slice(0, room)], complete: false };
    }
    blocks.push(...finished);
    unfinished = legal.filter(({ length }) => length < workStretch.max);
  }
  return { blocks, complete: true };
}

/** Stretches of about a working week stand first: rotas are made of them more than of any other. */
function usualFirst(blocks: readonly WorkBlock[]): WorkBlock[] {
  const oddity = ({ length }: WorkBlock) => Math.abs(length - USUAL_STRETCH);
  return [...blocks].sort((a, b) => oddity(a) - oddity(b));
}

function withOneMoreRun(block: WorkBlock, longest: number, day: DayRules): WorkBlock[] {
  const last = block.at(-1);
  const result: WorkBlock[] = [];
  for (let s = 0; s < day.shiftCount; s++) {
    if (!day.isWorked[s]!.some(Boolean)) continue;
    if (last !== undefined && (s === last || !day.mayFollow[last]![s])) continue;
    const most = Math.min(day.maxRun[s]!, longest - block.length);
    for (let run = day.minRun[s]!; run <= most; run++) {
      result.push([...block, ...new Array<number>(run).fill(s)]);
    }
  }
  return result;
}

function longestNightRun(block: WorkBlock, { isNight }: DayRules): number {
  let longest = 0;
  let run = 0;
  for (const s of block) {
    run = isNight[s] ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The rules by index: shift s on one day, what may come on the next. */
export interface DayRules {
  readonly shiftCount: number;
  readonly minRun: readonly number[];
  readonly maxRun: readonly number[];
  readonly isNight: readonly boolean[];
  /** Whether anybody may be on shift s on a weekday: where nobody is needed, nobody comes. */
  readonly isWorked: readonly (readonly boolean[])[];
  /** `mayFollow[a][b]`: b on the day after a. */
  readonly mayFollow: readonly (readonly boolean[])[];
  /** `mayFollowAfterOff[a][b]`: b after a, with one single day off between. */
  readonly mayFollowAfterOff: readonly (readonly boolean[])[];
  /** With two days off between: a rest of more than 24 h may be longer than they are after a shift that ends late. */
  readonly mayFollowAfterTwoOff: readonly (readonly boolean[])[];
}

type RulesOfDays = Pick<
  RotationRules,
  'shifts' | 'demand' | 'workStretch' | 'forbiddenSequences' | 'minRestHours' | 'forwardRotation'
>;

export function dayRules(rules: RulesOfDays): DayRules {
  const {
    shifts,
    demand,
    workStretch,
    forbiddenSequences = [],
    minRestHours = 0,
    forwardRotation,
  } = rules;
  const forbidden = new Set(forbiddenSequences.map((sequence) => JSON.stringify(sequence)));
  const table = (allowed: (a: number, b: number) => boolean) =>
    shifts.map((_, a) => shifts.map((_, b) => allowed(a, b)));
  const isRested = (a: number, b: number, daysLater: number) =>
    restMinutes(shifts[a]!, shifts[b]!, daysLater) >= minRestHours * 60;
  const isForward = (a: number, b: number) => shifts[b]!.startMinutes >= shifts[a]!.startMinutes;
  const mayFollow = table(
    (a, b) =>
      isRested(a, b, 1) &&
      !(forwardRotation && !isForward(a, b)) &&
      !forbidden.has(JSON.stringify([shifts[a]!.id, shifts[b]!.id])),
  );
  return {
    shiftCount: shifts.length,
    minRun: shifts.map(({ minRun = 1 }) => minRun),
    maxRun: shifts.map(({ maxRun = Infinity }, s) =>
      mayFollow[s]![s] ? Math.min(maxRun, workStretch.max) : 1,
    ),
    isNight: shifts.map(isNightShift),
    isWorked: shifts.map(({ demandIs }, s) =>
      demand[s]!.map((people) => people > 0 || demandIs === 'atLeast'),
    ),
    mayFollow,
    mayFollowAfterOff: table(
      (a, b) =>
        isRested(a, b, 2) && !forbidden.has(JSON.stringify([shifts[a]!.id, 'off', shifts[b]!.id])),
    ),
    mayFollowAfterTwoOff: table((a, b) => isRested(a, b, 3)),
  };
}
