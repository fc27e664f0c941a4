import { finding } from '../../core/finding.ts';
import { sum } from '../../core/sum.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchStatus } from '../../search/search-result.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { BindingTarget } from '../engine/target-rules.ts';
import { STAFFING_TEXTS } from '../texts.ts';
import { fewestForPeriod } from './fewest-for-period.ts';
import { GainTable } from './gain-table.ts';
import type { PeriodRisk, StaffPeriodInput } from './input.ts';
import {
  type CountedService,
  countedService,
  gainBefore,
  gainOf,
  type PeriodTarget,
  type PeriodWork,
} from './period-gains.ts';
import { probabilityToMeet } from './period-risk.ts';
import type { PeriodRow } from './period-row.ts';
import { periodSteps } from './period-steps.ts';
import type { PeriodFinding, PeriodTargetService, TargetPeriodStaffing } from './result.ts';

/** What all periods share. */
interface PeriodTerms {
  readonly input: StaffPeriodInput;
  readonly intervalSeconds: number;
  readonly risk: PeriodRisk | undefined;
}

/** A period with the agents of its rows, and the target for which they are more than the fewest. */
interface SolvedPeriod {
  readonly period: TargetPeriodStaffing;
  readonly agents: readonly number[];
  readonly raisedFor: BindingTarget;
  readonly finding?: PeriodFinding;
}

/** The least staff of one period. */
export function solvePeriod(
  name: string,
  rows: readonly PeriodRow[],
  asked: readonly PeriodTarget[],
  { input, intervalSeconds, risk }: PeriodTerms,
  budget: SearchBudget,
): SolvedPeriod {
  const works = rows.map(
    ({ interval: { contacts, ahtSeconds }, offeredLoad }): PeriodWork => ({
      contacts,
      ahtSeconds,
      offeredLoad,
    }),
  );
  const contacts = sum(works.map((work) => work.contacts));
  const finding = outOfReach(name, contacts, asked);
  const targets =
    finding === undefined
      ? asked
      : asked.map((target) => ({ ...target, achieved: { contacts: 0, withinTarget: 0 } }));
  const busy = rows.flatMap((row, r) => (works[r]!.contacts > 0 ? [{ row, r }] : []));
  const problem = {
    tables: busy.map(({ row, r }) => new GainTable(works[r]!, row.least, targets, input)),
    before: targets.map(gainBefore),
    tolerances: targets.map(
      ({ achieved, kind, target }) =>
        TIE_TOLERANCE * (contacts + achieved.contacts) * (kind === 'asa' ? target : 1),
    ),
  };
  const stepsBefore = budget.steps;
  const allotment = fewestForPeriod(problem, budget);
  const agents = rows.map(({ least }) => least);
  const least = sum(agents);
  for (const [b, { r }] of busy.entries()) agents[r]! += allotment.extras[b]!;
  const alone = sum(rows.map((row) => row.agentsAlone));
  const serve = (staff: readonly number[]) => servedBy(works, staff, targets, input);
  const isMet = (served: readonly CountedService[]) =>
    served.every(
      (counted, k) => gainOf(counted, targets[k]!) + problem.before[k]! >= -problem.tolerances[k]!,
    );
  // The search may end before it has found any: each interval on its own meets every target, unless more is still required.
  if (!allotment.meets || sum(agents) > alone) {
    const each = rows.map((row) => row.agentsAlone);
    if (isMet(serve(each))) agents.splice(0, agents.length, ...each);
  }
  const served = serve(agents);
  const met = isMet(served);
  const hours = intervalSeconds / HOUR_SECONDS;
  const agentHours = sum(agents) * hours;
  const bound = Math.min((least + allotment.bound) * hours, agentHours);
  const status = statusOf(finding !== undefined, met, agentHours <= bound * (1 + TIE_TOLERANCE));
  const answers = asked.map((target, k): PeriodTargetService => {
    const answer = answerOf(target, served[k]!, contacts);
    if (risk === undefined || target.kind !== 'serviceLevel') return answer;
    const probability = probabilityToMeet(target, rows, agents, { input, intervalSeconds, risk });
    return { ...answer, probability };
  });
  const tightest = targets
    .map(({ kind }, k) => ({
      kind,
      spare:
        (gainOf(served[k]!, targets[k]!) + problem.before[k]!) /
        Math.max(problem.tolerances[k]!, 1e-300),
    }))
    .reduce((a, b) => (b.spare < a.spare ? b : a));
  return {
    agents,
    raisedFor: tightest.kind,
    ...(finding !== undefined && { finding }),
    period: {
      period: name,
      status,
      ...(met && finding === undefined ? measured(agentHours, bound) : {}),
      steps: budget.steps - stepsBefore,
      contacts,
      agentHours,
      agentHoursByInterval: alone * hours,
      targets: answers,
      working: periodSteps(asked, answers, served, contacts, sum(agents), intervalSeconds),
    },
  };
}

