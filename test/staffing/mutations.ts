import type { Mutation } from '../support/mutation.ts';

/** Small wrong changes that the tests of this folder must notice. */
export const mutations: readonly Mutation[] = [
  // Targets to agents.
  ...of('src/core/tie.ts', [
    ['Math.ceil(heads * (1 - TIE_TOLERANCE))', 'Math.ceil(heads)'],
    ['Math.floor(heads * (1 + TIE_TOLERANCE))', 'Math.floor(heads)'],
  ]),
  ...of('src/staffing/targets/target-needs.ts', [
    ['need.agents > binding!.agents', 'need.agents >= binding!.agents'],
    ['return minAgents === 0 ? [] : [MIN_AGENTS_RULE]', 'return [MIN_AGENTS_RULE]'],
  ]),
  ...of('src/staffing/targets/target-rules.ts', [
    [
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE)) + 1',
      'Math.floor(offeredLoad * (1 + TIE_TOLERANCE))',
    ],
    [
      "serviceLevelDefinition = 'servedWithin' }",
      "serviceLevelDefinition = 'servedWithinOfServed' }",
    ],
  ]),
  ...of('src/staffing/targets/queue-performance.ts', [
    ['(waitProbability * ahtSeconds) / spare', 'ahtSeconds / spare'],
    [
      'asaSeconds: queue.averageWait * ahtSeconds',
      'asaSeconds: queue.averageWaitServed * ahtSeconds',
    ],
    ['occupancy: isStable ? offeredLoad / agents : 1', 'occupancy: offeredLoad / (agents + 1)'],
  ]),
  ...of('src/staffing/targets/service-targets.schema.ts', [
    ['value.maxAbandonProbability !== undefined && value.patienceSeconds === undefined', 'false'],
  ]),
  ...of('src/staffing/risk/uncertain-volume.ts', [
    ['to.contacts - from.contacts)', 'to.contacts)'],
  ]),
  ...of('src/staffing/series/staff-intervals.ts', [['closed ? 0 : minAgents', 'minAgents']]),
  ...of('src/staffing/series/period-totals.ts', [
    [
      'scheduledHours = agentHours / positionOfScheduled',
      'scheduledHours = agentHours * (2 - positionOfScheduled)',
    ],
    ['day - weekdayOfDayNumber(day)', 'day + 1 - weekdayOfDayNumber(day)'],
    ['interval.serviceLevel * interval.contacts', 'interval.serviceLevel'],
  ]),
  // Shrinkage.
  ...of('src/staffing/shrinkage/shrinkage.ts', [
    ['left[stage] -= share', 'left[stage] *= 1 - share'],
    ['left[stage] *= 1 - share', 'left[stage] -= share'],
    ['positionOfScheduled: scheduled * inOffice', 'positionOfScheduled: scheduled'],
  ]),
  ...of('src/staffing/shrinkage/shrinkage.schema.ts', [
    ["if (kind !== 'break') continue;", "if (kind !== 'absence') continue;"],
    ['left[stage] > TIE_TOLERANCE', 'left[stage] > 0'],
  ]),
  ...of('src/staffing/shrinkage/shrinkage-steps.ts', [
    ['if (!Object.hasOwn(used, word)) return word;', 'return word;'],
    ["const AFTER_SCHEDULING = ['scheduled', 'inOffice']", "const AFTER_SCHEDULING = ['inOffice']"],
  ]),
  ...of('src/staffing/shrinkage/staff-chain.ts', [
    ["rounding === 'eachStage' ? roundUpHeadCount : same", 'same'],
  ]),
  ...of('src/staffing/shrinkage/shrinkage-at-horizon.ts', [
    ['component.share * (1 - usuallyKnown)', 'component.share'],
  ]),
  // Everything else that staffs.
  ...of('src/staffing/risk/late-counts.ts', [['Math.min(whole, highest)', 'highest']]),
  ...of('src/staffing/risk/queue-at-arrival.ts', [
    ['Math.min(state + lowest, agents) * serviceRate', 'agents * serviceRate'],
  ]),
  ...of('src/staffing/varying/varying-loads.ts', [
    ['-Math.expm1(-decay)) / decay', '-Math.expm1(-decay))'],
    ['ifEmpty / (1 - kept)', 'ifEmpty'],
  ]),
  ...of('src/staffing/channels/earliest-deadline-first.ts', [
    ['if (work - help <= most * hours) continue;', ''],
    ['most = (work - help) / hours', 'most = work / hours'],
    ['waiting.sort((a, b) => a.due - b.due)', 'waiting.sort((a, b) => b.due - a.due)'],
  ]),
  ...of('src/staffing/channels/staff-chat.ts', [
    [
      'const workSeconds = chatSeconds / concurrency + afterChatSeconds',
      'const workSeconds = (chatSeconds + afterChatSeconds) / concurrency',
    ],
  ]),
  ...of('src/staffing/channels/staff-blend.ts', [
    [
      'Math.min(fillingLoad, usableIdleShare * (realTimeAgents - realTimeLoad))',
      'Math.min(fillingLoad, usableIdleShare * realTimeAgents)',
    ],
  ]),
  ...of('src/staffing/skills/staff-skill-groups.ts', [
    ['missing: need - have', 'missing: need - have - 1'],
    ['members.includes(s) ? loads[s]!', 'members.includes(s) ? 0'],
  ]),
  ...of('src/staffing/skills/balanced-loads.ts', [
    ['next === undefined || level <= occupancy(next)', 'true'],
    ['for (const g of staffed) busy[g]! -= shares[s]![g]!;', ''],
  ]),
  ...of('src/staffing/skills/cheapest-enough.ts', [
    ['[...removals, ...replacements, ...mergers]', '[...removals, ...replacements]'],
    ['change.saving < saving - ROUNDING', 'change.saving < -1'],
  ]),
  ...of('src/staffing/grid/staffing-grid.ts', [
    ['count >= requiredAgents', 'count > requiredAgents'],
    ['times.indexOf(target.answerTimeSeconds)', '0'],
  ]),
];

/** Changes of one file. */
function of(file: string, changes: readonly (readonly [from: string, to: string])[]): Mutation[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}
