import { InvalidInputError } from '../../core/errors.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import { inputFaults } from '../../rotation/generate-roster/input-faults.ts';
import { isKeptRule } from '../../rotation/generate-roster/kept-rules.ts';
import {
  type GeneratedRoster,
  type GenerateRosterInput,
  generateRoster,
} from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { SeriesStaffing } from '../../staffing/index.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { PlanWorkforceInput } from './input.ts';
import type { PlanRoster } from './people-input.ts';
import { shiftsOfDuties } from './shifts-of-duties.ts';

/**
 * Rosters the people of the plan for what each interval of its dates asks for, not for the typical week; nobody where the
 * plan has no shifts.
 */
export function planPeople(
  forecast: VolumeForecast,
  staffing: SeriesStaffing,
  shifts: ShiftDesign,
  holidays: readonly Holiday[],
  { roster, rosterRules, present }: PlanWorkforceInput & { readonly roster: PlanRoster },
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): GeneratedRoster | undefined {
  const { missingPrice, surplusPrice, ...people } = roster;
  const choice = people.shifts ?? shiftsOfDuties(shifts.duties);
  if (choice.length === 0) return undefined;
  const { days, timeZone, intervalSeconds } = forecast;
  const input: GenerateRosterInput = {
    // Rules that the roster is judged by are kept as far as a search can.
    rules: rosterRules?.filter(isKeptRule),
    ...people,
    ...control,
    shifts: choice,
    startDate: days[0]!.date,
    days: days.length,
    timeZone,
    cover: {
      intervals: [
        { intervalSeconds, agents: agentsByClock(forecast, staffing), missingPrice, surplusPrice },
      ],
    },
    holidays: holidays.map(({ date }) => date),
    history: present?.roster && [present.roster],
  };
  const faults = inputFaults(input);
  if (faults.length > 0)
    throw new InvalidInputError(
      'planWorkforce',
      faults.map((fault) => ({ ...fault, path: `roster.${fault.path}` })),
    );
  return generateRoster(input);
}

/**
 * Agents of each interval on the clock, days of 24 hours: an hour that the clock leaves out asks for nobody, of one that
 * it shows twice the larger number counts.
 */
function agentsByClock(
  { days, intervals, intervalSeconds }: VolumeForecast,
  { intervals: staffed }: SeriesStaffing,
): number[] {
  const perDay = DAY_SECONDS / intervalSeconds;
  const placeOf = new Map(days.map(({ date }, day) => [date, day * perDay]));
  const agents = new Array<number>(days.length * perDay).fill(0);
  for (const [i, { date, startMinutes }] of intervals.entries()) {
    const place = placeOf.get(date)! + Math.floor((60 * startMinutes) / intervalSeconds);
    agents[place] = Math.max(agents[place]!, staffed[i]!.scheduledAgents);
  }
  return agents;
}
