import { closeSync, openSync, writeSync } from 'node:fs';

const DAY = 86_400_000;
const DAYS = 3 * 365;
const QUEUES = 20;

/** What a long export holds. */
export interface LongExport {
  readonly rows: number;
  readonly contacts: number;
}

/** Writes quarter-hours of three years and twenty queues, by a seed; the same file on every machine. */
export function writeLongExport(path: string): LongExport {
  let state = 20_25;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const file = openSync(path, 'w');
  writeSync(file, 'time,queue,calls,aht\n');
  let rows = 0;
  let contacts = 0;
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(Date.UTC(2022, 0, 1) + day * DAY).toISOString().slice(0, 10);
    let text = '';
    for (let slot = 0; slot < 96; slot++) {
      const clock = `${two(slot >> 2)}:${two((slot & 3) * 15)}`;
      const shape = Math.sin((slot / 96) * Math.PI);
      for (let queue = 1; queue <= QUEUES; queue++) {
        const calls = Math.floor(shape * (5 + queue) * 2 * random());
        const aht = calls === 0 ? 0 : 150 + Math.floor(200 * random());
        text += `${date} ${clock},Queue ${two(queue)},${calls},${aht}\n`;
        rows++;
        contacts += calls;
      }
    }
    writeSync(file, text);
  }
  closeSync(file);
  return { rows, contacts };
}

const two = (n: number) => String(n).padStart(2, '0');
