import { type Finding, finding, partOf } from '../../core/finding.ts';
import { sum } from '../../core/sum.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { clockOfDay } from '../../core/words.ts';
import type { CrewRotations, GeneratedRoster, UnmetCover } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { DailyShiftDemand } from '../../shifts/index.ts';
import { availability } from '../../staffing/shrinkage.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { PLAN_TEXTS } from '../texts.ts';
import type { PlanWorkforceInput } from './input.ts';
import { mostWeeklyHours, paidHoursOf } from './plan-rotation.ts';
import type { PlanVerdicts } from './plan-verdicts.ts';
import type { VerifiedPlan } from './plan-verification.ts';
import type { PlanWarning, WorkforcePlan } from './result.ts';
import { shiftsLeftOut } from './shifts-of-duties.ts';

/** Every step's own doubts, in its order. */
export function planWarnings(
  {
    forecast,
    week,
    shifts,
    rotation,
    roster,
    verdicts,
    verification,
    cost,
    contracts,
  }: Omit<WorkforcePlan, 'kind' | 'version' | 'warnings'>,
  options: PlanWorkforceInput,
): PlanWarning[] {
  return [
    ...about('forecast', forecast.warnings),
    ...thinWeekdays(week.dates),
    ...about('staffing', week.staffing.warnings),
    ...shifts.reasons.map(({ code, message, values, remedy }) => ({
      ...{ subject: 'design' as const, code, values },
      message: `${message}; ${remedy}`,
    })),
    ...(rotation === undefined || hasAnswer(rotation.status)
      ? []
      : [
          ofPlan(rotation.status === 'infeasible' ? 'no-rota' : 'rota-not-found'),
          ...about('rotation', rotation.reasons),
        ]),
    ...(roster === undefined || options.roster?.shifts ? [] : rareShifts(shifts.duties)),
    ...ofRoster(roster, week.intervalSeconds),
    ...brokenRules(verdicts),
    ...idleHours(rotation, contracts, shifts.dailyDemand, options),
    ...leaveOnTop(rotation, options),
    ...shortIntervals(verification, week.intervalSeconds),
    ...about('cost', cost?.warnings ?? []),
  ];
}

/** The findings of a step, with where they are from. */
function about(subject: PlanWarning['subject'], findings: readonly Finding[]): PlanWarning[] {
  return findings.map(({ code, message, values }) => ({ subject, code, message, values }));
}

function ofPlan(code: keyof typeof PLAN_TEXTS, values: Finding['values'] = {}): PlanWarning {
  return { subject: 'plan', ...finding(PLAN_TEXTS, code, values) };
}

/** Of very many distinct shifts a roster takes the commonest. */
function rareShifts(duties: WorkforcePlan['shifts']['duties']): PlanWarning[] {
  const left = shiftsLeftOut(duties);
  return left.duties === 0 ? [] : [ofPlan('shifts-left-out', left)];
}

/** Why named people have no roster, or where it lacks them most. */
function ofRoster(roster: GeneratedRoster | undefined, intervalSeconds: number): PlanWarning[] {
  if (roster === undefined) return [];
  if (!hasAnswer(roster.status))
    return [
      ofPlan(roster.status === 'infeasible' ? 'no-roster' : 'roster-not-found'),
      ...about('rosterReason', roster.reasons),
    ];
  let most: UnmetCover | undefined;
  let missing = 0;
  const lack = ({ wanted, people }: UnmetCover) => wanted - people;
  for (const unmet of roster.unmet) {
    missing += lack(unmet);
    if (most === undefined || lack(unmet) > lack(most)) most = unmet;
  }
  if (most === undefined) return [];
  const hours = Math.round((10 * missing * intervalSeconds) / 3600) / 10;
  const { date, startMinutes = 0 } = most;
  return [
    ofPlan('hours-not-covered', { hours, date, clock: clockOfDay(startMinutes), most: lack(most) }),
  ];
}

/** Rules that the roster does not keep, or that nobody can say it keeps. */
function brokenRules(verdicts: PlanVerdicts | undefined): PlanWarning[] {
  if (verdicts === undefined) return [];
  const { days } = verdicts;
  return verdicts.rules
    .filter(({ verdict }) => verdict !== 'kept')
    .map(({ name: rule, measure: code, text: message, values, verdict, breaches: times }) => {
      const text = partOf('rosterRule', { code, message, values });
      return verdict === 'breached'
        ? ofPlan('rule-broken', { rule, text, times, days })
        : ofPlan('rule-not-judged', { rule, text });
    });
}

/** Of the hours that people may work, the share below which their rules keep more than a few of them idle. */
const FULL_SHARE = 0.85;

/** Rules on days off and work stretches can take far more people than their hours would. */
function idleHours(
  rotation: CrewRotations | undefined,
  contracts: WorkforcePlan['contracts'],
  dailyDemand: readonly DailyShiftDemand[],
  { rotation: rules, targets }: PlanWorkforceInput,
): PlanWarning[] {
  if (!hasAnswer(rotation?.status) || rules === undefined || rules.employees !== undefined)
    return [];
  const { employees: people } = rotation;
  const hours = paidHoursOf(rotation, dailyDemand);
  const most =
    contracts === undefined
      ? mostWeeklyHours(rules, targets.fullTimeHours)
      : sum(contracts.map((own) => own.people * own.hoursPerPerson)) / people;
  const byHours = roundUpHeadCount(hours / most);
  if (people === byHours || hours / people >= FULL_SHARE * most) return [];
  const each = Math.round((10 * hours) / people) / 10;
  return [ofPlan('idle-hours', { people, hours: each, byHours, most })];
}

/** A rota has everybody in it every week; those on paid leave are missing from it. */
function leaveOnTop(
  rotation: CrewRotations | undefined,
  { targets: { shrinkage = 0 } }: PlanWorkforceInput,
): PlanWarning[] {
  const { scheduledOfPaid } = availability(shrinkage);
  if (!hasAnswer(rotation?.status) || scheduledOfPaid === 1) return [];
  const { employees: people } = rotation;
  const employed = roundUpHeadCount(people / scheduledOfPaid);
  const lost = Math.round(1e4 * (1 - scheduledOfPaid)) / 1e4;
  return [ofPlan('leave-on-top', { people, lost, employed })];
}

/** Where agents are missing once the week is played through, and where most. */
function shortIntervals(
  verification: VerifiedPlan | undefined,
  intervalSeconds: number,
): PlanWarning[] {
  if (verification === undefined || verification.shortAgents === 0) return [];
  const short = verification.intervals.map(({ shortAgents }) => shortAgents);
  const most = Math.max(...short);
  const at = (short.indexOf(most) * intervalSeconds) / 60;
  const intervals = short.filter((agents) => agents > 0).length;
  const weekday = Math.floor(at / DAY_MINUTES);
  return [ofPlan('short-when-played', { intervals, weekday, clock: clockOfDay(at), most })];
}

/** A weekday that rests on one date inherits whatever was odd about it. */
function thinWeekdays(dates: readonly number[]): PlanWarning[] {
  const weekdays = dates.flatMap((count, day) => (count === 1 ? [day] : []));
  return weekdays.length === 0 ? [] : [ofPlan('thin-weekdays', { weekdays })];
}
