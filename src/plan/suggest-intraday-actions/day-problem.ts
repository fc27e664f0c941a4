import { binomialAtLeast } from '../../math/distributions/binomial.ts';
import type { IntradayPerson, SuggestIntradayActionsInput } from './input.ts';
import { type LateContacts, lateContacts } from './late-contacts.ts';
import { type PersonChoice, partStarts, personChoices } from './person-choices.ts';

/** A day to choose for: what each may do, and what the contacts make of it. */
export interface DayProblem {
  readonly input: SuggestIntradayActionsInput;
  readonly late: LateContacts;
  /** Late contacts that the target allows the rest; below 0 where the day is lost already. */
  readonly allowed: number;
  readonly choices: readonly (readonly PersonChoice[])[];
  readonly starts: readonly (readonly (readonly number[])[])[];
  /** Most who may be counted on, by kind. */
  readonly most: { readonly sendHome: number; readonly overtime: number; readonly lend: number };
}

/** What is chosen for one person: one of his choices, and a start of each of his parts. */
export interface PersonState {
  readonly choice: PersonChoice;
  readonly starts: readonly number[];
}

/** Share of the target that each interval keeps unless told: without a floor whole half-hours are given up for the rest. */
const FLOOR_OF_TARGET = 0.75;

export function dayProblem(input: SuggestIntradayActionsInput): DayProblem {
  const { people, soFar, targetServiceLevel, confidence = 0.8, sendHome, overtime } = input;
  const choices = people.map((person) => personChoices(input, person));
  const late = lateContacts(input, people.length, leastAgents(input, choices));
  const rest = late.contacts.reduce((sum, contacts) => sum + contacts, 0);
  const missed = soFar === undefined ? 0 : soFar.contacts - soFar.inTime;
  const able = (kind: PersonChoice['kind']) =>
    choices.filter((own) => own.some((choice) => choice.kind === kind)).length;
  return {
    input,
    late,
    allowed: (1 - targetServiceLevel) * ((soFar?.contacts ?? 0) + rest) - missed,
    choices,
    starts: people.map((person) =>
      (person.offPhone ?? []).map((_, part) => partStarts(input, person, part)),
    ),
    most: {
      sendHome: mostSure(able('sendHome'), sendHome?.acceptance ?? 1, confidence),
      overtime: mostSure(able('overtime'), overtime?.acceptance ?? 1, confidence),
      lend: able('lend'),
    },
  };
}

/** Most who say yes with this confidence if all are asked. */
function mostSure(able: number, acceptance: number, confidence: number): number {
  let most = able;
  while (most > 0 && binomialAtLeast(most, able, acceptance) < confidence) most--;
  return most;
}

/** The floor holds what actions may take away; what the schedule misses already is not theirs to mend. */
function leastAgents(
  input: SuggestIntradayActionsInput,
  choices: DayProblem['choices'],
): Parameters<typeof lateContacts>[2] {
  const floor = input.floorServiceLevel ?? FLOOR_OF_TARGET * input.targetServiceLevel;
  const scheduled = agentsOf({ input }, asScheduled({ input, choices }));
  return (i, late, contacts) => {
    const most = (1 - floor) * contacts * (1 + 1e-12);
    for (let agents = 0; agents < scheduled[i]!; agents++) if (late(agents) <= most) return agents;
    return scheduled[i]!;
  };
}

/**
 * Share of each interval for which somebody is on position. People come and go where intervals begin, or where their
 * duty does, within which all parts lie: a part takes its minutes of an interval whole, or not at all where nobody is.
 */
export function presence(
  { intervals, intervalSeconds }: SuggestIntradayActionsInput,
  { offPhone = [] }: IntradayPerson,
  { choice, starts }: PersonState,
  out = new Float64Array(intervals.length),
): Float64Array {
  const { onDuty } = choice;
  const minutes = intervalSeconds / 60;
  const first = intervals[0]!.startMinutes;
  out.set(onDuty);
  for (let k = 0; k < starts.length; k++) {
    const from = starts[k]! - first;
    const to = from + offPhone[k]!.minutes;
    const last = Math.min(out.length, Math.ceil(to / minutes));
    for (let i = Math.max(0, Math.floor(from / minutes)); i < last; i++)
      if (onDuty[i]! > 0) out[i]! -= Math.min(to, (i + 1) * minutes) - Math.max(from, i * minutes);
  }
  for (let i = 0; i < out.length; i++) out[i]! /= minutes;
  return out;
}

/** Everybody as scheduled. */
export function asScheduled({
  input,
  choices,
}: Pick<DayProblem, 'input' | 'choices'>): PersonState[] {
  return input.people.map(({ offPhone = [] }, p) => ({
    choice: choices[p]![0]!,
    starts: offPhone.map(({ startMinutes }) => startMinutes),
  }));
}

/** Agents on position in each interval. */
export function agentsOf(
  { input }: Pick<DayProblem, 'input'>,
  states: readonly PersonState[],
): Float64Array {
  const agents = new Float64Array(input.intervals.length);
  for (const [p, state] of states.entries())
    for (const [i, share] of presence(input, input.people[p]!, state).entries())
      agents[i]! += share;
  return agents;
}

/** What the choice and the moves of one person cost. */
export function costOf({ input }: DayProblem, p: number, { choice, starts }: PersonState): number {
  const moved = starts.filter((at, k) => at !== input.people[p]!.offPhone![k]!.startMinutes).length;
  return choice.cost + moved * (input.move?.cost ?? 0);
}

/** Late contacts of all intervals. */
export function lateOf({ late }: DayProblem, agents: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < agents.length; i++) sum += late.late(i, agents[i]!);
  return sum;
}

/** What a day costs beyond its schedule. */
export function totalCost(problem: DayProblem, states: readonly PersonState[]): number {
  const missed = lateOf(problem, agentsOf(problem, states)) - problem.allowed;
  const actions = states.reduce((sum, state, p) => sum + costOf(problem, p, state), 0);
  return actions + problem.input.costPerLateContact * Math.max(0, missed);
}

/** Whether every interval has the agents that it keeps when one person's shares become others. */
export function keepsLeast(
  { late }: DayProblem,
  agents: ArrayLike<number>,
  now: ArrayLike<number>,
  then: ArrayLike<number>,
): boolean {
  for (let i = 0; i < now.length; i++) {
    const change = then[i]! - now[i]!;
    // Shares of minutes add up to whole agents but for rounding.
    if (change < 0 && agents[i]! + change < late.least[i]! - 1e-9) return false;
  }
  return true;
}
