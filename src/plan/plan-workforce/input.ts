import * as z from 'zod/mini';
import { oneOf, positive, positiveWholeNumber, yesOrNo } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type CostChannel, costChannelSchema } from '../../cost/channel.ts';
import { type CostInput, costInputSchema } from '../../cost/cost-input.ts';
import { type CostStaff, costStaffSchema } from '../../cost/staff.ts';
import { type RosterRule, rosterRulesSchema } from '../../duty/roster-rule.ts';
import {
  type ForecastVolumeInput,
  forecastVolumeInput,
} from '../../forecast/forecast-volume/input.ts';
import { type PayRule, payRuleSchema } from '../../pay/pay-rule.ts';
import { type RotationContract, rotationContracts } from '../../rotation/rotation-contract.ts';
import { type RotationInput, rotationInputFields } from '../../rotation/rotation-input.ts';
import { type WholeRange, wholeRangeSchema } from '../../rotation/rotation-rules.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type DesignShiftsInput, designShiftsFields } from '../../shifts/design-shifts/input.ts';
import {
  checkService,
  type QueueScenario,
  queueFields,
  type ReplicationControl,
  replicationFields,
  SERVICE_RULE,
} from '../../simulate/scenario.ts';
import { targetsRule } from '../../staffing/service-targets.ts';
import { BREAKS_RULE, breaksCountedOnce } from '../../staffing/shrinkage.ts';
import {
  DATED_BREAKS,
  datedBreaksCountedOnce,
  type StaffIntervalsInput,
  staffIntervalsInputSchema,
} from '../../staffing/staffing-series.ts';
import { type EarlierPlan, earlierPlan } from '../earlier-plan.ts';
import { onlyShiftsFirst, onlyTogether } from './only-shifts-first.ts';
import { type PlanRoster, planRosterSchema } from './people-input.ts';
import { type PlanPresent, planPresentSchema } from './present-input.ts';

/** How to design the shifts of the week: everything of `designShifts` but the requirement. */
export interface PlanShifts
  extends Omit<
    DesignShiftsInput,
    'requirement' | 'onProgress' | 'signal' | 'fixedShifts' | 'startFrom'
  > {}

/** Shifts and rotas in one search, or shifts first and then rotas for them. */
export type PlanMethod = 'together' | 'shiftsFirst';

/**
 * How to build the rotas: everything of `generateRotation` but what the shift design gives. Where no
 * `deviation` is given, shifts may have more people than they need, as few as possible.
 */
export interface PlanRotation
  extends Omit<
    RotationInput,
    'shifts' | 'demand' | 'employees' | 'forbiddenSequences' | 'onProgress' | 'signal'
  > {
  /**
   * `'together'` chooses shifts for the rotas that they make: as few people as the search finds, and a bound of how
   * few there could be. `'shiftsFirst'` makes the shifts that cost least, then rotas that fill them. Default:
   * together, unless the plan asks for something that only the other knows: prices (but where cost is to be least) and limits of `shifts` besides
   * distinct shifts, seats and people on position, `objective`, `deviation`, `maxSingleDaysOff` and
   * `weekends.minFree` of `rotation`.
   */
  readonly method?: PlanMethod | undefined;
  /** People to share the shifts: so many, or the fewest of a range. Default: the fewest that are found. */
  readonly employees?: number | WholeRange | undefined;
  /**
   * The contracts that people may have, each with its own hours, shift types, costs and limits: see `designRotation`.
   * Only `'together'` knows them. Default: one contract for all.
   */
  readonly contracts?: readonly RotationContract[] | undefined;
  /** `'people'` for as few as possible (default), `'cost'` for the least cost a week: see `designRotation`. */
  readonly minimise?: 'people' | 'cost' | undefined;
  /** An earlier plan that the search goes on from: its crews are kept where the rules still allow them. */
  readonly startFrom?: EarlierPlan | undefined;
  /** Most weeks until the rota begins again (1 or more, default 26): more people than that are split into crews of about one size. */
  readonly maxCycleWeeks?: number | undefined;
  /** Days in a row on one shift (1 or more). Default: any that the work stretch allows. */
  readonly shiftRun?: WholeRange | undefined;
  /**
   * Whether the plan says what each rule of the rota costs, in people and hours: see `priceRules` (default false).
   * It takes some seconds, whatever the size of the centre. The rules that count over a whole cycle have no price.
   */
  readonly priceRules?: boolean | undefined;
}

