import { generateRotation, rotationDemand } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const shifts = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

describe('the demand of a rota', () => {
  it('covers each half-hour, nights across midnight and across the end of the week included', () => {
    // Two people round the clock, a third from 09:00 to 17:00 on weekdays, a half one at Sunday midnight.
    const requirement = Array.from({ length: 336 }, (_, slot) => {
      const [day, hour] = [Math.floor(slot / 48), (slot % 48) / 2];
      return 2 + (day < 5 && hour >= 9 && hour < 17 ? 1 : 0);
    });
    requirement[0] = 2.5;
    const result = rotationDemand({ requirement, intervalSeconds: 1800, shifts });
    expect(result).toEqual({
      demand: [
        [3, 3, 3, 3, 3, 2, 2],
        [3, 3, 3, 3, 3, 2, 2],
        [2, 2, 2, 2, 2, 2, 3],
      ],
      status: 'optimal',
      objective: 424,
      bound: 424,
      gap: 0,
      reasons: [],
      steps: result.steps,
    });
  });

  it('does not exist where no shift covers an interval that needs people', () => {
    const requirement = new Array<number>(336).fill(1);
    const { status, demand } = rotationDemand({
      requirement,
      intervalSeconds: 1800,
      shifts: shifts.slice(1),
    });
    expect({ status, demand }).toEqual({ status: 'infeasible', demand: undefined });
  });

  it('says which interval no shift covers whole: shifts that change at 23:45 leave half-hours open', () => {
    const at = (id: string, startMinutes: number) => ({ id, startMinutes, lengthMinutes: 480 });
    const { status, reasons } = rotationDemand({
      requirement: new Array<number>(336).fill(1),
      intervalSeconds: 1800,
      shifts: [at('E', 465), at('L', 945), at('N', 1425)],
    });
    expect(status).toBe('infeasible');
    // Three changes a day, each in the middle of a half-hour.
    expect(reasons.map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'interval-not-covered',
        message:
          'no shift covers all of the 30 minutes from 07:30 on Monday, which need people, nor 20 other such intervals',
      },
    ]);
  });

  it('leads to a rota with the fewest people', () => {
    const requirement = new Array<number>(168).fill(1);
    const demand = rotationDemand({ requirement, intervalSeconds: 3600, shifts }).demand!;
    const rota = generateRotation({
      employees: { min: 1, max: 12 },
      shifts,
      demand,
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 2, max: 6 },
      minRestHours: 11,
      weeklyHours: { maxAverage: 40 },
    });
    expect(rota).toMatchObject({ status: 'optimal', employees: 5 });
  });
});
