import { finding } from '../../core/finding.ts';
import { parseInput } from '../../core/parse-input.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import { breachesOfRotation } from '../check-rotation/breaches.ts';
import { aims, least, withRow } from '../engine/aims/aims.ts';
import { evenNights } from '../engine/aims/even-nights.ts';
import { type FlowSearch, findFlow } from '../engine/flow/find-flow.ts';
import { type FlowProgram, flowProgram } from '../engine/flow/flow-program.ts';
import { countedReasons } from '../engine/reasons/counted-reasons.ts';
import { rulesInTheWay } from '../engine/reasons/rule-changes.ts';
import {
  eulerWalk,
  layOut,
  type StintArc,
  stintGraph,
  toRota,
} from '../engine/stints/stint-graph.ts';
import type { BlockVariety } from '../engine/stints/work-blocks.ts';
import { measuresOf } from '../measure-rota/measure-rota.ts';
import { type RotationInput, rotationInput } from '../rotation-input.ts';
import type { RotationReason } from '../rotation-reason.ts';
import { keepRotationWithin } from '../rotation-size.ts';
import { ROTATION_REASON_TEXTS } from '../texts.ts';
import { hoursWorking } from './hours-working.ts';
import type { AchievedAim, RotationResult } from './result.ts';

/**
 * Which cyclic rota covers the demand and keeps every rule?
 *
 * In a cyclic rota of E weeks employee i starts in week i and goes on to i + 1, so that everyone
 * works the same weeks in turn: equal nights, equal weekends. The search is complete: it finds a
 * rota or proves that there is none, unless it runs out of steps, and then says `unknown`. Every
 * rota passes `checkRotation`. The default of `maxSteps` is 300,000, and fewer for very large
 * programs, so that it is about half a minute's work at most.
 *
 * Not for rosters in which people differ in hours, skills or wishes.
 *
 * @param input - Shifts, demand, rules, and the number of employees or a range of it.
 * @returns The rota with its measures, or why there is none.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { generateRotation } from 'halfhour/rotation';
 *
 * const { status, employees, measures } = generateRotation({
 *   employees: { min: 1, max: 10 },
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *     { id: 'N', startMinutes: 1140, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *   ],
 *   demand: [
 *     [1, 1, 1, 1, 1, 1, 1],
 *     [1, 1, 1, 1, 1, 1, 1],
 *   ],
 *   daysOff: { min: 2, max: 4 },
 *   workStretch: { min: 2, max: 4 },
 *   minRestHours: 11,
 * });
 * status; // => 'optimal'
 * employees; // => 4
 * measures; // => { averageWeeklyHours: 42, nights: 7, … }
 * ```
 */
export function generateRotation(input: RotationInput): RotationResult {
  keepRotationWithin('generateRotation', input);
  return searchRotation(parseInput('generateRotation', rotationInput, input));
}

const MAX_STEPS = 300_000;
/** Numbers of the tableau that all steps together may change, which is half a minute's work. */
const MOST_CHANGES = 2e10;

/**
 * `generateRotation` of an input that is known to be well-formed. Many shifts make more kinds of work
 * stretch than fit: plain ones are searched fastest, and mostly do. Only where they do not is there a
 * second graph, searched with the steps that are left.
 */
export function searchRotation(
  input: RotationInput,
  variety: BlockVariety = 'few',
  left?: SearchBudget,
): RotationResult {
  const flow = flowProgram(input, stintGraph(input, variety));
  const budget = left ?? new SearchBudget('stints', input.maxSteps ?? stepsFor(flow), input);
  const found = findFlow(flow, budget, input.seed ?? 1);
  const isRotaLeft = found.walks === undefined && !flow.graph.complete && !budget.exhausted;
  if (isRotaLeft && variety === 'few') return searchRotation(input, 'many', budget);
  const result =
    found.walks === undefined
      ? withoutRota(input, flow, found, budget)
      : withRota(input, flow, found.walks, budget);
  budget.finish();
  return { ...result, steps: budget.steps };
}

function stepsFor({ program: { rows, variables } }: FlowProgram): number {
  return Math.ceil(Math.min(MAX_STEPS, MOST_CHANGES / rows.length / variables.length));
}

type Found = Omit<RotationResult, 'steps'>;

/** Makes one aim after the other small, from a flow that is known, and lays the last one out. */
function withRota(
  input: RotationInput,
  flow: FlowProgram,
  known: Float64Array,
  budget: SearchBudget,
): Found {
  const { graph } = flow;
  let best = known;
  let narrowed = flow;
  const achieved: AchievedAim[] = [];
  for (const aim of aims(input, flow)) {
    budget.enter(aim.name);
    const { walks, value, bound } = least(narrowed, aim, best, budget, input.seed ?? 1);
    const isProven = graph.complete && bound > -Infinity;
    achieved.push({ name: aim.name, value, ...(isProven && { bound }) });
    best = walks;
    narrowed = withRow(narrowed, { terms: aim.terms, lower: -Infinity, upper: value });
  }
  let walk: readonly StintArc[] = eulerWalk(graph, best);
  if (input.objective?.evenNights) {
    budget.enter('night spread');
    const { bound, spread, ...even } = evenNights(input, narrowed, walk, budget);
    achieved.push({ name: 'night spread', value: spread, bound });
    walk = even.walk;
  }
  return described(input, walk, achieved);
}

function described(
  input: RotationInput,
  walk: readonly StintArc[],
  aims: readonly AchievedAim[],
): Found {
  const { shifts } = input;
  const ids = shifts.map(({ id }) => id);
  const rota = toRota(layOut(walk), ids);
  const [breach] = breachesOfRotation(rota, input);
  if (breach !== undefined) {
    const fault = `its own rota is in breach of a rule, which is a fault: ${breach.message}`;
    throw new Error(`generateRotation: ${fault}`);
  }
  const planned = ids.map((id) =>
    Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
  );
  const open = aims.find(({ value, bound }) => value !== bound);
  const last = open ?? aims.at(-1);
  return {
    status: open === undefined ? 'optimal' : 'feasible',
    ...measured(last?.value, last?.bound),
    rota,
    employees: rota.length,
    planned,
    aims,
    measures: measuresOf(rota, shifts),
    reasons: [],
    working: hoursWorking(shifts, planned, rota.length),
  };
}

function withoutRota(
  input: RotationInput,
  { graph }: FlowProgram,
  { status, proof }: FlowSearch,
  budget: SearchBudget,
): Found {
  const reasons = countedReasons(input);
  if (reasons.length > 0) return { status: 'infeasible', reasons, proof: 'bounds', working: [] };
  if (!graph.complete || status !== 'infeasible') {
    return { status: 'unknown', reasons, working: [] };
  }
  const reason =
    proof === 'bounds' ? rulesInTheWay(input, budget) : reasonOfProof(proof ?? 'search');
  return { status: 'infeasible', reasons: [reason], proof, working: [] };
}

const RULES_OF_PROOF = {
  parity: ['half-people', ['demand', 'employees', 'shifts']],
  search: ['all-ways-tried', ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences']],
} as const;

function reasonOfProof(proof: keyof typeof RULES_OF_PROOF): RotationReason {
  const [code, rules] = RULES_OF_PROOF[proof];
  return { ...finding(ROTATION_REASON_TEXTS, code), rules };
}
