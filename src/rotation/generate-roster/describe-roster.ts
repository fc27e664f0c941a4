import { sum } from '../../core/sum.ts';
import type { Roster, RosterDuty } from '../../duty/roster.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { findingsOf } from '../engine/rosters/roster-findings.ts';
import type { RosterRows } from '../engine/rows/roster-rows.ts';
import { fairnessOf } from '../measure-fairness/measure-fairness.ts';
import { brokenRules } from './breakable-rules.ts';
import type { GenerateRosterInput } from './input.ts';
import { placeTrainings } from './place-trainings.ts';
import { refusedRequests } from './refused-requests.ts';
import type { GeneratedRoster, RosterCosts, RosteredPerson, UnmetCover } from './result.ts';
import type { RosterProblem } from './roster-problem.ts';

type Described = Pick<
  GeneratedRoster,
  | 'roster'
  | 'parts'
  | 'people'
  | 'unmet'
  | 'refused'
  | 'broken'
  | 'trainings'
  | 'untrained'
  | 'fairness'
  | 'findings'
>;

/** What rows that were found come to, in the words of the result. */
export function describeRoster(
  input: GenerateRosterInput,
  problem: RosterProblem,
  rows: RosterRows,
): Described {
  const roster = rosterOf(input, problem, rows);
  const placed = placeTrainings(input, problem, rows);
  const refused = refusedRequests(input, problem, rows);
  const costs = input.people.map((_, p) => personCosts(problem, rows, p));
  const people = input.people.map(({ name }, p): RosteredPerson => {
    const duties = roster.duties.filter(({ employee }) => employee === name);
    const { requests, rules, fairness, changes } = costs[p]!;
    return {
      name,
      duties: duties.length,
      // Hours are whole minutes, and stay so.
      hours: Math.round(60 * sum(duties.map(({ hours }) => hours))) / 60,
      nights: duties.filter(({ isNight }) => isNight).length,
      weekends: weekendsOf(duties),
      requests: (input.requests ?? []).filter(({ employee }) => employee === name).length,
      refused: refused.filter(({ employee }) => employee === name).length,
      cost: exact(requests + rules + fairness + changes),
    };
  });
  const { holidays, fairness = {}, history } = input;
  const { unpopularShifts } = fairness;
  return {
    roster,
    parts: {
      ...coverCosts(rows),
      requests: exact(sum(costs.map(({ requests }) => requests))),
      rules: exact(sum(costs.map(({ rules }) => rules))),
      fairness: exact(sum(costs.map(({ fairness }) => fairness))),
      changes: exact(sum(costs.map(({ changes }) => changes))),
    },
    people,
    unmet: unmetCover(input, problem, rows),
    refused,
    broken: brokenRules(input, problem, rows),
    ...placed,
    fairness: fairnessOf(roster, { holidays, unpopularShifts, history }),
    findings: findingsOf(roster, input.rules ?? [], {
      history,
      absences: input.absences,
      holidays,
    }),
  };
}

/** Sums of prices without the rounding errors of their last digits. */
const exact = (cost: number) => Number(cost.toPrecision(12));

function rosterOf(
  { people, startDate, days, timeZone }: GenerateRosterInput,
  { table }: RosterProblem,
  { options }: RosterRows,
): Roster {
  const duties: RosterDuty[] = [];
  for (let day = 0; day < days; day++)
    for (const [p, { name }] of people.entries()) {
      const option = options[p * days + day]!;
      if (option > 0) duties.push({ ...table.times[day]![option - 1]!.duty, employee: name });
    }
  return { startDate, days, timeZone, employees: people.map(({ name }) => name), duties };
}

function weekendsOf(duties: readonly RosterDuty[]): number {
  const saturdays = duties.flatMap(({ date }) => {
    const day = Date.parse(date) / 86_400_000;
    // 1970-01-03 was a Saturday.
    const sinceSaturday = (((day - 2) % 7) + 7) % 7;
    return sinceSaturday < 2 ? [day - sinceSaturday] : [];
  });
  return new Set(saturdays).size;
}

function personCosts(
  { requests, changes, ruleCosts }: RosterProblem,
  rows: RosterRows,
  person: number,
) {
  const { problem, options, borne, burdens } = rows;
  const { days, options: width, people } = problem;
  let refused = 0;
  let changed = 0;
  let rules = rows.ruleCost(person);
  for (let day = 0; day < days; day++) {
    const key = day * width + options[person * days + day]!;
    refused += requests[person]![key]!;
    changed += changes[person]![key]!;
    rules += ruleCosts[person]![key]!;
  }
  const fairness = sum(
    people[person]!.burdens.map(({ costs }, b) => costs[borne[person * burdens + b]!]!),
  );
  return { requests: refused, rules, fairness, changes: changed };
}

function coverCosts({
  problem: { cover },
  people,
}: RosterRows): Pick<RosterCosts, 'missing' | 'surplus'> {
  let missing = 0;
  let surplus = 0;
  for (let cell = 0; cell < cover.cells; cell++) {
    const short = cover.wanted[cell]! - people[cell]!;
    if (short > 0) missing += short * cover.missing[cell]!;
    else surplus -= short * cover.surplus[cell]!;
  }
  return { missing: exact(missing), surplus: exact(surplus) };
}

/** Cells with fewer people than wanted, or more than there may be. */
function unmetCover(
  { cover: asked }: GenerateRosterInput,
  { cells, table }: RosterProblem,
  { problem: { cover }, people }: RosterRows,
): UnmetCover[] {
  return cells.flatMap((cell, c): UnmetCover[] => {
    const there = people[c]!;
    const wanted = cover.wanted[c]!;
    const isHard = there < cover.least[c]! || (there > cover.most[c]! && cover.beyondMost[c]! > 0);
    if (there >= wanted && !isHard) return [];
    const date = fromDayNumber(table.firstDay + cell.day);
    if ('shift' in cell) return [{ date, shift: cell.shift, wanted, people: there, isHard }];
    const { intervalSeconds, skill } = asked.intervals![cell.series]!;
    const startMinutes = (cell.interval * intervalSeconds) / 60;
    return [
      { date, startMinutes, ...(skill !== undefined && { skill }), wanted, people: there, isHard },
    ];
  });
}