function statusOf(isOutOfReach: boolean, met: boolean, isLeast: boolean): SearchStatus {
  if (isOutOfReach) return 'infeasible';
  if (!met) return 'unknown';
  return isLeast ? 'optimal' : 'feasible';
}

/** A target that not even the answer to every contact in time would bring back. */
function outOfReach(
  period: string,
  contacts: number,
  targets: readonly PeriodTarget[],
): PeriodFinding | undefined {
  for (const target of targets) {
    if (target.kind !== 'serviceLevel' || target.achieved.contacts === 0) continue;
    const before = gainBefore(target);
    // All in time is no target that a finite staff reaches; nothing missing needs none.
    if (before >= 0 || before + (1 - target.target) * contacts > TIE_TOLERANCE * contacts) continue;
    const { achieved, answerTimeSeconds } = target;
    const best = (achieved.withinTarget + contacts) / (achieved.contacts + contacts);
    return finding(STAFFING_TEXTS, 'cannot-be-met', {
      period,
      target: toHundredths(target.target),
      seconds: answerTimeSeconds,
      contacts: achieved.contacts,
      inTime: achieved.withinTarget,
      toCome: Math.round(contacts),
      best: toHundredths(best),
    });
  }
  return undefined;
}

/** A share to a hundredth of a percent. */
function toHundredths(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** What all intervals give by each target. */
function servedBy(
  works: readonly PeriodWork[],
  agents: readonly number[],
  targets: readonly PeriodTarget[],
  input: StaffPeriodInput,
): CountedService[] {
  const totals = targets.map(() => ({ counted: 0, of: 0 }));
  for (const [r, work] of works.entries()) {
    if (work.contacts === 0) continue;
    for (const [k, { counted, of }] of countedService(work, agents[r]!, targets, input).entries()) {
      totals[k]!.counted += counted;
      totals[k]!.of += of;
    }
  }
  return totals;
}

function answerOf(
  { kind, target, answerTimeSeconds, achieved }: PeriodTarget,
  { counted, of }: CountedService,
  contacts: number,
): PeriodTargetService {
  const nothing = kind === 'serviceLevel' ? 1 : 0;
  const all = achieved.contacts + of;
  const expectedOfPeriod = all > 0 ? (achieved.withinTarget + counted) / all : nothing;
  const isHigherBetter = kind === 'serviceLevel';
  const slack = TIE_TOLERANCE * (isHigherBetter ? 1 : target);
  return {
    kind,
    target,
    ...(isHigherBetter && { answerTimeSeconds }),
    expected: of > 0 ? counted / of : nothing,
    expectedOfPeriod,
    ...(isHigherBetter && { stillRequired: stillRequired(target, achieved, contacts) }),
    met: isHigherBetter ? expectedOfPeriod >= target - slack : expectedOfPeriod <= target + slack,
  };
}

/** The share of so many contacts that has to be in time so that the whole reaches its target; above 1 it cannot. */
function stillRequired(
  target: number,
  achieved: PeriodTarget['achieved'],
  contacts: number,
): number {
  if (contacts === 0) return 0;
  const all = target * (achieved.contacts + contacts);
  return Math.max(0, (all - achieved.withinTarget) / contacts);
}
