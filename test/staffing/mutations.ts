import type { Mutation } from '../support/mutation.ts';

/** Small wrong changes that the tests of this folder must notice. */
export const mutations: readonly Mutation[] = [
  ...of('src/core/tie.ts', [
    ['Math.ceil(heads * (1 - TIE_TOLERANCE))', 'Math.ceil(heads)'],
    ['Math.floor(heads * (1 + TIE_TOLERANCE))', 'Math.floor(heads)'],
  ]),
  ...of('src/staffing/agents-for-uncertain-volume/agents-for-uncertain-volume.ts', [
    ['to.contacts - from.contacts)', 'to.contacts)'],
  ]),
  ...of('src/staffing/engine/interval-staffing.ts', [
    ['return minAgents === 0 ? [] : [MIN_AGENTS_RULE]', 'return [MIN_AGENTS_RULE]'],
    ['asked > agents || binding', 'asked >= agents || binding'],
  ]),
  ...of('src/staffing/engine/period-totals.ts', [
    ['inTime += servedWithin * interval.contacts', 'inTime += servedWithin'],
    [
      'scheduledHours = agentHours / positionOfScheduled',
      'scheduledHours = agentHours * (2 - positionOfScheduled)',
    ],
    ['day - weekdayOfDayNumber(day)', 'day + 1 - weekdayOfDayNumber(day)'],
  ]),
  ...of('src/staffing/engine/queue-performance.ts', [
    ['(waitProbability * ahtSeconds) / spare', 'ahtSeconds / spare'],
    [
      'asaSeconds: queue.averageWait * ahtSeconds',
      'asaSeconds: queue.averageWaitServed * ahtSeconds',
    ],
    ['occupancy: isStable ? offeredLoad / agents : 1', 'occupancy: offeredLoad / (agents + 1)'],
  ]),
  ...of('src/staffing/engine/shrinkage-steps.ts', [
    ['if (!Object.hasOwn(used, word)) return word;', 'return word;'],
    ["const AFTER_SCHEDULING = ['scheduled', 'inOffice']", "const AFTER_SCHEDULING = ['inOffice']"],
  ]),
  ...of('src/staffing/engine/target-rules.ts', [
    [
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE)) + 1',
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE))',
    ],
    [
      "serviceLevelDefinition = 'servedWithin' }",
      "serviceLevelDefinition = 'servedWithinOfServed' }",
    ],
  ]),
  ...of('src/staffing/risk/late-counts.ts', [['Math.min(whole, highest)', 'highest']]),
  ...of('src/staffing/risk/queue-at-arrival.ts', [
    ['Math.min(state + lowest, agents) * serviceRate', 'agents * serviceRate'],
  ]),
  ...of('src/staffing/service-targets.ts', [
    ['value.maxAbandonProbability !== undefined && value.patienceSeconds === undefined', 'false'],
  ]),
  ...of('src/staffing/shrinkage-at-horizon/shrinkage-at-horizon.ts', [
    ['component.share * (1 - usuallyKnown)', 'component.share'],
  ]),
  ...of('src/staffing/shrinkage.ts', [
    ['left[stage] -= share', 'left[stage] *= 1 - share'],
    ['left[stage] *= 1 - share', 'left[stage] -= share'],
    ['positionOfScheduled: scheduled * inOffice', 'positionOfScheduled: scheduled'],
    ["if (kind !== 'break') continue;", "if (kind !== 'absence') continue;"],
    ['left[stage] > TIE_TOLERANCE', 'left[stage] > 0'],
  ]),
  ...of('src/staffing/staff-blend/staff-blend.ts', [
    [
      'Math.min(fillingLoad, usableIdleShare * (realTimeAgents - realTimeLoad))',
      'Math.min(fillingLoad, usableIdleShare * realTimeAgents)',
    ],
  ]),
  ...of('src/staffing/staff-chain/staff-chain.ts', [
    ["rounding === 'eachStage' ? roundUpHeadCount : same", 'same'],
  ]),
  ...of('src/staffing/staff-chat/staff-chat.ts', [
    [
      'const workSeconds = chatSeconds / concurrency + afterChatSeconds',
      'const workSeconds = (chatSeconds + afterChatSeconds) / concurrency',
    ],
  ]),
  ...of('src/staffing/staff-deferred-work/earliest-deadline-first.ts', [
    ['if (work - help <= most * hours) continue;', ''],
    ['most = (work - help) / hours', 'most = work / hours'],
    ['waiting.sort((a, b) => a.due - b.due)', 'waiting.sort((a, b) => b.due - a.due)'],
  ]),
  ...of('src/staffing/staff-intervals/staff-intervals.ts', [
    ['closed ? 0 : minAgents', 'minAgents'],
  ]),
  ...of('src/staffing/staff-period/allot-agents.ts', [
    ['Math.ceil((lack / stretch.slope) * (1 - 1e-9))', 'Math.floor(lack / stretch.slope)'],
  ]),
  ...of('src/staffing/staff-period/fewest-for-period.ts', [
    ['bound: Math.min(bound, best.agents)', 'bound: best.agents'],
  ]),
  ...of('src/staffing/staff-period/period-gains.ts', [
    ['achieved.withinTarget - target * achieved.contacts', 'achieved.withinTarget'],
  ]),
  ...of('src/staffing/staff-period/period-risk.ts', [['2 * difference ** 2', 'difference ** 2']]),
  ...of('src/staffing/staff-skill-groups/balanced-loads.ts', [
    ['next === undefined || level <= occupancy(next)', 'true'],
    ['for (const g of staffed) busy[g]! -= shares[s]![g]!;', ''],
  ]),
  ...of('src/staffing/staff-skill-groups/cheapest-enough.ts', [
    ['[...removals, ...replacements, ...mergers]', '[...removals, ...replacements]'],
    ['change.saving < saving - ROUNDING', 'change.saving < -1'],
  ]),
  ...of('src/staffing/staff-skill-groups/skill-queues.ts', [
    ['missing: need - have', 'missing: need - have - 1'],
    ['members.includes(s) ? loads[s]!', 'members.includes(s) ? 0'],
  ]),
  ...of('src/staffing/staff-varying-load/contact-chain.ts', [
    ['rising[cells - 1] = 0;', ''],
    ['FROM_START * masses[i]!', 'masses[i]!'],
  ]),
  ...of('src/staffing/staff-varying-load/keep-service.ts', [
    ['return goneWithin < 1 ? servedWithin / (1 - goneWithin) : 1', 'return servedWithin'],
  ]),
  ...of('src/staffing/staff-varying-load/live-interval.ts', [['if (takes > 0)', 'if (takes < 0)']]),
  ...of('src/staffing/staff-varying-load/staff-varying-load.ts', [
    ['gammaQuantile(probability, shape)', 'gammaQuantile(1 - probability, shape)'],
    ["if (start === 'cyclic')", "if (start === 'empty')"],
  ]),
  ...of('src/staffing/staff-varying-load/varying-loads.ts', [
    ['ifEmpty / (1 - kept)', 'ifEmpty'],
    ['-expm1(-decay)) / decay', '-expm1(-decay))'],
  ]),
  ...of('src/staffing/staffing-grid/staffing-grid.ts', [
    ['count >= requiredAgents', 'count > requiredAgents'],
    ['times.indexOf(target.answerTimeSeconds)', '0'],
  ]),
];

/** Changes of one file. */
function of(file: string, changes: readonly (readonly [from: string, to: string])[]): Mutation[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}
