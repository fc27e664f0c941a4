export {
  type OvertimePay,
  type OvertimePayInput,
  type OvertimePayLine,
  overtimePay,
} from './overtime-pay/overtime-pay.ts';
export { type OvertimeCap, PAY_RULES, type PayRate, type PayRule } from './pay-rules.ts';
export {
  type PersonPremiumHours,
  type PremiumHoursOptions,
  premiumHours,
} from './premium-hours/premium-hours.ts';
