import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { DutyPricing } from '../engine/walks/duty-pricing.ts';
import { ROTATION_REASON_TEXTS } from '../texts.ts';
import { hoursAreInReach } from './hours-in-reach.ts';
import type { DesignRotationReason, DesignRotationReasonCode } from './result.ts';
import type { RotationProblem } from './rotation-problem.ts';
import type { FoundCrews } from './search-crews.ts';

/** What rules out every rota before any search, if something does. */
export function obstacleOf(problem: RotationProblem): DesignRotationReason | undefined {
  const { model, automaton } = problem;
  const { floor, ceiling, templates } = model;
  if (templates.length === 0) return because('no-shift-fits', ['shiftTypes']);
  const crowded = floor.findIndex((need, i) => need > ceiling[i]!);
  if (crowded >= 0) return because('interval-short', ['limits.seats', 'requirement'], { crowded });
  if (automaton.stateCounts[0] === 0)
    return because('no-cycle', [
      'workStretch',
      'daysOff',
      'minRestHours',
      'forbiddenSequences',
      'shiftRun',
      'nights',
      'weekends',
      'daysOffEachWeek',
      'minWeeklyRestHours',
      'minLongRest',
      'weeklyHours',
    ]);
  if (!hoursAreInReach(problem))
    return because('no-cycle', ['weeklyHours', 'workStretch', 'daysOff']);
  const covered = intervalsOf({ model, automaton });
  const bare = floor.findIndex((need, i) => need > 0 && !covered.has(i));
  if (bare < 0) return undefined;
  return because('interval-short', ['shiftTypes', 'requirement'], { bare });
}

function because(
  code: DesignRotationReasonCode,
  rules: readonly string[],
  values?: TextValues,
): DesignRotationReason {
  return { ...finding(ROTATION_REASON_TEXTS, code, values), rules };
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
  { crews, missing, fewest }: FoundCrews,
  most: number,
): DesignRotationReason | undefined {
  if (crews !== undefined) return undefined;
  if (fewest === undefined)
    return because('too-few-people', ['contracts', 'requirement'], { allowed: most });
  if (fewest > most)
    return because('too-few-people', ['employees', 'requirement'], { fewest, most });
  return because('search-ended', ['maxSteps'], missing > 0 ? { missing } : { beyond: '' });
}
