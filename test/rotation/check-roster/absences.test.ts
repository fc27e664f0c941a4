import { type Absence, countHours, type RosterRule } from 'halfhour/duty';
import {
  checkRoster,
  evenOutRoster,
  judgeRoster,
  layRoster,
  repairRoster,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const SHIFTS = [
  { id: 'D', startMinutes: 540, lengthMinutes: 540, paidMinutes: 480 },
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

/** Ann's week and Bob's in the letters of their shifts, from Monday 1 June 2026. */
function rosterOf(ann: string, bob = '-------') {
  const cells = (week: string) => [...week].map((letter) => (letter === '-' ? null : letter));
  return layRoster({
    rota: [cells(ann), cells(bob)],
    shifts: SHIFTS,
    employees: [
      { name: 'Ann', week: 0 },
      { name: 'Bob', week: 1 },
    ],
    startDate: '2026-06-01',
    days: 7,
    timeZone: 'Europe/Berlin',
  });
}

const away = (employee: string, from: string, rest: Partial<Absence> = {}): Absence => ({
  employee,
  from,
  to: from,
  ...rest,
});
const leave = away('Ann', '2026-06-02', { to: '2026-06-04' });

describe('the night that runs into the first day of leave', () => {
  const roster = rosterOf('N------');

  it('is two hours of work and six away', () => {
    const [ann] = countHours(roster, { absences: [leave] });
    expect(ann!.total).toMatchObject({ worked: 2, absent: 6, unpaid: 0, duties: 1 });
  });

  it('is reported, and is no breach of a rule', () => {
    const rules: readonly RosterRule[] = [
      { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 },
    ];
    const { findings, rules: verdicts } = judgeRoster(roster, rules, { absences: [leave] });
    expect(findings).toMatchObject([
      { code: 'duty-while-away', employee: 'Ann', date: '2026-06-01', shift: 'N' },
    ]);
    expect(verdicts).toMatchObject([{ verdict: 'kept', breaches: 0 }]);
  });

  it('goes to somebody who is here, and to nobody whose own leave begins then', () => {
    const { replaced } = repairRoster(roster, { absences: [leave], rules: [] });
    expect(replaced).toMatchObject([{ employee: 'Bob', date: '2026-06-01', replaces: 'Ann' }]);
    const both = [leave, away('Bob', '2026-06-02')];
    expect(repairRoster(roster, { absences: both, rules: [] }).unfilled).toHaveLength(1);
  });

  it('stays where the leave begins in the morning at six', () => {
    const absences = [{ ...leave, fromMinutes: 360 }];
    expect(repairRoster(roster, { absences, rules: [] }).replaced).toEqual([]);
    expect(checkRoster(roster, [], { absences })).toEqual([]);
    expect(countHours(roster, { absences })[0]!.total.absent).toBe(0);
  });
});

describe('half a day away', () => {
  const afternoon = { fromMinutes: 780, toMinutes: 1080 };

  it('leaves the hours before it, and takes no hour of an unpaid meal', () => {
    // 09:00 to 18:00 with an hour of meal from 13:00: four hours here, four away.
    const absences = [away('Ann', '2026-06-01', afternoon)];
    const [ann] = countHours(rosterOf('D------'), { absences });
    expect(ann!.total).toMatchObject({ worked: 4, absent: 4, unpaid: 1 });
  });

  it('counts once what two absences say of it', () => {
    const all = away('Ann', '2026-06-01', { fromMinutes: 540, toMinutes: 1080 });
    for (const absences of [
      [all, away('Ann', '2026-06-01', { fromMinutes: 600, toMinutes: 660 })],
      [away('Ann', '2026-06-01', afternoon), all],
    ]) {
      expect(countHours(rosterOf('D------'), { absences })[0]!.total.absent).toBe(8);
    }
  });

  it('ends with the second of two equal times of the clock, and begins with the first', () => {
    const roster = layRoster({
      rota: [[null, null, null, null, null, 'M', 'M']],
      shifts: [{ id: 'M', startMinutes: 0, lengthMinutes: 360 }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-10-19',
      days: 7,
      timeZone: 'Europe/Berlin',
    });
    const halfPastTwo = (rest: Partial<Absence>) =>
      countHours(roster, { absences: [away('Ann', '2026-10-25', rest)] })[0]!.total;
    // 00:00 to 06:00 is seven hours on 25 October, and 02:30 comes after 2.5 and after 3.5 of them.
    expect(halfPastTwo({ toMinutes: 150 })).toMatchObject({ worked: 6 + 3.5, absent: 3.5 });
    expect(halfPastTwo({ fromMinutes: 150 })).toMatchObject({ worked: 6 + 2.5, absent: 4.5 });
  });

  it('opens the duty that it cuts, and no other of the date', () => {
    const absences = [away('Ann', '2026-06-01', afternoon), away('Bob', '2026-06-01', afternoon)];
    const early = rosterOf('E------');
    expect(repairRoster(early, { absences, rules: [] }).unfilled).toHaveLength(1);
    const morning = absences.map((each) => ({ ...each, fromMinutes: 840 }));
    expect(repairRoster(early, { absences: morning, rules: [] }).unfilled).toEqual([]);
    expect(checkRoster(early, [], { absences: morning })).toEqual([]);
  });

  it('lies in the gap of a split shift without touching it', () => {
    const gap = { kind: 'gap', startMinutes: 720, minutes: 240, paid: false } as const;
    const roster = layRoster({
      rota: [['S', null, null, null, null, null, null]],
      shifts: [{ id: 'S', startMinutes: 480, lengthMinutes: 720, breaks: [gap] }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Europe/Berlin',
    });
    const inGap = away('Ann', '2026-06-01', { fromMinutes: 720, toMinutes: 960 });
    expect(checkRoster(roster, [], { absences: [inGap] })).toEqual([]);
    expect(countHours(roster, { absences: [inGap] })[0]!.total).toMatchObject({
      worked: 8,
      absent: 0,
    });
    const longer = [{ ...inGap, toMinutes: 961 }];
    expect(checkRoster(roster, [], { absences: longer })).toHaveLength(1);
  });

  it('ends after it begins', () => {
    const wrong = away('Ann', '2026-06-01', { fromMinutes: 600, toMinutes: 600 });
    expect(() => countHours(rosterOf('D------'), { absences: [wrong] })).toThrow(
      'an absence that does not end before it begins',
    );
  });
});

describe('evening out', () => {
  it('gives nobody a duty who is away in some part of it', () => {
    const roster = rosterOf('N--N---');
    const names = (absences: readonly Absence[]) =>
      evenOutRoster(roster, { rules: [], absences, maxChanges: 1 }).changed.map(({ date }) => date);
    expect(names([])).toEqual(['2026-06-01']);
    expect(names([away('Bob', '2026-06-02')])).toEqual(['2026-06-04']);
    expect(names([away('Bob', '2026-06-02', { to: '2026-06-05' })])).toEqual([]);
  });
});

describe('a breach that is there already', () => {
  const rule = (hours: number): RosterRule => ({
    id: 'rest',
    source: 'house rule',
    kind: 'minRestHours',
    hours,
  });

  it('does not make room for another of the same rule', () => {
    // Bob's night ends two hours before his early: that he has too little rest there is no licence for Thursday.
    const roster = rosterOf('---N---', '--N-E--');
    const known = checkRoster(roster, [rule(30)]).length;
    expect(known).toBeGreaterThan(0);
    const absences = [away('Ann', '2026-06-04')];
    expect(repairRoster(roster, { absences, rules: [rule(30)] }).unfilled).toHaveLength(1);
  });
});
