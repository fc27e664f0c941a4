import { InvalidInputError } from '../../core/errors.ts';
import { parseArguments } from '../../core/parse-input.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import { costFigures } from '../evaluate-cost/cost-figures.ts';
import { BRIDGE_DRIVERS, type BridgeDriver, blend } from './bridge-drivers.ts';
import type { CostBridgeInput } from './input.ts';
import { costBridgeSchema } from './input.ts';
import { type CostMeasure, requireMeasure } from './measure.ts';
import { shapleyValues } from './shapley.ts';

/** Why a period costs more or less than another. */
export interface CostBridge {
  readonly measure: CostMeasure;
  /** The measure before. */
  readonly before: number;
  /** The measure after. */
  readonly after: number;
  /** What each driver adds, in the order of the chain; drivers that did not change are left out. */
  readonly effects: readonly BridgeEffect[];
}

/** One step of a bridge. */
export interface BridgeEffect {
  readonly driver: BridgeDriver;
  /** Above 0 where it makes the period dearer. */
  readonly effect: number;
}

/**
 * Why did the cost change?
 *
 * The difference is shared among volume, mix, handle time, resolution, self-service, occupancy,
 * shrinkage, pay and so on. Drivers multiply each other, so the effect of one hangs on which came
 * before it; Shapley's values average over every order, depend on none, and add up to the
 * difference. With a `service` target the economies of scale are part of the volume's effect. Hours
 * that were given are turned into the occupancy that they amount to.
 *
 * @param before - The earlier period.
 * @param after - The later period, with the same `channels` in the same order, each counted in the same way (`contacts` or `issues`).
 * @param options - What to compare.
 * @returns Both values and the effects between them.
 * @throws InvalidInputError for a bad input, for other channels, and for a measure that the inputs
 * do not have.
 * @example
 * ```ts
 * import { costBridge } from 'halfhour/cost';
 *
 * const before = {
 *   channels: [{ name: 'voice', contacts: 9000, ahtSeconds: 400 }],
 *   staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
 *   pay: { baseMonthly: 3000 },
 * };
 * const after = {
 *   ...before,
 *   channels: [{ name: 'voice', contacts: 9900, ahtSeconds: 380 }],
 *   pay: { baseMonthly: 3150 },
 * };
 * const bridge = costBridge(before, after);
 * bridge.after - bridge.before; // => 3165.69…
 * bridge.effects.map(({ driver }) => driver); // => ['volume', 'handleTime', 'pay']
 * bridge.effects[0].effect; // => 3252.49…
 * ```
 */
export function costBridge(
  before: CostInput,
  after: CostInput,
  options: CostBridgeInput = {},
): CostBridge {
  parseArguments('costBridge', {
    before: [costInputSchema, before],
    after: [costInputSchema, after],
    options: [costBridgeSchema, options, ''],
  });
  refuseOtherChannels(before, after);
  const { measure = 'total' } = options;
  const [start, end] = [byOccupancy(before), byOccupancy(after)];

  const drivers = BRIDGE_DRIVERS.filter((driver) => differs(start, end, driver));
  const worthOf = (set: number) => {
    const input = blend(start, end, (driver) => (set & (1 << drivers.indexOf(driver))) !== 0);
    return requireMeasure('costBridge', input, measure);
  };
  const shares = shapleyValues(drivers.length, worthOf);
  return {
    measure,
    before: worthOf(0),
    after: worthOf((1 << drivers.length) - 1),
    effects: drivers.map((driver, i) => ({ driver, effect: shares[i]! })),
  };
}

/** Whether a driver's part of the input is another one after. */
function differs(before: CostInput, after: CostInput, driver: BridgeDriver): boolean {
  const changed = blend(before, after, (other) => other === driver);
  return fingerprint(changed) !== fingerprint(blend(before, after, () => false));
}

/** Text of an input that forgives the last digits: shares of a volume are not exact. */
function fingerprint(input: CostInput): string {
  return JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'number' ? value.toPrecision(12) : value,
  );
}

/** The same input with its staff told by occupancy. */
function byOccupancy(input: CostInput): CostInput {
  const { positionHours, paidHours, fte } = input.staff;
  if ((positionHours ?? paidHours ?? fte) === undefined) return input;
  const { occupancy } = costFigures('costBridge', input).hours;
  const { inOfficeShrinkage, outOfOfficeShrinkage, hoursPerFte, rounding, agentsPerSeat } =
    input.staff;
  const rest = { inOfficeShrinkage, outOfOfficeShrinkage, hoursPerFte, rounding, agentsPerSeat };
  if (occupancy === undefined || occupancy === 0) {
    const expected = 'told by occupancy where nothing is handled';
    throw new InvalidInputError('costBridge', [{ path: 'staff', expected, received: occupancy }]);
  }
  return { ...input, staff: { ...rest, occupancy } };
}

function refuseOtherChannels({ channels }: CostInput, after: CostInput): void {
  const kind = ({ name, issues }: CostInput['channels'][number]) =>
    `${name} in ${issues === undefined ? 'contacts' : 'issues'}`;
  const [names, others] = [channels.map(kind), after.channels.map(kind)];
  if (names.join() === others.join()) return;
  const expected = `the same as before: ${names.join(', ')}`;
  throw new InvalidInputError('costBridge', [
    { path: 'after.channels', expected, received: others.join(', ') },
  ]);
}
