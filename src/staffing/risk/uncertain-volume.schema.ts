import * as z from 'zod';
import { nonNegative, openFraction, positive } from '../../core/domain.schema.ts';
import { breaksCountedOnce } from '../shrinkage/shrinkage.schema.ts';
import { requiredAgentsShape, targetsAgree } from '../targets/service-targets.schema.ts';

const quantilesSchema = z
  .array(z.strictObject({ level: openFraction(), contacts: nonNegative() }).readonly())
  .min(1, 'at least one quantile')
  .refine(
    (quantiles) =>
      quantiles.every(
        ({ level, contacts }, i) =>
          i === 0 || (level > quantiles[i - 1]!.level && contacts >= quantiles[i - 1]!.contacts),
      ),
    'ascending in level and contacts',
  )
  .readonly();

/** The schema of `VolumeUncertainty`. */
export const volumeUncertaintySchema = z.union(
  [
    z.strictObject({ coefficientOfVariation: positive() }).readonly(),
    z.strictObject({ quantiles: quantilesSchema }).readonly(),
  ],
  'either { coefficientOfVariation } above 0, or { quantiles } ascending in level and contacts',
);

/** The schema of `AgentsForUncertainVolumeOptions`. */
export const agentsForUncertainVolumeOptionsSchema = z
  .strictObject({
    ...requiredAgentsShape,
    ahtSeconds: positive(),
    volume: volumeUncertaintySchema,
    probability: openFraction(),
  })
  .check(targetsAgree, breaksCountedOnce, ({ value, issues }) => {
    if (!('quantiles' in value.volume)) return;
    const levels = value.volume.quantiles.map(({ level }) => level);
    if (value.probability >= levels[0]! && value.probability <= levels.at(-1)!) return;
    issues.push({
      code: 'custom',
      message: 'a level between the first and the last quantile',
      input: value.probability,
      path: ['probability'],
    });
  })
  .readonly();
