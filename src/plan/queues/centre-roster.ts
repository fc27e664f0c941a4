import { InvalidInputError } from '../../core/errors.ts';
import { clockOfDay } from '../../core/words.ts';
import type { Duty } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import { inputFaults } from '../../rotation/generate-roster/input-faults.ts';
import { isKeptRule } from '../../rotation/generate-roster/kept-rules.ts';
import {
  type GenerateRosterInput,
  generateRoster,
  type PeopleShift,
} from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { PlanRoster } from '../plan-workforce/people-input.ts';
import type { PlanGroup, PlanQueuesInput } from './input.ts';
import type { CentreRoster } from './result.ts';

/** As many as a roster may have. */
const MOST_SHIFTS = 200;

/** A shift of a group with the people who are on it on each weekday. */
interface GroupShiftNeed {
  readonly group: string;
  readonly shift: PeopleShift;
  readonly counts: readonly number[];
}

/**
 * Rosters the people who are named for the shifts of all groups: somebody may work those of every group all of whose queues are
 * among the person's skills.
 */
export function centreRoster(
  groups: readonly PlanGroup[],
  duties: readonly (readonly Duty[])[],
  forecast: VolumeForecast,
  holidays: readonly Holiday[],
  { roster, rosterRules }: PlanQueuesInput & { readonly roster: PlanRoster },
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): CentreRoster | undefined {
  const { missingPrice, surplusPrice, shifts: _, ...given } = roster;
  const needs = needsOf(groups, duties);
  if (needs.length === 0) return undefined;
  const mayWork = given.people.map(({ skills = [], shifts }) =>
    needs.flatMap(({ group, shift }) => {
      const { skills: asked } = groups.find(({ name }) => name === group)!;
      const isAble = asked.every(({ queue }) => skills.includes(queue));
      return isAble && (shifts?.includes(shift.id) ?? true) ? [shift.id] : [];
    }),
  );
  const { days, timeZone } = forecast;
  const input: GenerateRosterInput = {
    rules: rosterRules?.filter(isKeptRule),
    ...given,
    ...control,
    people: given.people.map((person, p) => ({ ...person, shifts: mayWork[p]! })),
    shifts: needs.map(({ shift }) => shift),
    startDate: days[0]!.date,
    days: days.length,
    timeZone,
    cover: {
      shifts: needs.flatMap(({ shift, counts }) =>
        counts.flatMap((wanted, weekday) => {
          const dates = days
            .filter((day) => day.weekday === weekday && !day.closed)
            .map(({ date }) => date);
          return wanted === 0 || dates.length === 0
            ? []
            : [{ shift: shift.id, dates, wanted, missingPrice, surplusPrice }];
        }),
      ),
    },
    holidays: holidays.map(({ date }) => date),
  };
  const faults = inputFaults(input);
  if (faults.length > 0)
    throw new InvalidInputError(
      'planWorkforce',
      faults.map((fault) => ({ ...fault, path: `options.roster.${fault.path}` })),
    );
  return {
    ...generateRoster(input),
    standIns: given.people.map(({ name }, p) => ({ employee: name, shifts: mayWork[p]! })),
  };
}

/** The shifts of every group, those that differ by breaks apart as long as they are not too many. */
function needsOf(
  groups: readonly PlanGroup[],
  duties: readonly (readonly Duty[])[],
): GroupShiftNeed[] {
  const apart = distinctShifts(groups, duties, ({ breaks }) => breaks);
  return apart.length <= MOST_SHIFTS ? apart : distinctShifts(groups, duties, () => 0);
}

function distinctShifts(
  groups: readonly PlanGroup[],
  duties: readonly (readonly Duty[])[],
  detail: (duty: Duty) => unknown,
): GroupShiftNeed[] {
  return groups.flatMap(({ name }, g) => {
    const known = new Map<string, { readonly duty: Duty; readonly counts: number[] }>();
    for (const duty of duties[g]!) {
      const { typeId, startMinutes, lengthMinutes, day, count } = duty;
      const key = JSON.stringify([typeId, startMinutes, lengthMinutes, detail(duty)]);
      const entry = known.get(key) ?? { duty, counts: new Array<number>(7).fill(0) };
      known.set(key, entry);
      entry.counts[day]! += count;
    }
    return [...known.values()].map(({ duty, counts }, n) => {
      const { typeId, startMinutes, lengthMinutes, breaks } = duty;
      const times = `${clockOfDay(startMinutes)}-${clockOfDay(startMinutes + lengthMinutes)}`;
      const id = `${name}: ${typeId} ${times} (${n + 1})`;
      return {
        group: name,
        shift: { id, startMinutes, lengthMinutes, ...(breaks.length > 0 && { breaks }) },
        counts,
      };
    });
  });
}
