import { InfeasibleError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { optimiseSkillGroups as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost } from '../../core/tie.ts';
import type { LinearProgram } from '../../search/lp/linear-program.ts';
import { solveInteger } from '../../search/lp/solve-integer.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchStatus } from '../../search/search-result.ts';
import { cheaper } from './cheaper-staff.ts';
import { staffByCuts } from './cutting-planes.ts';
import { filledUp } from './fill-up.ts';
import { type OptimiseSkillGroupsInput, optimiseSkillGroupsInput } from './input.ts';
import { Judge } from './judge.ts';
import { boundsHold, leastStaffProgram, needOf } from './least-staff.ts';
import { costOf, problemOf, type SkillProblem, type Staff } from './problem.ts';
import { Proof, type Verdict } from './proof.ts';
import type { OneAgentLess, SkillGroupsOptimum } from './result.ts';
import type { StaffSearch } from './staff-search.ts';

/** Stretches of 25,000 contacts: sixteen groups take some one and a half thousand. */
const DEFAULT_MAX_STEPS = 20_000;

const DEFAULT_CONFIDENCE = 0.95;

/** Pivots for the bound. */
const MOST_PIVOTS = 20_000;

/** Attempts at a proof, each with a staff that has more to spare in the queues that failed. */
const MOST_ATTEMPTS = 6;

/** What the search asks above the targets, as it picks the staffs on which its own contacts smile. */
const FIRST_MARGIN = 0.0003;

/** Stretches on which one agent less is judged. */
const STRETCHES_OF_ONE_LESS = 6;

/**
 * How many agents of each skill group does it take at least cost, so that every queue meets its own target?
 *
 * Found by simulation and proven by simulation, with the routing of {@link simulateCentre}: preferences, priorities and
 * overflow after a wait are part of the problem. The search judges every staff on the same contacts (linear programs with
 * cuts, then staffs that a model of all that was played promises to be cheaper). What it ends with is proven on contacts that it has not seen: `low` of each service
 * level is what holds with the confidence asked for, one-sided, whatever number of staffs and looks the proof took.
 *
 * The interval is taken in its steady state, as the Erlang formulas take it: contacts and agents stay as they are, each
 * agent has one contact in hand, nobody calls again. `bound` is what every set of queues would need as one queue of its
 * own, at its mean handle time and its easiest target; it is absent where contacts may jump that queue (priorities,
 * preferences within a group, overflow times) or handle times are not exponential. For a first idea in milliseconds there
 * is `staffSkillGroups` of `halfhour/staffing`, an approximation.
 *
 * @param input - Queues with their targets, and groups with costs and limits; {@link OptimiseSkillGroupsInput} has the
 *   units. A step (`maxSteps`) is a stretch of 25,000 contacts played with one staff, or more where 120 of the longest
 *   handle times take more: some 5 ms.
 * @returns Agents by group, service by queue with its proof, what one agent less would do.
 * @throws `InvalidInputError` on a bad field, `InfeasibleError` if no group takes the contacts of a queue, `TOO_LARGE`
 *   beyond 40 groups.
 * @see M. T. Cezik and P. L'Ecuyer, Staffing multiskill call centers via linear programming and simulation, Management
 *   Science 54 (2008).
 * @example
 * ```ts
 * import { optimiseSkillGroups } from 'halfhour/simulate';
 *
 * const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
 * const { groups, objective, queues } = optimiseSkillGroups({
 *   intervalSeconds: 1800,
 *   queues: [
 *     { name: 'billing', contacts: 50, ahtSeconds: 180, ...target },
 *     { name: 'technical', contacts: 30, ahtSeconds: 300, ...target },
 *   ],
 *   // Who can do one thing only goes first, so that the others stay free for both.
 *   groups: [
 *     { name: 'billing', skills: [{ queue: 'billing' }] },
 *     { name: 'technical', skills: [{ queue: 'technical' }] },
 *     {
 *       name: 'both',
 *       skills: ['billing', 'technical'].map((queue) => ({ queue, preference: 1 })),
 *       cost: 1.1,
 *     },
 *   ],
 * });
 * groups.map(({ agents }) => agents); // => [5, 5, 4]
 * objective; // => 14.4
 * queues.every(({ proven }) => proven); // => true
 * ```
 */
export function optimiseSkillGroups(input: OptimiseSkillGroupsInput): SkillGroupsOptimum {
  keepWithin('optimiseSkillGroups', limits, {
    groups: input?.groups?.length,
    steps: input?.maxSteps,
  });
  parseInput('optimiseSkillGroups', optimiseSkillGroupsInput, input);
  const { intervalSeconds, queues, groups } = input;
  const { confidence = DEFAULT_CONFIDENCE, jointly = false, maxSteps = DEFAULT_MAX_STEPS } = input;
  for (const { name, contacts } of queues) {
    if (contacts === 0) continue;
    if (groups.some(({ skills }) => skills.some(({ queue }) => queue === name))) continue;
    throw new InfeasibleError('optimiseSkillGroups', `no group takes contacts of ${name}`);
  }
  const problem = problemOf(input);
  const budget = new SearchBudget('least staff', maxSteps, input);
  const program = leastStaffProgram(input, problem);
  const least = solveInteger(program, { maxSteps: MOST_PIVOTS });
  const holds = boundsHold(input);
  const bound = holds && Number.isFinite(least.bound) ? least.bound : undefined;
  const start =
    least.x === undefined ? largest(problem, program.rows) : Array.from(least.x, Math.round);
  const judge = new Judge(problem, budget);
  const proof = new Proof(problem, budget, { confidence, jointly });
  const { staff, outcome, levels } = prove(start, {
    problem,
    judge,
    budget,
    proof,
    program,
    bound,
  });
  const oneLess = [...onesLess(staff, { input, problem, judge, budget })];
  const objective = costOf(staff, problem.costs);
  const isProven = outcome === 'proven';
  const isBest = bound !== undefined && isAtMost(objective, bound);
  budget.finish();
  return {
    status: statusOf(isProven, isBest, holds && least.status === 'infeasible'),
    ...measured(isProven ? objective : undefined, bound),
    steps: budget.steps,
    agents: sum(staff),
    groups: groups.map(({ name }, g) => ({ name, agents: staff[g]! })),
    queues: queues.map(({ name, targetServiceLevel }, q) => ({
      name,
      ...(levels !== undefined && { serviceLevel: levels[q]! }),
      targetServiceLevel,
      proven: levels !== undefined && levels[q]!.low >= targetServiceLevel,
    })),
    pooledAgents: needOf(queues, intervalSeconds),
    dedicatedAgents: sum(queues.map((queue) => needOf([queue], intervalSeconds))),
    oneLess,
    contacts: { search: judge.stretches.contacts, proof: proof.stretches.contacts },
    confidence,
    jointly,
  };
}

function statusOf(isProven: boolean, isBest: boolean, isImpossible: boolean): SearchStatus {
  if (isProven) return isBest ? 'optimal' : 'feasible';
  return isImpossible ? 'infeasible' : 'unknown';
}

/** Searches and proves, until a proof holds: each that does not asks more of the queues that failed. */
function prove(start: Staff, tools: StaffSearch & Proving): Verdict {
  const { proof, program, ...search } = tools;
  const { problem, judge, budget } = search;
  const { costs } = problem;
  const margins = problem.targets.map(() => FIRST_MARGIN);
  const needsOf = () =>
    problem.targets.map(
      ({ targetServiceLevel: target }, q) => target + Math.min(margins[q]!, 0.9 * (1 - target)),
    );
  const searched = (from: Staff) => {
    const needs = needsOf();
    budget.enter('staff');
    const staff = cheaper(filledUp(from, needs, search), needs, search);
    budget.improve(costOf(staff, costs), undefined);
    return staff;
  };
  budget.enter('cuts');
  let staff = searched(staffByCuts(program, start, search, needsOf()));
  for (let attempt = 1; ; attempt++) {
    budget.enter('proof');
    const verdict = proof.attempt(staff);
    const { outcome, levels, shrink } = verdict;
    if (outcome === 'proven' || levels === undefined || attempt === MOST_ATTEMPTS) return verdict;
    judge.learn(
      staff,
      levels.map(({ value, low }) => ({ value, error: (value - low) / ERRORS_OF_REACH })),
    );
    for (const [q, { value, low }] of levels.entries()) {
      // What the longest proof would take off.
      margins[q] = Math.max(margins[q]!, shrink * (value - low));
    }
    staff = searched(staff);
  }
}

/** Standard errors between what a proof saw and its low end, more or less: its looks go from 2.2 to 3.4. */
const ERRORS_OF_REACH = 2.7;

interface Proving {
  readonly proof: Proof;
  readonly program: LinearProgram;
}

/** Where the program has no answer: as many as are allowed, or as all would need. */
function largest({ max }: SkillProblem, rows: readonly { readonly lower: number }[]): Staff {
  const all = rows.reduce((most, { lower }) => Math.max(most, lower), 0);
  return max.map((agents) => (agents < Infinity ? agents : all));
}

function* onesLess(
  staff: Staff,
  { input, problem, judge, budget }: StaffSearch & { input: OptimiseSkillGroupsInput },
): Generator<OneAgentLess> {
  for (const [g, { name }] of input.groups.entries()) {
    if (staff[g]! <= problem.min[g]!) continue;
    const fewer = staff.map((agents, h) => (h === g ? agents - 1 : agents));
    const levels = judge.levels(fewer, STRETCHES_OF_ONE_LESS);
    if (budget.exhausted) return;
    const short = input.queues.filter(
      ({ targetServiceLevel }, q) => levels[q]!.value < targetServiceLevel,
    );
    yield {
      group: name,
      serviceLevels: levels.map(({ value }) => value),
      short: short.map((queue) => queue.name),
    };
  }
}
