import { parseInput } from '../../core/parse-input.ts';
import { seededRandom } from '../../core/random.ts';
import type { Duty } from '../../duty/duty.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { AgentRequirement } from '../agent-requirement.ts';
import { checkSeries } from '../check-series.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { anneal } from '../engine/construction/anneal.ts';
import { BreakPlacer } from '../engine/construction/break-placer.ts';
import { coverOf } from '../engine/construction/construct.ts';
import { Cover } from '../engine/model/cover.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { matchDuty } from '../engine/model/match-duty.ts';
import { PatternMaker } from '../engine/model/pattern.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';
import type { ShiftType } from '../shift-type.ts';
import { breakProblemSchema } from './input.ts';

/** What {@link placeBreaks} needs to know. */
export interface BreakProblem extends SearchControl {
  /** Agents needed on position in each interval. */
  readonly requirement: AgentRequirement;
  /** The shift types with the rules for their breaks. */
  readonly shiftTypes: readonly ShiftType[];
  /** The roster; its shifts stay, its breaks move. */
  readonly duties: readonly Duty[];
}

/** A roster with its breaks in better places. */
export interface BreakPlan {
  /** The same shifts with their new breaks; duties that are of no shift type stand as they were. */
  readonly duties: readonly Duty[];
  /** Coverage with the breaks as they were. */
  readonly before: CoverageReport;
  /** Coverage with the new ones. */
  readonly after: CoverageReport;
  /** Duties of the input (by index) that are of no shift type, so that no rule says where their breaks may go. */
  readonly untouched: readonly number[];
}

const DEFAULT_MAX_STEPS = 6000;
const STEPS_PER_SHIFT = 10;

/**
 * The roster stands: when should everybody eat and rest so that the fewest agents are missing?
 *
 * Moves breaks only, by the rules of the shift types; shifts across midnight are ordinary. Never
 * gives a roster with more missing hours than the given one, where that keeps the rules. When not
 * to use it: while shifts can still be chosen; {@link designShifts} places both at once and better.
 *
 * @param problem - Requirement (agents on position), shift types, the duties; steps (a hundred
 *   tried moves each) and seed.
 * @returns The duties with new breaks, and the coverage before and after in agent-hours.
 * @throws InvalidInputError if the problem is malformed.
 * @example
 * ```ts
 * import { placeBreaks } from 'halfhour/shifts';
 *
 * const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 } as const;
 * const plan = placeBreaks({
 *   requirement: { intervalMinutes: 60, agents: Array.from({ length: 168 }, (_, i) => (i >= 9 && i < 17 ? 1 : 0)) },
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
export function placeBreaks(problem: BreakProblem): BreakPlan {
  const {
    requirement,
    shiftTypes,
    duties,
    seed = 1,
    maxSteps = DEFAULT_MAX_STEPS,
  } = parseInput('placeBreaks', breakProblemSchema, problem);
  checkSeries('placeBreaks', requirement.agents.length, {
    'requirement.agents': requirement.agents,
  });
  const budget = new SearchBudget('breaks', maxSteps, problem);
  const rules = { requirement, shiftTypes, understaffing: { costPerHour: 1 } };
  const templates = coverModelOf(rules);
  const untouched = duties.flatMap((duty, i) => (matchDuty(duty, templates) ? [] : [i]));
  const others = untouched.map((index) => duties[index]!);
  // Duties without rules stay as they are, so the others cover what these leave.
  const model = coverModelOf({ ...rules, fixedShifts: others });
  const placer = new BreakPlacer(model, new PatternMaker(model));
  const cover = new Cover(model);
  for (const duty of duties) {
    const match = matchDuty(duty, model);
    if (match === undefined) continue;
    for (let n = 0; n < duty.count; n++) {
      cover.add(
        match.offsets ? placer.make(match) : placer.best(cover, match.template, match.bundle),
      );
    }
  }
  placer.improve(cover, budget);
  const steps = Math.min(STEPS_PER_SHIFT * cover.patterns.length, maxSteps - budget.steps);
  const start = [...cover.patterns];
  const annealed = anneal(coverOf(model, start), placer.maker, seededRandom(seed), budget, {
    steps,
    allowed: [],
    frozen: 0,
  });
  const candidate = coverOf(model, annealed);
  placer.improve(candidate, budget);
  const best = candidate.objective < cover.objective ? candidate : cover;
  const placed = [...dutiesOf(best.patterns, model), ...others];
  return {
    duties: placed,
    before: reportCoverage({ requirement, duties, shiftTypes }),
    after: reportCoverage({ requirement, duties: placed, shiftTypes }),
    untouched,
  };
}
