import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostFigures } from './cost-figures.ts';
import { costNodeAt } from './cost-node.ts';
import type { ChannelCost } from './cost-result.ts';
import { quotient } from './unit-costs.ts';

const OWN_LINES = ['telecom', 'selfService', 'escalations'] as const;

/** The cost of the own centre, channel by channel: own lines directly, the rest by hours on position. */
export function channelCosts({ tree, demand, channelHours }: CostFigures): ChannelCost[] {
  const own = demand.map(({ name }) =>
    OWN_LINES.reduce((sum, line) => sum + (costNodeAt(tree, line, name)?.amount ?? 0), 0),
  );
  const sourcing = costNodeAt(tree, 'sourcing')?.amount ?? 0;
  const common = own.reduce((rest, amount) => rest - amount, tree.amount - sourcing);
  const hours = sum(channelHours);
  return demand.map((channel, i) => {
    const share = hours > 0 ? channelHours[i]! / hours : 1 / demand.length;
    const amount = own[i]! + common * share;
    return withoutAbsent({
      ...channel,
      amount,
      perContactHandled: quotient(amount, channel.handled),
    });
  });
}
