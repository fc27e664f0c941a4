import { sum } from '../../core/sum.ts';
import { type CostResult, costNodeAt, evaluateCost } from '../../cost/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { PremiumHours } from '../../pay/premium-line.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { PlanCost } from '../plan-workforce/input.ts';
import { contractHours } from '../plan-workforce/plan-headcount.ts';
import { type PlanHours, planHours } from '../plan-workforce/plan-hours.ts';
import { planRoster } from '../plan-workforce/plan-roster.ts';
import type { GroupPlan } from './group-plan.ts';
import type { PlanGroup, PlanQueuesInput } from './input.ts';

const DAYS_PER_MONTH = YEAR_DAYS / 12;

/** What the dates cost, by queue and by group; each adds up to the total. */
interface CentreCost {
  readonly cost: CostResult;
  readonly byQueue: readonly number[];
  readonly byGroup: readonly number[];
  /** What a paid hour of each group's agents costs. */
  readonly hourOf: readonly number[];
}

interface Costed {
  readonly forecast: VolumeForecast;
  readonly holidays: readonly Holiday[];
  readonly queues: readonly {
    readonly name: string;
    readonly contacts: number;
    readonly ahtSeconds: number;
  }[];
  readonly groups: readonly (PlanGroup & { readonly plan: GroupPlan })[];
}

/**
 * One account for the centre: everybody whom the bridges of the groups employ is paid for the dates, and groups that earn more
 * have a line of their own for it. Queues share it as channels do, groups by their paid hours and their own lines.
 */
export function centreCost(
  { forecast, holidays, queues, groups }: Costed,
  { targets, rotation: rules, cost }: PlanQueuesInput & { readonly cost: PlanCost },
): CentreCost {
  const { hoursPerFte, agentsPerSeat, channel, payRule, pay, ...prices } = cost;
  const { total } = forecast;
  const weeks = total.days / 7;
  const staffed = groups.map(({ name, costPerHour = 1, shrinkage, plan }) => {
    const { heads, shifts, rotation, bridge } = plan;
    const left = leftByStage(shrinkage ?? targets.shrinkage ?? 0);
    const byLaw =
      payRule !== undefined && hasAnswer(rotation?.status)
        ? planHours(
            planRoster(shifts.dailyDemand, rotation, {
              startDate: forecast.days[0]!.date,
              days: forecast.days.length,
              timeZone: forecast.timeZone,
            }),
            rotation,
            payRule,
            holidays,
          ).all
        : undefined;
    const overtime = sum((byLaw?.overtime ?? []).map(({ hours }) => hours));
    const worked = byLaw?.regular ?? (bridge.rota?.hoursAWeek ?? bridge.shifts!.paidHours) * weeks;
    const paid = Math.max(worked / left.paid, heads.hoursAWeek * weeks - overtime);
    const onPosition =
      shifts.coverage.paidHours > 0
        ? shifts.coverage.onPositionHours / shifts.coverage.paidHours
        : 1;
    const scheduled = worked * left.scheduled;
    return {
      paid,
      scheduled,
      onPosition: scheduled * left.inOffice * onPosition,
      byLaw,
      line:
        costPerHour > 1
          ? { name: `skills: ${name}`, hours: paid, multiplier: costPerHour - 1, withOnCost: true }
          : undefined,
    };
  });
  const all = (of: (group: (typeof staffed)[number]) => number) => sum(staffed.map(of));
  const paidHours = all(({ paid }) => paid);
  const scheduled = all(({ scheduled: own }) => own);
  const laws = staffed.map(({ byLaw }) => byLaw);
  const result = evaluateCost({
    ...prices,
    pay: {
      rateHoursMonthly: laws.find((law) => law !== undefined)?.rateHoursMonthly,
      ...pay,
      overtime: [...(pay.overtime ?? []), ...added(laws, 'overtime')],
      premiums: [
        ...(pay.premiums ?? []),
        ...added(laws, 'premiums'),
        ...staffed.flatMap(({ line }) => (line === undefined ? [] : [line])),
      ],
    },
    months: total.days / DAYS_PER_MONTH,
    channels: queues.map((queue) => ({ ...channel, ...queue })),
    staff: {
      paidHours,
      inOfficeShrinkage: scheduled > 0 ? 1 - all(({ onPosition }) => onPosition) / scheduled : 0,
      outOfOfficeShrinkage: paidHours > 0 ? Math.max(0, 1 - scheduled / paidHours) : 0,
      hoursPerFte:
        hoursPerFte ?? (contractHours(targets.fullTimeHours, rules) / 7) * DAYS_PER_MONTH,
      agentsPerSeat,
    },
  });
  const lines = costNodeAt(result.tree, 'people', 'agents', 'premiums')?.children ?? [];
  const ownLine = staffed.map(
    ({ line }) => lines.find(({ name }) => name === line?.name)?.amount ?? 0,
  );
  const evenly = staffed.map(({ paid }) => (paidHours > 0 ? paid / paidHours : 1 / staffed.length));
  const share = (amount: number) => {
    const rest = amount - sum(ownLine);
    return evenly.map((part, g) => ownLine[g]! + part * rest);
  };
  const agents = costNodeAt(result.tree, 'people', 'agents')?.amount ?? 0;
  const byChannel = result.channels.map(({ amount }) => amount);
  const shared = sum(byChannel);
  return {
    cost: result,
    byQueue: byChannel.map((amount) => (shared > 0 ? (amount / shared) * result.total : 0)),
    byGroup: share(result.total),
    hourOf: share(agents).map((amount, g) =>
      staffed[g]!.paid > 0 ? amount / staffed[g]!.paid : 0,
    ),
  };
}

/** Lines of all groups, those of one name together. */
function added(
  laws: readonly (PlanHours | undefined)[],
  kind: 'overtime' | 'premiums',
): PremiumHours[] {
  const lines = new Map<string, PremiumHours>();
  for (const line of laws.flatMap((law) => law?.[kind] ?? [])) {
    const key = `${line.name} ${line.multiplier}`;
    const known = lines.get(key);
    lines.set(key, known === undefined ? line : { ...line, hours: known.hours + line.hours });
  }
  return [...lines.values()];
}
