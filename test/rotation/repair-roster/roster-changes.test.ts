import type { Roster } from 'halfhour/duty';
import {
  checkRoster,
  evenOutRoster,
  layRoster,
  measureFairness,
  ROSTER_RULE_PRESETS,
  repairRoster,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { shifts } from '../support/one-person.ts';

describe('a roster with people away', () => {
  const names = ['Ann', 'Bob', 'Cem', 'Dia'];
  const rota = [
    ['N', 'N', null, null, null, null, null],
    ['D', 'D', null, null, null, null, null],
    [null, null, null, null, null, null, null],
    [null, null, null, 'N', null, null, null],
  ];
  const laidFrom = (startDate: string) =>
    layRoster({
      rota,
      shifts,
      employees: names.map((name, week) => ({ name, week })),
      startDate,
      days: 7,
      timeZone: 'Europe/Berlin',
    });
  const roster = laidFrom('2026-06-01');
  const absences = [{ employee: 'Ann', from: '2026-06-01', to: '2026-06-01' }];

  it('gives the duty to the one with the fewest nights who keeps the rules', () => {
    const {
      replaced,
      unfilled,
      roster: mended,
    } = repairRoster(roster, { absences, rules: ROSTER_RULE_PRESETS.eu });
    expect(unfilled).toEqual([]);
    expect(replaced.map(({ employee, date, replaces }) => [employee, date, replaces])).toEqual([
      ['Cem', '2026-06-01', 'Ann'],
    ]);
    expect(mended.duties.length).toBe(roster.duties.length);
    expect(measureFairness(mended).nights.counts).toEqual([1, 0, 1, 1]);
  });

  it('counts the nights of earlier rosters', () => {
    const before = laidFrom('2026-05-25');
    const history = [
      { ...before, duties: before.duties.map((duty) => ({ ...duty, employee: 'Cem' })) },
    ];
    const { replaced } = repairRoster(roster, { absences, rules: [], history });
    expect(replaced[0]!.employee).toBe('Dia');
  });

  it('leaves open what nobody may take, and never breaks a rule anew', () => {
    const everyone = ['Ann', 'Cem', 'Dia'].map((employee) => ({
      employee,
      from: '2026-06-01',
      to: '2026-06-02',
    }));
    const rules = ROSTER_RULE_PRESETS.eu;
    const { unfilled, roster: mended } = repairRoster(roster, { absences: everyone, rules });
    expect(unfilled.map(({ date, shift }) => `${date} ${shift}`)).toEqual([
      '2026-06-01 N',
      '2026-06-02 N',
    ]);
    expect(checkRoster(mended, rules)).toEqual([]);
  });
});

describe('a roster evened out', () => {
  const names = ['Ann', 'Bob', 'Cem'];
  // Ann has four nights, Bob four days, Cem nothing.
  const roster = layRoster({
    rota: [
      ['N', 'N', null, null, 'N', 'N', null],
      ['D', 'D', null, null, 'D', 'D', null],
      new Array<null>(7).fill(null),
    ],
    shifts,
    employees: names.map((name, week) => ({ name, week })),
    startDate: '2026-06-01',
    days: 7,
    timeZone: 'Europe/Berlin',
  });
  const filled = (of: Roster) => of.duties.map(({ date, shift }) => `${date} ${shift}`).sort();
  const rules = ROSTER_RULE_PRESETS.eu;

  it('has the same shifts filled, its burdens nearer to each other, and breaks no rule anew', () => {
    const { roster: even, changed, before, after } = evenOutRoster(roster, { rules });
    expect(filled(even)).toEqual(filled(roster));
    expect(changed.length).toBeGreaterThan(0);
    expect(before.nights.spread).toBe(4);
    expect(after.nights.spread).toBeLessThanOrEqual(1);
    expect(after.hours.spread).toBeLessThanOrEqual(8);
    expect(after).toEqual(measureFairness(even));
    expect(checkRoster(even, rules)).toEqual([]);
  });

  it('changes nothing before its date, and no more than asked', () => {
    const { changed } = evenOutRoster(roster, { rules, from: '2026-06-05' });
    expect(changed.filter(({ date }) => date < '2026-06-05')).toEqual([]);
    expect(evenOutRoster(roster, { rules, maxChanges: 1 }).changed.length).toBeLessThanOrEqual(2);
  });

  it('gives people only what they can work, there and back', () => {
    const night = { employee: 'Cem', shifts: ['D'] };
    const { changed } = evenOutRoster(roster, { rules, skills: [night] });
    expect(changed.some(({ employee }) => employee === 'Cem')).toBe(true);
    expect(changed.filter(({ employee, shift }) => employee === 'Cem' && shift !== 'D')).toEqual(
      [],
    );
    const two = { ...roster, employees: ['Ann', 'Bob'] };
    const duties = roster.duties.filter(({ employee }) => employee !== 'Cem');
    const skills = [{ employee: 'Ann', shifts: ['N'] }];
    const kept = evenOutRoster({ ...two, duties }, { rules: [], skills });
    // Ann can take no day in return for her nights.
    expect(kept.changed.filter(({ employee }) => employee === 'Ann')).toEqual([]);
    const free = evenOutRoster({ ...two, duties }, { rules: [] });
    expect(free.changed.some(({ employee }) => employee === 'Ann')).toBe(true);
  });

  it('sees both duties of a date', () => {
    const duty = (shift: string, from: number, hours: number) => ({
      employee: 'Ann',
      date: '2026-06-01',
      shift,
      start: `2026-06-01T${from}:00:00Z`,
      end: `2026-06-01T${from + hours}:00:00Z`,
      hours,
      isNight: false,
    });
    const people = { startDate: '2026-06-01', days: 1, timeZone: 'UTC', employees: ['Ann', 'Bob'] };
    const split = { ...people, duties: [duty('A', 10, 4), duty('B', 16, 1)] };
    const { changed, after } = evenOutRoster(split, { rules: [] });
    expect(changed.map(({ shift }) => shift)).toEqual(['A']);
    expect(after.hours.spread).toBe(3);
    const other = { ...duty('X', 10, 8), employee: 'Bob' };
    const held = { ...people, duties: [...split.duties, { ...other, hours: 7.5 }] };
    // One for one would leave somebody with two.
    expect(evenOutRoster(held, { rules: [] }).changed).toEqual([]);
  });

  it('stays as it is where it is even', () => {
    const duties = roster.duties.filter(({ employee }) => employee === 'Ann');
    const alone = { ...roster, employees: ['Ann'], duties };
    expect(evenOutRoster(alone, { rules: [] }).changed).toEqual([]);
  });
});
