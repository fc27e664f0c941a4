import { mapValues } from '../../core/map-values.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import type { HistoryDay } from '../history.ts';
import type { AhtObservations } from './aht-observations.ts';
import { newestLevel } from './newest-level.ts';
import { type ShrunkMeans, shrunkMeans } from './shrunk-means.ts';

/** How the handle time varies over day and week, as far as the history can tell. */
export interface AhtProfile {
  /** Mean handle time by slot of the day in seconds, over all weekdays. */
  readonly slotSeconds: readonly number[];
  /** Contacts handled in each slot: what its mean rests on. */
  readonly slotContacts: readonly number[];
  /** Share of each slot's own deviation that is believed (0 to 1). */
  readonly slotTrust: readonly number[];
  /** What to multiply a slot's mean by on each weekday, Monday first. */
  readonly weekdayFactors: readonly number[];
  /** Share of each weekday's own deviation that is believed (0 to 1). */
  readonly weekdayTrust: readonly number[];
  /** What to multiply all by for the level at the end of the history: 1 where levels do not wander beyond chance. */
  readonly level: number;
  /** Log of what the level is multiplied by from day to day at the end of the history: 0 where it goes nowhere. */
  readonly trend: number;
  /** Variance of a single handle time by the square of its mean; 1 for exponential times. */
  readonly squaredVariation: number;
}

/** The same to calculate with. */
export type FittedAhtProfile = {
  readonly [Name in keyof AhtProfile]: AhtProfile[Name] extends number ? number : Float64Array;
};

/** A profile as plain data. */
export function plainProfile({
  squaredVariation,
  level,
  trend,
  ...arrays
}: FittedAhtProfile): AhtProfile {
  return {
    ...mapValues(arrays, (values) => Array.from(values)),
    level,
    trend,
    squaredVariation,
  };
}

/** The least variation taken for real: with none at all, every difference would be believed. */
const LEAST_VARIATION = 1e-6;

/**
 * Fits handle times as slot mean × weekday factor, both shrunk on the scale of ratios. A slot's
 * evidence is its contacts. A weekday's evidence is its number of dates: whole days differ by more
 * than the chance of their contacts, and three odd Wednesdays are no pattern yet.
 */
export function fitAhtProfile(
  observed: AhtObservations,
  days: readonly HistoryDay[],
  slotCount: number,
): FittedAhtProfile {
  const slots = weightedMeans(observed.slots, observed, slotCount);
  const squaredVariation = variationAround(observed, slots.means);
  const bySlot = shrunkMeans(
    slots.means.map(log),
    slots.weights.map((contacts) => squaredVariation / contacts),
  );
  const slotSeconds = bySlot.means.map(exp);
  const ofDays = dayRatios(observed, days, slotSeconds, squaredVariation);
  const byWeekday = weekdayRatios(ofDays, days);
  // The common level belongs to the slots, so that a weekday like all others has the factor 1.
  const weekdayFactors = byWeekday.means.map((mean) => exp(mean - byWeekday.centre));
  const weekdays = Int32Array.from(observed.days, (day) => days[day]!.weekday);
  const scale = levelOf(
    observed,
    (i) => slotSeconds[observed.slots[i]!]! * weekdayFactors[weekdays[i]!]!,
  );
  const newest = newestLevel(
    ofDays.ratios.map((ratio, d) => ratio - log(scale * weekdayFactors[days[d]!.weekday]!)),
    ofDays.chance,
    ofDays.between,
  );
  return {
    slotSeconds: slotSeconds.map((seconds) => seconds * scale),
    slotContacts: slots.weights,
    slotTrust: bySlot.trust,
    weekdayFactors,
    weekdayTrust: byWeekday.trust,
    level: exp(newest.level),
    trend: newest.trend,
    squaredVariation,
  };
}

function weightedMeans(
  groups: Int32Array,
  { ahtSeconds, handled }: AhtObservations,
  groupCount: number,
): { readonly means: Float64Array; readonly weights: Float64Array } {
  const weights = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  for (let i = 0; i < groups.length; i++) {
    weights[groups[i]!]! += handled[i]!;
    sums[groups[i]!]! += handled[i]! * ahtSeconds[i]!;
  }
  return { means: sums.map((sum, g) => sum / weights[g]!), weights };
}

/** Squared coefficient of variation of a single contact, from the scatter within the slots. */
function variationAround(
  { ahtSeconds, handled, slots }: AhtObservations,
  means: Float64Array,
): number {
  let scatter = 0;
  for (let i = 0; i < slots.length; i++) {
    scatter += handled[i]! * (ahtSeconds[i]! / means[slots[i]!]! - 1) ** 2;
  }
  const freedom = slots.length - new Set(slots).size;
  // With one observation a slot there is no scatter to learn from: handle times are near exponential.
  return freedom > 0 ? Math.max(LEAST_VARIATION, scatter / freedom) : 1;
}

/** Log ratio of each day to the slots' means, the variance that chance gives it, and that of what is beyond chance. */
interface DayRatios {
  readonly ratios: Float64Array;
  readonly chance: Float64Array;
  readonly between: number;
}

function dayRatios(
  { ahtSeconds, handled, slots, days: dayOf }: AhtObservations,
  days: readonly HistoryDay[],
  slotSeconds: Float64Array,
  squaredVariation: number,
): DayRatios {
  const worked = new Float64Array(days.length);
  const expected = new Float64Array(days.length);
  const contacts = new Float64Array(days.length);
  for (let i = 0; i < dayOf.length; i++) {
    worked[dayOf[i]!]! += handled[i]! * ahtSeconds[i]!;
    expected[dayOf[i]!]! += handled[i]! * slotSeconds[slots[i]!]!;
    contacts[dayOf[i]!]! += handled[i]!;
  }
  // Means of few contacts are skewed, near enough as a lognormal is: on the scale of logs they scatter by this and are as
  // much too low in the mean as half of it.
  const chance = contacts.map((count) => log(1 + squaredVariation / count));
  const ratios = worked.map((seconds, d) => log(seconds / expected[d]!) + chance[d]! / 2);
  return { ratios, chance, between: shrunkMeans(ratios, chance).between };
}

/** Log ratio of each weekday to the slots' means, from the ratios of its dates. */
function weekdayRatios(
  { ratios, chance, between }: DayRatios,
  days: readonly HistoryDay[],
): ShrunkMeans {
  const weights = new Float64Array(WEEK_DAYS);
  const sums = new Float64Array(WEEK_DAYS);
  for (const [d, { weekday }] of days.entries()) {
    if (Number.isNaN(ratios[d])) continue;
    const weight = 1 / (between + chance[d]!);
    weights[weekday]! += weight;
    sums[weekday]! += weight * ratios[d]!;
  }
  return shrunkMeans(
    sums.map((sum, weekday) => sum / weights[weekday]!),
    weights.map((weight) => 1 / weight),
  );
}

/** What the fit has to be multiplied by so that it adds up to the handle time that was worked. */
function levelOf({ ahtSeconds, handled }: AhtObservations, fitted: (i: number) => number): number {
  let worked = 0;
  let expected = 0;
  for (let i = 0; i < handled.length; i++) {
    worked += handled[i]! * ahtSeconds[i]!;
    expected += handled[i]! * fitted(i);
  }
  return worked / expected;
}
