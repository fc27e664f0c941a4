import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import { dutiesOf } from '../../shifts/engine/model/duties-of.ts';
import { PatternMaker } from '../../shifts/engine/model/pattern.ts';
import { reportCoverage } from '../../shifts/evaluate-coverage/evaluate-coverage.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { isNightShift } from '../rotation-shift.ts';
import { ROTATION_NOTES } from '../texts.ts';
import { peopleOfContracts } from './cost-of-crews.ts';
import { crewSpreads } from './crew-spreads.ts';
import { choosesFew, STEPS_FOR_FEW_SHIFTS, withFewShifts } from './few-shifts.ts';
import { fewestByHours } from './fewest-by-hours.ts';
import { checkDesignRotationInput, type DesignRotationInput } from './input.ts';
import { MANY_PEOPLE, rangeOfContracts } from './range-of-contracts.ts';
import { obstacleOf, reasonOf } from './reasons.ts';
import type { DesignedCrew, DesignRotationReason, RotationDesign } from './result.ts';
import { type RotationProblem, rotationProblem } from './rotation-problem.ts';
import { type FoundCrews, searchCrews } from './search-crews.ts';

/** More than the one round takes after which a search ends that has not been told how many steps there are. */
const DEFAULT_STEPS = 400_000;
const DEFAULT_STEPS_A_PERSON = 600;

/** A rota that begins again after half a year can still be kept in mind. */
const MAX_CYCLE_WEEKS = 26;

/** Costs that are apart by no more than this share are the same. */
const SAME_COST = 1e-6;

/**
 * How few people cover the week, in which shifts, and by which rotas?
 *
 * Shifts and rota are found in one search. Who designs shifts first and looks for a rota afterwards pays
 * where rules about weekends or weeks bind: the shifts may ask for more people than others that cover
 * the same half-hours. Crews are closed walks through what the rules allow from day to day, so every rota
 * on the way is legal; days are chosen afresh for what is missing until nothing is, then a person is taken
 * out. The bound is the linear program over all weeks that the rules allow, and of few people what the hours of whole duties
 * take where all days are alike, and what whole people at whole weekends take where a rule limits these.
 *
 * Each crew has as many people as its rota has weeks, one in each week of it. Where so few people leave crews more than
 * 0.3 nights or weekend days a week apart and one of a hundred more does not, that one is taken. Meals and rests are placed
 * here: they must not be in a shrinkage that was added before.
 *
 * Shifts first, rotas second is a part of the search: with one contract and its steps for it there are never more people than
 * `designShifts` (1,000 steps; 10,000 for 150 to 1,000 people, 3,000 above these) and `generateCrewRotations` for its shifts,
 * with too many people on a shift allowed, take in 20,000 steps and 60 a person (60,000 at most; 30,000 and 130 a person
 * for 150 to 1,000) for all crews together, or 10,000 for a lone one.
 *
 * The search goes in rounds whose slices do not depend on how many steps there are, and its answer so far is there at any
 * time. Without `maxSteps` it ends after the first round, whose length goes with the people; with it, it goes on for as
 * long as there are steps and something fewer is not ruled out. Where cost is to be least, the crews of the fewest people
 * are found first, so that after that round no answer is dearer than theirs.
 *
 * @param input - Requirement of a week, shift types and rules; `maxSteps` counts moves of the search and
 *   steps of the bound and of a design of shifts.
 * @returns Crews with their rotas, everything that is worked with breaks in place, coverage, bound and
 *   gap; reasons where there is no rota.
 * @throws InvalidInputError if the input is malformed. A problem without a rota is not an error: see
 *   `status` and `reasons`.
 * @see Kirkpatrick, Gelatt and Vecchi 1983 for the search; Farley 1990 for what prices prove, Chambolle and Pock 2011 for the prices.
 * @example
 * ```ts
 * import { designRotation } from 'halfhour/rotation';
 *
 * const design = designRotation({
 *   requirement: { intervalSeconds: 3600, agents: Array(7).fill([...Array(8).fill(0), ...Array(8).fill(2), ...Array(8).fill(0)]).flat() },
 *   shiftTypes: [{ id: 'day', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 }],
 *   daysOff: { min: 1, max: 3 },
 *   workStretch: { min: 2, max: 5 },
 * });
 * design.status; // => 'optimal'
 * design.employees; // => 3
 * ```
 */
export function designRotation(input: DesignRotationInput): RotationDesign {
  checkDesignRotationInput('designRotation', input);
  const { employees, maxCycleWeeks = MAX_CYCLE_WEEKS, seed = 1 } = input;
  const asked =
    typeof employees === 'number'
      ? { min: employees, max: employees }
      : (employees ?? { min: 1, max: MANY_PEOPLE });
  const all = rotationProblem(input);
  const ofContracts = rangeOfContracts(all.contracts);
  const range = {
    min: Math.max(asked.min, ofContracts.min),
    max: Math.min(asked.max, ofContracts.max),
  };
  const isNobodyAsked = employees === undefined && ofContracts.min === 0;
  const byHours = fewestByHours(all);
  const people = Math.min(range.max, roundUpHeadCount(byHours));
  const forFewShifts = choosesFew(all, input) ? STEPS_FOR_FEW_SHIFTS : 0;
  const usual = DEFAULT_STEPS + DEFAULT_STEPS_A_PERSON * people + forFewShifts;
  const budget = new SearchBudget('crews', input.maxSteps ?? usual, input);
  const hours = hoursOf(all);
  const isNobody = isNobodyAsked && hours === 0;
  const obstacle = isNobody ? undefined : obstacleOf(all);
  const problem = obstacle || isNobody ? undefined : withFewShifts(all, input, budget);
  const found: FoundCrews =
    problem === undefined
      ? { crews: isNobody ? [] : undefined, bound: 0, fewest: 0, missing: hours }
      : searchCrews(input, { all, problem }, range, maxCycleWeeks, seed, budget);
  const reason = obstacle ?? reasonOf(found, range.max);
  const design = present(input, problem ?? all, found, reason, budget.steps);
  budget.finish();
  return design;
}

