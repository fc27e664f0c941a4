import * as z from 'zod/mini';
import { listOf, name, wholeNumber, wholeNumberBetween } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { dutyBreak } from '../duty/duty.ts';
import { areInOrder, paidMinutesFit, type RotationShift } from './rotation-shift.ts';

/** A shift that people may work on any date. */
export interface PeopleShift
  extends Pick<RotationShift, 'id' | 'startMinutes' | 'lengthMinutes' | 'paidMinutes' | 'breaks'> {
  /** What is done on it, for which somebody needs the skill (default: what everybody can). */
  readonly skill?: string | undefined;
}

export const peopleShiftSchema = /* @__PURE__ */ schemaOf<PeopleShift>()(() =>
  z
    .strictObject({
      id: name().check(z.refine((id) => id !== 'off', "a name other than 'off'")),
      startMinutes: wholeNumberBetween(0, 1439, 'a whole number of minutes from 0 to 1439'),
      lengthMinutes: wholeNumberBetween(1, 1440, 'a whole number of minutes from 1 to 1440'),
      paidMinutes: z.optional(wholeNumber()),
      breaks: z.optional(listOf(dutyBreak(), 'a list of breaks')),
      skill: z.optional(name()),
    })
    .check(
      z.refine(paidMinutesFit, {
        path: ['paidMinutes'],
        error: 'a whole number of minutes from 0 to the length less the unpaid breaks',
      }),
      z.refine(areInOrder, {
        path: ['breaks'],
        error: 'breaks inside the shift, one after the other',
      }),
    ),
);
