import { type CostInput, costBridge, evaluateCost } from 'halfhour/cost';
import { explainSteps } from '#explain';
import { cost as t } from '#texts';
import type { Compute, Values } from '../live/calculator.ts';
import { decimal, fill, percent } from '../live/numbers.ts';
import { initialOf, valuesOf } from '../live/values.ts';
import { fields } from './cost.fields.ts';

/** Paid hours of a full-time agent a month: 40 a week. */
const HOURS_PER_FTE = 173.33;

function monthOf({ number }: Values): CostInput {
  return {
    channels: [
      {
        name: 'voice',
        contacts: number('contacts'),
        ahtSeconds: number('aht'),
        resolution: { resolvedPerContact: number('resolution') },
      },
    ],
    staff: {
      occupancy: number('occupancy'),
      inOfficeShrinkage: number('inOffice'),
      outOfOfficeShrinkage: number('outOfOffice'),
      hoursPerFte: HOURS_PER_FTE,
    },
    pay: { baseMonthly: number('pay'), onCost: number('onCost') },
    other: [{ name: 'fixed', amount: number('fixed') }],
  };
}

export const compute: Compute = (values) => {
  const input = monthOf(values);
  const { total, unit, staff, hours, payByUse, steps } = evaluateCost(input);
  const { perContactHandled = 0, perResolution = 0 } = unit;
  const before = monthOf(valuesOf(fields, initialOf(fields)));
  const bridge = costBridge(before, input, { measure: 'perContactHandled' });
  const drivers = bridge.effects.map(
    ({ driver }) => t.drivers[driver as keyof typeof t.drivers] ?? driver,
  );
  const uses = Object.entries(payByUse) as [keyof typeof t.uses, number][];
  return {
    answers: [
      { name: 'perContact', value: perContactHandled, text: decimal(perContactHandled, 2) },
      { name: 'perResolution', value: perResolution, text: decimal(perResolution, 2) },
      { name: 'total', value: total, text: decimal(total) },
      { name: 'fte', value: staff.fte, text: decimal(staff.fte, 1) },
      { name: 'paidHours', value: hours.regularPaid, text: decimal(hours.regularPaid) },
    ],
    notes: bridge.effects.length === 0 ? [t.moveASlider] : [],
    charts: [
      {
        caption: fill(t.bridge, {
          before: decimal(bridge.before, 2),
          after: decimal(bridge.after, 2),
        }),
        places: [t.before, ...drivers, t.after],
        bars: {
          name: t.answers.perContact,
          values: [bridge.before, ...bridge.effects.map(({ effect }) => effect), bridge.after],
        },
        write: (value) => decimal(value, 1),
      },
    ],
    tables: [
      {
        caption: t.where,
        heads: [t.use, t.amount, t.share],
        rows: uses.map(([use, amount]) => [t.uses[use], decimal(amount), percent(amount / total)]),
      },
    ],
    working: explainSteps(steps),
  };
};
