import * as z from 'zod';
import { finite, name, nonNegative, positive, wholeNumber } from '../../core/domain.schema.ts';
import { isWholeNumber, perInterval } from '../../core/bulk-kinds.ts';
import {
  checkAgents,
  checkPatience,
  queueScenarioShape,
  replicationControlShape,
} from '../simulate-queue/input.ts';
import type { SimulateCentreInput } from '../centre-scenario.ts';

const { intervalSeconds, agents: _agents, warmUpSeconds, ...queueShape } = queueScenarioShape;

const speeds = () =>
  z
    .array(positive())
    .min(1, 'a list with at least one speed')
    .readonly()
    .refine((values) => values[0] === 1, '1 for a contact alone')
    .refine(
      (values) => values.every((v, i) => i === 0 || v <= values[i - 1]!),
      'falling throughout',
    );

const queue = z
  .strictObject({
    ...queueShape,
    name: name(),
    priority: finite().optional(),
    parallel: z.strictObject({ speeds: speeds() }).readonly().optional(),
    backlog: wholeNumber().optional(),
  })
  .readonly();

const skill = z
  .strictObject({
    queue: name(),
    preference: finite().optional(),
    afterSeconds: nonNegative().optional(),
  })
  .readonly();

const group = z
  .strictObject({
    name: name(),
    agents: perInterval(isWholeNumber, 'a whole number of 0 or more'),
    skills: z.array(skill).min(1, 'a list with at least one skill').readonly(),
  })
  .readonly();

export const simulateCentreSchema = z
  .strictObject({
    intervalSeconds,
    queues: z.array(queue).min(1, 'a list of at least one queue').readonly(),
    groups: z.array(group).min(1, 'a list of at least one group').readonly(),
    warmUpSeconds,
    ...replicationControlShape,
  })
  .readonly()
  .superRefine(checkCentre);

function checkCentre(input: SimulateCentreInput, context: z.core.$RefinementCtx): void {
  const fault = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  const intervals = input.queues[0]!.contacts.length;
  const names = input.queues.map((queue) => queue.name);
  for (const [i, queue] of input.queues.entries()) {
    if (names.indexOf(queue.name) < i) fault('a name of its own', ['queues', i, 'name']);
    if (queue.contacts.length !== intervals) {
      fault(`as long as those of the first queue (${intervals} intervals)`, [
        'queues',
        i,
        'contacts',
      ]);
    }
  }
  for (const [i, queue] of input.queues.entries()) checkPatience(queue, ['queues', i], context);
  for (const [i, { agents, skills }] of input.groups.entries()) {
    checkAgents(agents, intervals, ['groups', i, 'agents'], context);
    for (const [j, { queue }] of skills.entries()) {
      if (!names.includes(queue)) fault('the name of a queue', ['groups', i, 'skills', j, 'queue']);
      if (skills.findIndex((other) => other.queue === queue) < j) {
        fault('named once in a group', ['groups', i, 'skills', j, 'queue']);
      }
    }
  }
}
