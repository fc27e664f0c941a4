import type { ReadExport } from 'halfhour/read';
import type { Layout } from './layouts.ts';
import { handleOf } from './truth.ts';

/** What is wrong in what was read out of a layout, in words; nothing if all is right and nothing asked. */
export function faultsOfReading(
  { rows: truth, hasAht, step }: Layout,
  { kind, rows, account }: ReadExport,
): string[] {
  const wanted = new Map<string, number>();
  let seconds = 0;
  let answered = 0;
  for (const row of truth) {
    const time = new Date(row.day * 86_400_000 + row.minute * 60_000).toISOString().slice(0, 16);
    wanted.set(time, (wanted.get(time) ?? 0) + row.offered);
    seconds += handleOf(row);
    answered += row.answered;
  }
  const read = new Map<string, number>();
  for (const row of rows) {
    let time = row.time.slice(0, 16);
    if (kind === 'contacts')
      time = `${time.slice(0, 14)}${Number(time.slice(14)) < 30 ? '00' : '30'}`;
    const contacts = 'contacts' in row ? row.contacts : 1;
    read.set(time, (read.get(time) ?? 0) + contacts);
  }
  const faults: string[] = [];
  for (const time of new Set([...wanted.keys(), ...read.keys()])) {
    const [want = 0, got = 0] = [wanted.get(time), read.get(time)];
    if (Math.abs(want - got) > 1e-6) faults.push(`${time}: ${got} contacts for ${want}`);
  }
  const total = [...wanted.values()].reduce((sum, n) => sum + n, 0);
  if (Math.abs(account.contactsUsed - total) > 1e-6 * total)
    faults.push(`${account.contactsUsed} used of ${total}`);
  const { ahtSeconds } = account;
  const mean = seconds / answered;
  // Files round handle times to seconds, or write one part of them alone.
  if (hasAht && !(Math.abs((ahtSeconds ?? 0) - mean) < 0.01 * mean))
    faults.push(`handle time ${ahtSeconds} for ${mean}`);
  if (!hasAht && ahtSeconds !== undefined) faults.push(`handle time ${ahtSeconds} for none`);
  if (step !== undefined && account.intervalSeconds !== step * 60)
    faults.push(`interval of ${account.intervalSeconds}`);
  return [...faults, ...account.questions.map(({ message }) => `asks: ${message}`)];
}
