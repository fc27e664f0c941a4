import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { pow } from '../../math/elementary/pow.ts';
import type { PremiumHours } from '../../pay/premium-line.ts';
import type { CostInput } from '../cost-input.ts';
import { monthlyCapexCharge } from '../prices/capex.ts';
import type { Capex } from '../purchases.ts';
import { COST_NOTES } from '../texts.ts';
import { monthlyBonus, premiumPrice } from './people.ts';

/** Below this a level payment loses so many digits in plain arithmetic that its formula proves nothing. */
const LEAST_GROWTH = 1e-3;

/** How the prices come about that nobody typed: of an hour of overtime, of a month of an investment. */
export function priceSteps(input: CostInput): Step[] {
  const { pay, technology } = input;
  return [
    ...[...(pay.overtime ?? []), ...(pay.premiums ?? [])].map((line) => hourSteps(input, line)),
    ...(technology?.capex ?? []).flatMap(capexSteps),
  ];
}

function hourSteps({ pay, staff }: CostInput, line: PremiumHours): Step {
  const withBonus = line.rateOf !== 'base';
  const onCost = line.withOnCost ? (pay.onCost ?? 0) : 0;
  const rateHours = pay.rateHoursMonthly ?? staff.hoursPerFte;
  return {
    name: 'hourPrice',
    formula: '(base + bonus) / rateHours * multiplier * (1 + onCost)',
    inputs: {
      base: pay.baseMonthly,
      bonus: withBonus ? monthlyBonus(pay) : 0,
      rateHours,
      multiplier: line.multiplier,
      onCost,
    },
    value: premiumPrice(line, pay, rateHours),
    ...stepNote(COST_NOTES, 'of-line', { name: line.name }),
  };
}

function capexSteps(item: Capex): Step[] {
  const { amount, lifeMonths, residual = 0, annualRate = 0, name } = item;
  const step = { name: 'monthlyCharge', value: monthlyCapexCharge(item) };
  if (annualRate === 0) {
    return [
      {
        ...step,
        formula: '(amount - residual) / lifeMonths',
        inputs: { amount, residual, lifeMonths },
        ...stepNote(COST_NOTES, 'of-line', { name }),
      },
    ];
  }
  const growth = pow(1 + annualRate / 12, lifeMonths) - 1;
  if (growth < LEAST_GROWTH) return [];
  return [
    {
      ...step,
      formula: 'annualRate / 12 * (amount * (1 + growth) - residual) / growth',
      inputs: { annualRate, amount, residual, growth },
      ...stepNote(COST_NOTES, 'growth', { name, months: lifeMonths }),
    },
  ];
}