/** Agent-hours of a week. */
function hoursOf({ model }: RotationProblem): number {
  return (model.floor.reduce((sum, need) => sum + need, 0) * model.tickMinutes) / 60;
}

function present(
  input: DesignRotationInput,
  problem: RotationProblem,
  { crews, bound, fewest = 0 }: FoundCrews,
  reason: DesignRotationReason | undefined,
  steps: number,
): RotationDesign {
  const {
    requirement,
    shiftTypes,
    fixedShifts = [],
    limits = {},
    unpopularShifts = [],
    contracts,
    minimise,
  } = input;
  const hasCrews = crews !== undefined;
  const walks = crews ?? [];
  const people = walks.reduce((sum, { weeks }) => sum + weeks, 0);
  const isNobody = hasCrews && people === 0;
  const duties = dutiesOf(patternsOf(walks, problem), problem.model);
  const designed = walks
    .map((walk) => crewOf(walk, problem, input))
    .sort((a, b) => b.employees - a.employees);
  const crewsOfContracts = problem.contracts.map((_, k) =>
    designed.filter(({ contract }) => contract === contracts?.[k]?.name),
  );
  const ofContracts = peopleOfContracts(walks, problem);
  const cost = ofContracts.reduce((sum, own) => sum + own.cost, 0);
  const objective = minimise === 'cost' ? cost : people;
  const isBest = minimise === 'cost' ? cost <= bound * (1 + SAME_COST) : people <= fewest;
  const used = new Set(designed.flatMap(({ rota }) => rota.flat()));
  const status = hasCrews
    ? isBest
      ? 'optimal'
      : 'feasible'
    : reason?.code === 'search-ended'
      ? 'unknown'
      : 'infeasible';
  return {
    status,
    ...(hasCrews && { employees: people }),
    ...measured(hasCrews ? objective : undefined, bound > 0 || isNobody ? bound : undefined),
    crews: designed,
    ...(hasCrews && minimise === 'cost' && { cost }),
    ...(hasCrews && contracts !== undefined && { contracts: ofContracts }),
    shifts: problem.shifts.filter(({ id }) => used.has(id)),
    duties,
    coverage: reportCoverage({
      requirement,
      duties: [...fixedShifts, ...duties],
      shiftTypes,
      seats: limits.seats,
    }),
    ...crewSpreads(crewsOfContracts, unpopularShifts.length > 0),
    reasons: hasCrews || reason === undefined ? [] : [reason],
    steps,
    working:
      people === 0
        ? []
        : minimise === 'cost'
          ? [gapOf(cost, bound, 'cost')]
          : workingOf(people, bound),
  };
}

function patternsOf(crews: readonly CrewWalk[], { model }: RotationProblem) {
  const maker = new PatternMaker(model);
  return crews.flatMap(({ shifts, places }) => {
    const breaks = places.length / shifts.length;
    return Array.from(shifts).flatMap((shift, day) => {
      if (shift < 0) return [];
      const template = model.templates[shift]!;
      const group = model.dayGroups.findIndex((days) => days.includes(day % 7));
      const offsets = Int32Array.from(
        template.breaks,
        ({ offsets: all }, b) => all[places[day * breaks + b]!]!,
      );
      return [maker.make(template, group, offsets)];
    });
  });
}

function crewOf(
  { weeks, contract, shifts, units }: CrewWalk,
  problem: RotationProblem,
  { contracts, unpopularShifts = [] }: DesignRotationInput,
): DesignedCrew {
  const days = Array.from(shifts, (shift) => (shift < 0 ? null : problem.shifts[shift]!));
  const nights = days.filter((shift) => shift !== null && isNightShift(shift)).length;
  const weekendDays = days.filter((shift, day) => shift !== null && day % 7 > 4).length;
  const { templates } = problem.model;
  const unpopular = shifts.filter(
    (shift) => shift >= 0 && unpopularShifts.includes(templates[shift]!.type.id),
  ).length;
  return {
    employees: weeks,
    ...(contracts !== undefined && { contract: contracts[contract]!.name }),
    rota: Array.from({ length: weeks }, (_, week) =>
      days.slice(7 * week, 7 * week + 7).map((shift) => shift?.id ?? null),
    ),
    averageWeeklyHours: (units * problem.unitMinutes) / 60 / weeks,
    nightsAWeek: nights / weeks,
    weekendDaysAWeek: weekendDays / weeks,
    ...(unpopularShifts.length > 0 && { unpopularShiftsAWeek: unpopular / weeks }),
  };
}

function workingOf(people: number, bound: number): Step[] {
  return [
    {
      name: 'fewestPeople',
      formula: 'bound',
      inputs: { bound },
      value: bound,
      rounding: { rule: 'up', result: roundUpHeadCount(bound) },
      unit: 'people',
      ...stepNote(ROTATION_NOTES, 'no-fewer-people'),
    },
    gapOf(people, bound, 'people'),
  ];
}

function gapOf(value: number, bound: number, of: 'people' | 'cost'): Step {
  return {
    name: 'gap',
    formula: `(${of} - bound) / bound`,
    inputs: { [of]: value, bound },
    value: (value - bound) / bound,
  };
}
