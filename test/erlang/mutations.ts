import type { Mutation } from '../support/mutation.ts';

/** Small wrong changes that the tests of this folder must notice. */
export const mutations: readonly Mutation[] = [
  ...of('src/erlang/agents/agents-for-waiting.ts', [
    ['roundUpHeadCount(offeredLoad / maxOccupancy)', 'Math.ceil(offeredLoad / maxOccupancy)'],
  ]),
  ...of('src/erlang/agents/fewest-agents-of-series.ts', [['load > 0 ?', 'load > 1 ?']]),
  ...of('src/erlang/agents/fewest-agents.ts', [
    ['MARGIN = 0.003', 'MARGIN = 0'],
    ['surplus < 1 - MARGIN', 'surplus < 1'],
    ['late *= decay;', ''],
  ]),
  ...of('src/erlang/agents/fractional-agents.ts', [
    ['Math.max(least, whole - 1)', 'Math.max(least, whole - 0.5)'],
  ]),
  ...of('src/erlang/agents/safety.ts', [['- excess * bend', '+ 9 * excess * bend']]),
  ...of('src/erlang/agents/tail-excess.ts', [['limit * (1 + TIE_TOLERANCE)', 'limit']]),
  ...of('src/erlang/capacity/answer-time-for-share.ts', [
    ['waiting / (1 - share)', 'waiting / share'],
  ]),
  ...of('src/erlang/delay/service-level.ts', [['(1 - (low +', '(1 + (low +']]),
  ...of('src/erlang/delay/waiting-times.ts', [['offeredLoad * waiting', 'agents * waiting']]),
  ...of('src/erlang/erlang-b-and-c.ts', [
    ['offeredLoad === 0 || agents', 'offeredLoad === 1 || agents'],
    ['((agents - offeredLoad) / agents)', '((agents - offeredLoad) / offeredLoad)'],
  ]),
  ...of('src/erlang/loss/engset.ts', [
    ['lines > sources', 'lines >= sources'],
    ['influence *= n / ((sources - n + 1)', 'influence *= n / ((sources - n)'],
  ]),
  ...of('src/erlang/loss/lines-for-blocking.ts', [
    ['target * (1 + TIE_TOLERANCE)', 'target * 1.01'],
  ]),
  ...of('src/erlang/patience/agents-for-erlang-a.ts', [['1 - target : target', 'target : target']]),
  ...of('src/erlang/patience/erlang-x.ts', [['1 / (1 - again)', '1 / (1 + again)']]),
  ...of('src/erlang/patience/impatient-queue.ts', [
    ['perAgent * odds - 1', 'perAgent * odds'],
    ['if (rest > c) return 1;', 'if (eta > c) return 1;'],
    ['wait += 1 / (c + m)', 'wait = 1 / (c + m)'],
  ]),
  ...of('src/erlang/patience/shortfall.ts', [['servedLate / served', 'servedLate']]),
  ...of('src/math/elementary/double-double.ts', [['a1 * b2 + a2 * b1', 'a1 * b2 - a2 * b1']]),
  ...of('src/math/least-whole.ts', [
    ['if (high === lowest) return lowest;', 'if (high === lowest) return high + 1;'],
  ]),
  ...of('src/math/root-between.ts', [['value > 0 !== f1 > 0', 'value > 0 === f1 > 0']]),
  ...of('src/math/special/gamma.ts', [
    ['UNIFORM_LOWEST = 0.7', 'UNIFORM_LOWEST = 0.1'],
    ['if (x < 1.5) return', 'if (x < 40) return'],
    ['term < sum * 1e-17', 'term < sum * 1e-9'],
    ['slope += k * term;', 'slope += term;'],
    ['(x - c) * value + c * peak', '(x - c) * value'],
    ['* exp(x)) / pow(x, s)', '* exp(-x)) / pow(x, s)'],
  ]),
  ...of('src/math/special/mills-ratio.ts', [
    ['1 - b * ratio', '1 + b * ratio'],
    ['term *= -k * square', 'term *= k * square'],
  ]),
  ...of('src/math/special/uniform-expansion.ts', [
    ['shifted < 20', 'shifted < 3'],
    ['low: low + rest', 'low: low - rest'],
    ['1 / (2 * i + 3)', '1 / (2 * i + 1)'],
    ['if (s > 2000) return 3', 'if (s > 100) return 1'],
    ['size < 0.1', 'size < 0.5'],
    ['slope = slope * eta + value', 'slope = value'],
  ]),
];

/** Changes of one file. */
function of(file: string, changes: readonly (readonly [from: string, to: string])[]): Mutation[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}
