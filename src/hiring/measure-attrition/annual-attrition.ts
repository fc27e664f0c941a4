import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { log1p } from '../../math/elementary/log.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import { type AttritionWindow, type Employment, tenureOf } from './employment.ts';
import { monthsOf, movementOf } from './head-movements.ts';
import type { AnnualAttrition, AttritionMonth, HeadMovement } from './result.ts';

/** Heads, months and all yearly figures of some people. */
interface MeasuredPeople {
  readonly months: readonly AttritionMonth[];
  readonly total: HeadMovement;
  readonly personYears: number;
  readonly annual: AnnualAttrition;
  readonly steps: readonly Step[];
}

/** Measures some people by each convention, with the working of each figure. */
export function measuredPeople(
  employments: readonly Employment[],
  span: AttritionWindow,
): MeasuredPeople {
  const months = monthsOf(employments, span);
  const total = movementOf(employments, span);
  const days = employments.map((employment) => {
    const { enter, exit } = tenureOf(employment, span);
    return exit - enter;
  });
  const personYears = sum(days) / YEAR_DAYS;
  const figures = figuresOf(months, total, personYears, goneOfStarting(employments, span));
  return {
    months,
    total,
    personYears,
    annual: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
    steps: figures,
  };
}

function goneOfStarting(employments: readonly Employment[], { first }: AttritionWindow): number {
  return employments.filter(({ joined, isLeaver }) => joined < first && isLeaver).length;
}

function figuresOf(
  months: readonly AttritionMonth[],
  { startHeads, endHeads, leavers }: HeadMovement,
  personYears: number,
  goneOfStart: number,
): (Step & { readonly name: keyof AnnualAttrition })[] {
  const monthsInWindow = sum(months.map(({ share }) => share));
  const years = monthsInWindow / 12;
  const averageHeads =
    sum(months.map((month) => month.averageHeads * month.share)) / monthsInWindow;
  const known = months.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
  const sumOfRates = sum(known);
  const figures: (Step & { readonly name: keyof AnnualAttrition })[] = [];
  const add = (
    name: keyof AnnualAttrition,
    formula: string,
    inputs: Readonly<Record<string, number>>,
    value: number,
  ) => figures.push({ name, formula, inputs, value, unit: 'a year' });

  if (startHeads + endHeads > 0) {
    add(
      'averageOfEnds',
      'leavers / ((startHeads + endHeads) / 2) / years',
      { leavers, startHeads, endHeads, years },
      leavers / ((startHeads + endHeads) / 2) / years,
    );
  }
  if (averageHeads > 0) {
    add(
      'meanOfMonths',
      'leavers / averageHeads / years',
      { leavers, averageHeads, years },
      leavers / averageHeads / years,
    );
  }
  if (known.length > 0) {
    add(
      'sumOfMonthlyRates',
      'sumOfRates / months * 12',
      { sumOfRates, months: monthsInWindow },
      (sumOfRates / monthsInWindow) * 12,
    );
  }
  if (known.length > 0 && known.every((rate) => rate < 1)) {
    const logOfKept = sum(known.map((rate) => log1p(-rate)));
    add(
      'compoundedMonthlyRates',
      '1 - exp(logOfKept / months * 12)',
      { logOfKept, months: monthsInWindow },
      -expm1((logOfKept / monthsInWindow) * 12) + 0,
    );
  }
  if (startHeads > 0 && goneOfStart < startHeads) {
    const logOfKept = log1p(-goneOfStart / startHeads);
    add(
      'ofStartingHeads',
      '1 - exp(logOfKept / years)',
      { logOfKept, years },
      -expm1(logOfKept / years) + 0,
    );
  } else if (startHeads > 0) {
    add('ofStartingHeads', 'gone / startHeads', { gone: goneOfStart, startHeads }, 1);
  }
  if (personYears > 0) {
    add('perPersonYear', 'leavers / personYears', { leavers, personYears }, leavers / personYears);
  }
  return figures;
}
