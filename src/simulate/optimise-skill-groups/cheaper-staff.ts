import { isAtMost } from '../../core/tie.ts';
import { filledUp } from './fill-up.ts';
import { late } from './late.ts';
import { likelyStaffs } from './likely-staffs.ts';
import { costOf, type Staff } from './problem.ts';
import { ServiceModel } from './service-model.ts';
import type { StaffSearch } from './staff-search.ts';

/** Agents of a step, for teams in which one is little. */
const SCALES = [16, 8, 4, 2, 1];
const AGENTS_PER_SCALE = 12;

/** Played staffs that a model goes by: those nearest. */
const MOST_SEEN = 160;
const STEPS_OF_SEEN = 14;

/** How many steps away staffs are looked for: less far each time that nothing was found, as the model errs more there. */
const FARTHEST = 12;
const NEAREST = 4;
const NEARER = 1;

/**
 * Staffs tried since anything helped: the more groups the more ways there are. With 24 alone sixteen groups end 2.5 % apart by seed
 * (`npm run accuracy -- skills --seeds 5 10`), so 1.2 %.
 */
const MOST_TRIES = 24;
const TRIES_OF_A_GROUP = 4;

/** A staff saves this share of the cost at least: less is not worth the plays. */
const LEAST_SAVED = 1e-3;

/** A chance to save this share of the cost is not worth a play. */
const LEAST_PROMISE = 3e-5;

/** Looks at a staff that was found, for long: what seemed enough for a while may not be. */
const MOST_LOOKS = 4;

/** Makes a staff that is enough cheaper, as long as a model of what was played promises that another is enough too. */
export function cheaper(start: Staff, needs: readonly number[], search: StaffSearch): Staff {
  const { judge, budget } = search;
  const largest = start.reduce((most, agents) => Math.max(most, agents), 0);
  let staff = start;
  judge.compareWith(staff);
  for (const scale of SCALES) {
    if (scale > 1 && scale * AGENTS_PER_SCALE > largest) continue;
    staff = cheaperBy(scale, staff, needs, search);
  }
  for (let look = 1; look < MOST_LOOKS && !budget.exhausted; look++) {
    judge.compareWith(staff);
    if (judge.isEnough(staff, needs)) break;
    staff = cheaperBy(1, filledUp(staff, needs, search), needs, search);
  }
  return staff;
}

function cheaperBy(
  scale: number,
  start: Staff,
  needs: readonly number[],
  search: StaffSearch,
): Staff {
  const { judge, problem, budget, bound = -Infinity } = search;
  const { costs } = problem;
  if (isAtMost(costOf(start, costs), bound)) return start;
  lookAround(scale, start, search);
  let staff = start;
  let reach = FARTHEST;
  const mostTries = Math.max(MOST_TRIES, costs.length * TRIES_OF_A_GROUP);
  for (let tries = 0; tries < mostTries && !budget.exhausted; ) {
    const price = costOf(staff, costs);
    if (isAtMost(price, bound)) break;
    const seen = judge.around(staff, STEPS_OF_SEEN * scale, MOST_SEEN);
    const wanted = { late: needs.map(late), below: price * (1 - LEAST_SAVED), scale, reach };
    const likely = likelyStaffs(new ServiceModel(seen[0]!, seen, scale), wanted, problem, (other) =>
      judge.isTooLittle(other),
    )
      .filter(({ promise }) => promise > LEAST_PROMISE * price)
      // A model of many groups takes as long as to play some staffs.
      .slice(0, Math.max(1, costs.length >> 2));
    if (likely.length === 0) break;
    tries += likely.length;
    const found = likely.find((other) => !budget.exhausted && judge.isEnough(other.staff, needs));
    if (found === undefined) {
      reach = Math.max(NEAREST, reach - NEARER);
    } else {
      staff = found.staff;
      tries = 0;
      reach = FARTHEST;
    }
  }
  return staff;
}

/** What a step more and one less of each group does. */
function lookAround(scale: number, staff: Staff, { judge, problem }: StaffSearch): void {
  const { costs, min, max } = problem;
  for (const g of costs.keys()) {
    for (const by of [scale, -scale]) {
      const agents = staff[g]! + by;
      if (agents < min[g]! || agents > max[g]!) continue;
      judge.levels(staff.map((count, h) => (h === g ? agents : count)));
    }
  }
}
