import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { NIGHT_WINDOW_WEEKS } from '../../rota.ts';
import type { RotationInput } from '../../rotation-input.ts';
import type { RotaCycles } from '../cycle/rota-cycles.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import { NightPatterns } from '../nights/night-patterns.ts';
import { nightRuns, runsTogether } from '../nights/night-runs.ts';
import { nightStates } from '../nights/night-states.ts';
import { MOST_IN_A_ROW } from '../nights/pattern-search.ts';

/** States of days above which they are not looked at: merging them takes longer than the nights are worth. */
const MOST_STATES = 3000;
/** Steps for deciding one spread: a dozen people take a few hundred, and what takes more mostly takes far more. */
const STEPS_FOR_A_SPREAD = 1000;
/** Patterns that are filled for each spread, Mondays from which one is looked for, and moves for filling it. */
const PATTERNS = 4;
const STARTS = 200;
const MOVES = 25_000;

interface SpreadNights {
  /** The days of a rota, where one is found that is better. */
  readonly days?: ArrayLike<number> | undefined;
  /** No rota has less. */
  readonly bound: number;
}

/**
 * Asks of nights alone whether they can lie so evenly, one spread after the other: patterns that the rules for one
 * person and the runs of the flow program leave. A spread that no pattern has no rota has; a pattern that there is
 * is filled with the other shifts.
 */
export function spreadNights(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  known: { readonly weeks: number; readonly value: number; readonly bound: number },
  mostPrice: number | undefined,
  budget: SearchBudget,
  random: Random,
): SpreadNights {
  const { weeks, value } = known;
  let { bound } = known;
  const patterns = patternsOf(input, flow, cycles, weeks, budget, random);
  if (patterns === undefined) return { bound };
  let isProven = true;
  for (let spread = bound; spread < value && !budget.exhausted; spread++) {
    let nights = isProven
      ? patterns.search(spread, budget.part(STEPS_FOR_A_SPREAD), random)
      : undefined;
    if (nights === 'none') {
      bound = spread + 1;
      continue;
    }
    isProven = false;
    for (let tries = 0; tries < PATTERNS; tries++) {
      nights ??= patterns.any(spread, STARTS, budget.part(STEPS_FOR_A_SPREAD), random);
      if (nights === undefined) break;
      const days = cycles.fillNights(nights, { mostPrice }, MOVES, budget);
      if (days !== undefined) return { days, bound };
      nights = undefined;
    }
  }
  return { bound };
}

/** The patterns of the nights of a rota, where their number is settled and they are not too many kinds. */
function patternsOf(
  { shifts, demand, deviation }: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  weeks: number,
  budget: SearchBudget,
  random: Random,
): NightPatterns | undefined {
  const { complete, day } = flow.graph;
  const isOpen = shifts.some(({ demandIs }, s) => day.isNight[s] && demandIs === 'atLeast');
  if (!complete || isOpen || deviation !== undefined || weeks <= NIGHT_WINDOW_WEEKS)
    return undefined;
  const { automaton, isWhole } = cycles;
  if (!isWhole || Math.max(...automaton.stateCounts) > MOST_STATES) return undefined;
  const states = nightStates(automaton, day.isNight);
  if (states === undefined) return undefined;
  const runs = nightRuns(flow, budget, random);
  if (runs.some(({ length }) => length >= MOST_IN_A_ROW)) return undefined;
  const nights = Array.from({ length: 7 }, (_, weekday) =>
    demand.reduce((sum, week, s) => sum + (day.isNight[s] ? week[weekday]! : 0), 0),
  );
  const mayCome = runsTogether(flow, runs, budget, random);
  return new NightPatterns({ weeks, states, nights, runs, mayCome });
}
