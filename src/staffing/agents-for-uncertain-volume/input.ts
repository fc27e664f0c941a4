import * as z from 'zod/mini';
import { nonNegative, openFraction, positive } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type RequiredAgentsInput, requiredAgentsShape, targetsRule } from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';

/** What is known of the expected contacts of an interval. */
export type VolumeUncertainty =
  /** A gamma-distributed expectation around `contacts`: its standard deviation over its mean, above 0. The contacts themselves are then Poisson around it. */
  | { readonly coefficientOfVariation: number }
  /** Quantiles of the forecast, ascending in level and contacts; straight lines between them. */
  | { readonly quantiles: readonly { readonly level: number; readonly contacts: number }[] };

const volumeUncertaintySchema = /* @__PURE__ */ schemaOf<VolumeUncertainty>()(() =>
  z.union(
    [
      z.strictObject({ coefficientOfVariation: positive() }),
      z.strictObject({ quantiles: quantilesSchema() }),
    ],
    'either { coefficientOfVariation } above 0, or { quantiles } ascending in level and contacts',
  ),
);

/** An interval whose volume is uncertain, and its targets. */
export interface AgentsForUncertainVolumeInput extends RequiredAgentsInput {
  /** What is known of the volume. */
  readonly volume: VolumeUncertainty;
  /** How surely the targets are to be met, above 0 and below 1; within the quantiles' levels. */
  readonly probability: number;
}

export const agentsForUncertainVolumeInputSchema =
  /* @__PURE__ */ schemaOf<AgentsForUncertainVolumeInput>()(() =>
    z
      .strictObject({
        ...requiredAgentsShape(),
        ahtSeconds: positive(),
        volume: volumeUncertaintySchema(),
        probability: openFraction(),
      })
      .check(
        targetsRule(),
        breaksRule(),
        stated(
          '`probability` lies between the levels of the first and the last quantile',
          ({ value, issues }) => {
            if (!('quantiles' in value.volume)) return;
            const levels = value.volume.quantiles.map(({ level }) => level);
            if (value.probability >= levels[0]! && value.probability <= levels.at(-1)!) return;
            issues.push({
              code: 'custom',
              message: 'a level between the first and the last quantile',
              input: value.probability,
              path: ['probability'],
            });
          },
        ),
      ),
  );

const quantilesSchema = /* @__PURE__ */ lazily(() =>
  z
    .array(z.strictObject({ level: openFraction(), contacts: nonNegative() }))
    .check(z.minLength(1, 'at least one quantile'))
    .check(
      z.refine(
        (quantiles) =>
          quantiles.every(
            ({ level, contacts }, i) =>
              i === 0 ||
              (level > quantiles[i - 1]!.level && contacts >= quantiles[i - 1]!.contacts),
          ),
        'ascending in level and contacts',
      ),
    ),
);
