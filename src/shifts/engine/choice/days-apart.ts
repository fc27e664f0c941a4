import { sum } from '../../../core/sum.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { meanDay } from '../model/mean-day.ts';
import { Relaxation, type Shares } from '../relaxation/relaxation.ts';
import { type Steps, stepsOfDays } from '../relaxation/steps-of-days.ts';
import type { TemplatePrices } from './template-prices.ts';

/**
 * The linear programs of days by themselves, each as if it repeated, those much alike as one: about what a choice of
 * templates costs over the whole period, for a small part of the work. Limits are left out, so what is chosen
 * here is only proposed.
 */
export class DaysApart implements TemplatePrices {
  readonly #days: readonly DayProgram[];

  constructor(model: CoverModel, budget: Steps) {
    const steps = stepsOfDays(budget, model.horizon.days);
    this.#days = dayModelsOf(model).map(({ day, weight }) => ({
      relaxation: new Relaxation(day, steps),
      weight,
    }));
  }

  solve(allowed?: ReadonlySet<number>): Shares {
    const solved = this.#days.map(({ relaxation, weight }) => {
      const { shares, isBreach, optimum } = relaxation.solve(allowed);
      const weighed = shares.map(({ pattern, count }) => ({ pattern, count: weight * count }));
      return { shares: weighed, isBreach, optimum: weight * optimum };
    });
    const optimum = sum(solved.map((day) => day.optimum));
    return {
      shares: solved.flatMap(({ shares }) => shares),
      isBreach: solved.some(({ isBreach }) => isBreach),
      optimum,
      bound: optimum,
    };
  }

  promising() {
    const promises = new Map<number, { template: number; profit: number; saving: number }>();
    for (const { relaxation, weight } of this.#days) {
      for (const { template, profit, saving } of relaxation.promising()) {
        const known = promises.get(template) ?? { template, profit: 0, saving: 0 };
        known.profit += weight * profit;
        known.saving += weight * saving;
        promises.set(template, known);
      }
    }
    return [...promises.values()].sort((a, b) => b.profit - a.profit || a.template - b.template);
  }
}

interface DayProgram {
  readonly relaxation: Relaxation;
  /** So many days are alike. */
  readonly weight: number;
}

/** Days are much alike whose requirements differ by no more than this share of them. */
const ALIKE = 0.12;

/** A model for all days that are much alike. */
function dayModelsOf(model: CoverModel): { day: CoverModel; weight: number }[] {
  const { intervalsPerDay } = model.horizon;
  const need = (day: number) =>
    model.required.slice(day * intervalsPerDay, (day + 1) * intervalsPerDay);
  const startsOn = (day: number) => model.dayGroups.findIndex((days) => days.includes(day));
  const mayStart = model.dayGroups.map((_, group) =>
    model.groupsOf.map((groups) => Number(groups.includes(group))).join(''),
  );
  const sets: number[][] = [];
  for (let day = 0; day < model.horizon.days; day++) {
    const alike = sets.find(
      ([first]) =>
        mayStart[startsOn(first!)] === mayStart[startsOn(day)] &&
        differenceOf(need(first!), need(day)) <= ALIKE,
    );
    if (alike === undefined) sets.push([day]);
    else alike.push(day);
  }
  return sets.map((days) => ({
    day: meanDay(model, days, startsOn(days[0]!)),
    weight: days.length,
  }));
}

/** What two days do not have in common, as a share of what either asks for. */
function differenceOf(a: Float64Array, b: Float64Array): number {
  const either = sum(a.map((need, i) => Math.max(need, b[i]!)));
  return either === 0 ? 0 : sum(a.map((need, i) => Math.abs(need - b[i]!))) / either;
}
