import * as z from 'zod';
import {
  fraction,
  fractionAboveZero,
  fractionBelowOne,
  name,
  nonNegative,
  openFraction,
  positive,
} from '../../core/domain.schema.ts';

const atLeastOne = () =>
  z.number('a number of 1 or more').gte(1, 'a number of 1 or more').optional();

const service = z
  .strictObject({
    profile: z
      .array(nonNegative())
      .refine((weights) => weights.some((weight) => weight > 0), 'a list with a weight above 0')
      .readonly(),
    repetitions: positive(),
    intervalSeconds: positive(),
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
  })
  .readonly();

const resolution = z
  .strictObject({
    resolvedPerContact: fraction(),
    recontactProbability: fraction().optional(),
  })
  .readonly();

const selfService = z
  .strictObject({
    attemptShare: fraction().optional(),
    containment: fraction(),
    costPerAttempt: nonNegative(),
    failedAttemptHandleTime: nonNegative().optional(),
  })
  .check(({ value, issues }) => {
    if (value.containment * (value.attemptShare ?? 1) < 1) return;
    const message = 'below 1 where every contact tries self-service: nobody would reach an agent';
    issues.push({ code: 'custom', path: ['containment'], message, input: value });
  })
  .readonly();

const deflection = z
  .strictObject({ share: fractionBelowOne(), ahtSeconds: nonNegative() })
  .readonly();

const escalation = z
  .strictObject({
    share: fraction(),
    ahtSeconds: nonNegative().optional(),
    costEach: nonNegative().optional(),
  })
  .readonly();

export const billingIncrementSchema = z
  .strictObject({ stepSeconds: positive(), minimumSeconds: nonNegative().optional() })
  .readonly();

const line = z
  .strictObject({
    ivrSeconds: nonNegative().optional(),
    queueSeconds: nonNegative().optional(),
    talkSeconds: nonNegative(),
    pricePerMinute: nonNegative(),
    billing: billingIncrementSchema.optional(),
  })
  .readonly();

export const costChannelSchema = z
  .strictObject({
    name: name(),
    contacts: nonNegative().optional(),
    issues: nonNegative().optional(),
    ahtSeconds: nonNegative(),
    concurrency: atLeastOne(),
    occupancy: fractionAboveZero().optional(),
    service: service.optional(),
    abandonProbability: fractionBelowOne().optional(),
    resolution: resolution.optional(),
    selfService: selfService.optional(),
    deflection: deflection.optional(),
    escalation: escalation.optional(),
    line: line.optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (field: string, message: string) =>
      issues.push({ code: 'custom', path: [field], message, input: value });
    if ((value.contacts === undefined) === (value.issues === undefined)) {
      refuse('contacts', 'given, or else issues, but not both');
    }
    if (value.service !== undefined && value.occupancy !== undefined) {
      refuse('service', 'absent where an occupancy is given: it follows from the service');
    }
    if (value.issues !== undefined && !settles(value.resolution)) {
      refuse(
        'resolution',
        'given with issues, and settle some of them or let some customers give up',
      );
    }
    const { deflection } = value;
    if (deflection && deflection.share * deflection.ahtSeconds > value.ahtSeconds) {
      refuse(
        'deflection',
        'short enough to leave a handle time of 0 or more for the contacts that stay',
      );
    }
  })
  .readonly();

/** Whether contacts about one issue come to an end. */
function settles(resolution: z.output<typeof costChannelSchema>['resolution']): boolean {
  if (resolution === undefined) return false;
  return resolution.resolvedPerContact > 0 || (resolution.recontactProbability ?? 1) < 1;
}
