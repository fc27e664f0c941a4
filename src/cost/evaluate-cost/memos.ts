import { HOUR_SECONDS } from '../../time/durations.ts';
import type { CostInput } from '../cost-input.ts';
import type { CostFigures } from './cost-figures.ts';
import { costNodeAt } from './cost-node.ts';
import type { CostMemos, PayByUse } from './cost-result.ts';

/** Amounts across the lines of the tree, each by the share of handling hours behind it. */
export function costMemos(
  { channels, opportunity }: CostInput,
  { tree, demand, hours, rampFactor }: CostFigures,
  pay: PayByUse,
): CostMemos {
  const amountOf = (name: string) => costNodeAt(tree, name)?.amount ?? 0;
  const escalationCharges = amountOf('escalations');
  const ownCost = tree.amount - amountOf('sourcing');
  const perHandlingHour = hours.handling > 0 ? (ownCost - escalationCharges) / hours.handling : 0;
  const hoursOf = (share: (i: number) => number) =>
    demand.reduce((total, _, i) => total + share(i), 0);
  const ramp = (pay.handling + pay.idle) * (1 - 1 / rampFactor);
  const abandoned = hoursOf((i) => demand[i]!.contacts - demand[i]!.handled);
  const waitingHours = hoursOf(
    (i) => (demand[i]!.contacts * (channels[i]!.line?.queueSeconds ?? 0)) / HOUR_SECONDS,
  );
  return {
    repeats: perHandlingHour * hoursOf((i) => demand[i]!.handlingHours * demand[i]!.repeatShare),
    escalations: escalationCharges + perHandlingHour * hoursOf((i) => demand[i]!.escalationHours),
    idle: pay.idle,
    attrition: (costNodeAt(tree, 'people', 'attrition')?.amount ?? 0) + ramp,
    ramp,
    abandonment: abandoned * (opportunity?.perAbandonedContact ?? 0),
    waiting: waitingHours * (opportunity?.perWaitingHour ?? 0),
  };
}
