import {
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  averageSpeedOfAnswer,
  type ErlangACriterion,
  type ErlangAResult,
  erlangA,
  erlangB,
  erlangC,
  linesForBlocking,
  offeredLoad,
  serviceLevel,
  waitTail,
} from 'halfhour/erlang';
import { seededRandom } from '../../src/core/random.ts';
import { twoProduct } from '../../src/math/elementary/double-double.ts';
import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';
import { independentAgents } from './independent-agents.ts';
import { inverses } from './inverse-accuracy.ts';
import { absolute, line, numbers, relative, tally } from './table.ts';

/**
 * npm run accuracy -- erlang --count 10000000: the largest error of each function against tables of
 * 17 digits, then so many random and so many extreme whole numbers against an independent method.
 */
export function run(args: readonly string[]): void {
  const at = args.indexOf('--count');
  const count = at < 0 ? 200_000 : Number(args[at + 1]);
  if (hasSharedData) {
    erlangBAndC();
    waits();
    fractions();
    abandonment();
    inverses();
    wholeNumbers();
  } else console.log('the reference tables are not here: set HALFHOUR_DATA to their folder');
  campaign('random', count, randomCase);
  campaign('extreme', count, extremeCase);
  campaign('large loads', Math.ceil(count / 2000), largeCase);
}

function erlangBAndC(): void {
  const rows = numbers('erlang_bc_grid.csv');
  line(
    'erlangB',
    rows.map(([a, n, b]) => [erlangB(n!, a!), b!]),
    relative,
  );
  const waiting = rows
    .filter(([a, n]) => n! > a!)
    .map(([a, n, , c]) => [erlangC(n!, a!), c!] as const);
  line('erlangC', waiting, relative);
  line(
    'erlangC above 1e-12',
    waiting.filter(([, c]) => c > 1e-12),
    relative,
  );
}

function waits(): void {
  const rows = numbers('erlang_c_sl_grid.csv');
  // The quotient T / AHT is rounded before the function sees it: the reference is moved by just that.
  const tails = rows.map(([a, n, aht, t, tail]) => {
    const time = t! / aht!;
    const { high, low } = twoProduct(time, aht!);
    const rounding = (high - t! + low) / aht!;
    return [
      waitTail(n!, a!, time),
      n! > a! ? tail! * Math.exp((a! - n!) * rounding) : tail!,
    ] as const;
  });
  line('waitTail', tails, relative);
  line(
    'waitTail above 1e-12',
    tails.filter(([, tail]) => tail > 1e-12),
    relative,
  );
  line(
    'serviceLevel',
    rows.map(([a, n, aht, t, , level]) => [serviceLevel(n!, a!, t! / aht!), level!]),
    absolute,
  );
  line(
    'averageSpeedOfAnswer',
    rows.map(([a, n, aht, , , , asa]) => [averageSpeedOfAnswer(n!, a!) * aht!, asa!]),
    relative,
  );
}

function fractions(): void {
  const rows = numbers('continuous_n.csv');
  line(
    'erlangB, fractions of agents',
    rows.map(([, n, a, b]) => [erlangB(n!, a!), b!]),
    relative,
  );
  line(
    'erlangC, fractions of agents',
    rows.filter(([, n, a]) => n! > a!).map(([, n, a, , c]) => [erlangC(n!, a!), c!]),
    relative,
  );
}

function abandonment(): void {
  const results = numbers('erlang_a.csv').map((row) => {
    const [, a, n, aht, patience, t] = row;
    const input = {
      agents: n!,
      offeredLoad: a!,
      patienceInAht: patience! / aht!,
      answerTimeInAht: t! / aht!,
    };
    return { row, aht: aht!, result: erlangA(input) };
  });
  const shares: readonly (readonly [keyof ErlangAResult, number])[] = [
    ['waitProbability', 6],
    ['servedWithin', 8],
    ['servedOrAbandonedWithin', 9],
    ['servedWithinExcludingEarlyAbandons', 10],
    ['servedWithinOfServed', 11],
    ['occupancy', 17],
  ];
  for (const [name, column] of shares) {
    line(
      `erlangA.${name}`,
      results.map(({ row, result }) => [result[name], row[column]!]),
      absolute,
    );
  }
  const amounts: readonly (readonly [keyof ErlangAResult, number, boolean])[] = [
    ['abandonProbability', 7, false],
    ['averageWait', 14, true],
    ['averageWaitServed', 15, true],
    ['averageQueue', 16, false],
  ];
  for (const [name, column, inSeconds] of amounts) {
    const pairs = results
      .filter(({ row }) => row[column]! > 1e-12)
      .map(({ row, aht, result }) => [result[name] * (inSeconds ? aht : 1), row[column]!] as const);
    line(`erlangA.${name} above 1e-12`, pairs, relative);
  }
}

