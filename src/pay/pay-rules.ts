import { frozen } from '../core/freeze.ts';
import type { PayRule } from './pay-rule.ts';

/**
 * Which rates and caps does the law set for overtime?
 *
 * Statutory minimums, as data, each with its sources; contracts and regions often give more, and what
 * the rate is made of (base alone, or bonuses too) differs. Not legal advice: check before use.
 */
export const PAY_RULES = /* @__PURE__ */ frozen([
  {
    country: 'CN',
    // 21.75 = (365 - 104) / 12 pay days of 8 hours; the pay days do not follow the number of holidays.
    rateHoursMonthly: 174,
    rates: [
      { name: 'weekday', multiplier: 1.5 },
      { name: 'restDay', multiplier: 2, compensable: true },
      { name: 'holiday', multiplier: 3 },
    ],
    caps: [
      { period: 'day', hours: 1 },
      { period: 'day', hours: 3, note: 'for special reasons' },
      { period: 'month', hours: 36 },
    ],
    sources: [
      'Labour Law, articles 41 and 44: https://neixun.cn/peixun/ldbj/china/labor_law_006.htm',
      'Pay days: https://dlapiper.com/en-br/insights/publications/2024/11/china-increases-public-holiday-entitlement',
    ],
  },
  {
    country: 'JP',
    rates: [
      { name: 'weekday', multiplier: 1.25 },
      { name: 'beyond60Hours', multiplier: 1.5 },
      { name: 'restDay', multiplier: 1.35 },
    ],
    nightPremium: 0.25,
    caps: [
      { period: 'month', hours: 45 },
      { period: 'year', hours: 360 },
    ],
    sources: [
      'Labour Standards Act, article 37: https://generalunion.org/4990/',
      'Limits: https://ly-story.com/overtime-japan-definition-legal-limits-calculation-pay-en',
    ],
  },
  {
    country: 'KR',
    rates: [
      { name: 'weekday', multiplier: 1.5 },
      { name: 'holiday', multiplier: 1.5 },
      { name: 'holidayBeyond8Hours', multiplier: 2 },
    ],
    nightPremium: 0.5,
    caps: [{ period: 'week', hours: 12 }],
    sources: [
      'Labor Standards Act, articles 53 and 56: https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1582&ccfNo=1&cciNo=1&cnpClsNo=1',
    ],
  },
  {
    country: 'PH',
    rates: [{ name: 'weekday', multiplier: 1.25 }],
    nightPremium: 0.1,
    caps: [],
    sources: [
      'Labor Code, articles 86 and 87: http://online.flipbuilder.com/awdz/onjr/files/basic-html/page37.html',
    ],
  },
  {
    country: 'US',
    rates: [{ name: 'weekday', multiplier: 1.5 }],
    caps: [],
    sources: [
      'Fair Labor Standards Act, beyond 40 hours a week: https://www.dol.gov/agencies/whd/overtime',
    ],
  },
] as const satisfies readonly PayRule[]);
