export type { OvertimePayInput } from './overtime-pay/input.ts';
export {
  type OvertimePay,
  type OvertimePayLine,
  overtimePay,
} from './overtime-pay/overtime-pay.ts';
export type { MissedBreak, OvertimeCap, PaidLine, PayRate, PayRule } from './pay-rule.ts';
export { PAY_RULES } from './pay-rules.ts';
export type { PremiumHoursInput } from './premium-hours/input.ts';
export { type PersonPremiumHours, premiumHours } from './premium-hours/premium-hours.ts';
export type { PremiumHours } from './premium-line.ts';
export type { PremiumLinesInput } from './premium-lines/input.ts';
export { type PremiumLines, premiumLines } from './premium-lines/premium-lines.ts';
