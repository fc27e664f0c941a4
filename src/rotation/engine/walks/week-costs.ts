import type { DayAutomaton } from './day-automaton.ts';
import type { WalkTerms } from './walk-terms.ts';

/** Days that somebody works in a full week. */
const FULL_WEEK = 5;

/** About what a person of each contract costs in a full week, of shifts that cost as much as all do on average. */
export function weekCosts({ choices }: DayAutomaton, { contracts }: WalkTerms): number[] {
  return contracts.map(({ hours, perPerson }, k) => {
    const own = choices.filter(({ contract, units }) => contract === k && units > 0);
    const perUnit = own.reduce((sum, { cost, units }) => sum + cost / units, 0);
    const longest = own.reduce((most, { units }) => Math.max(most, units), 0);
    const worked = Math.min(hours.most, FULL_WEEK * longest);
    const duties = own.length > 0 ? (perUnit / own.length) * worked : 0;
    return perPerson + duties || 1;
  });
}
