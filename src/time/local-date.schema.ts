import { z } from 'zod';
import { localDate } from './time.schema.ts';

/** A date. */
export const dateArgument = () => z.object({ date: localDate() });

/** Two dates. */
export const datesArgument = () => z.object({ from: localDate(), to: localDate() });

/** A date, and how many days or months are added to it. */
export const addedArgument = (unit: 'days' | 'months') => {
  const expected = `a whole number of ${unit}, at most a million either way`;
  return z.object({
    date: localDate(),
    [unit]: z.int(expected).gte(-1e6, expected).lte(1e6, expected),
  });
};
