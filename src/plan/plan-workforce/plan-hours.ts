import type { Roster } from '../../duty/index.ts';
import { type PayRule, type PremiumLines, premiumLines } from '../../pay/index.ts';
import { knownRule } from '../../pay/known-rule.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import type { Holiday } from '../../time/holiday.ts';

/** Hours of the dates by line, and the hours of a month by which the law makes a rate of them. */
export interface PlanHours extends PremiumLines {
  readonly rateHoursMonthly: number | undefined;
}

/**
 * The hours of a roster as a law pays them, all together and those of each contract of its rotas: of a week or month that
 * began before, the hours of the roster before count too.
 */
export function planHours(
  roster: Roster,
  rotation: CrewRotations | undefined,
  payRule: string | PayRule,
  holidays: readonly Holiday[],
  before?: Roster,
): { readonly all: PlanHours; readonly byContract?: readonly PlanHours[] | undefined } {
  const rule = knownRule('planWorkforce', payRule);
  // A law without a rate for holidays has none.
  const paysHolidays = rule.rates.some(({ pays }) => pays?.some(({ day }) => day === 'holiday'));
  const hoursOf = (laid: Roster): PlanHours => {
    const lines = premiumLines(laid, {
      rule,
      holidays: paysHolidays ? holidays.map(({ date }) => date) : [],
      history: before && [before],
    });
    return { ...lines, rateHoursMonthly: rule.rateHoursMonthly };
  };
  const byContract = rotation?.contracts?.map(({ name }) =>
    hoursOf(ofContract(roster, rotation, name)),
  );
  return { all: hoursOf(roster), byContract };
}

/** The people of one contract: their places are those of its crews. */
function ofContract(roster: Roster, { crews }: CrewRotations, name: string): Roster {
  let place = 0;
  const own = new Set<string>();
  for (const { employees, contract } of crews) {
    const people = roster.employees.slice(place, place + employees);
    place += employees;
    if (contract === name) for (const employee of people) own.add(employee);
  }
  return {
    ...roster,
    employees: roster.employees.filter((employee) => own.has(employee)),
    duties: roster.duties.filter(({ employee }) => own.has(employee)),
  };
}
