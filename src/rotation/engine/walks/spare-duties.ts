import { seededRandom } from '../../../core/random.ts';
import { ChoiceWorths } from './choice-worths.ts';
import { CrewLimits } from './crew-limits.ts';
import type { SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import type { HalfHourCover } from './half-hour-cover.ts';
import { StretchProgram } from './stretch-program.ts';
import type { WalkTerms } from './walk-terms.ts';

/** Days that are chosen afresh at a time: within a week what each day's duties are worth adds up exactly. */
const WINDOW = 7;
const STRIDE = 3;
/** What the longest duty costs; an agent who is missing for the shortest tick costs more. */
const PRICE = 1e-3;
/** A gain smaller than this is rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Takes duties out of crews that nobody needs: days of a walk are chosen afresh for what would be missing
 * without them at a small price for hours, as far as the rules let people have more days off. Nobody is
 * missing afterwards; crews take turns, so that what is spare is shared.
 */
export function dropSpareDuties(
  crews: readonly CrewWalk[],
  automaton: DayAutomaton,
  cover: HalfHourCover,
  terms: WalkTerms,
  budget: SearchLimit,
): void {
  const { contracts } = terms;
  const limits = new CrewLimits(terms, cover.shiftCount);
  const program = new StretchProgram(automaton, WINDOW);
  const choices = new ChoiceWorths(automaton, cover, seededRandom(0));
  const breaks = cover.mostBreaks;
  // Money where duties cost some, else hours.
  const costs = automaton.choices.some(({ cost }) => cost > 0);
  const weights = automaton.choices.map(({ cost, units }) => (costs ? cost : units));
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const weightOf = contracts.map(() => new Float64Array(cover.shiftCount));
  for (const [c, { shifts, contract }] of automaton.choices.entries())
    for (const shift of shifts) weightOf[contract]![shift] = weights[c]!;
  const unitsOf = new Int32Array(cover.shiftCount);
  for (const { shifts, units } of automaton.choices)
    for (const shift of shifts) unitsOf[shift] = units;
  const put = ({ shifts, places }: CrewWalk, day: number, sign: 1 | -1) => {
    if (shifts[day]! >= 0) cover.put(day % 7, shifts[day]!, places, day * breaks, sign);
  };

  const improve = (walk: CrewWalk, from: number): boolean => {
    const length = walk.shifts.length;
    const days = Array.from({ length: WINDOW }, (_, d) => (from + d) % length);
    const old = days.map((day) => ({
      shift: walk.shifts[day]!,
      state: walk.states[day]!,
      places: walk.places.slice(day * breaks, (day + 1) * breaks),
    }));
    const own = weightOf[walk.contract]!;
    const before = old.reduce((sum, { shift }) => sum + (shift < 0 ? 0 : unitsOf[shift]!), 0);
    const weighed = old.reduce((sum, { shift }) => sum + (shift < 0 ? 0 : own[shift]!), 0);
    if (before === 0) return false;
    for (const day of days) put(walk, day, -1);
    choices.priceWeek(0);
    for (const worths of choices.worths)
      for (let c = 0; c < weights.length; c++) worths[c]! -= (PRICE * weights[c]!) / heaviest;
    const others = walk.units - before;
    const least = Math.max(
      0,
      Math.ceil(contracts[walk.contract]!.hours.least * walk.weeks - others - 1e-9),
    );
    const stretch = {
      weekday: from % 7,
      days: WINDOW,
      from: old[0]!.state,
      to: walk.states[(from + WINDOW) % length]!,
      // No more hours than now.
      most: before,
      least,
    };
    let units = 0;
    let weight = 0;
    if (least <= before && program.solve(stretch, choices.worths) !== undefined) {
      let state = old[0]!.state;
      for (const [d, day] of days.entries()) {
        const { to, choice } = automaton.arcs[day % 7]!;
        const arc = program.arcs[d]!;
        const shift = choices.shifts[day % 7]![choice[arc]!]!;
        walk.states[day] = state;
        walk.shifts[day] = shift;
        state = to[arc]!;
        if (shift < 0) continue;
        cover.add(day % 7, shift, walk.places, day * breaks);
        units += unitsOf[shift]!;
        weight += own[shift]!;
      }
      const isBetter = cover.missing === 0 && weight < weighed - LEAST_GAIN;
      if (isBetter && limits.load(walk) === 0) {
        walk.units = others + units;
        return true;
      }
      for (const day of days) put(walk, day, -1);
    }
    for (const [d, day] of days.entries()) {
      walk.shifts[day] = old[d]!.shift;
      walk.states[day] = old[d]!.state;
      walk.places.set(old[d]!.places, day * breaks);
      put(walk, day, 1);
    }
    return false;
  };

  cover.clear();
  for (const walk of crews) for (let day = 0; day < walk.shifts.length; day++) put(walk, day, 1);
  const mostDays = crews.reduce((most, { shifts }) => Math.max(most, shifts.length), 0);
  for (let goesOn = true; goesOn && !budget.exhausted; ) {
    goesOn = false;
    for (let from = 0; from < mostDays && !budget.exhausted; from += STRIDE) {
      for (const walk of crews) {
        if (from >= walk.shifts.length || budget.exhausted) continue;
        budget.spend();
        if (improve(walk, from)) goesOn = true;
      }
    }
  }
}
