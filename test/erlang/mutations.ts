import type { Mutation } from '../support/mutation.ts';

const special = 'src/math/special';
const erlang = 'src/erlang';

export const mutations: readonly Mutation[] = [
  { file: `${special}/gamma.ts`, from: 'shifted < 20', to: 'shifted < 3' },
  { file: `${special}/gamma.ts`, from: 'Math.exp(x) / x ** x', to: 'Math.exp(-x) / x ** x' },
  { file: `${special}/gamma-exponent.ts`, from: 'low: low + rest', to: 'low: low - rest' },
  { file: `${special}/gamma-exponent.ts`, from: '1 / (2 * i + 3)', to: '1 / (2 * i + 1)' },
  { file: `${special}/mills-ratio.ts`, from: '1 - b * ratio', to: '1 + b * ratio' },
  { file: `${special}/mills-ratio.ts`, from: 'term *= -k * square', to: 'term *= k * square' },
  {
    file: `${special}/uniform-expansion.ts`,
    from: 'if (s > 2000) return 3',
    to: 'if (s > 100) return 1',
  },
  {
    file: `${special}/uniform-expansion.ts`,
    from: 'size < 0.1',
    to: 'size < 0.5',
  },
  {
    file: `${special}/incomplete-gamma.ts`,
    from: 'UNIFORM_LOWEST = 0.7',
    to: 'UNIFORM_LOWEST = 0.1',
  },
  { file: `${special}/incomplete-gamma.ts`, from: 'if (x < 1.5) return', to: 'if (x < 40) return' },
  { file: `${special}/incomplete-gamma.ts`, from: 'term < sum * 1e-17', to: 'term < sum * 1e-9' },
  { file: `${special}/incomplete-gamma.ts`, from: 'slope += k * term;', to: 'slope += term;' },
  { file: `${special}/double-double.ts`, from: 'a1 * b2 + a2 * b1', to: 'a1 * b2 - a2 * b1' },
  { file: 'src/math/root-between.ts', from: 'value > 0 !== f1 > 0', to: 'value > 0 === f1 > 0' },
  {
    file: `${erlang}/loss/free-odds.ts`,
    from: 'offeredLoad === 0 || agents',
    to: 'offeredLoad === 1 || agents',
  },
  { file: `${erlang}/loss/engset.ts`, from: 'sources - n + 1', to: 'sources - n' },
  { file: `${erlang}/loss/engset.ts`, from: 'lines > sources', to: 'lines >= sources' },
  {
    file: `${erlang}/loss/lines-for-blocking.ts`,
    from: 'target * (1 + TIE_TOLERANCE)',
    to: 'target * 1.01',
  },
  {
    file: `${erlang}/delay/erlang-c.ts`,
    from: '((agents - offeredLoad) / agents)',
    to: '((agents - offeredLoad) / offeredLoad)',
  },
  { file: `${erlang}/delay/service-level.ts`, from: '(1 - (low +', to: '(1 + (low +' },
  {
    file: `${erlang}/delay/waiting-times.ts`,
    from: 'offeredLoad * waiting',
    to: 'agents * waiting',
  },
  { file: `${erlang}/agents/fewest-agents.ts`, from: 'MARGIN = 0.003', to: 'MARGIN = 0' },
  {
    file: `${erlang}/agents/fewest-agents.ts`,
    from: 'surplus < 1 - MARGIN',
    to: 'surplus < 1',
  },
  { file: `${erlang}/agents/fewest-agents.ts`, from: 'late *= decay;', to: '' },
  {
    file: `${special}/uniform-expansion.ts`,
    from: 'slope = slope * eta + value',
    to: 'slope = value',
  },
  {
    file: `${erlang}/patience/agents-for-erlang-a.ts`,
    from: '1 - target : target',
    to: 'target : target',
  },
  { file: `${erlang}/agents/tail-excess.ts`, from: 'limit * (1 + TIE_TOLERANCE)', to: 'limit' },
  {
    file: 'src/math/least-whole.ts',
    from: 'if (high === lowest) return lowest;',
    to: 'if (high === lowest) return high + 1;',
  },
  { file: `${erlang}/agents/safety.ts`, from: '- excess * bend', to: '+ 9 * excess * bend' },
  { file: `${erlang}/agents/fewest-agents-of-series.ts`, from: 'load > 0 ?', to: 'load > 1 ?' },
  {
    file: `${erlang}/agents/fractional-agents.ts`,
    from: 'Math.max(least, whole - 1)',
    to: 'Math.max(least, whole - 0.5)',
  },
  {
    file: `${erlang}/agents/agents-for-waiting.ts`,
    from: 'roundUpHeadCount(offeredLoad / maxOccupancy)',
    to: 'Math.ceil(offeredLoad / maxOccupancy)',
  },
  {
    file: `${erlang}/capacity/answer-time-for-share.ts`,
    from: 'waiting / (1 - share)',
    to: 'waiting / share',
  },
  { file: `${erlang}/patience/abandonment.ts`, from: 'perAgent * odds - 1', to: 'perAgent * odds' },
  { file: `${erlang}/patience/abandonment.ts`, from: '(late - first) * scale', to: 'late * scale' },
  {
    file: `${erlang}/patience/abandonment.ts`,
    from: '(x - c) * value + c * peak',
    to: '(x - c) * value',
  },
  {
    file: `${erlang}/patience/abandonment.ts`,
    from: 'if (rest > c) return 1;',
    to: 'if (eta > c) return 1;',
  },
  {
    file: `${erlang}/patience/average-wait-served.ts`,
    from: 'wait += 1 / (c + m)',
    to: 'wait = 1 / (c + m)',
  },
  { file: `${erlang}/patience/criterion.ts`, from: 'servedLate / served', to: 'servedLate' },
  { file: `${erlang}/patience/erlang-x.ts`, from: '1 / (1 - again)', to: '1 / (1 + again)' },
];
