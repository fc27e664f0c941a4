import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationRules } from '../../rotation-rules.ts';
import { layOut, type StintArc } from '../stints/stint-graph.ts';
import { RollingExcess } from '../windows/rolling-excess.ts';
import { rollingLimits } from '../windows/rolling-limit.ts';
import { busyBeyond } from './busy-weekends.ts';
import { type OrderedWalk, type OrderWorth, orderWalk } from './order-walk.ts';

/** A duty beyond a limit beside the squares of weekends in a row that are not free: as many as some weekends are. */
const ENERGY_OF_A_DUTY = 10;

/**
 * The rules that are kept by the order of a walk, where the graph does not hold them: weekends in a row without a free
 * one, and limits on any so many days in a row.
 */
export class RulesOfOrder {
  readonly #most: number;
  readonly #excess: RollingExcess;

  constructor({ weekends, ...rules }: RotationRules, isInOrder: boolean) {
    this.#most = (isInOrder ? weekends?.maxBetweenFree : undefined) ?? Infinity;
    this.#excess = new RollingExcess(
      isInOrder ? rollingLimits({ ...rules, weekends }, rules.shifts) : [],
    );
  }

  /** What an order misses: weekends and duties. */
  beyond(walk: readonly StintArc[]): OrderWorth {
    const weekends = busyBeyond(walk, this.#most);
    if (!this.#excess.isWatched) return weekends;
    const duties = this.#excess.of(layOut(walk));
    return {
      value: weekends.value + duties,
      energy: (this.#most === Infinity ? 0 : weekends.energy) + ENERGY_OF_A_DUTY * duties,
    };
  }

  areKept(days: ArrayLike<number>): boolean {
    return this.#excess.of(days) === 0;
  }

  /** A walk in an order that misses little, and nothing where `value` is 0. That none was found proves nothing. */
  ordered(walk: readonly StintArc[], budget: SearchBudget, random: Random): OrderedWalk {
    if (this.#most === Infinity && !this.#excess.isWatched) return { walk, value: 0 };
    return orderWalk(walk, (order) => this.beyond(order), 0, budget, random);
  }
}

/** Whether rules are among those that an order may keep. */
export function haveRulesOfOrder(rules: RotationRules): boolean {
  return (
    rules.weekends?.maxBetweenFree !== undefined || rollingLimits(rules, rules.shifts).length > 0
  );
}

/** The rules without those that an order may keep. */
export function withoutRulesOfOrder<Rules extends RotationRules>(rules: Rules): Rules {
  const { weekends, nights, weeklyHours } = rules;
  return {
    ...rules,
    weekends: { ...weekends, maxBetweenFree: undefined, maxInWeeks: undefined },
    nights: { ...nights, maxInDays: undefined },
    weeklyHours: { ...weeklyHours, maxInDays: undefined },
  };
}
