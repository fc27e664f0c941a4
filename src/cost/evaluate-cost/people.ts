import type { PremiumHours } from '../../pay/premium-line.ts';
import type { CostInput } from '../cost-input.ts';
import type { AgentPay, AttritionCost, SupportRole } from '../staff.ts';
import { branch, type CostNode, leaf } from './cost-node.ts';
import { fixedQuantity, type Quantity, times } from './quantity.ts';

/** What the people lines are counted in. */
interface PeopleQuantities {
  readonly fte: Quantity;
  readonly leavers: Quantity;
  readonly hires: Quantity;
  readonly handled: Quantity;
}

/** Agents, the people around them, and the replacing of leavers. */
export function peopleCost(
  { pay, staff, support = [], attrition, months = 1 }: CostInput,
  quantities: PeopleQuantities,
): CostNode {
  const rateHours = pay.rateHoursMonthly ?? staff.hoursPerFte;
  return branch('people', [
    agentsCost(pay, rateHours, months, quantities),
    branch(
      'support',
      support.map((role) =>
        leaf(role.name, supportHeads(role, quantities.fte, months), role.costMonthly),
      ),
    ),
    attritionBranch(attrition, pay, rateHours, quantities),
  ]);
}

/** Money for one hour at the plain rate. */
function hourlyRate(
  pay: AgentPay,
  rateHours: number,
  rateOf: PremiumHours['rateOf'] = 'baseAndBonus',
): number {
  const bonus = rateOf === 'base' ? 0 : monthlyBonus(pay);
  return (pay.baseMonthly + bonus) / rateHours;
}

function agentsCost(
  pay: AgentPay,
  rateHours: number,
  months: number,
  { fte, handled }: PeopleQuantities,
): CostNode {
  const fteMonths = times(fte, months, 'fte months');
  const regular = [
    leaf('base', fteMonths, pay.baseMonthly),
    leaf('bonus', fteMonths, monthlyBonus(pay)),
    leaf('bonusPerContact', handled, pay.bonusPerContact ?? 0),
    leaf('allowances', fteMonths, pay.allowancesMonthly ?? 0),
  ];
  const { amount, variable } = branch('regular', regular);
  const premium = (line: PremiumHours) => premiumLeaf(line, pay, rateHours);
  return branch('agents', [
    ...regular,
    leaf('onCost', { value: amount, variable, unit: 'money' }, pay.onCost ?? 0),
    branch('overtime', (pay.overtime ?? []).map(premium)),
    branch('premiums', (pay.premiums ?? []).map(premium)),
  ]);
}

export function monthlyBonus({ bonusMonthly = 0, bonusPayout = 1 }: AgentPay): number {
  return bonusMonthly * bonusPayout;
}

function premiumLeaf(line: PremiumHours, pay: AgentPay, rateHours: number): CostNode {
  return leaf(line.name, fixedQuantity(line.hours, 'hours'), premiumPrice(line, pay, rateHours));
}

/** Money for one hour at a rate of its own. */
export function premiumPrice(line: PremiumHours, pay: AgentPay, rateHours: number): number {
  const loading = line.withOnCost === true ? 1 + (pay.onCost ?? 0) : 1;
  return hourlyRate(pay, rateHours, line.rateOf) * line.multiplier * loading;
}

function supportHeads(
  { span, heads, workload }: SupportRole,
  fte: Quantity,
  months: number,
): Quantity {
  if (span !== undefined) return times(fte, months / span, 'head months');
  if (heads !== undefined) return fixedQuantity(heads * months, 'head months');
  const { minutesPerAgent, productiveHours } = workload!;
  return times(fte, (months * minutesPerAgent) / 60 / productiveHours, 'head months');
}

function attritionBranch(
  attrition: AttritionCost | undefined,
  pay: AgentPay,
  rateHours: number,
  { leavers, hires }: PeopleQuantities,
): CostNode {
  if (attrition === undefined) return branch('attrition', []);
  const trainingHours = times(hires, attrition.trainingHours ?? 0, 'hours');
  const loadedRate = hourlyRate(pay, rateHours) * (1 + (pay.onCost ?? 0));
  return branch('attrition', [
    leaf('recruiting', hires, attrition.recruitingPerHire ?? 0),
    leaf('trainingPay', trainingHours, loadedRate),
    leaf('training', hires, attrition.trainingCostPerHire ?? 0),
    leaf('vacancyCover', leavers, attrition.vacancyCostPerLeaver ?? 0),
  ]);
}
