import {
  intervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  type SuggestedPlanChange,
  suggestChanges,
} from 'halfhour';
import { describe, expect, it } from 'vitest';

const rows = Array.from({ length: 42 * 24 }, (_, i) => {
  const hour = i % 24;
  return {
    time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
    contacts: hour < 8 || hour >= 20 ? 0 : (hour < 12 ? 60 : 25) + ((i * 7) % 5),
    ahtSeconds: 300,
  };
});
const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });

/** Everybody has the meal in the busiest hour. */
const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 180 } as const;
const type = (id: string, hour: number) => ({
  id,
  lengthMinutes: 540,
  earliestStartMinutes: 60 * hour,
  latestStartMinutes: 60 * hour,
  breaks: [meal],
});
const options: PlanWorkforceInput = {
  forecast: {
    days: 7,
    openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1200 }],
  },
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  shifts: { shiftTypes: [type('early', 8), type('late', 11)] },
  rotation: {
    daysOff: { min: 2, max: 3 },
    workStretch: { min: 2, max: 4 },
    weekends: { maxBetweenFree: 1 },
    maxSteps: 3000,
  },
};
const offered = [
  {
    id: 'part',
    lengthMinutes: 240,
    earliestStartMinutes: 480,
    latestStartMinutes: 960,
    startGridMinutes: 60,
  },
];
const plan = planWorkforce(history, options);

/** The plan of the changed input. */
function applied({ input }: SuggestedPlanChange, all = options) {
  const { shifts = all.shifts, rotation = all.rotation } = input;
  return planWorkforce(history, { ...all, shifts, rotation });
}

describe('other rotas and moved breaks', () => {
  const { changes, passed, today } = suggestChanges(plan, {
    options,
    offered,
    breakSlackMinutes: 60,
    otherRotas: [
      { name: 'six days in a row', rules: { workStretch: { min: 2, max: 6 } } },
      { name: 'any weekend worked', rules: { weekends: { maxBetweenFree: 3 } } },
    ],
    leastSaving: 0,
  });

  it('are changes of their own, none counted twice', () => {
    const kinds = [...changes, ...passed].map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['breaks', 'otherRota', 'otherRota', 'shiftTypes']);
    expect(changes.map(({ kind }) => kind)).toContain('breaks');
    const saved = changes.reduce((sum, { savedHours }) => sum + savedHours, 0);
    expect(saved).toBeNear(today.hoursAWeek - changes.at(-1)!.after.hoursAWeek);
  });

  it('are what planWorkforce makes of them, in hours and in what the rota is like to live with', () => {
    for (const change of changes) {
      const again = applied(change);
      expect(change.after.hoursAWeek).toBe(again.headcount.at(-2)!.hoursAWeek);
      const rotas = again.rotation!.crews.map(({ rotation }) => rotation.rota!);
      const weekends = rotas.flatMap((rota) => rota.map((week) => [week[5], week[6]]));
      const free = weekends.filter(([sat, sun]) => sat === null && sun === null).length;
      expect(change.after.rota!.freeWeekends).toBeNear(free / weekends.length);
      const stretches = rotas.map((rota) => {
        const days = [...rota, ...rota].flat().map((id) => (id === null ? ' ' : 'x'));
        return Math.max(
          ...days
            .join('')
            .split(' ')
            .map(({ length }) => length),
        );
      });
      expect(change.after.rota!.longestWorkStretch).toBe(Math.max(...stretches));
    }
  });

  it('let what comes after them have breaks as loose', () => {
    const at = changes.findIndex(({ kind }) => kind === 'breaks');
    for (const { input } of changes.slice(at)) {
      expect(input.breakSlackMinutes).toBe(60);
      for (const { breaks = [] } of input.shifts!.shiftTypes)
        for (const { earliestMinutes, latestMinutes } of breaks)
          expect([earliestMinutes, latestMinutes]).toEqual([120, 240]);
    }
  });

  it('name no plan where no method knows all that is asked for', () => {
    const found = suggestChanges(plan, {
      options,
      contracts: [{ name: 'all' }],
      otherRotas: [{ name: 'a free weekend at least', rules: { weekends: { minFree: 1 } } }],
      leastSaving: 0,
    });
    const both = found.changes.filter(
      ({ input }) => input.rotation?.contracts && input.rotation.weekends?.minFree,
    );
    expect(both).toEqual([]);
  });
});

describe('shift types that come to people with contracts', () => {
  const rotation = {
    daysOff: { min: 1, max: 4 },
    workStretch: { min: 1, max: 6 },
    contracts: [
      { name: 'full time', shiftTypes: ['early', 'late'] },
      { name: 'half', shiftTypes: ['short'], weeklyHours: { maxAverage: 20 } },
    ],
    maxSteps: 3000,
  };
  const short = { ...offered[0]!, id: 'short', earliestStartMinutes: 960 };
  const shifts = { shiftTypes: [...options.shifts.shiftTypes, short] };
  const all = { ...options, shifts, rotation };

  it('are worked by those whose shifts are as long', () => {
    const { changes } = suggestChanges(planWorkforce(history, all), {
      options: all,
      offered,
      leastSaving: 0,
    });
    const [change] = changes;
    expect(change!.kind).toBe('shiftTypes');
    const added = change!.input.shifts!.shiftTypes.map(({ id }) => id).slice(3);
    expect(added.length).toBeGreaterThan(0);
    const [full, half] = change!.input.rotation!.contracts!;
    expect(full!.shiftTypes).toEqual(['early', 'late']);
    expect(half!.shiftTypes).toEqual(['short', ...added]);
    const again = applied(change!, all);
    expect(change!.after.hoursAWeek).toBe(again.headcount.at(-2)!.hoursAWeek);
    expect(change!.savedHours).toBeGreaterThan(0);
  });
});
