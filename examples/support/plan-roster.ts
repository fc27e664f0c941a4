import { layRoster, type Roster, type Rota, type WorkforcePlan } from 'halfhour';
import type { Say } from './texts/texts.ts';

/** A crew of the plan: so many people, who work the weeks of their rota in turn. */
export interface PlannedCrew {
  readonly employees: number;
  readonly rota: Rota;
}

/** The crews of the plan; none where it has no rota. */
export function crewsOf({ rotation }: WorkforcePlan): PlannedCrew[] {
  if (rotation?.status !== 'optimal' && rotation?.status !== 'feasible') return [];
  return rotation.crews.map(({ employees, rotation: { rota = [] } }) => ({ employees, rota }));
}

/** The rotas laid over the dates of the plan, for people who are named by their place: `crew 1 person 07`. */
export function rosterOf(plan: WorkforcePlan, say: Say): Roster | undefined {
  const { days, timeZone } = plan.forecast;
  const shifts = plan.shifts.dailyDemand.map(
    ({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
      id,
      startMinutes,
      lengthMinutes,
      paidMinutes,
    }),
  );
  const laid = crewsOf(plan).map(({ rota }, crew) =>
    layRoster({
      startDate: days[0]!.date,
      days: days.length,
      timeZone,
      rota,
      shifts,
      employees: rota.map((_, week) => ({ name: personName(say, crew, week), week })),
    }),
  );
  const [first] = laid;
  if (first === undefined) return undefined;
  return {
    ...first,
    employees: laid.flatMap(({ employees }) => employees),
    duties: laid.flatMap(({ duties }) => duties),
  };
}

/** Words, as a spreadsheet takes `1-7` for a date. */
export function personName(say: Say, crew: number, week: number): string {
  return say('roster.name', { crew: crew + 1, person: String(week + 1).padStart(2, '0') });
}
