import * as z from 'zod';
import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { localDate, timeZone } from '../../time/time.schema.ts';
import { intervalMinutes, intervalSeries } from '../agent-requirement.schema.ts';

export const datedAgentsSchema = z
  .strictObject({
    agents: intervalSeries(),
    intervalMinutes: intervalMinutes(),
    startDate: localDate(),
    days: positiveWholeNumber(),
    timeZone: timeZone(),
  })
  .readonly();
