import {
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForServiceLevels,
  averageSpeedOfAnswer,
  type ErlangACriterion,
  erlangA,
  erlangB,
  erlangC,
  linesForBlocking,
  occupancy,
  offeredLoad,
  serviceLevel,
  waitTail,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { TIE_TOLERANCE } from '../../src/core/tie.ts';
import { twoProduct } from '../../src/math/elementary/double-double.ts';
import { hasSharedData, readSharedTable } from '../support/shared-data.ts';

// Tables from 86-digit arithmetic, made by other formulas than the ones under test.

function table(file: string): (number | undefined)[][] {
  return readSharedTable(`erlang/${file}`).map((row) =>
    row.map((cell) => (cell === '' ? undefined : Number(cell))),
  );
}

/** The largest error among pairs of (actual, expected), relative to the expected value. */
function largestRelativeError(pairs: readonly (readonly [number, number])[]): number {
  return Math.max(...pairs.map(([actual, expected]) => Math.abs(actual / expected - 1)));
}

function largestAbsoluteError(pairs: readonly (readonly [number, number])[]): number {
  return Math.max(...pairs.map(([actual, expected]) => Math.abs(actual - expected)));
}

describe.skipIf(!hasSharedData)('against tables of 17 significant digits', () => {
  it('Erlang B is right to 1e-14 from 0.01 erlangs to the largest of the grid', () => {
    const rows = table('erlang_bc_grid.csv');
    const pairs = rows.map(([a, n, b]) => [erlangB(n!, a!), b!] as const);
    expect(largestRelativeError(pairs)).toBeLessThan(1e-14);
  });

  it('Erlang C is right to 1e-14, and to 1e-15 where it is above 1e-12', () => {
    const rows = table('erlang_bc_grid.csv').filter(([, , , c]) => c !== undefined);
    const pairs = rows.map(([a, n, , c]) => [erlangC(n!, a!), c!] as const);
    expect(largestRelativeError(pairs)).toBeLessThan(1e-14);
    expect(largestRelativeError(pairs.filter(([, c]) => c > 1e-12))).toBeLessThan(1e-15);
  });

  it('the tail, the service level, the speed of answer and the occupancy are right', () => {
    const rows = table('erlang_c_sl_grid.csv') as number[][];
    const tails = rows.map(([a, n, aht, t, tail]) => {
      // T / AHT is rounded before the function sees it: the reference is moved by just that much.
      const time = t! / aht!;
      const { high, low } = twoProduct(time, aht!);
      const rounding = (high - t! + low) / aht!;
      const moved = n! > a! ? tail! * Math.exp((a! - n!) * rounding) : tail!;
      return [waitTail(n!, a!, time), moved] as const;
    });
    expect(largestRelativeError(tails)).toBeLessThan(1e-14);
    expect(largestRelativeError(tails.filter(([, tail]) => tail > 1e-12))).toBeLessThan(1e-15);
    const levels = rows.map(
      ([a, n, aht, t, , sl]) => [serviceLevel(n!, a!, t! / aht!), sl!] as const,
    );
    expect(largestAbsoluteError(levels)).toBeLessThan(4e-16);
    const asas = rows.map(
      ([a, n, aht, , , , asa]) => [averageSpeedOfAnswer(n!, a!) * aht!, asa!] as const,
    );
    expect(largestRelativeError(asas)).toBeLessThan(1e-14);
    const busy = rows.map(([a, n, , , , , , share]) => [occupancy(n!, a!), share!] as const);
    expect(largestRelativeError(busy)).toBeLessThan(3e-16);
  });

  it('real agents are right to 1e-14', () => {
    const rows = table('continuous_n.csv');
    const blocking = rows.map(([, n, a, b]) => [erlangB(n!, a!), b!] as const);
    expect(largestRelativeError(blocking)).toBeLessThan(1e-14);
    const waiting = rows.filter(([, , , , c]) => c !== undefined);
    const pairs = waiting.map(([, n, a, , c]) => [erlangC(n!, a!), c!] as const);
    expect(largestRelativeError(pairs)).toBeLessThan(1e-14);
  });

  it('agents for a service level are the right whole numbers', () => {
    const wrong = table('agents_c.csv').filter(
      ([, , , aht, target, t, , , a, n]) => agentsForServiceLevel(a!, t! / aht!, target!) !== n,
    );
    expect(wrong).toEqual([]);
  });

  it('a batch gives the right whole numbers', () => {
    const wrong = table('agents_c.csv').filter(([, calls, interval, aht, target, t, , , , n]) => {
      const [agents] = agentsForServiceLevels({
        contacts: Float64Array.of(calls!),
        ahtSeconds: Float64Array.of(aht!),
        intervalSeconds: interval!,
        answerTimeSeconds: t!,
        targetServiceLevel: target!,
      });
      return agents !== n;
    });
    expect(wrong).toEqual([]);
  });

  it('agents for an occupancy cap and for a speed of answer are the right whole numbers', () => {
    const wrong = table('agents_c.csv').filter(
      ([, , , aht, , , cap, maxAsa, a, , byCap, byAsa]) => {
        const capped = cap === undefined || agentsForOccupancy(a!, cap) === byCap;
        const prompt = maxAsa === undefined || agentsForAsa(a!, maxAsa / aht!) === byAsa;
        return !(capped && prompt);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('exact ties get the answer for the decimals that were typed', () => {
    const wrong = readSharedTable('erlang/ties_decimal.csv').filter(
      ([kind, calls, aht, target, t, cap, expected]) => {
        const load = offeredLoad(Number(calls), Number(aht), 1800);
        const agents =
          kind === 'occ'
            ? agentsForOccupancy(load, Number(cap))
            : agentsForServiceLevel(load, Number(t) / Number(aht), Number(target));
        return agents !== Number(expected);
      },
    );
    expect(wrong).toEqual([]);
  });

  it('near ties are decided by the tie rule', () => {
    const wrong = table('agents_c_nearties.csv').filter(
      ([, a, aht, target, t, exact, nominal, , margin]) =>
        agentsForServiceLevel(a!, t! / aht!, target!) !==
        (margin! >= -TIE_TOLERANCE ? nominal : exact),
    );
    expect(wrong).toEqual([]);
  });

  it('lines for a blocking are the right whole numbers', () => {
    const wrong = table('trunks_b.csv').filter(
      ([, a, target, lines]) => linesForBlocking(a!, target!) !== lines,
    );
    expect(wrong).toEqual([]);
  });

  it('Erlang A has every measure right', () => {
    const rows = table('erlang_a.csv') as number[][];
    const results = rows.map(([, a, n, aht, patience, t]) => ({
      aht: aht!,
      measures: erlangA({
        agents: n!,
        offeredLoad: a!,
        patienceInAht: patience! / aht!,
        answerTimeInAht: t! / aht!,
      }),
    }));
    const shares = [
      [6, 'waitProbability'],
      [8, 'servedWithin'],
      [9, 'servedOrAbandonedWithin'],
      [10, 'servedWithinExcludingEarlyAbandons'],
      [11, 'servedWithinOfServed'],
      [17, 'occupancy'],
    ] as const;
    for (const [column, name] of shares) {
      const pairs = results.map(({ measures }, i) => [measures[name], rows[i]![column]!] as const);
      expect(largestAbsoluteError(pairs), name).toBeLessThan(1e-14);
    }
    const amounts = [
      [7, 'abandonProbability', false],
      [14, 'averageWait', true],
      [15, 'averageWaitServed', true],
      [16, 'averageQueue', false],
    ] as const;
    for (const [column, name, inSeconds] of amounts) {
      const pairs = results
        .map(
          ({ measures, aht }, i) =>
            [measures[name] * (inSeconds ? aht : 1), rows[i]![column]!] as const,
        )
        .filter(([, expected]) => expected > 1e-12);
      expect(largestRelativeError(pairs), name).toBeLessThan(5e-14);
    }
  });

  it('agents for Erlang A are the right whole numbers', () => {
    const criteria: Readonly<Record<string, ErlangACriterion>> = {
      sl_served: 'servedWithin',
      sl_or_ab: 'servedOrAbandonedWithin',
      sl_excl: 'servedWithinExcludingEarlyAbandons',
      p_abandon: 'abandonProbability',
    };
    const wrong = readSharedTable('erlang/agents_a.csv').filter(
      ([, a, aht, patience, t, criterion, target, n]) =>
        agentsForErlangA({
          offeredLoad: Number(a),
          patienceInAht: Number(patience) / Number(aht),
          answerTimeInAht: Number(t) / Number(aht),
          criterion: criteria[criterion!]!,
          target: Number(target),
        }) !== Number(n),
    );
    expect(wrong).toEqual([]);
  });
});
