import { tzOffset } from '@date-fns/tz/tzOffset';
import { type ForecastVolumeInput, forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween, type Holiday } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const FIRST = '2025-01-06';

/** The findings of a line of eight hours a day, 100 contacts each, times what a day has, by their code. */
function findingsOf(
  days: number,
  options: Omit<ForecastVolumeInput, 'days'> = {},
  factor: (day: number) => number = () => 1,
) {
  const random = seededRandom(8);
  const rows = simulatedRows(
    FIRST,
    days,
    (date, _, minutes) =>
      minutes >= 480 && minutes < 960 ? 100 * factor(daysBetween(FIRST, date)) : undefined,
    (mean) => poissonDraw(mean, random),
    60,
  );
  const { holidays = [], ...known } = options;
  const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600, holidays });
  const { warnings, cleaning } = forecastVolume(history, { days: 7, ...known });
  const valuesOf = (code: string) => warnings.find((warning) => warning.code === code)?.values;
  return { valuesOf, cleaning };
}

describe('bands-on-little', () => {
  it('counts the days that the bands rest on, while these are under a fortnight', () => {
    // Of 21 days 14 are learned from at first; two origins, three days apart, try the next three days each.
    expect(findingsOf(21).valuesOf('bands-on-little')).toEqual({ days: 6 });
  });

  it('is not said where a fortnight was tried, nor where nothing was', () => {
    expect(findingsOf(42).valuesOf('bands-on-little')).toBeUndefined();
    expect(findingsOf(12).valuesOf('bands-on-little')).toBeUndefined();
  });
});

describe('what a history is too thin for', () => {
  it('few-days counts the days while weekdays have fewer than four of their own', () => {
    expect(findingsOf(27).valuesOf('few-days')).toEqual({ days: 27 });
    expect(findingsOf(28).valuesOf('few-days')).toBeUndefined();
  });

  it('no-contacts is said of zeros alone', () => {
    expect(findingsOf(35, {}, () => 0).valuesOf('no-contacts')).toEqual({});
    expect(findingsOf(35, {}, (day) => (day === 30 ? 1 : 0)).valuesOf('no-contacts')).toBe(
      undefined,
    );
  });

  it('no-known-day is said where all that is known are holidays', () => {
    const holidays = [0, 1, 2].map((day) => ({ date: addDays(FIRST, day), name: 'Fair' }));
    expect(findingsOf(3, { holidays }).valuesOf('no-known-day')).toEqual({});
    expect(findingsOf(4, { holidays }).valuesOf('no-known-day')).toBeUndefined();
  });

  it('newest-days-left-out counts the newest days that lie far off, from three on', () => {
    const fallen = (from: number) => (day: number) => (day >= from ? 0.4 : 1);
    expect(findingsOf(70, {}, fallen(66)).valuesOf('newest-days-left-out')).toEqual({ days: 4 });
    expect(findingsOf(70, {}, fallen(68)).valuesOf('newest-days-left-out')).toBeUndefined();
  });
});

describe('weekday-without-rows', () => {
  it.each([2, 3, 5])('counts weeks without rows of an open weekday, from three on: %i', (weeks) => {
    const random = seededRandom(8);
    const rows = simulatedRows(
      FIRST,
      70,
      (date, weekday, minutes) => {
        const isMissing = weekday === 2 && daysBetween(FIRST, date) >= 70 - 7 * weeks;
        return minutes >= 480 && minutes < 960 && !isMissing ? 100 : undefined;
      },
      (mean) => poissonDraw(mean, random),
      60,
    );
    const openingHours = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 960 }];
    const zone = { timeZone: 'UTC', intervalSeconds: 3600 };
    const history = intervalHistory(rows, { ...zone, openingHours });
    // Without hours given for the days to come the weekday would count as given up.
    const { warnings } = forecastVolume(history, { days: 7, openingHours });
    expect(warnings.find(({ code }) => code === 'weekday-without-rows')?.values).toEqual(
      weeks < 3 ? undefined : { weekday: 2, weeks },
    );
  });
});

describe('clocks-not-known', () => {
  /** From autumn 2026 on the clocks of Vancouver stay 7 hours behind UTC. */
  const isKnown = tzOffset('America/Vancouver', new Date('2026-12-01')) === -420;

  it.each(['America/Vancouver', 'America/Toronto'])(
    'is said in %s if the engine is older',
    (timeZone) => {
      const rows = simulatedRows(
        '2026-09-07',
        50,
        () => 100,
        (mean) => mean,
        60,
      );
      const history = intervalHistory(rows, { timeZone, intervalSeconds: 3600 });
      const [before, after] = [5, 6].map((days) =>
        forecastVolume(history, { days }).warnings.find(({ code }) => code === 'clocks-not-known'),
      );
      expect(before).toBeUndefined();
      expect(after?.values).toEqual(
        isKnown || timeZone === 'America/Toronto'
          ? undefined
          : { timeZone, date: '2026-11-01', release: '2026b' },
      );
    },
  );
});

describe('step-or-season', () => {
  const step = (day: number) => (day < 120 ? 1 : 1.4);

  it('tells since when and by how much, under two years of a season', () => {
    const { date, share } = findingsOf(180, {}, step).valuesOf('step-or-season')!;
    expect(date).toBe(addDays(FIRST, 120));
    // The level after over the level before: 120 and 60 days of 800 contacts leave a percent of chance.
    expect(Math.abs(Number(share) - 1.4)).toBeLessThan(0.04);
  });

  it('is not said without a step, nor of a history that holds a season twice', () => {
    expect(findingsOf(180).valuesOf('step-or-season')).toBeUndefined();
    const long = findingsOf(430, {}, (day) => step(day - 240));
    expect(long.cleaning.map(({ code }) => code)).toContain('level-shift');
    expect(long.valuesOf('step-or-season')).toBeUndefined();
  });
});

describe('calendar-left-out', () => {
  /** Holidays at a third of the contacts, the last of them before the eight weeks that a model is tried on. */
  const PAST = [20, 41, 62, 83];
  const NEXT = 154;
  const holidays: Holiday[] = [...PAST, NEXT].map((day, k) => ({
    date: addDays(FIRST, day),
    name: `holiday ${k}`,
  }));
  const served = (day: number) => (PAST.includes(day) ? 1 / 3 : 1);

  it('is said of a model by name whose trial held no holiday, with the date that will feel it', () => {
    const values = findingsOf(150, { holidays, model: 'recent-mean' }, served).valuesOf(
      'calendar-left-out',
    )!;
    expect(values).toMatchObject({ model: 'recent-mean', dates: 1, date: addDays(FIRST, NEXT) });
    expect(values['share']).toBeLessThan(0.75);
  });

  it('is not said of the combination, nor where no date to come has an effect', () => {
    expect(findingsOf(150, { holidays }, served).valuesOf('calendar-left-out')).toBeUndefined();
    const none = findingsOf(150, { holidays: holidays.slice(0, -1), model: 'recent-mean' }, served);
    expect(none.valuesOf('calendar-left-out')).toBeUndefined();
  });
});
