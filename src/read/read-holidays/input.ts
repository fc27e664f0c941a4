import * as z from 'zod/mini';
import { oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { DATE_ORDERS, type DateOrder } from '../date-order.ts';

/** What a file of holidays does not tell of itself. */
export interface ReadHolidaysInput {
  /** Which of day and month comes first in dates such as `03/04/2025`. Default: as other dates of the file show it. */
  readonly dateOrder?: DateOrder | undefined;
}

export const readHolidaysSchema = /* @__PURE__ */ schemaOf<ReadHolidaysInput>()(() =>
  z.strictObject({ dateOrder: z.optional(oneOf([...DATE_ORDERS])) }),
);
