import { binomialAtLeast } from '../../math/distributions/binomial.ts';
import type { DayProblem, PersonState } from './day-problem.ts';
import type { PersonChoice } from './person-choices.ts';
import type { IntradayAction, IntradayMove } from './result.ts';

/** Those who do the same are one action, with whom to ask instead of those who say no. */
export function actionsOf(problem: DayProblem, states: readonly PersonState[]): IntradayAction[] {
  const { input, choices } = problem;
  const { people, confidence = 0.8 } = input;
  const keyOf = ({ kind, from, to }: PersonChoice) => `${kind} ${from} ${to}`;
  const groups = new Map<string, { choice: PersonChoice; chosen: number[] }>();
  for (const [p, { choice }] of states.entries()) {
    if (choice.kind === undefined) continue;
    const group = groups.get(keyOf(choice)) ?? { choice, chosen: [] };
    group.chosen.push(p);
    groups.set(keyOf(choice), group);
  }
  const taken = new Set(states.flatMap(({ choice }, p) => (choice.kind ? [p] : [])));
  return [...groups].map(([key, { choice, chosen }]): IntradayAction => {
    const { kind } = choice as Required<PersonChoice>;
    const acceptance = kind === 'lend' ? 1 : (input[kind]?.acceptance ?? 1);
    const candidates = [...chosen];
    const chance = () => binomialAtLeast(chosen.length, candidates.length, acceptance);
    for (let p = 0; p < people.length && chance() < confidence; p++) {
      if (taken.has(p) || !choices[p]!.some((other) => keyOf(other) === key)) continue;
      taken.add(p);
      candidates.push(p);
    }
    return {
      kind,
      startMinutes: choice.from,
      endMinutes: choice.to,
      people: chosen.length,
      ask: candidates.length,
      chance: chance(),
      candidates: candidates.map((p) => people[p]!.name),
      cost: chosen.reduce((sum, p) => sum + states[p]!.choice.cost, 0),
    };
  });
}

/** Parts that are elsewhere than scheduled, of people who are there for them. */
export function movesOf({ input }: DayProblem, states: readonly PersonState[]): IntradayMove[] {
  return states.flatMap(({ starts }, p) => {
    const { name, offPhone = [] } = input.people[p]!;
    return offPhone.flatMap(({ startMinutes, minutes }, k) =>
      starts[k] === startMinutes
        ? []
        : [{ person: name, fromMinutes: startMinutes, toMinutes: starts[k]!, minutes }],
    );
  });
}
