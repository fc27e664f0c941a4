import * as z from 'zod/mini';
import { name, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type Duty, dutyList } from '../duty/duty.ts';
import type { EarlierDesign } from '../rotation/design-rotation/input.ts';
import { type Rota, rotaSchema } from '../rotation/rota.ts';

/** A plan that a search can start from: a result of `planWorkforce`, or as much of it as is left. */
export interface EarlierPlan {
  readonly shifts: {
    /** What its rotas call shifts. */
    readonly dailyDemand: readonly {
      readonly id: string;
      readonly typeId: string;
      readonly startMinutes: number;
      readonly lengthMinutes: number;
    }[];
    /** Duties with their breaks; others are given breaks where they cost least. */
    readonly duties: readonly Duty[];
  };
  /** Absent of a plan without rotas, from which nothing is taken. */
  readonly rotation?:
    | {
        readonly crews: readonly {
          readonly contract?: string | undefined;
          readonly rotation: { readonly rota?: Rota | undefined };
        }[];
      }
    | undefined;
}

export const earlierPlan = /* @__PURE__ */ schemaOf<EarlierPlan>()(() =>
  z.object({
    shifts: z.object({
      dailyDemand: z.array(
        z.object({
          id: name(),
          typeId: name(),
          startMinutes: wholeNumber(),
          lengthMinutes: wholeNumber(),
        }),
      ),
      duties: dutyList(),
    }),
    rotation: z.optional(
      z.object({
        crews: z.array(
          z.object({
            contract: z.optional(z.string()),
            rotation: z.object({ rota: z.optional(rotaSchema()) }),
          }),
        ),
      }),
    ),
  }),
);

/** The crews of a plan as `designRotation` calls their shifts. */
export function earlierDesign({ shifts, rotation }: EarlierPlan): EarlierDesign | undefined {
  const names = new Map(
    shifts.dailyDemand.map(({ id, typeId, startMinutes, lengthMinutes }) => [
      id,
      `${typeId}@${startMinutes}/${lengthMinutes}`,
    ]),
  );
  const crews = (rotation?.crews ?? []).flatMap(({ contract, rotation: { rota } }) => {
    if (rota === undefined) return [];
    const renamed = rota.map((week) =>
      week.map((id) => (id === null ? null : (names.get(id) ?? id))),
    );
    return [{ rota: renamed, contract }];
  });
  return crews.length > 0 ? { crews, duties: shifts.duties } : undefined;
}
