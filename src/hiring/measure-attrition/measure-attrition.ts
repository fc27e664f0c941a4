import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { measureAttrition as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import { HIRING_TEXTS } from '../texts.ts';
import { measuredPeople } from './annual-attrition.ts';
import { type Employment, employmentsOf } from './employment.ts';
import { type MeasureAttritionInput, measureAttritionInput } from './input.ts';
import { measuredStages } from './measured-stages.ts';
import type { Attrition, MeasuredStages } from './result.ts';
import { survivalOf } from './survival.ts';
import { tenureBands } from './tenure-bands.ts';

const TENURE_DAYS = [30, 90, 180, 365, 730];

/** Fewer leavers than this leave a yearly figure uncertain by half of itself and more: 1.96 / √16 is 0.49. */
const ENOUGH_LEAVERS = 16;

/**
 * How many people leave us in a year, and at which tenure?
 *
 * "40 % attrition" has at least six meanings. From a list of joiners and leavers this function gives all of them side
 * by side, each with its working: leavers over the mean of first and last heads, over the mean of the months, the
 * rates of the months added up or compounded, the share of the starting heads who are gone, and leavers for each
 * year of employment. A centre that hires and loses many in their first weeks has 100 % by one and 50 % by another.
 *
 * By tenure there is the survival of joiners (Kaplan and Meier) with those employed before the window at risk from the
 * tenure at which it found them, and the newest, who are still there, as far as they were seen. `hiring` has the
 * shares by stage that `hiringPlan` takes.
 *
 * The last date of an employment is a date on which somebody is still employed. Heads of a month are those just
 * before its first date and just after its last. A window that begins or ends within a month counts the part.
 *
 * When not to use it: for a handful of leavers, where chance decides; `findings` says so.
 *
 * @param input - People, window, bands and stages; see {@link MeasureAttritionInput}.
 * @returns Heads by month, yearly figures, survival and shares by tenure; see {@link Attrition}.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit.
 *
 * Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958).
 *
 * @example
 * ```ts
 * import { measureAttrition } from 'halfhour/hiring';
 *
 * const { annual, total, survival } = measureAttrition({
 *   people: [
 *     { joined: '2022-05-01' },
 *     { joined: '2023-02-01', left: '2024-06-30' },
 *     { joined: '2024-01-15', left: '2024-02-13' },
 *     { joined: '2024-07-01' },
 *   ],
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 * });
 * total; // => { startHeads: 2, joiners: 2, leavers: 2, otherExits: 0, endHeads: 2 }
 * annual.averageOfEnds; // => 1
 * annual.ofStartingHeads; // => 0.5
 * survival[0]; // => { tenureDays: 30, atRisk: 2, leavers: 1, survival: 0.5, … }
 * ```
 */
export function measureAttrition(input: MeasureAttritionInput): Attrition {
  keepWithin('measureAttrition', limits, { people: input?.people?.length });
  parseInput('measureAttrition', measureAttritionInput, input);
  const { tenureDays = TENURE_DAYS, stages = [], confidence = 0.95 } = input;
  const span = { first: toDayNumber(input.from), last: toDayNumber(input.to) };
  const employments = employmentsOf(input, span);
  const { months, total, personYears, annual, steps } = measuredPeople(employments, span);
  const survival = survivalOf(employments, span, normalQuantile((1 + confidence) / 2));
  const half = survival.find((point) => point.survival <= 0.5);
  const { unseen, ...hiring } = measuredStages(
    employments,
    span,
    stages,
    input.periodDays ?? YEAR_DAYS / 12,
  );
  return {
    months,
    total,
    personYears,
    annual,
    groups: groupsOf(employments, span),
    reasons: reasonsOf(employments),
    survival,
    ...(half === undefined ? {} : { medianTenureDays: half.tenureDays }),
    byTenure: tenureBands(employments, span, tenureDays, survival),
    hiring,
    findings: findingsOf({ months, total, survival, hiring }, unseen),
    steps,
  };
}

function groupsOf(
  employments: readonly Employment[],
  span: Parameters<typeof measuredPeople>[1],
): Attrition['groups'] {
  const byGroup = new Map<string, Employment[]>();
  for (const employment of employments) {
    const { group } = employment.person;
    if (group === undefined) continue;
    const members = byGroup.get(group);
    if (members) members.push(employment);
    else byGroup.set(group, [employment]);
  }
  return [...byGroup].map(([group, members]) => {
    const { total, personYears, annual } = measuredPeople(members, span);
    return { group, ...total, personYears, annual };
  });
}

function reasonsOf(employments: readonly Employment[]): Attrition['reasons'] {
  const counts = new Map<string, number>();
  for (const { isLeaver, person } of employments) {
    if (!isLeaver || person.reason === undefined) continue;
    counts.set(person.reason, (counts.get(person.reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, leavers]) => ({ reason, leavers }))
    .sort((a, b) => b.leavers - a.leavers);
}

function findingsOf(
  measured: Pick<Attrition, 'months' | 'total' | 'survival'> & { readonly hiring: MeasuredStages },
  unseen: readonly string[],
): Attrition['findings'] {
  const { months, total, survival } = measured;
  const inWindow = sum(months.map(({ share }) => share));
  const endsEarly = survival.find((point) => point.survival === 0);
  return [
    ...(total.leavers < ENOUGH_LEAVERS
      ? [finding(HIRING_TEXTS, 'few-leavers', { leavers: total.leavers })]
      : []),
    ...(Math.abs(inWindow - Math.round(inWindow / 12) * 12) > 1e-9
      ? [finding(HIRING_TEXTS, 'part-of-year', { months: inWindow })]
      : []),
    ...(endsEarly === undefined
      ? []
      : [
          finding(HIRING_TEXTS, 'nobody-left', {
            days: endsEarly.tenureDays,
            atRisk: endsEarly.atRisk,
          }),
        ]),
    ...unseen.map((stage) => finding(HIRING_TEXTS, 'stage-unseen', { stage })),
  ];
}
