import { keepWithin } from '../../core/keep-within.ts';
import { compareDesigns as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import { type AgentRequirement, checkSeries, requirementSchema } from '../agent-requirement.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';

/** The figures of a {@link CoverageReport} that are one number each. */
export type CoverageFigure = (typeof FIGURES)[number];

const FIGURES = [
  'underHours',
  'overHours',
  'paidHours',
  'onPositionHours',
  'coveredShare',
  'workloadFit',
  'requiredPerPaidHour',
] as const;

/** A shift whose numbers differ between two plans. */
export interface ShiftDifference {
  readonly typeId: string;
  readonly day: number;
  /** Minutes after midnight. */
  readonly startMinutes: number;
  readonly lengthMinutes: number;
  /** How many more there are in the second plan; negative for fewer. */
  readonly more: number;
}

/** Two plans side by side. */
export interface DesignComparison {
  readonly before: CoverageReport;
  readonly after: CoverageReport;
  /** Second less first. */
  readonly difference: Readonly<Record<CoverageFigure, number>>;
  /** Every shift of which there are more or fewer, by day and start; breaks are not compared. */
  readonly shifts: readonly ShiftDifference[];
}

/**
 * What is different between two plans for the same requirement, and which covers it better?
 *
 * @param requirement - Agents needed in each interval.
 * @param before - Duties of the first plan.
 * @param after - Duties of the second plan.
 * @returns Both reports, second less first for each figure, and the shifts that changed in number.
 * @throws InvalidInputError if one of them is malformed.
 * @example
 * ```ts
 * import { compareDesigns } from 'halfhour/shifts';
 *
 * const early = { typeId: 'day', day: 0, startMinutes: 480, lengthMinutes: 480, breaks: [], count: 2 };
 * const agents = Array.from({ length: 168 }, (_, hour) => (hour >= 9 && hour < 17 ? 2 : 0));
 * const { difference, shifts } = compareDesigns({ intervalSeconds: 3600, agents }, [early], [{ ...early, startMinutes: 540 }]);
 * difference.underHours; // => -2
 * shifts.map(({ startMinutes, more }) => [startMinutes, more]); // => [[480, -2], [540, 2]]
 * ```
 */
export function compareDesigns(
  requirement: AgentRequirement,
  before: readonly Duty[],
  after: readonly Duty[],
): DesignComparison {
  const callee = 'compareDesigns';
  keepWithin(callee, limits, { duties: Math.max(before?.length, after?.length) });
  parseArguments(callee, {
    requirement: [requirementSchema, requirement],
    before: [dutyList, before],
    after: [dutyList, after],
  });
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
  const first = reportCoverage({ requirement, duties: before });
  const second = reportCoverage({ requirement, duties: after });
  const less = FIGURES.map((figure) => [figure, second[figure] - first[figure]]);
  return {
    before: first,
    after: second,
    difference: Object.fromEntries(less) as Record<CoverageFigure, number>,
    shifts: differencesOf(before, after),
  };
}

function differencesOf(before: readonly Duty[], after: readonly Duty[]): ShiftDifference[] {
  const differences = new Map<string, ShiftDifference>();
  const count = ({ typeId, day, startMinutes, lengthMinutes }: Duty, change: number) => {
    const key = JSON.stringify([typeId, day, startMinutes, lengthMinutes]);
    const more = (differences.get(key)?.more ?? 0) + change;
    differences.set(key, { typeId, day, startMinutes, lengthMinutes, more });
  };
  for (const duty of before) count(duty, -duty.count);
  for (const duty of after) count(duty, duty.count);
  return [...differences.values()]
    .filter(({ more }) => more !== 0)
    .sort(
      (a, b) =>
        a.day - b.day || a.startMinutes - b.startMinutes || a.lengthMinutes - b.lengthMinutes,
    );
}
