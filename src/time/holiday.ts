import * as z from 'zod/mini';
import { name } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { localDate } from './time-kinds.ts';

/** A day that is unlike others. Whether the centre opens on it is said by closed dates, not here. */
export interface Holiday {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Its name, the same in every year, so that past years can tell what to expect. */
  readonly name: string;
}

export const holidaySchema = /* @__PURE__ */ schemaOf<Holiday>()(() =>
  z.strictObject({ date: localDate(), name: name() }),
);
