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
  if (hours.attended === 0) return { handling: 0, idle: 0, inOffice: 0, outOfOffice: pay };
  const outOfOffice =
    hours.regularPaid > 0 ? ((pay - overtimePay) * hours.outOfOffice) / hours.regularPaid : 0;
  const perAttendedHour = (pay - outOfOffice) / hours.attended;
  return {
    handling: perAttendedHour * hours.handling,
    idle: perAttendedHour * hours.idle,
    inOffice: perAttendedHour * hours.inOffice,
    outOfOffice,
  };
}
