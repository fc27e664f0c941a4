import * as z from 'zod/mini';
import { listOf, name, nonNegative, wholeNumber, yesOrNo } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Absence, absenceSchema } from '../../duty/absence.ts';
import { localDate } from '../../time/time-kinds.ts';
import type { UnmetCover } from '../generate-roster/result.ts';

/** What a picture of a roster shows beside its duties. */
export interface RosterChartInput {
  /** `unmet` of `generateRoster`: where people are missing (default: nowhere). */
  readonly unmet?: readonly UnmetCover[] | undefined;
  /** Leave and sickness (default: none). */
  readonly absences?: readonly Absence[] | undefined;
}

export const rosterChartInput = /* @__PURE__ */ schemaOf<RosterChartInput>()(() =>
  z.strictObject({
    unmet: z.optional(
      listOf(
        z.strictObject({
          date: localDate(),
          shift: z.optional(name()),
          startMinutes: z.optional(wholeNumber()),
          skill: z.optional(name()),
          wanted: nonNegative(),
          people: wholeNumber(),
          isHard: yesOrNo(),
        }),
        'a list of `unmet` of a roster',
      ),
    ),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
  }),
);
