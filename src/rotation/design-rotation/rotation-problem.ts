import { gcd } from '../../math/gcd.ts';
import type { CoverModel } from '../../shifts/engine/model/cover-model.ts';
import { coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import type { Template } from '../../shifts/engine/model/template.ts';
import { nightsApart, splitLimits } from '../engine/stints/rolling-memory.ts';
import { type DayAutomaton, dayAutomaton } from '../engine/walks/day-automaton.ts';
import { DutyPricing } from '../engine/walks/duty-pricing.ts';
import { joinedAutomata } from '../engine/walks/joined-automata.ts';
import { ruleMachines, withRuns } from '../engine/walks/rule-machines.ts';
import type { WalkTerms } from '../engine/walks/walk-terms.ts';
import { rollingLimits } from '../engine/windows/rolling-limit.ts';
import { mostHoursAWeek } from '../most-hours-a-week.ts';
import type { RotationShift } from '../rotation-shift.ts';
import { costOfDuty, type FullContract, fullContracts, mixOf } from './contract-terms.ts';
import type { DesignRotationInput } from './input.ts';

/** A rotation to be designed, in the terms of the search. */
export interface RotationProblem {
  readonly model: CoverModel;
  /** The shift behind each template of the model. */
  readonly shifts: readonly RotationShift[];
  readonly automaton: DayAutomaton;
  readonly contracts: readonly FullContract[];
  /** What holds for people of each contract; weekly hours on average are in units of `unitMinutes`. */
  readonly terms: WalkTerms;
  readonly unitMinutes: number;
}

/** The problem in all shifts that the types allow, or in those of a model. */
export function rotationProblem(
  input: DesignRotationInput,
  model: CoverModel = modelOfAllShifts(input),
): RotationProblem {
  const shifts = withRuns(shiftsOf(model), input.shiftRun);
  const paid = shifts.map(({ paidMinutes }) => paidMinutes!);
  const unitMinutes = paid.reduce(gcd, 0) || 1;
  const pricing = new DutyPricing(model);
  const contracts = fullContracts(input);
  const isCost = input.minimise === 'cost';
  const isAtWork = openIntervals(input, model);
  const typeOf = (shift: number) => model.templates[shift]!.type;
  const automata = contracts.map((contract) =>
    dayAutomaton({
      // Sequences are said of types, whatever the start.
      machines: ruleMachines(
        contract.rules,
        shifts.map((shift, s) => ({ ...shift, id: typeOf(s).id })),
      ),
      units: paid.map((minutes) => minutes / unitMinutes),
      costs: isCost
        ? paid.map((minutes, s) => costOfDuty(minutes / 60, typeOf(s), contract))
        : undefined,
      kinds: nightsApart(contract.rules, shifts),
      isOpen: (weekday, shift) =>
        (contract.shiftTypes?.includes(typeOf(shift).id) ?? true) &&
        model.groupsOf[shift]!.some((group) => model.dayGroups[group]!.includes(weekday)) &&
        pricing.piecesOf(weekday, shift).span.intervals.some(isAtWork),
    }),
  );
  const perUnit = 60 / unitMinutes;
  return {
    model,
    shifts,
    contracts,
    automaton: joinedAutomata(automata),
    terms: {
      contracts: contracts.map(({ rules, costPerWeek = 0 }) => ({
        hours: {
          least: (rules.weeklyHours?.minAverage ?? 0) * perUnit,
          most: mostHoursAWeek(rules.weeklyHours) * perUnit,
        },
        perPerson: isCost ? costPerWeek : 1,
        watched: splitLimits(rollingLimits(rules, shifts)).watched,
      })),
      mix: mixOf(contracts),
    },
    unitMinutes,
  };
}

/** Where somebody may be at work: where anybody is needed, of the crews or of others; anywhere if nobody is. */
function openIntervals({ requirement }: DesignRotationInput, { floor }: CoverModel) {
  const isNeeded = Array.from(floor, (need, i) => need > 0 || requirement.agents[i]! > 0);
  return (i: number) => isNeeded[i]! || !isNeeded.includes(true);
}

/** Every shift that the types allow. */
export function modelOfAllShifts(input: DesignRotationInput): CoverModel {
  const { requirement, shiftTypes, limits: { seats, minOnPosition } = {}, fixedShifts } = input;
  return coverModelOf({ requirement, shiftTypes, fixedShifts, limits: { seats, minOnPosition } });
}

function shiftsOf({ templates, tickMinutes }: CoverModel): RotationShift[] {
  return templates.map((template) => ({
    id: idOf(template, templates),
    startMinutes: template.startMinutes,
    lengthMinutes: template.lengthMinutes,
    paidMinutes: template.paidTicks * tickMinutes,
  }));
}

/** `typeId@startMinutes`, with the length where a type has more than one at a start, and a number where that is not enough. */
function idOf(template: Template, templates: readonly Template[]): string {
  const alike = templates.filter(
    ({ typeIndex, startMinutes }) =>
      typeIndex === template.typeIndex && startMinutes === template.startMinutes,
  );
  const short = `${template.type.id}@${template.startMinutes}`;
  if (alike.length === 1) return short;
  const long = `${short}/${template.lengthMinutes}`;
  const same = alike.filter(({ lengthMinutes }) => lengthMinutes === template.lengthMinutes);
  return same.length === 1 ? long : `${long}/${same.indexOf(template) + 1}`;
}
