import { keepWithin } from '../../core/keep-within.ts';
import { scoreRoster as limits } from '../../core/limits.ts';
import { parseArguments, refuse } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { findingsOf } from '../engine/rosters/roster-findings.ts';
import { inputFaults } from '../generate-roster/input-faults.ts';
import type { RosterFinding } from '../roster-finding.ts';
import { coverScore } from './cover-score.ts';
import { fairnessScore } from './fairness-score.ts';
import { type ScoreRosterInput, scoreRosterInput } from './input.ts';
import type { RosterScore } from './result.ts';
import { datesOf, type ScoredRoster, scoredRoster } from './scored-roster.ts';
import { termBreaches } from './term-breaches.ts';

/**
 * What does a roster cost by the prices of `generateRoster`, and which contracts, windows, requests and cover does it not keep?
 *
 * The roster may be from anywhere: a hand, another program, the year before. It is read duty by duty, and nothing of the
 * search is used, so that the score of a generated roster is a second opinion. Where somebody has two duties on one date,
 * which no generated roster has, the first counts for what is asked of single dates.
 *
 * Trainings are not scored, as a roster does not have them: whoever is on a shift counts as on position. Rules are judged
 * by `checkRoster`; what breaking one at a price costs is not part of the objective.
 *
 * @param roster - Dates, people and duties.
 * @param input - What it was to be like: people, contracts, shifts, cover, rules, requests and all that `generateRoster` takes.
 * @returns The cost by part, unmet cover, requests not granted, terms not kept, and findings on rules.
 * @throws `INVALID_INPUT` where roster or input are malformed, `TOO_LARGE` where they are larger than docs/limits.md says.
 * @example
 * ```ts
 * import { generateRoster, scoreRoster } from 'halfhour/rotation';
 *
 * const asked = {
 *   people: [{ name: 'Ann', daysOff: ['2026-06-03'] }],
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   cover: { shifts: [{ shift: 'D', wanted: 1 }] },
 * };
 * const { roster, objective } = generateRoster({
 *   ...asked,
 *   startDate: '2026-06-01',
 *   days: 3,
 *   timeZone: 'Europe/Berlin',
 * });
 * scoreRoster(roster, asked).objective === objective; // => true
 * const ill = { ...roster, duties: roster.duties.slice(1) };
 * const { parts, unmet } = scoreRoster(ill, asked);
 * parts.missing; // => 200
 * unmet.map(({ date }) => date); // => ['2026-06-01', '2026-06-03']
 * ```
 */
export function scoreRoster(roster: Roster, input: ScoreRosterInput): RosterScore {
  keepWithin('scoreRoster', limits, {
    people: input?.people?.length,
    dates: input?.people?.length * roster?.days,
    shifts: input?.shifts?.length,
    duties: roster?.duties?.length,
  });
  parseArguments('scoreRoster', {
    roster: [rosterSchema, roster],
    input: [scoreRosterInput, input],
  });
  const { startDate, days, timeZone } = roster;
  refuse(
    'scoreRoster',
    inputFaults({ ...input, startDate, days, timeZone }).map((fault) => ({
      ...fault,
      path: `input.${fault.path}`,
    })),
  );
  const names = new Set(input.people.map(({ name }) => name));
  refuse(
    'scoreRoster',
    roster.duties.flatMap(({ employee }, i) =>
      names.has(employee)
        ? []
        : [
            {
              path: `roster.duties[${i}].employee`,
              expected: 'the name of one of the people',
              received: employee,
            },
          ],
    ),
  );
  const scored = scoredRoster(roster, input);
  const { missing, surplus, unmet } = coverScore(scored);
  const refused = (input.requests ?? []).filter((request) => {
    const duty = scored.dutiesOf(request.employee).get(request.date)?.[0];
    const isIt = request.shift === undefined ? duty !== undefined : duty?.shift === request.shift;
    return isIt !== (request.wants === 'on');
  });
  const parts = {
    missing: rounded(missing),
    surplus: rounded(surplus),
    requests: rounded(sum(refused.map(({ weight = 1 }) => weight))),
    fairness: rounded(fairnessScore(scored)),
    changes: rounded((input.changePrice ?? 0) * changesIn(scored)),
  };
  return {
    objective: sum(Object.values(parts)),
    parts,
    unmet,
    refused,
    breaches: input.people.flatMap((person) => termBreaches(person, scored)),
    findings: ruleFindings(roster, input),
  };
}

/** Sums of prices without the rounding errors of their last digits. */
const rounded = (cost: number) => Number(cost.toPrecision(12));

/** Dates on which somebody has something else than in the roster that was published. */
function changesIn(scored: ScoredRoster): number {
  const { input } = scored;
  const { startFrom } = input;
  if (startFrom === undefined) return 0;
  const was = new Map(
    startFrom.duties.map((duty) => [`${duty.date} ${duty.employee}`, duty.shift]),
  );
  return sum(
    input.people.map(({ name }) => {
      const own = scored.dutiesOf(name);
      return datesOf(scored).filter(
        (date) => own.get(date)?.[0]?.shift !== was.get(`${date} ${name}`),
      ).length;
    }),
  );
}

/** Findings by the rules of all, then by those that contracts and people have beside. */
function ruleFindings(roster: Roster, input: ScoreRosterInput): RosterFinding[] {
  const { history, absences, holidays, contracts = [] } = input;
  const findings = [...findingsOf(roster, input.rules ?? [], { history, absences, holidays })];
  for (const { name, contract, rules } of input.people) {
    const own = rules ?? contracts.find(({ id }) => id === contract)?.rules ?? [];
    if (own.length === 0) continue;
    const alone = {
      ...roster,
      employees: [name],
      duties: roster.duties.filter(({ employee }) => employee === name),
    };
    findings.push(...findingsOf(alone, own, { history, holidays }));
  }
  return findings;
}
