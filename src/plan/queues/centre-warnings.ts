import { type Finding, finding } from '../../core/finding.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { PlanWarning } from '../plan-workforce/result.ts';
import { PLAN_TEXTS } from '../texts.ts';
import type { CentrePlan } from './result.ts';

/** What a planner should know before trusting a plan of several queues: each step's own doubts, by queue and group. */
export function centreWarnings({
  queues,
  groups,
  roster,
  cost,
}: Omit<CentrePlan, 'kind' | 'version' | 'warnings'>): PlanWarning[] {
  return [
    ...queues.flatMap(({ forecast }) => about('forecast', forecast.warnings)),
    ...groups.flatMap(({ shifts, rotation }) => [
      ...shifts.reasons.map(({ code, message, values, remedy }) => ({
        ...{ subject: 'design' as const, code, values },
        message: `${message}; ${remedy}`,
      })),
      ...(rotation === undefined || hasAnswer(rotation.status)
        ? []
        : [
            ofPlan(rotation.status === 'infeasible' ? 'no-rota' : 'rota-not-found'),
            ...about('rotation', rotation.reasons),
          ]),
    ]),
    ...(roster === undefined || hasAnswer(roster.status)
      ? []
      : [
          ofPlan(roster.status === 'infeasible' ? 'no-roster' : 'roster-not-found'),
          ...about('rosterReason', roster.reasons),
        ]),
    ...queues.flatMap(({ name, serviceLevel, targetServiceLevel }) =>
      serviceLevel !== undefined && serviceLevel.high < targetServiceLevel
        ? [
            ofPlan('queue-short', {
              queue: name,
              service: serviceLevel.value,
              target: targetServiceLevel,
            }),
          ]
        : [],
    ),
    ...about('cost', cost?.warnings ?? []),
  ];
}

/** The findings of a step, with where they are from. */
function about(subject: PlanWarning['subject'], findings: readonly Finding[]): PlanWarning[] {
  return findings.map(({ code, message, values }) => ({ subject, code, message, values }));
}

function ofPlan(code: keyof typeof PLAN_TEXTS, values: Finding['values'] = {}): PlanWarning {
  return { subject: 'plan', ...finding(PLAN_TEXTS, code, values) };
}
