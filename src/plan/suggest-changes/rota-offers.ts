import { withoutAbsent } from '../../core/without-absent.ts';
import type { PlanRotation } from '../plan-workforce/input.ts';
import type { SuggestChangesInput } from './input.ts';
import type { OtherRota } from './other-rota-input.ts';
import type { PlanOffer } from './plan-offer.ts';

/** Rotas by rules that are other than those of the plan, each by itself. */
export function rotaOffers({ otherRotas = [], options }: SuggestChangesInput): PlanOffer[] {
  return otherRotas.map(({ name, rules }) => ({
    kind: 'otherRota',
    values: { name },
    make: (before) => ({
      ...before,
      rotation: withRules(before.rotation ?? options.rotation!, rules),
    }),
  }));
}

/** Rules in the place of those of a rota; of weekends, nights and hours only what is said. */
function withRules(rotation: PlanRotation, rules: OtherRota['rules']): PlanRotation {
  const { weekends, nights, weeklyHours, ...others } = rules;
  return {
    ...rotation,
    ...(withoutAbsent(others) as Partial<PlanRotation>),
    ...(weekends && { weekends: { ...rotation.weekends, ...weekends } }),
    ...(nights && { nights: { ...rotation.nights, ...nights } }),
    ...(weeklyHours && { weeklyHours: { ...rotation.weeklyHours, ...weeklyHours } }),
  };
}
