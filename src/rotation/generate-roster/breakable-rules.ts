import { fromDayNumber } from '../../time/day-number.ts';
import type { RosterRows } from '../engine/rows/roster-rows.ts';
import type { GenerateRosterInput } from './input.ts';
import { priceOf } from './kept-rules.ts';
import type { BrokenRule } from './result.ts';
import type { RosterProblem } from './roster-problem.ts';
import { breaksByItself } from './rows-of-rules.ts';

/** Where rows break rules that have a price, by person, rule and date. */
export function brokenRules(
  input: GenerateRosterInput,
  { personRows, table }: RosterProblem,
  { options, problem: { days } }: RosterRows,
): BrokenRule[] {
  if (!input.breakableRules?.length) return [];
  const { firstDay, duties, times, before } = table;
  const broken: BrokenRule[] = [];
  for (const [p, person] of input.people.entries())
    for (const rule of personRows.rulesOf(person)) {
      const cost = priceOf(rule, input);
      if (cost === undefined) continue;
      const ofRows = personRows.rowRulesOf(rule);
      let states = ofRows.map((one) => personRows.stateBefore(one, before.get(person.name)));
      for (let day = 0; day < days; day++) {
        const shift = options[p * days + day]! - 1;
        const duty = shift < 0 ? undefined : duties[day]![shift]!;
        const at = firstDay + day;
        const isBroken =
          ofRows.some((one, i) => !one.allows(states[i]!, at, duty)) ||
          (shift >= 0 && breaksByItself(rule, times[day]![shift]!));
        if (isBroken)
          broken.push({ rule: rule.id, employee: person.name, date: fromDayNumber(at), cost });
        states = ofRows.map((one, i) => one.after(states[i]!, at, duty));
      }
    }
  return broken;
}
