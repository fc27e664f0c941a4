import type { Roster } from '../../duty/index.ts';
import { type CrewRotations, layRoster } from '../../rotation/index.ts';
import type { DailyShiftDemand } from '../../shifts/index.ts';

/** The rotas of all crews laid over dates as one roster. */
export function planRoster(
  dailyDemand: readonly DailyShiftDemand[],
  { crews }: CrewRotations,
  dates: { readonly startDate: string; readonly days: number; readonly timeZone: string },
): Roster {
  const shifts = dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
    id,
    startMinutes,
    lengthMinutes,
    paidMinutes,
  }));
  const duties = crews.map(({ rotation: { rota = [] } }, crew) =>
    layRoster({
      ...dates,
      rota,
      shifts,
      employees: rota.map((_, week) => ({ name: `${crew + 1}-${week + 1}`, week })),
    }),
  );
  return {
    ...duties[0]!,
    employees: duties.flatMap(({ employees }) => employees),
    duties: duties.flatMap((laid) => laid.duties),
  };
}
