import { sum } from '../../core/sum.ts';
import { textOf } from '../../core/text.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { headcountBridge } from '../headcount-bridge/headcount-bridge.ts';
import type { HeadcountBridgeInput } from '../headcount-bridge/input.ts';
import type { HeadcountBridge, HeadcountStep } from '../headcount-bridge/result.ts';
import { HEADCOUNT_TEXTS } from '../texts.ts';
import type { GroupPlan } from './group-plan.ts';

/** Every head of the centre: each step is the sum of the groups', its reason that of all their numbers together. */
export function centreHeadcount(
  groups: readonly Pick<GroupPlan, 'bridge' | 'heads'>[],
  steps: readonly (readonly HeadcountStep[])[],
): HeadcountStep[] {
  const { headcount } = headcountBridge(bridgeOfAll(groups.map(({ bridge }) => bridge)));
  return headcount.map((step, s) => {
    const own = steps.map((of) => of[s]!);
    const people = sum(own.map((each) => each.people));
    const cost = own.some((each) => each.cost !== undefined)
      ? sum(own.map((each) => each.cost ?? 0))
      : undefined;
    const isLast = s === headcount.length - 1;
    const values = isLast ? { ...step.values, people } : step.values;
    return withoutAbsent({
      ...step,
      hoursAWeek: sum(own.map((each) => each.hoursAWeek)),
      people,
      change: sum(own.map((each) => each.change)),
      cost,
      values,
      reason: isLast ? textOf(HEADCOUNT_TEXTS[step.name], values) : step.reason,
    });
  });
}

function bridgeOfAll(bridges: readonly HeadcountBridgeInput[]): HeadcountBridgeInput {
  const first = bridges[0]!;
  const each = (of: (bridge: HeadcountBridgeInput) => ArrayLike<number>) =>
    Array.from(first.contacts, (_, i) => sum(bridges.map((bridge) => of(bridge)[i]!)));
  const contacts = each((bridge) => bridge.contacts);
  const seconds = each(({ contacts: own, ahtSeconds }) =>
    Array.from(own, (count, i) => count * (ahtSeconds as ArrayLike<number>)[i]!),
  );
  const agents = each(({ targetAgents }) => targetAgents);
  const hasRotas = bridges.every(({ rota }) => rota !== undefined);
  return withoutAbsent({
    ...first,
    contacts,
    ahtSeconds: contacts.map((count, i) => (count > 0 ? seconds[i]! / count : 0)),
    targetAgents: agents,
    agents,
    shrinkage: commonShrinkage(bridges),
    scheduledAgents: each(({ scheduledAgents }) => scheduledAgents!),
    shifts: {
      onPosition: each(({ shifts }) => shifts!.onPosition),
      paidHours: sum(bridges.map(({ shifts }) => shifts!.paidHours)),
    },
    rota: hasRotas
      ? {
          people: sum(bridges.map(({ rota }) => rota!.people)),
          hoursAWeek: sum(bridges.map(({ rota }) => rota!.hoursAWeek!)),
        }
      : undefined,
  });
}

/** That of all groups where they lose the same, else the largest: it only words the reasons. */
function commonShrinkage(bridges: readonly HeadcountBridgeInput[]) {
  const said = new Set(bridges.map(({ shrinkage }) => JSON.stringify(shrinkage)));
  return said.size === 1 ? bridges[0]!.shrinkage : undefined;
}

/** The steps of each group in money, where an hour has a price. */
export function pricedSteps(
  groups: readonly Pick<GroupPlan, 'bridge' | 'heads'>[],
  prices: readonly number[] | undefined,
): readonly (readonly HeadcountStep[])[] {
  return groups.map(({ bridge, heads }, g) =>
    prices === undefined
      ? heads.headcount
      : headcountBridge({ ...bridge, costPerHour: prices[g]! }).headcount,
  );
}

/** People to employ over all groups. */
export function employedIn(groups: readonly { readonly heads: HeadcountBridge }[]): number {
  return sum(groups.map(({ heads }) => heads.people));
}
