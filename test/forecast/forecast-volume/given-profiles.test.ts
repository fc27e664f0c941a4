import {
  type ForecastVolumeInput,
  forecastVolume,
  intervalHistory,
  reforecastDay,
} from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { simulatedRows } from '../../support/simulated-rows.ts';

/** Eight weeks, Monday to Friday from 8 to 16, a peak at ten. */
const history = intervalHistory(
  simulatedRows(
    '2026-01-05',
    56,
    (date, weekday, minutes) =>
      weekday < 5 && minutes >= 480 && minutes < 960
        ? Math.round(
            (40 + (minutes === 600 ? 60 : 0)) * (1 + 0.05 * Math.sin(Number(date.slice(8)) * 7)),
          )
        : undefined,
    (mean) => mean,
    60,
  ),
  { timeZone: 'UTC', intervalSeconds: 3600 },
);
const plain = forecastVolume(history, { days: 7 });
const WEDNESDAY = '2026-03-04';

type Profile = NonNullable<NonNullable<ForecastVolumeInput['events']>[number]['profile']>;

const withProfile = (profile: Profile, lift = 1) =>
  forecastVolume(history, {
    days: 7,
    events: [{ name: 'match', from: WEDNESDAY, to: WEDNESDAY, lift, profile }],
  });
const hoursOf = ({ intervals }: typeof plain, date = WEDNESDAY) =>
  intervals.filter((interval) => interval.date === date && interval.open);
const totalOf = ({ days }: typeof plain, date = WEDNESDAY) =>
  days.find((day) => day.date === date)!.contacts;

describe('a profile given with an event', () => {
  /** Half-hours for a forecast by the hour, from seven on: an hour before opening is left out. */
  const minutes = Array.from({ length: 18 }, (_, i) => 420 + 30 * i);
  const shares = minutes.map((minute) => (minute < 480 ? 5 : minute >= 840 ? 3 : 1));

  it('spreads the total of its days, and of these alone', () => {
    const forecast = withProfile({ minutes, shares }, 1.5);
    expect(totalOf(forecast)).toBeNear(1.5 * totalOf(plain));
    // 12 half-hours of 1 and 4 of 3 are within the hours: 24 in all, two to an hour.
    for (const { startMinutes, contacts } of hoursOf(forecast))
      expect(contacts / totalOf(forecast)).toBeNear((startMinutes >= 840 ? 6 : 2) / 24);
    expect(hoursOf(forecast, '2026-03-05')).toEqual(hoursOf(plain, '2026-03-05'));
    expect(forecast.warnings).toEqual([]);
  });

  it('has quantiles about the contacts that it makes', () => {
    for (const { contacts, quantiles } of hoursOf(withProfile({ minutes, shares }))) {
      expect(quantiles[1]).toBeLessThan(contacts);
      expect(quantiles[3]).toBeGreaterThan(contacts);
    }
  });

  it('counts pieces by how much of them an interval has, whatever their length and scale', () => {
    const coarse = withProfile({ minutes: [480, 600, 720, 840], shares: [2, 2, 2, 6] });
    const fine = withProfile({ minutes, shares });
    for (const [i, { contacts }] of hoursOf(coarse).entries())
      expect(contacts).toBeNear(hoursOf(fine)[i]!.contacts);
  });

  it('is the last of several on a day, and holds within the day as well', () => {
    const late = { minutes: [480, 900], shares: [0, 1] };
    const during = { from: WEDNESDAY, to: WEDNESDAY, lift: 1 };
    const events = [
      { name: 'a', ...during, profile: { minutes, shares } },
      { name: 'b', ...during, profile: late },
      { name: 'c', ...during },
    ];
    const last = hoursOf(forecastVolume(history, { days: 7, events })).at(-1)!;
    expect(last.contacts).toBeNear(totalOf(plain));
    const rest = reforecastDay(history, {
      actuals: new Array(8).fill(null),
      date: WEDNESDAY,
      events,
    });
    const open = rest.intervals.filter((interval) => interval.open);
    expect(open.slice(0, -1).every(({ contacts }) => contacts === 0)).toBe(true);
    expect(open.at(-1)!.contacts).toBeGreaterThan(0);
  });

  it('that has nothing while the centre is open is told, and the usual one stands', () => {
    const night = withProfile({ minutes: [0, 60], shares: [1, 1] });
    expect(hoursOf(night)).toEqual(hoursOf(plain));
    expect(night.warnings).toMatchObject([
      { code: 'profile-outside-hours', values: { dates: 1, date: WEDNESDAY } },
    ]);
  });

  it.each([
    [{ minutes: [480, 540], shares: [1] }, 'shares'],
    [{ minutes: [480, 540], shares: [0, 0] }, 'shares'],
    [{ minutes: [480, 540, 570], shares: [1, 1, 1] }, 'minutes'],
    [{ minutes: [480], shares: [1] }, 'minutes'],
    [{ minutes: [720, 1440], shares: [1, 1] }, 'minutes'],
  ])('is refused where it is none: %j', (profile, field) => {
    expect(() => withProfile(profile)).toThrow(`events[0].profile.${field} must be`);
  });
});
