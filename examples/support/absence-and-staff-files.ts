import { readFileSync } from 'node:fs';
import { addDays, type EmployedPerson, type LostTime } from 'halfhour';

/** Rows of a file of months and rates that lie before the forecast; years are moved so that the last ends there. */
export function monthlyAbsence(path: string | undefined, before: string): LostTime[] {
  const rates =
    path === undefined
      ? new Array<number>(36).fill(5)
      : rowsOf(path).map(([, rate]) => Number(rate));
  const [year, month] = before.split('-').map(Number);
  const last = 12 * year! + month! - 2;
  return rates.map((rate, i) => {
    const at = last - (rates.length - 1 - i);
    const date = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    return { date, lost: rate / 100, available: 1 };
  });
}

/** First and last dates of a file; or invented, by a rule: of three who join one leaves within months. */
export function employments(path: string | undefined, before: string): EmployedPerson[] {
  if (path === undefined) {
    return Array.from({ length: 120 }, (_, i) => {
      const joined = addDays(before, -20 - 13 * i);
      const stay = i % 3 === 0 ? 15 + ((37 * i) % 150) : 300 + ((211 * i) % 2500);
      const left = addDays(joined, stay);
      return left < before ? { joined, left } : { joined };
    });
  }
  return rowsOf(path).map(([joined = '', left = '']) =>
    left === '' ? { joined } : { joined, left },
  );
}

/** The cells of a file of commas, without the line of names. */
function rowsOf(path: string): string[][] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}