/** What the plan is to cost: everything of `evaluateCost` but the demand and the hours. */
export interface PlanCost extends Omit<CostInput, 'months' | 'channels' | 'staff' | 'assumed'> {
  /**
   * Paid hours of one full-time agent in a month (above 0): 173.33, 174, 176 … by contract. Default: the full-time week
   * of the plan for as many weeks as a month has, 173.93 at 40 hours, so that heads and hours of the plan cost the same.
   */
  readonly hoursPerFte?: number | undefined;
  /**
   * Law by which the hours of the rota are paid: code of a country in `PAY_RULES`, or a rule of your own. With it the
   * rota is laid over the dates, its hours pass on the clock, and overtime, rest-day, holiday and night hours come to
   * the lines of `pay` by themselves. Without it every hour is a plain one.
   */
  readonly payRule?: string | PayRule | undefined;
  /** Agents who share one seat (above 0, default 1). */
  readonly agentsPerSeat?: CostStaff['agentsPerSeat'];
  /** What is known of the contacts besides their number and handle time: resolution, line time. */
  readonly channel?:
    | Omit<CostChannel, 'name' | 'contacts' | 'issues' | 'ahtSeconds' | 'occupancy' | 'service'>
    | undefined;
}

/** How to play the planned week through, call by call: what `simulateQueue` takes besides the week and its targets. */
export interface PlanVerification
  extends Pick<QueueScenario, 'arrivals' | 'handleTime' | 'patienceCurve' | 'redials'>,
    Pick<ReplicationControl, 'replications' | 'halfWidth' | 'confidence' | 'seed'> {
  /** Mean time in seconds that callers wait (above 0). Default that of the targets; without either they all wait. */
  readonly patienceSeconds?: number | undefined;
}

/** What {@link planWorkforce} needs besides the history. */
export interface PlanWorkforceInput extends Pick<SearchControl, 'onProgress' | 'signal'> {
  /** The dates to plan and what is known about them. */
  readonly forecast: ForecastVolumeInput;
  /** Average handle time in seconds (above 0): needed where the history has none, else it takes its place. */
  readonly ahtSeconds?: number | undefined;
  /**
   * What the service has to reach, and the shrinkage. Breaks that the shifts place must not be in
   * the shrinkage as well; that is checked. `shrinkageByDate` (`days` of `forecastShrinkage`) staffs each date by its
   * own; the week of the shifts, the heads and the cost have the mean of the dates planned.
   */
  readonly targets: Omit<StaffIntervalsInput, 'breaksPlacedBySchedule'>;
  /** The shifts to choose from, and their limits. */
  readonly shifts: PlanShifts;
  /** The rules of the rota. Without it the plan ends with shifts, not with people. */
  readonly rotation?: PlanRotation | undefined;
  /**
   * Named people who differ, to be rostered on the dates instead of a rota: not together with `rotation`. The shifts are
   * those that cost least.
   */
  readonly roster?: PlanRoster | undefined;
  /**
   * Rules that the roster of the plan is made by and checked against: `rosterRule_PRESETS.eu`, or your own. A rota
   * keeps those that rota rules can say (rests, days off, nights, weekends and hours of any so many days or weeks), as
   * long as rotas are found that do; then it is laid over enough dates to judge all of them. Named people keep them as
   * far as a search can, unless `roster.rules` says which. Without it the plan says nothing of law.
   */
  readonly rosterRules?: readonly RosterRule[] | undefined;
  /** Pay and prices. Without it the plan has no cost. */
  readonly cost?: PlanCost | undefined;
  /** Play the week through. Without it the plan rests on the queueing formulas alone. */
  readonly verification?: PlanVerification | undefined;
  /** People, roster and plan of the days before. Without it the plan begins with nothing. */
  readonly present?: PlanPresent | undefined;
}

// Each step's own check, less what the step before it gives.

const targets = /* @__PURE__ */ schemaOf<PlanWorkforceInput['targets']>()(() =>
  z.omit(z.strictObject(staffIntervalsInputSchema().shape), { breaksPlacedBySchedule: true }).check(
    targetsRule(),
    stated(BREAKS_RULE, (payload) =>
      breaksCountedOnce({ ...payload, value: { ...payload.value, breaksPlacedBySchedule: true } }),
    ),
    stated(DATED_BREAKS, (payload) =>
      datedBreaksCountedOnce({
        ...payload,
        value: { ...payload.value, breaksPlacedBySchedule: true },
      }),
    ),
  ),
);