function wholeNumbers(): void {
  const centres = readSharedTable('erlang/agents_c.csv').map((row) => ({
    row: row.map(Number),
    capped: row[6] !== '',
    timed: row[7] !== '',
  }));
  tally(
    'agentsForServiceLevel',
    centres.map(
      ({ row: [, , , aht, target, t, , , a, n] }) =>
        agentsForServiceLevel(a!, t! / aht!, target!) === n,
    ),
  );
  tally(
    'agentsForOccupancy',
    centres
      .filter(({ capped }) => capped)
      .map(({ row }) => agentsForOccupancy(row[8]!, row[6]!) === row[10]),
  );
  tally(
    'agentsForAsa',
    centres
      .filter(({ timed }) => timed)
      .map(({ row }) => agentsForAsa(row[8]!, row[7]! / row[3]!) === row[11]),
  );
  tally(
    'near ties, by the tie rule',
    numbers('agents_c_nearties.csv').map(
      ([, a, aht, target, t, exact, nominal, , margin]) =>
        agentsForServiceLevel(a!, t! / aht!, target!) === (margin! >= -1e-12 ? nominal : exact),
    ),
  );
  tally(
    'exact ties of decimals',
    readSharedTable('erlang/ties_decimal.csv').map(([kind, calls, aht, target, t, cap, n]) => {
      const load = offeredLoad(Number(calls), Number(aht), 1800);
      return kind === 'occ'
        ? agentsForOccupancy(load, Number(cap)) === Number(n)
        : agentsForServiceLevel(load, Number(t) / Number(aht), Number(target)) === Number(n);
    }),
  );
  tally(
    'linesForBlocking',
    numbers('trunks_b.csv').map(([, a, target, n]) => linesForBlocking(a!, target!) === n),
  );
  tally('agentsForErlangA', readSharedTable('erlang/agents_a.csv').map(isRightForErlangA));
}

const CRITERIA: Readonly<Record<string, ErlangACriterion>> = {
  sl_served: 'servedWithin',
  sl_or_ab: 'servedOrAbandonedWithin',
  sl_excl: 'servedWithinExcludingEarlyAbandons',
  p_abandon: 'abandonProbability',
};

function isRightForErlangA(row: readonly string[]): boolean {
  const [, a, aht, patience, t, criterion, target, n] = row;
  const agents = agentsForErlangA({
    offeredLoad: Number(a),
    patienceInAht: Number(patience) / Number(aht),
    answerTimeInAht: Number(t) / Number(aht),
    criterion: CRITERIA[criterion!]!,
    target: Number(target),
  });
  return agents === Number(n);
}

interface Case {
  readonly load: number;
  readonly time: number;
  readonly target: number;
}

/** Centres as they are: 0.05 to 3,000 erlangs, answer times up to 2 handle times, targets 20 to 99.9 %. */
function randomCase(random: () => number): Case {
  return {
    load: 0.05 * 60_000 ** random(),
    time: random() < 0.1 ? 0 : 2 * random() ** 3,
    target: random() < 0.8 ? 0.2 + 0.79 * random() : 1 - 10 ** (-2 - random()),
  };
}

/** Nobody's centre: 1e-6 to 2,000 erlangs, waits up to 1,000 handle times, 1 - target down to 1e-13. */
function extremeCase(random: () => number): Case {
  return {
    load: 1e-6 * 2e9 ** random(),
    time: random() < 0.3 ? 0 : 1e-6 * 1e9 ** random(),
    target: random() < 0.3 ? 0.2 * random() + 1e-6 : 1 - 10 ** (-13 * random() - 1e-6),
  };
}

/** 3,000 to a million erlangs. */
function largeCase(random: () => number): Case {
  return { ...randomCase(random), load: 3000 * 333 ** random() };
}

function campaign(name: string, count: number, draw: (random: () => number) => Case): void {
  const random = seededRandom(20_261_123);
  const wrong: Case[] = [];
  for (let i = 0; i < count; i++) {
    const drawn = draw(random);
    const { load, time, target } = drawn;
    if (agentsForServiceLevel(load, time, target) !== independentAgents(load, time, target)) {
      wrong.push(drawn);
    }
  }
  const shown = wrong.length > 0 ? `, first ${JSON.stringify(wrong[0])}` : '';
  console.log(
    `  ${count} ${name} cases against an independent method: ${wrong.length} wrong${shown}`,
  );
}
