import { log } from '../../../math/elementary/log.ts';
import type { CalendarKind } from './calendar-traits.ts';
import type { DayRelations, DayScales } from './day-kernel.ts';
import { logLikelihood, type Observations, observe } from './day-system.ts';
import { spansSeasons } from './season-span.ts';

/** Days that the choice of scales looks at: half a year tells, more would cost time. */
const SCALE_DAYS = 190;

/** What is usual, and where the search starts: `npm run accuracy -- forecast --simulated` judges other numbers. */
const USUAL: DayScales = {
  weekday: 0.2,
  weekdayDrift: 0.05,
  level: 0.1,
  levelDays: 60,
  short: 0.04,
  shortDays: 3,
  trend: 0.05,
  trendDays: 240,
  season: 0.1,
  seasonDays: 30,
  monthPhase: 0.02,
  phaseDays: 1.5,
  monthEdge: 0.02,
  aroundClosure: 0.05,
  // Between what a day beside a holiday and a holiday do.
  bridge: 0.1,
  holiday: 0.2,
  holidayName: 0.2,
  noise: 0.05,
};

/** What a search tries to move. */
interface Searched {
  readonly scales: readonly (keyof DayScales)[];
  /** Spans tried, in days. */
  readonly spans: readonly (readonly [keyof DayScales, readonly number[]])[];
}

const FAST: Searched = {
  scales: [
    'noise',
    'weekday',
    'weekdayDrift',
    'level',
    'short',
    'trend',
    'monthPhase',
    'monthEdge',
    'aroundClosure',
    'bridge',
    'holiday',
    'holidayName',
  ],
  spans: [
    ['levelDays', [20, 60, 180]],
    ['phaseDays', [1, 2, 4]],
    ['shortDays', [1.5, 3, 7]],
    ['trendDays', [120, 240]],
  ],
};

const SLOW: Searched = {
  scales: ['season', 'level', 'trend'],
  spans: [
    ['seasonDays', [15, 30, 60]],
    ['trendDays', [240, 480]],
    ['levelDays', [20, 60, 180]],
  ],
};

/** Influences that a history may not show at all. */
const SWITCHABLE: ReadonlySet<keyof DayScales> = /* @__PURE__ */ new Set<keyof DayScales>([
  'weekdayDrift',
  'level',
  'short',
  'trend',
  'season',
  'monthPhase',
  'monthEdge',
  'aroundClosure',
  'bridge',
]);

/**
 * How large each influence may be: the scales under which the totals are most likely. What moves
 * within weeks is read from the last half-year, what takes years from days picked evenly over all
 * of the history.
 */
export function chooseScales(
  relations: DayRelations,
  rows: readonly number[],
  totals: Float64Array,
): DayScales {
  const usual = { ...USUAL, season: 0 };
  const recent = observe(relations, rows.slice(-SCALE_DAYS), totals);
  const fast = withNamesApart(searchScales(recent, usual, FAST));
  if (rows.length === 0 || !spansSeasons(rows.at(-1)! - rows[0]!)) return fast;
  const stride = Math.ceil(rows.length / SCALE_DAYS);
  const picked = rows.filter((_, i) => (rows.length - 1 - i) % stride === 0);
  // A trend that the last half-year does not show may be in the years before.
  const { trend, trendDays, season } = USUAL;
  return searchScales(
    observe(relations, picked, totals),
    { ...fast, trend, trendDays, season },
    SLOW,
  );
}

/** Names differ by at least this part of what all holidays share. */
const NAMES_APART = 0.5;

/**
 * The few holidays of half a year may be alike by chance. Where all of them take away nine tenths, the next one may
 * well take away eight or nineteen twentieths, so what a name adds is never much less than what all have in common.
 */
function withNamesApart(scales: DayScales): DayScales {
  return {
    ...scales,
    holidayName: Math.max(scales.holidayName, NAMES_APART * scales.holiday),
  };
}

/** The kind of trait that a scale belongs to. */
const KIND_OF: { readonly [Scale in keyof DayScales]?: CalendarKind } = {
  holiday: 'holiday',
  holidayName: 'holiday-name',
  aroundClosure: 'around-closure',
  bridge: 'bridge',
  monthEdge: 'month-edge',
};

/** The search goes through all scales once a step: coarse, then fine. Spans are tried once. */
const STEPS = [2, Math.SQRT2];

/** A gain of log likelihood that could be rounding is none: what was tried first stays. */
const LEAST_GAIN = 1e-6;

/** The likeliest scales found by moving one after the other. */
function searchScales(observations: Observations, from: DayScales, searched: Searched): DayScales {
  let best = from;
  const room = new Float64Array(observations.values.length ** 2);
  let bestScore = scoreScales(observations, best, searched, -Infinity, room);
  const consider = (change: Partial<DayScales>): boolean => {
    const scales = { ...best, ...change };
    const score = scoreScales(observations, scales, searched, bestScore, room);
    if (!(score > bestScore + LEAST_GAIN)) return false;
    best = scales;
    bestScore = score;
    return true;
  };
  for (const step of STEPS) {
    for (const name of searched.scales) {
      const scale = best[name];
      const kind = KIND_OF[name];
      // What no day has tells nothing of its scale, which stays as usual.
      if (scale === 0 || (kind !== undefined && !observations.kinds.has(kind))) continue;
      if (!consider({ [name]: scale * step })) consider({ [name]: scale / step });
      if (step === STEPS[0] && SWITCHABLE.has(name)) consider({ [name]: 0 });
    }
    if (step !== STEPS[0]) continue;
    for (const [name, spans] of searched.spans) {
      for (const span of spans) if (span !== best[name]) consider({ [name]: span });
    }
  }
  return best;
}

/** Log likelihood of the totals, with a mild pull of each scale towards what is usual; what is below `least` is not told apart. */
function scoreScales(
  observations: Observations,
  scales: DayScales,
  searched: Searched,
  least: number,
  room: Float64Array,
): number {
  let pull = 0;
  for (const name of searched.scales) pull += farFromUsual(scales[name], USUAL[name]);
  return logLikelihood(observations, scales, least + pull, room) - pull;
}

/** A scale that few days speak for stays near the usual one; switched off counts as a tenth of it. */
function farFromUsual(scale: number, usual: number): number {
  const distance = log(Math.max(scale / usual, 0.1)) / PULL;
  return distance ** 2 / 2;
}

/** Standard deviation of log scales about the usual ones. */
const PULL = 0.6;
