import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import type { CostInput } from '../cost-input.ts';
import { COST_NOTES } from '../texts.ts';
import type { CostFigures } from './cost-figures.ts';
import type { UnitCosts } from './cost-result.ts';
import { demandSteps, rampSteps } from './demand-steps.ts';
import { lineSteps } from './line-steps.ts';
import { priceSteps } from './price-steps.ts';
import type { Output } from './unit-costs.ts';

/** How the total and the unit costs follow from the input, in the order of the calculation. */
export function costSteps(
  input: CostInput,
  figures: CostFigures,
  output: Output,
  unit: UnitCosts,
): Step[] {
  return [
    ...rampSteps(input.attrition, figures.rampFactor),
    ...figures.demand.flatMap((one, i) => demandSteps(input.channels[i]!, one, figures.rampFactor)),
    ...hoursSteps(input, figures),
    ...priceSteps(input),
    ...lineSteps(figures.tree),
    ...unitSteps(figures, output, unit),
  ];
}

function hoursSteps(input: CostInput, { hours, leavers, hires, seats }: CostFigures): Step[] {
  const { staff, attrition, months = 1 } = input;
  const { handling, onPosition, inOffice, regularPaid, overtime, fte } = hours;
  const { inOfficeShrinkage, outOfOfficeShrinkage, hoursPerFte, agentsPerSeat = 1 } = staff;
  return [
    {
      name: 'occupancy',
      formula: onPosition > 0 ? 'handling / onPosition' : '0',
      inputs: { handling, onPosition },
      value: onPosition > 0 ? handling / onPosition : 0,
      ...stepNote(COST_NOTES, occupancyNote(input)),
    },
    {
      name: 'inOffice',
      formula: 'onPosition / (1 - inOfficeShrinkage)',
      inputs: { onPosition, inOfficeShrinkage },
      value: inOffice,
      unit: 'hours',
      ...stepNote(COST_NOTES, 'off-position'),
    },
    {
      name: 'regularPaid',
      formula: '(inOffice - overtime) / (1 - outOfOfficeShrinkage)',
      inputs: { inOffice, overtime, outOfOfficeShrinkage },
      value: regularPaid,
      unit: 'hours',
      ...stepNote(COST_NOTES, 'overtime-in-office'),
    },
    {
      name: 'fte',
      formula: 'regularPaid / (hoursPerFte * months)',
      inputs: { regularPaid, hoursPerFte, months },
      value: fte,
      unit: 'FTE',
      ...(staff.rounding &&
        staff.rounding !== 'none' &&
        stepNote(COST_NOTES, `rounded-${staff.rounding}`)),
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
      ...stepNote(COST_NOTES, 'keeps-the-size'),
    },
  ];
}

function occupancyNote({ staff, channels }: CostInput): keyof typeof COST_NOTES {
  if (channels.some(({ service }) => service !== undefined)) return 'occupancy-of-target';
  return staff.occupancy === undefined ? 'occupancy-of-hours' : 'occupancy-given';
}

function unitSteps({ tree, hours }: CostFigures, output: Output, unit: UnitCosts): Step[] {
  const { amount: total, variable } = tree;
  const step = (name: keyof UnitCosts, count: string, of: number | undefined): Step[] => {
    const value = unit[name];
    if (value === undefined || of === undefined) return [];
    return [{ name, formula: `total / ${count}`, inputs: { total, [count]: of }, value }];
  };
  const marginal = unit.marginalContact;
  return [
    ...step('perContactOffered', 'offered', output.offered),
    ...step('perContactHandled', 'handled', output.handled),
    ...step('perIssue', 'issues', output.issues),
    ...step('perResolution', 'resolutions', output.resolutions),
    ...step('perHandleMinute', 'handleMinutes', hours.handling * 60),
    ...step('perProductiveHour', 'onPosition', hours.onPosition),
    ...step('perFte', 'fte', hours.fte),
    ...(marginal === undefined
      ? []
      : [
          {
            name: 'marginalContact',
            formula: 'variable / contacts',
            inputs: { variable, contacts: output.ownOffered },
            value: marginal,
            ...stepNote(COST_NOTES, 'same-occupancy'),
          },
        ]),
  ];
}
