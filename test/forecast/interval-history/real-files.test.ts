import { intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { hasSharedData, readSharedTable } from '../../support/shared-data.ts';

const zone = { timeZone: 'America/New_York', intervalSeconds: 1800 };

function readVolumes(file: string) {
  return readSharedTable(file).map(([time = '', volume]) => ({ time, contacts: Number(volume) }));
}

describe.skipIf(!hasSharedData)('files of real centres', () => {
  it('a bank, weekdays from 07:00 to 21:00: hours, holidays and lost days are told apart', () => {
    const holidays = ['2003-05-26', '2003-07-04', '2003-09-01'].map((date) => ({
      date,
      name: date,
    }));
    const rows = readVolumes('forecast/bank_us_2003.csv');
    const history = intervalHistory(rows, { ...zone, holidays });
    expect(history.openingHours).toEqual([
      { weekdays: [0, 1, 2, 3, 4], startMinutes: 420, endMinutes: 1260 },
    ]);
    expect(history.findings.map(({ code, dates }) => [code, ...dates])).toEqual([
      ['missing-days', '2003-04-04', '2003-04-07', '2003-10-14'],
      ['hours-inferred'],
      ['holidays-closed', '2003-05-26', '2003-07-04', '2003-09-01'],
    ]);
  });

  it('an emergency line around the clock, written without regard to the change of the clocks', () => {
    const rows = readVolumes('forecast/us911_montco_2016.csv');
    const history = intervalHistory(rows, zone);
    expect(history.starts).toHaveLength(rows.length - 2);
    expect(history.contacts.reduce<number>((total, value) => total + value!, 0)).toBe(
      rows.reduce((total, { contacts }) => total + contacts, 0),
    );
    expect(history.findings.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'skipped-hour 2',
    ]);
  });
});
