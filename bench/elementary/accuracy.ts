import { seededRandom } from '../../src/core/random.ts';
import { elementary } from '../../test/math/elementary/elementary.ts';
import { highPrecision, ulpsOff } from '../../test/support/high-precision.ts';
import { SPREADS } from './arguments.ts';

/**
 * npm run accuracy -- elementary --count 10000000: the largest error of each function against 200 bits, in units of
 * the last place, over so many arguments; beside it that of the engine.
 */
export function run(args: readonly string[]): void {
  const at = args.indexOf('--count');
  const count = at < 0 ? 100_000 : Number(args[at + 1]);
  for (const { name, draw, hard } of SPREADS) {
    const random = seededRandom(16);
    const own = { ulps: 0, at: hard[0]! };
    const engine = { ulps: 0, at: hard[0]! };
    const look = (at: readonly number[]) => {
      const [x = 0, y = 0] = at;
      const truth = highPrecision[name](x, y);
      const seen = (best: typeof own, got: number) => {
        const ulps = ulpsOff(got, truth);
        if (!(ulps <= best.ulps)) Object.assign(best, { ulps, at });
      };
      seen(own, elementary[name](x, y));
      seen(engine, Math[name](x, y));
    };
    for (const at of hard) look(at);
    for (let i = 0; i < count; i++) look(draw(random));
    const digits = (ulps: number) => ulps.toFixed(4);
    console.log(
      `  ${name.padEnd(6)} ${count} arguments: ${digits(own.ulps)} ulp at ${own.at.join(', ')}; the engine ${digits(engine.ulps)}`,
    );
  }
}
