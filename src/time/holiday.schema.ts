import * as z from 'zod';
import { name } from '../core/domain.schema.ts';
import { localDate } from './time.schema.ts';

/** The schema of `Holiday`. */
export const holidaySchema = () => z.strictObject({ date: localDate(), name: name() }).readonly();
