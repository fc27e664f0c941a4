import { type InputIssue, InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { checkSeries } from '../check-series.ts';
import { designProblemSchema } from '../design-problem.schema.ts';
import type { DesignProblem } from '../design-problem.ts';

/** Checks a design problem, its bulk arrays and what its parts say about each other. */
export function checkProblem(callee: string, input: DesignProblem): void {
  const {
    requirement,
    understaffing,
    shiftTypes,
    limits = {},
  } = parseInput(callee, designProblemSchema, input);
  const priced = typeof understaffing === 'object' ? understaffing : undefined;
  checkSeries(callee, requirement.agents.length, {
    'requirement.agents': requirement.agents,
    'understaffing.floor': priced?.floor,
  });
  const known = new Set(shiftTypes.map(({ id }) => id));
  const issues: InputIssue[] = [];
  for (const kind of ['typeCounts', 'typeShares'] as const) {
    for (const [i, { typeIds }] of (limits[kind] ?? []).entries()) {
      for (const [j, id] of typeIds.entries()) {
        if (known.has(id)) continue;
        const path = `limits.${kind}[${i}].typeIds[${j}]`;
        issues.push({ path, expected: 'the id of a shift type', received: id });
      }
    }
  }
  const grouped = (limits.sameShiftsOn ?? []).flat();
  if (new Set(grouped).size < grouped.length) {
    const expected = 'groups in which no weekday stands twice';
    issues.push({ path: 'limits.sameShiftsOn', expected, received: limits.sameShiftsOn });
  }
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}
