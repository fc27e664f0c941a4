import { type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { berlin, codes, rowsOf, total } from './support/rows.ts';

describe('repeated rows', () => {
  const rows = rowsOf(14);

  it('count once if they are copies: an export read twice', () => {
    const twice = [...rows, ...rows.slice(0, 48)];
    expect(intervalHistory(twice, berlin).contacts).toEqual(intervalHistory(rows, berlin).contacts);
    expect(codes(twice)).toEqual(['duplicate-rows 48', 'unsorted-rows 1']);
  });

  it('replace the rows before them where most are copies: the last half-hour was still running', () => {
    const overlap = [...rows.slice(0, 40), { ...rows[40]!, contacts: 1 }, ...rows.slice(30)];
    expect(intervalHistory(overlap, berlin).contacts).toEqual(
      intervalHistory(rows, berlin).contacts,
    );
  });

  it('add up if they differ: queues of one centre', () => {
    const queues = rows.flatMap((row, i) => [row, { ...row, contacts: 1 + (i % 5) }]);
    expect(total(intervalHistory(queues, berlin).contacts)).toBe(
      total(queues.map(({ contacts }) => contacts)),
    );
  });

  it('count once if they are copies without a contact', () => {
    const closed = { time: '2024-07-01T08:00', contacts: 0, arrivals: 5 };
    expect(intervalHistory([closed, closed], berlin).volumes?.arrivals?.[16]).toBe(5);
  });

  it('do as the caller says', () => {
    const two = [5, 7].map((contacts) => ({ time: '2024-07-01T08:00', contacts }));
    const contactsBy = (duplicates: 'add' | 'last') =>
      intervalHistory(two, { ...berlin, duplicates }).contacts[16];
    expect(contactsBy('add')).toBe(12);
    expect(contactsBy('last')).toBe(7);
  });
});

describe('single calls', () => {
  it('are counted in their half-hours, their handle times averaged', () => {
    const history = intervalHistory(
      [
        { time: '2024-07-01T08:00:00', contacts: 1, ahtSeconds: 100 },
        { time: '2024-07-01T08:00:00', contacts: 1, ahtSeconds: 100 },
        { time: '2024-07-01T08:29:59', contacts: 1, ahtSeconds: 250 },
        { time: '2024-07-01T08:30:01', contacts: 1 },
      ],
      berlin,
    );
    expect([...history.contacts.slice(16, 18)]).toEqual([3, 1]);
    expect(history.ahtSeconds?.[16]).toBe(150);
    expect(history.ahtSeconds?.[17]).toBeNull();
    expect(history.findings.map(({ code }) => code)).toContain('aht-missing');
  });
});

describe('handle times', () => {
  const two = (a: Partial<HistoryRow>, b: Partial<HistoryRow>) =>
    intervalHistory(
      [
        { time: '2024-07-01T08:00', contacts: 10, ...a },
        { time: '2024-07-01T08:00', contacts: 30, ...b },
      ],
      { ...berlin, duplicates: 'add' },
    );

  it('of several rows are averaged by their contacts', () => {
    expect(two({ ahtSeconds: 100 }, { ahtSeconds: 200 }).ahtSeconds?.[16]).toBe(175);
  });

  it('or by the contacts answered, where these are told', () => {
    const { ahtSeconds } = two({ ahtSeconds: 100, answered: 9 }, { ahtSeconds: 200, answered: 3 });
    expect(ahtSeconds?.[16]).toBe(125);
  });

  it('of 0 seconds are unknown: nobody was handled', () => {
    expect(two({ ahtSeconds: 0 }, { ahtSeconds: 200 }).ahtSeconds?.[16]).toBe(200);
  });

  it('are the sum of their parts, and the parts are kept', () => {
    const { ahtSeconds, components } = two(
      { ringSeconds: 5, talkSeconds: 100, holdSeconds: 0, afterContactSeconds: 35 },
      { ringSeconds: 5, talkSeconds: 200, holdSeconds: 20, afterContactSeconds: 35 },
    );
    expect(ahtSeconds?.[16]).toBe((10 * 140 + 30 * 260) / 40);
    expect(components?.ring?.[16]).toBe(5);
    expect(components?.talk?.[16]).toBe(175);
    expect(components?.hold?.[16]).toBe(15);
    expect(components?.afterContact?.[16]).toBe(35);
  });

  it('are unknown where no contact was offered', () => {
    const { ahtSeconds } = intervalHistory(
      [
        { time: '2024-07-01T08:00', contacts: 0, ahtSeconds: 100 },
        { time: '2024-07-01T08:30', contacts: 2, ahtSeconds: 120 },
      ],
      berlin,
    );
    expect([...(ahtSeconds?.slice(16, 18) ?? [])]).toEqual([null, 120]);
  });
});
