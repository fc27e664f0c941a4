import { expm1 } from '../../math/elementary/expm1.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { AttritionWindow, Employment } from './employment.ts';
import type { NewcomerStage } from './input.ts';
import type { MeasuredStages } from './result.ts';
import { tenureBands } from './tenure-bands.ts';

/**
 * Shares who leave in each stage, and in a period after all of them. The rate is taken as constant within a stage and
 * estimated by leavers over the time seen there, so a share is below 1 and a stage seen for some people alone is not
 * wasted. A stage in which nobody was seen has the rate of all.
 */
export function measuredStages(
  employments: readonly Employment[],
  span: AttritionWindow,
  stages: readonly NewcomerStage[],
  periodDays: number,
): MeasuredStages & { readonly unseen: readonly string[] } {
  const ends = stages.map((_, k) => (k + 1) * periodDays);
  const bands = tenureBands(employments, span, ends, []);
  const seenDays = bands.reduce((days, band) => days + band.personYears, 0);
  const ofAll = seenDays > 0 ? bands.reduce((all, band) => all + band.leavers, 0) / seenDays : 0;
  const shareOf = (ratePerYear = ofAll) => -expm1((-ratePerYear * periodDays) / YEAR_DAYS) + 0;
  const unseen = bands.flatMap(({ ratePerYear }, k) =>
    ratePerYear === undefined ? [stages[k]?.name ?? 'experienced'] : [],
  );
  return {
    stages: stages.map((stage, k) => ({ ...stage, attrition: shareOf(bands[k]!.ratePerYear) })),
    attrition: shareOf(bands.at(-1)!.ratePerYear),
    unseen,
  };
}
