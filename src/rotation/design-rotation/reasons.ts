import { DutyPricing } from '../engine/walks/duty-pricing.ts';
import type { DesignRotationReason } from './result.ts';
import type { RotationProblem } from './rotation-problem.ts';
import type { FoundCrews } from './search-crews.ts';

/** What rules out every rota before any search, if something does. */
export function obstacleOf({
  model,
  automaton,
}: RotationProblem): DesignRotationReason | undefined {
  const { floor, ceiling, templates } = model;
  if (templates.length === 0)
    return {
      code: 'no-shift-fits',
      message: 'no shift type has a start at which all its breaks find a place',
      rules: ['shiftTypes'],
    };
  const crowded = floor.findIndex((need, i) => need > ceiling[i]!);
  if (crowded >= 0)
    return {
      code: 'interval-short',
      message: `interval ${crowded} needs more agents than there are seats`,
      rules: ['limits.seats', 'requirement'],
    };
  if (automaton.stateCounts[0] === 0)
    return {
      code: 'no-cycle',
      message:
        'no row of days keeps all rules of stretches, rest and weekends and comes back to its beginning',
      rules: [
        'workStretch',
        'daysOff',
        'minRestHours',
        'forbiddenSequences',
        'shiftRun',
        'nights',
        'weekends',
        'daysOffEachWeek',
        'minWeeklyRestHours',
        'weeklyHours',
      ],
    };
  const covered = intervalsOf({ model, automaton });
  const bare = floor.findIndex((need, i) => need > 0 && !covered.has(i));
  if (bare < 0) return undefined;
  return {
    code: 'interval-short',
    message: `no shift that the rules allow covers interval ${bare}`,
    rules: ['shiftTypes', 'requirement'],
  };
}

/** Intervals in which somebody may be at work in a rota. */
function intervalsOf({ model, automaton }: Pick<RotationProblem, 'model' | 'automaton'>) {
  const pricing = new DutyPricing(model);
  const covered = new Set<number>();
  for (const [weekday, { choice }] of automaton.arcs.entries()) {
    const open = Array.from(new Set(choice), (c) => Array.from(automaton.choices[c]!.shifts));
    for (const shift of new Set(open.flat()))
      for (const i of pricing.piecesOf(weekday, shift).span.intervals) covered.add(i);
  }
  return covered;
}

/** Why the search has no crews. */
export function reasonOf(
  { crews, missing }: FoundCrews,
  fewest: number,
  most: number,
): DesignRotationReason | undefined {
  if (crews !== undefined) return undefined;
  if (fewest > most)
    return {
      code: 'too-few-people',
      message: `no crews of fewer than ${fewest} people cover the requirement, ${most} are allowed`,
      rules: ['employees', 'requirement'],
    };
  return {
    code: 'search-ended',
    message: `the steps ended with ${missing} agent-hours a week missing`,
    rules: ['maxSteps'],
  };
}
