/** One small fault. */
export interface Mutation {
  readonly file: string;
  /** The text to replace; the file holds it once. */
  readonly search: string;
  readonly replacement: string;
  /** The tests that ought to notice. */
  readonly tests: readonly string[];
}

/** Mutations of one file, all of which the same tests ought to notice. */
function of(
  file: string,
  tests: readonly string[],
  replacements: readonly (readonly [search: string, replacement: string])[],
): Mutation[] {
  return replacements.map(([search, replacement]) => ({ file, search, replacement, tests }));
}

const ERLANG = ['test/erlang'];
const TARGETS = ['test/staffing/targets'];
const SHRINKAGE = ['test/staffing/shrinkage'];
const RISK = ['test/staffing/risk'];

export const mutations: readonly Mutation[] = [
  // Kernels.
  ...of('src/erlang/delay/erlang-c.ts', ERLANG, [
    ['((agents - offeredLoad) / agents)', '((agents - offeredLoad) / offeredLoad)'],
    ['offeredLoad >= agents) return 1', 'offeredLoad > agents + 1) return 1'],
  ]),
  ...of('src/erlang/loss/erlang-b.ts', ERLANG, [
    ['1 / (1 + freeOdds(agents, offeredLoad))', '1 / (1 + freeOdds(agents + 1, offeredLoad))'],
  ]),
  ...of('src/erlang/delay/waiting-times.ts', ERLANG, [
    ['1 / (agents - offeredLoad)', '1 / (agents + 1 - offeredLoad)'],
    ['offeredLoad * waiting', 'waiting'],
  ]),
  ...of('src/erlang/agents/agents-for-waiting.ts', ERLANG, [
    ['const bound = maxAsaInAht * (1 + TIE_TOLERANCE)', 'const bound = maxAsaInAht * 1.001'],
    ['roundUpHeadCount(offeredLoad / maxOccupancy)', 'Math.ceil(offeredLoad / maxOccupancy)'],
  ]),
  ...of('src/erlang/agents/fewest-agents.ts', ERLANG, [
    ['return enough ? nearest : nearest + 1', 'return enough ? nearest : nearest + 2'],
    ['tailExcess(limit, nearest, offeredLoad, timeInAht) <= 0', 'nearest >= realAgents'],
    [
      'odds = (1 + odds) * ((agents + 1) / offeredLoad)',
      'odds = (1 + odds) * (agents / offeredLoad)',
    ],
  ]),
  ...of('src/erlang/agents/tail-excess.ts', ERLANG, [
    ['add(twoProduct(limit, TIE_TOLERANCE), double(limit))', 'double(limit)'],
  ]),
  ...of('src/erlang/loss/lines-for-blocking.ts', ERLANG, [
    ['const bound = target * (1 + TIE_TOLERANCE)', 'const bound = target * 1.001'],
  ]),
  ...of('src/erlang/patience/abandonment.ts', ERLANG, [
    ['const rest = eta * (1 - lostPatience)', 'const rest = eta * lostPatience'],
    ['(x - c) * value + c * peak', '(x - c) * value'],
    ['servedLate: ((late - first) * scale) / perAgent', 'servedLate: (late * scale) / perAgent'],
  ]),
  ...of('src/erlang/patience/criterion.ts', ERLANG, [
    ['return abandon + servedLate', 'return servedLate'],
    ['return servedLate / served', 'return servedLate'],
  ]),
  ...of('src/erlang/patience/erlang-a.ts', ERLANG, [
    ['servedWithin / (servedWithin + stillWaiting)', 'servedWithin / served'],
    [
      'averageQueue: abandon * patienceInAht * offeredLoad',
      'averageQueue: abandon * patienceInAht',
    ],
  ]),
  ...of('src/math/special/incomplete-gamma.ts', ERLANG, [
    ['for (let k = s; k > 0; k--)', 'for (let k = s; k > 1; k--)'],
    [' + uniformCorrection(s, eta);', ';'],
  ]),
  // Targets to agents.
  ...of(
    'src/core/tie.ts',
    [...TARGETS, ...SHRINKAGE, 'test/staffing/conformance.test.ts'],
    [
      ['Math.ceil(heads * (1 - TIE_TOLERANCE))', 'Math.ceil(heads)'],
      ['Math.floor(heads * (1 + TIE_TOLERANCE))', 'Math.floor(heads)'],
    ],
  ),
  ...of('src/staffing/targets/target-needs.ts', TARGETS, [
    ['need.agents > binding!.agents', 'need.agents >= binding!.agents'],
    ['return minAgents === 0 ? [] : [MIN_AGENTS_RULE]', 'return [MIN_AGENTS_RULE]'],
  ]),
  ...of('src/staffing/targets/target-rules.ts', TARGETS, [
    [
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE)) + 1',
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE))',
    ],
    [
      "serviceLevelDefinition = 'servedWithin' }",
      "serviceLevelDefinition = 'servedWithinOfServed' }",
    ],
  ]),
  ...of('src/staffing/targets/queue-performance.ts', TARGETS, [
    ['(waitProbability * ahtSeconds) / spare', 'ahtSeconds / spare'],
    [
      'asaSeconds: queue.averageWait * ahtSeconds',
      'asaSeconds: queue.averageWaitServed * ahtSeconds',
    ],
    ['occupancy: isStable ? offeredLoad / agents : 1', 'occupancy: offeredLoad / (agents + 1)'],
  ]),
  ...of('src/staffing/targets/service-targets.schema.ts', TARGETS, [
    ['value.maxAbandonProbability !== undefined && value.patienceSeconds === undefined', 'false'],
  ]),
  ...of(
    'src/staffing/series/staff-intervals.ts',
    ['test/staffing/series'],
    [['closed ? 0 : minAgents', 'minAgents']],
  ),
  ...of(
    'src/staffing/series/period-totals.ts',
    ['test/staffing/series'],
    [
      ['agentHours / positionOfScheduled', 'agentHours * (2 - positionOfScheduled)'],
      ['day - weekdayOfDayNumber(day)', 'day + 1 - weekdayOfDayNumber(day)'],
      ['interval.serviceLevel * interval.contacts', 'interval.serviceLevel'],
    ],
  ),
  // Shrinkage.
  ...of('src/staffing/shrinkage/shrinkage.ts', SHRINKAGE, [
    ["base === 'remaining' ? left * (1 - share) : left - share", 'left * (1 - share)'],
    ['availabilityOf(scheduled) * availabilityOf(inOffice)', 'availabilityOf(scheduled)'],
  ]),
  ...of('src/staffing/shrinkage/shrinkage.schema.ts', SHRINKAGE, [
    ["if (kind !== 'break') continue;", "if (kind !== 'absence') continue;"],
  ]),
  ...of('src/staffing/shrinkage/shrinkage-at-horizon.ts', SHRINKAGE, [
    ['component.share * (1 - usuallyKnown)', 'component.share'],
  ]),
  ...of('src/staffing/shrinkage/binomial.ts', SHRINKAGE, [
    ['tail(trials - least + 1, trials, 1 - success)', 'tail(trials - least, trials, 1 - success)'],
  ]),
  // Everything else that staffs.
  ...of('src/staffing/risk/late-counts.ts', RISK, [
    ['Math.min(lateAllowed(contact), highest)', 'highest'],
  ]),
  ...of('src/staffing/risk/queue-at-arrival.ts', RISK, [
    ['Math.min(state + lowest, agents) * serviceRate', 'agents * serviceRate'],
  ]),
  ...of('src/staffing/risk/gamma-distribution.ts', RISK, [
    ['1 - scaledUpperGamma(shape, x) * height', '1 - scaledUpperGamma(shape, x) * height * 1.0001'],
  ]),
  ...of(
    'src/staffing/varying/varying-loads.ts',
    ['test/staffing/varying'],
    [
      ['-Math.expm1(-decay)) / decay', '-Math.expm1(-decay))'],
      ['ifEmpty / (1 - kept)', 'ifEmpty'],
    ],
  ),
  ...of(
    'src/staffing/channels/earliest-deadline-first.ts',
    ['test/staffing/channels'],
    [
      ['Math.max(densest, work / open)', 'work / open'],
      ['waiting.sort((a, b) => a.due - b.due)', 'waiting.sort((a, b) => b.due - a.due)'],
    ],
  ),
  ...of(
    'src/staffing/channels/staff-chat.ts',
    ['test/staffing/channels'],
    [
      [
        'const workSeconds = chatSeconds / concurrency + afterChatSeconds',
        'const workSeconds = (chatSeconds + afterChatSeconds) / concurrency',
      ],
    ],
  ),
  ...of(
    'src/staffing/channels/staff-blend.ts',
    ['test/staffing/channels'],
    [
      [
        'Math.min(fillingLoad, usableIdleShare * (realTimeAgents - realTimeLoad))',
        'Math.min(fillingLoad, usableIdleShare * realTimeAgents)',
      ],
    ],
  ),
  ...of(
    'src/staffing/skills/staff-skill-groups.ts',
    ['test/staffing/skills'],
    [['2 ** skills.length - 1', '2 ** skills.length - 2']],
  ),
];
