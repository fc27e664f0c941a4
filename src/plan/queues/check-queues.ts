import { type InputIssue, InvalidInputError } from '../../core/errors.ts';
import type { PlanGroup, PlanQueue, PlanQueuesInput } from './input.ts';

/** Groups that name what there is and take every queue, and nothing that only the plan of one queue knows. */
export function checkQueues(
  queues: readonly PlanQueue[],
  groups: readonly PlanGroup[],
  options: PlanQueuesInput,
): void {
  const issues: InputIssue[] = [];
  const names = queues.map(({ name }) => name);
  for (const [g, { skills }] of groups.entries()) {
    for (const [s, { queue }] of skills.entries()) {
      const path = `groups[${g}].skills[${s}].queue`;
      if (!names.includes(queue))
        issues.push({ path, expected: 'the name of a queue', received: queue });
      else if (skills.findIndex((other) => other.queue === queue) < s)
        issues.push({ path, expected: 'named once in a group', received: queue });
    }
  }
  for (const [q, name] of names.entries()) {
    if (groups.some(({ skills }) => skills.some(({ queue }) => queue === name))) continue;
    const expected = `a queue that a group takes (no group takes ${name})`;
    issues.push({ path: `history[${q}].name`, expected, received: name });
  }
  if (queues.length > 1 || groups.length > 1 || queues[0]?.parallel !== undefined)
    issues.push(...missingTargets(queues, options), ...onlyOfOne(groups, options));
  if (issues.length > 0) throw new InvalidInputError('planWorkforce', issues);
}

function missingTargets(queues: readonly PlanQueue[], { targets }: PlanQueuesInput): InputIssue[] {
  return queues.flatMap(({ targetServiceLevel }, q) =>
    (targetServiceLevel ?? targets.targetServiceLevel) === undefined
      ? [
          {
            path: `history[${q}].targetServiceLevel`,
            expected: 'given here or in targets, as several queues are staffed for service levels',
            received: undefined,
          },
        ]
      : [],
  );
}

/** Fields of which a plan of several queues or groups would keep nothing: refused, as nothing that is asked for is ignored. */
function onlyOfOne(groups: readonly PlanGroup[], options: PlanQueuesInput): InputIssue[] {
  const { targets, verification, present } = options;
  const asked: Record<string, unknown> = {
    'targets.maxAsaSeconds': targets.maxAsaSeconds,
    'targets.maxOccupancy': targets.maxOccupancy,
    'targets.maxAbandonProbability': targets.maxAbandonProbability,
    'targets.minAgents': targets.minAgents,
    'targets.shrinkageByDate': targets.shrinkageByDate,
    'verification.redials': verification?.redials,
    'present.roster': present?.roster,
  };
  for (const [path, rules] of [
    ['rotation', options.rotation] as const,
    ...groups.map((group, g) => [`groups[${g}].rotation`, group.rotation] as const),
  ]) {
    asked[`${path}.contracts`] = rules?.contracts;
    asked[`${path}.minimise`] = rules?.minimise;
    asked[`${path}.startFrom`] = rules?.startFrom;
    asked[`${path}.priceRules`] = rules?.priceRules;
    asked[`${path}.method`] = rules?.method === 'together' ? rules.method : undefined;
  }
  for (const [path, shifts] of [
    ['shifts', options.shifts] as const,
    ...groups.map((group, g) => [`groups[${g}].shifts`, group.shifts] as const),
  ])
    asked[`${path}.understaffing`] =
      typeof shifts?.understaffing === 'object' ? shifts.understaffing : undefined;
  return Object.entries(asked).flatMap(([path, received]) =>
    received === undefined
      ? []
      : [{ path, expected: 'absent: only a plan of one queue and one group knows it', received }],
  );
}
