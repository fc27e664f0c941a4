import type { IntervalHistory, OpeningHours, PlanWorkforceInput, ShiftType } from 'halfhour';
import { breaksOf, openMinutes, partTimeIds, shiftTypesOf } from './shift-types.ts';

/**
 * Shifts that a centre runs, by name.
 *
 * - `mixed`: full days and half days at half-hours that people can live with, at most 12 kinds; full-time and part-time crews.
 * - `flexible`: the same, of starts in wider windows from which the search chooses 12 kinds; it takes about twice the time.
 * - `classic`: full days of one length in four windows, at most 8 kinds, one contract for all.
 */
export const SHIFT_PRESETS = ['mixed', 'flexible', 'classic'] as const;
export type ShiftPreset = (typeof SHIFT_PRESETS)[number];

/** What a preset sets in the input of a plan. */
interface PresetShifts {
  readonly shifts: PlanWorkforceInput['shifts'];
  /** Rules of the rota beside those of all presets. */
  readonly rotation: Pick<
    NonNullable<PlanWorkforceInput['rotation']>,
    'contracts' | 'minimise' | 'maxSteps'
  >;
}

interface PresetWishes {
  readonly preset: ShiftPreset;
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Hours of work of a shift, one length or several: of `classic` alone. */
  readonly shiftHours: readonly number[];
  /** Most share of paid hours in shifts of half the length: of `classic` alone. */
  readonly partTime?: number | undefined;
}

const FULL_MINUTES = 510;
const HALF_MINUTES = 240;

/** More kinds than a planner can lay out on a page and people can remember. */
const MOST_KINDS = 12;

/** Of a hundred people, as many work half days as centres commonly find on mornings and evenings. */
const PART_TIME_SHARE = 0.25;

/** On the sample more steps, up to the default 174,000, save no more than 8 of 2,840 hours, and take a third of the time. */
const STEPS = 110_000;

/** The shifts of a preset at the hours of a centre, by ids that files of options name in any language. */
export function presetShifts(history: IntervalHistory, wishes: PresetWishes): PresetShifts {
  const { preset, openingHours } = wishes;
  if (preset === 'classic') return classic(history, wishes);
  const open = openMinutes(history, openingHours);
  const interval = history.intervalSeconds / 60;
  const grid = Math.max(30, interval);
  const isRoundTheClock = open.length * interval >= 1440;
  const types = isRoundTheClock
    ? (preset === 'mixed' ? roundTheClock : wideRoundTheClock)(grid)
    : byDay(open[0] ?? 480, (open.at(-1) ?? 990) + interval, grid);
  // Who opens for less than a full day has one shift of that length, and nothing to halve.
  if (types === undefined)
    return classic(history, { ...wishes, shiftHours: [8], partTime: undefined });
  const idsOf = (length: number) =>
    types.filter(({ lengthMinutes }) => lengthMinutes === length).map(({ id }) => id);
  return {
    shifts: { shiftTypes: types, limits: { maxDistinctShifts: MOST_KINDS } },
    rotation: {
      contracts: [
        { name: 'full time', shiftTypes: idsOf(FULL_MINUTES), ...paid(40) },
        {
          name: 'part time',
          shiftTypes: idsOf(HALF_MINUTES),
          weeklyHours: { maxAverage: 20 },
          maxShare: PART_TIME_SHARE,
          ...paid(20),
        },
      ],
      minimise: 'cost',
      ...(preset === 'mixed' && { maxSteps: STEPS }),
    },
  };
}

/**
 * A contract is paid in full, whatever its people work: with a price of hours alone the rota has 84 people with hours to spare
 * where 81 do. The tenth that goes by the hour has duties left out that nobody needs.
 */
function paid(hours: number) {
  return { costPerWeek: 0.9 * hours, costPerHour: 0.1 };
}

function classic(
  history: IntervalHistory,
  { openingHours, shiftHours, partTime }: PresetWishes,
): PresetShifts {
  const types = shiftTypesOf(history, openingHours, shiftHours, partTime !== undefined);
  const typeShares =
    partTime === undefined
      ? {}
      : { typeShares: [{ typeIds: partTimeIds(types), atMost: partTime }] };
  return {
    shifts: { shiftTypes: types, limits: { maxDistinctShifts: 8, ...typeShares } },
    rotation: {},
  };
}

/**
 * Twelve starts: nobody before 06:00, the last end at 23:00 but for nights, one start at the busiest time before noon, half days
 * for the morning and for the evening. They are those that `flexible` chooses for the sample; as no choice is left, the
 * search has nothing to choose and takes half the time.
 */
function roundTheClock(grid: number): ShiftType[] {
  return [
    full('early', 360, 390, grid),
    full('day', 510, 540, grid),
    full('mid', 690, 690, grid),
    full('late', 810, 870, 60),
    full('night', 1290, 1380, 90),
    half('part-early', 450, 450, grid),
    half('part-late', 1020, 1050, grid),
  ];
}

function wideRoundTheClock(grid: number): ShiftType[] {
  return [
    full('early', 360, 480, grid),
    full('day', 510, 690, grid),
    full('late', 720, 930, grid),
    full('night', 1260, 1380, grid),
    half('part-day', 420, 1080, grid),
  ];
}

/** From the first start to the last that ends in time; undefined where a full day is longer than that. */
function byDay(opens: number, closes: number, grid: number): ShiftType[] | undefined {
  const last = closes - FULL_MINUTES;
  if (last < opens) return undefined;
  const types = [
    full('day', opens, last, grid),
    half('part-day', opens, closes - HALF_MINUTES, 60),
  ];
  // The last start is one of its own, so that the grid cannot miss closing time.
  if ((last - opens) % grid !== 0) types.push(full('late', last, last, grid));
  if ((closes - HALF_MINUTES - opens) % 60 !== 0)
    types.push(half('part-late', closes - HALF_MINUTES, closes - HALF_MINUTES, 60));
  return types;
}

function full(id: string, earliest: number, latest: number, grid: number): ShiftType {
  return type(id, FULL_MINUTES, earliest, latest, grid);
}

function half(id: string, earliest: number, latest: number, grid: number): ShiftType {
  return type(id, HALF_MINUTES, earliest, latest, grid);
}

function type(
  id: string,
  lengthMinutes: number,
  earliestStartMinutes: number,
  latestStartMinutes: number,
  startGridMinutes: number,
): ShiftType {
  const worked = lengthMinutes === FULL_MINUTES ? 480 : lengthMinutes;
  return {
    id,
    lengthMinutes,
    earliestStartMinutes,
    latestStartMinutes,
    startGridMinutes,
    breaks: breaksOf(worked),
  };
}
