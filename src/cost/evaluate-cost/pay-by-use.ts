import type { CostNode } from './cost-node.ts';
import { costNodeAt } from './cost-node.ts';
import type { PayByUse } from './cost-result.ts';
import type { CostHours } from './hours.ts';

/**
 * The pay of the agents by what they do. Regular pay is spread over all regular paid hours; overtime
 * is worked, so its pay goes to the hours at work alone.
 */
export function payByUse(tree: CostNode, hours: CostHours): PayByUse {
  const agents = costNodeAt(tree, 'people', 'agents');
  const overtimePay = costNodeAt(tree, 'people', 'agents', 'overtime')?.amount ?? 0;
  const pay = agents?.amount ?? 0;
  if (hours.inOffice === 0) return { handling: 0, idle: 0, offPosition: 0, outOfOffice: pay };
  const outOfOffice =
    hours.regularPaid > 0 ? ((pay - overtimePay) * hours.outOfOffice) / hours.regularPaid : 0;
  const perHourInOffice = (pay - outOfOffice) / hours.inOffice;
  return {
    handling: perHourInOffice * hours.handling,
    idle: perHourInOffice * hours.idle,
    offPosition: perHourInOffice * hours.offPosition,
    outOfOffice,
  };
}
