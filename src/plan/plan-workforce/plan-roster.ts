import type { Roster } from '../../duty/index.ts';
import { type CrewRotations, layRoster } from '../../rotation/index.ts';
import type { DailyShiftDemand } from '../../shifts/index.ts';

/**
 * The rotas of all crews laid over dates as one roster. The people who are there take its places in their order;
 * those to come are named by crew and week.
 */
export function planRoster(
  dailyDemand: readonly DailyShiftDemand[],
  { crews }: CrewRotations,
  dates: { readonly startDate: string; readonly days: number; readonly timeZone: string },
  present: readonly string[] = [],
): Roster {
  const shifts = dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
    id,
    startMinutes,
    lengthMinutes,
    paidMinutes,
  }));
  const known = new Set(present);
  let place = 0;
  const nameOf = (crew: number, week: number): string => {
    const name = present[place++];
    if (name !== undefined) return name;
    const fresh = `${crew + 1}-${week + 1}`;
    return known.has(fresh) ? `new ${fresh}` : fresh;
  };
  const duties = crews.map(({ rotation: { rota = [] } }, crew) =>
    layRoster({
      ...dates,
      rota,
      shifts,
      employees: rota.map((_, week) => ({ name: nameOf(crew, week), week })),
    }),
  );
  return {
    ...duties[0]!,
    employees: duties.flatMap(({ employees }) => employees),
    duties: duties.flatMap((laid) => laid.duties),
  };
}
