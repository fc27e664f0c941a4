import { measureAdherence } from 'halfhour/calls';
import { seededRandom } from '../../src/core/random.ts';
import { randomLog } from '../../test/calls/random-logs.ts';
import { countSeconds } from '../../test/calls/seconds-counter.ts';

/**
 * Random logs, late, overlapping and with gaps, against a count second by second: `--logs N` of them (default 200).
 */
export function run(args: readonly string[]): void {
  const named = args.indexOf('--logs');
  const logs = named < 0 ? 200 : Number(args[named + 1]);
  const random = seededRandom(2026);
  let differing = 0;
  let seconds = 0;
  for (let i = 0; i < logs; i++) {
    const input = randomLog(random);
    if (input.schedule.length + input.log.length === 0) continue;
    const { total, intervals } = measureAdherence(input);
    const counted = countSeconds(input);
    const isSame =
      total.scheduledSeconds === counted.total.scheduled &&
      total.adherentSeconds === counted.total.adherent &&
      total.toleratedSeconds === counted.total.tolerated &&
      total.exceptedSeconds === counted.total.excepted &&
      total.lostSeconds === counted.total.lost &&
      total.positionSeconds === counted.total.position &&
      total.adherentSeconds + total.exceptedSeconds + total.lostSeconds ===
        total.scheduledSeconds &&
      intervals.every(
        ({ start, lostSeconds }) => lostSeconds === (counted.byInterval.get(start)?.lost ?? 0),
      );
    if (!isSame) differing++;
    seconds += total.scheduledSeconds;
  }
  console.log(`  ${logs} logs, ${seconds} scheduled seconds: ${differing} differ from the count`);
}
