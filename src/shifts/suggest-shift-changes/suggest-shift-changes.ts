import type { Duty } from '../../duty/duty.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { checkDesignInput, type DesignShiftsInput } from '../design-shifts/input.ts';
import { bestAddition } from '../engine/construction/construct.ts';
import { type Cover, coverOf } from '../engine/model/cover.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import type { Pattern } from '../engine/model/pattern.ts';
import { TemplatePricing } from '../engine/pricing/template-pricing.ts';

/** One change of a plan: a shift that goes, one that comes, or one in the place of another. */
export interface SuggestedShiftChange {
  readonly kind: 'add' | 'remove' | 'replace';
  /** The shift that goes; several where days must be alike. */
  readonly out: readonly Duty[];
  /** The shift that comes, with its breaks. */
  readonly in: readonly Duty[];
  /** What it saves: objective before less objective after, breaches of rules counted at a very high price. */
  readonly saving: number;
}

const MOST_SUGGESTIONS = 10;

/** Looks for the shift to come: one for each kind of shift that could go, more than any plan has. */
const DEFAULT_MAX_STEPS = 80_000;

/**
 * What is the best single change to this plan?
 *
 * Looks at every shift that could go, every one that could come, with its breaks at their best, and
 * every one in the place of another. Changes of two and more shifts at once are for
 * {@link designShifts} with `startFrom`. Shifts of the plan that no shift type allows are left out.
 *
 * @param input - What {@link designShifts} takes, `startFrom` being the plan. A step (`maxSteps`) is a
 *   look for the best shift to come; nothing is left to chance, so `seed` changes nothing.
 * @returns Up to ten changes that lower the objective, the best first; none if no single one does. A
 *   search that was cut short gives the best that it met: its last progress has all the steps allowed.
 * @throws InvalidInputError if the input is malformed.
 * @example
 * ```ts
 * import { suggestShiftChanges } from 'halfhour/shifts';
 *
 * const agents = Array.from({ length: 168 }, (_, hour) => (hour >= 8 && hour < 16 ? 2 : 0));
 * const [best] = suggestShiftChanges({
 *   requirement: { intervalSeconds: 3600, agents },
 *   shiftTypes: [{ id: 'day', lengthMinutes: 480 }],
 *   startFrom: [
 *     { typeId: 'day', day: 0, startMinutes: 480, lengthMinutes: 480, breaks: [], count: 1 },
 *     { typeId: 'day', day: 0, startMinutes: 540, lengthMinutes: 480, breaks: [], count: 1 },
 *   ],
 * });
 * best?.out.map((duty) => duty.startMinutes); // => [540]
 * best?.in.map((duty) => duty.startMinutes); // => [480]
 * ```
 */
export function suggestShiftChanges(input: DesignShiftsInput): SuggestedShiftChange[] {
  checkDesignInput('suggestShiftChanges', input);
  const model = coverModelOf(input);
  const cover = coverOf(model, patternsFrom(input.startFrom ?? [], model));
  const pricing = new TemplatePricing(model);
  const budget = new SearchBudget('changes', input.maxSteps ?? DEFAULT_MAX_STEPS, input);
  const before = cover.objective;
  const changes: SuggestedShiftChange[] = [];
  const suggest = (out: Pattern | undefined, added: Pattern | undefined, after: number) => {
    if (after >= before - 1e-9) return;
    changes.push({
      kind: out === undefined ? 'add' : added === undefined ? 'remove' : 'replace',
      out: out === undefined ? [] : dutiesOf([out], model),
      in: added === undefined ? [] : dutiesOf([added], model),
      saving: before - after,
    });
  };
  const added = bestAddition(cover, pricing);
  budget.spend();
  if (added !== undefined) suggest(undefined, added, before + cover.change(added, 1));
  for (const place of firstOfEach(cover)) {
    if (budget.exhausted) break;
    const out = cover.removeAt(place);
    suggest(out, undefined, cover.objective);
    // Where leaving is a gain by itself, only a shift that adds to it may come instead.
    const other = bestAddition(cover, pricing, Math.min(0, before - cover.objective) - 1e-9);
    if (other !== undefined) suggest(out, other, cover.objective + cover.change(other, 1));
    putBack(cover, out, place);
    budget.spend();
  }
  budget.finish();
  return changes.sort((a, b) => b.saving - a.saving).slice(0, MOST_SUGGESTIONS);
}

/** Places of patterns that differ: equal ones need one look. */
function firstOfEach({ patterns }: Cover): number[] {
  const places = new Map<Pattern, number>();
  for (const [place, pattern] of patterns.entries()) {
    if (!places.has(pattern)) places.set(pattern, place);
  }
  return [...places.values()];
}

/** Undoes a removal, so that every pattern stands where it stood. */
function putBack(cover: Cover, pattern: Pattern, place: number): void {
  cover.add(pattern);
  const last = cover.patterns.length - 1;
  cover.patterns[last] = cover.patterns[place]!;
  cover.patterns[place] = pattern;
}
