import { keepWithin } from '../../core/keep-within.ts';
import { placeBreaks as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { seededRandom } from '../../core/random.ts';
import { sum } from '../../core/sum.ts';
import type { Duty } from '../../duty/duty.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured, type SearchResult } from '../../search/search-result.ts';
import { checkSeries } from '../agent-requirement.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { annealCover } from '../engine/construction/anneal-cover.ts';
import { Cover, coverOf } from '../engine/model/cover.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { levelsOf } from '../engine/model/levels.ts';
import { matchDuty } from '../engine/model/match-duty.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';
import { BreakPlacer } from './break-placer.ts';
import { type PlaceBreaksInput, placeBreaksInput } from './input.ts';

/** A roster with its breaks in better places. */
export interface BreakPlan extends SearchResult {
  /** Hours in which an agent is missing, with the new breaks. */
  readonly objective: number;
  /** Fewer than none cannot be missing: the plan is proven best where it comes to this. */
  readonly bound: 0;
  /** The same shifts with their new breaks; duties that are of no shift type stand as they were. */
  readonly duties: readonly Duty[];
  /** Coverage with the breaks as they were. */
  readonly before: CoverageReport;
  /** Coverage with the new ones. */
  readonly after: CoverageReport;
  /** Duties of the input (by index) that are of no shift type, so that no rule says where their breaks may go. */
  readonly untouched: readonly number[];
}

const DEFAULT_MAX_STEPS = 1500;
const STEPS_PER_SHIFT = 2;

/**
 * The roster stands: when should everybody eat and rest so that the fewest agents are missing?
 *
 * Moves breaks only, by the rules of the shift types; shifts across midnight are ordinary. Never
 * gives a roster with more missing hours than the given one, where that keeps the rules. When not
 * to use it: while shifts can still be chosen; {@link designShifts} places both at once and better.
 *
 * @param input - Requirement, shift types, the duties; steps (a hundred
 *   tried moves each) and seed.
 * @returns The duties with new breaks, and the coverage before and after in agent-hours.
 * @throws InvalidInputError if the input is malformed.
 * @example
 * ```ts
 * import { placeBreaks } from 'halfhour/shifts';
 *
 * const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 } as const;
 * const plan = placeBreaks({
 *   requirement: { intervalSeconds: 3600, agents: Array.from({ length: 168 }, (_, i) => (i >= 9 && i < 17 ? 1 : 0)) },
 *   shiftTypes: [{ id: 'day', lengthMinutes: 480, breaks: [meal] }],
 *   duties: [
 *     {
 *       typeId: 'day',
 *       day: 0,
 *       startMinutes: 540,
 *       lengthMinutes: 480,
 *       breaks: [{ kind: 'meal', startMinutes: 720, minutes: 60, paid: false }],
 *       count: 2,
 *     },
 *   ],
 * });
 * plan.before.underHours; // => 1
 * plan.after.underHours; // => 0
 * ```
 */
export function placeBreaks(input: PlaceBreaksInput): BreakPlan {
  const callee = 'placeBreaks';
  const people = sum(Array.from(input?.duties ?? [], (duty) => duty?.count));
  keepWithin(callee, limits, { duties: people, steps: input?.maxSteps });
  const {
    requirement,
    shiftTypes,
    duties,
    seed = 1,
    maxSteps = DEFAULT_MAX_STEPS,
  } = parseInput(callee, placeBreaksInput, input);
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
  const budget = new SearchBudget('breaks', maxSteps, input);
  const problem = { requirement, shiftTypes, understaffing: { costPerHour: 1 } };
  const plain = coverModelOf(problem);
  const matches = duties.map((duty) => matchDuty(duty, plain));
  const untouched = matches.flatMap((match, i) => (match ? [] : [i]));
  const others = untouched.map((index) => duties[index]!);
  // Duties without rules stay as they are, so the others cover what these leave.
  const left = levelsOf({ ...problem, fixedShifts: others }, plain.horizon, plain.tickMinutes);
  const model = { ...plain, ...left };
  const placer = new BreakPlacer(model);
  const cover = new Cover(model);
  for (const [i, match] of matches.entries()) {
    if (match === undefined) continue;
    for (let n = 0; n < duties[i]!.count; n++) cover.add(placer.place(cover, match));
  }
  placer.improve(cover, budget);
  const { patterns } = cover;
  // As long whatever `maxSteps` says, so that a search that is stopped answers what as many steps answer.
  const steps = Math.min(STEPS_PER_SHIFT * patterns.length, DEFAULT_MAX_STEPS);
  const annealed = annealCover(coverOf(model, patterns), placer.maker, seededRandom(seed), budget, {
    steps,
    allowed: [],
    frozen: 0,
  });
  const candidate = coverOf(model, annealed);
  placer.improve(candidate, budget);
  const best = candidate.objective < cover.objective ? candidate : cover;
  const placed = [...dutiesOf(best.patterns, model), ...others];
  const after = reportCoverage({ requirement, duties: placed, shiftTypes });
  const objective = after.underHours;
  budget.finish();
  return {
    status: objective === 0 ? 'optimal' : 'feasible',
    ...measured(objective, 0),
    objective,
    bound: 0,
    steps: budget.steps,
    duties: placed,
    before: reportCoverage({ requirement, duties, shiftTypes }),
    after,
    untouched,
  };
}