export const planShiftsSchema = /* @__PURE__ */ schemaOf<PlanShifts>()(() =>
  z.omit(z.strictObject(designShiftsFields()), {
    requirement: true,
    onProgress: true,
    signal: true,
    fixedShifts: true,
    startFrom: true,
  }),
);

export const planRotationSchema = /* @__PURE__ */ schemaOf<PlanRotation>()(() =>
  z.omit(
    z.strictObject({
      ...rotationInputFields(),
      method: z.optional(oneOf(['together', 'shiftsFirst'])),
      employees: z.optional(z.union([positiveWholeNumber(), wholeRangeSchema()])),
      maxCycleWeeks: z.optional(positiveWholeNumber()),
      shiftRun: z.optional(wholeRangeSchema()),
      contracts: z.optional(rotationContracts()),
      minimise: z.optional(oneOf(['people', 'cost'])),
      startFrom: z.optional(earlierPlan()),
      priceRules: z.optional(yesOrNo()),
    }),
    { shifts: true, demand: true, forbiddenSequences: true, onProgress: true, signal: true },
  ),
);

const cost = /* @__PURE__ */ lazily(() => {
  const { hoursPerFte, agentsPerSeat } = costStaffSchema().shape;
  const channel = z.omit(z.strictObject(costChannelSchema().shape), {
    name: true,
    contacts: true,
    issues: true,
    ahtSeconds: true,
    occupancy: true,
    service: true,
  });
  return z.omit(
    z.strictObject({
      ...costInputSchema().shape,
      hoursPerFte: z.optional(hoursPerFte),
      agentsPerSeat,
      payRule: z.optional(
        z.union([z.string(), payRuleSchema()], 'the code of a country, or a rule'),
      ),
      channel: z.optional(channel),
    }),
    { months: true, channels: true, staff: true, assumed: true },
  );
});

const verification = /* @__PURE__ */ schemaOf<PlanVerification>()(() => {
  const { arrivals, handleTime, patienceSeconds, patienceCurve, redials } = queueFields();
  const { replications, halfWidth, confidence, seed } = replicationFields();
  return z
    .strictObject({
      arrivals,
      handleTime,
      patienceSeconds,
      patienceCurve,
      redials,
      replications,
      halfWidth,
      confidence,
      seed,
    })
    .check(
      stated(
        SERVICE_RULE,
        z.superRefine((input, context) => checkService(input, 0, context)),
      ),
    );
});

export const planWorkforceInput = /* @__PURE__ */ schemaOf<PlanWorkforceInput>()(() => {
  const { onProgress, signal } = searchControlFields();
  return z
    .strictObject({
      forecast: forecastVolumeInput(),
      ahtSeconds: z.optional(positive()),
      targets: targets(),
      shifts: planShiftsSchema(),
      rotation: z.optional(planRotationSchema()),
      roster: z.optional(planRosterSchema()),
      rosterRules: z.optional(rosterRulesSchema()),
      cost: z.optional(cost()),
      verification: z.optional(verification()),
      present: z.optional(planPresentSchema()),
      onProgress,
      signal,
    })
    .check(methodRule(), rosterRule());
});

/** What a rota asks for is known by the method that is asked for. */
export const methodRule = () =>
  stated(
    "`rotation.method` is none that does not know what is asked for: contracts, least cost and an earlier plan are for `'together'`, other fields for `'shiftsFirst'`",
    methodFits,
  );

/** A plan has a rota or named people. */
export const rosterRule = () =>
  stated(
    '`roster` is absent where there is a `rotation`',
    ({ value, issues }: z.core.ParsePayload<Pick<PlanWorkforceInput, 'rotation' | 'roster'>>) => {
      if (value.rotation === undefined || value.roster === undefined) return;
      const message = 'absent, as a plan has either a rota or named people';
      issues.push({ code: 'custom', path: ['roster'], message, input: value });
    },
  );

/** Whoever asks for both orders at once is told which fields only one of them knows. */
function methodFits({
  value,
  issues,
}: z.core.ParsePayload<Pick<PlanWorkforceInput, 'rotation' | 'shifts'>>): void {
  const { rotation: rules } = value;
  if (rules === undefined) return;
  const absent = (paths: readonly string[], method: PlanMethod) => {
    const message = `absent, as only the method '${method}' knows it`;
    for (const path of paths)
      issues.push({ code: 'custom', path: path.split('.'), message, input: value });
  };
  const together = onlyTogether(rules);
  if (rules.method === 'shiftsFirst') absent(together, 'together');
  else if (rules.method === 'together' || together.length > 0)
    absent(onlyShiftsFirst(value.shifts, rules), 'shiftsFirst');
}
