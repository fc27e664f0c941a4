import type { Step } from '../../core/step.ts';
import type { CostInput } from '../input/cost-input.ts';
import type { CostFigures } from './cost-figures.ts';
import type { UnitCosts } from './cost-result.ts';
import type { Output } from './unit-costs.ts';

/** How the total and the unit costs follow from the input, in the order of the calculation. */
export function costSteps(
  input: CostInput,
  figures: CostFigures,
  output: Output,
  unit: UnitCosts,
): Step[] {
  return [
    ...channelSteps(input, figures),
    ...hoursSteps(input, figures),
    ...treeSteps(figures),
    ...unitSteps(figures, output, unit),
  ];
}

function channelSteps({ channels }: CostInput, { demand }: CostFigures): Step[] {
  return demand.map(({ name, handled, ahtSeconds, escalationHours, handlingHours }, i) => ({
    name: 'handlingHours',
    formula: 'handled * ahtSeconds / 3600 / concurrency + escalationHours',
    inputs: { handled, ahtSeconds, concurrency: channels[i]!.concurrency ?? 1, escalationHours },
    value: handlingHours,
    unit: 'hours',
    note: name,
  }));
}

function hoursSteps(
  { staff, attrition, months = 1 }: CostInput,
  { hours, leavers, hires, seats }: CostFigures,
): Step[] {
  const { handling, available, attended, regularPaid, overtime, fte } = hours;
  const { inOfficeShrinkage, outOfOfficeShrinkage, hoursPerFte, agentsPerSeat = 1 } = staff;
  return [
    {
      name: 'occupancy',
      formula: available > 0 ? 'handling / available' : '0',
      inputs: { handling, available },
      value: available > 0 ? handling / available : 0,
      note: staff.occupancy === undefined ? 'from the hours given' : 'given, or mixed of channels',
    },
    {
      name: 'attended',
      formula: 'available / (1 - inOfficeShrinkage)',
      inputs: { available, inOfficeShrinkage },
      value: attended,
      unit: 'hours',
      note: 'breaks, meetings, training, coaching',
    },
    {
      name: 'regularPaid',
      formula: '(attended - overtime) / (1 - outOfOfficeShrinkage)',
      inputs: { attended, overtime, outOfOfficeShrinkage },
      value: regularPaid,
      unit: 'hours',
      note: 'overtime is attended: it brings no leave',
    },
    {
      name: 'fte',
      formula: 'regularPaid / (hoursPerFte * months)',
      inputs: { regularPaid, hoursPerFte, months },
      value: fte,
      unit: 'FTE',
      note:
        staff.rounding && staff.rounding !== 'none'
          ? `rounded up to ${staff.rounding} ones`
          : undefined,
    },
    {
      name: 'seats',
      formula: 'fte / agentsPerSeat',
      inputs: { fte, agentsPerSeat },
      value: seats,
      unit: 'seats',
    },
    {
      name: 'hires',
      formula: 'leavers / yield',
      inputs: { leavers, yield: attrition?.yield ?? 1 },
      value: hires,
      unit: 'hires',
      note: 'enough to keep the size',
    },
  ];
}

function treeSteps({ tree }: CostFigures): Step[] {
  const lines = (tree.children ?? []).filter(({ amount }) => amount !== 0);
  return [
    {
      name: 'total',
      formula: lines.length > 0 ? lines.map(({ name }) => name).join(' + ') : '0',
      inputs: Object.fromEntries(lines.map(({ name, amount }) => [name, amount])),
      value: tree.amount,
    },
  ];
}

function unitSteps({ tree, hours }: CostFigures, output: Output, unit: UnitCosts): Step[] {
  const step = (name: string, value: number | undefined, count: string, of: number): Step[] =>
    value === undefined
      ? []
      : [{ name, formula: `total / ${count}`, inputs: { total: tree.amount, [count]: of }, value }];
  return [
    ...step('perContactHandled', unit.perContactHandled, 'handled', output.handled),
    ...step('perResolution', unit.perResolution, 'resolutions', output.resolutions ?? 0),
    ...step('perHandleMinute', unit.perHandleMinute, 'handleMinutes', hours.handling * 60),
    ...step('perFte', unit.perFte, 'fte', hours.fte),
  ];
}
