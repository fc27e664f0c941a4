import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostInput } from '../cost-input.ts';
import { valueAt } from '../input-path.ts';
import type { CostAssumption } from './cost-result.ts';

/** What the caller marked as assumed, then the defaults that a reader of the result should know. */
export function costAssumptions(input: CostInput): CostAssumption[] {
  const marked = (input.assumed ?? []).map(
    (path): CostAssumption => withoutAbsent({ path, value: valueAt(input, path), by: 'caller' }),
  );
  return [...marked, ...defaults(input)];
}

function defaults({ months, staff, pay, attrition, channels }: CostInput): CostAssumption[] {
  const found: CostAssumption[] = [];
  const note = (given: unknown, path: string, value: unknown) => {
    if (given === undefined) found.push({ path, value, by: 'default' });
  };
  note(months, 'months', 1);
  note(staff.agentsPerSeat, 'staff.agentsPerSeat', 1);
  note(pay.onCost, 'pay.onCost', 0);
  note(pay.rateHoursMonthly, 'pay.rateHoursMonthly', staff.hoursPerFte);
  note(attrition, 'attrition', 'none');
  channels.forEach(({ abandonProbability, resolution, line }, i) => {
    if (line?.billing) note(undefined, `channels[${i}].line`, 'lengths of calls are exponential');
    note(abandonProbability, `channels[${i}].abandonProbability`, 0);
    note(resolution, `channels[${i}].resolution`, 'unknown');
    if (resolution) {
      note(resolution.recontactProbability, `channels[${i}].resolution.recontactProbability`, 1);
    }
  });
  return found;
}
