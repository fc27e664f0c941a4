import { lazily } from '../../../core/schema.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';

/** A source of random numbers of some distribution. */
export type Variates = () => number;

const LAYERS = 256;
/** Where the lowest layer gives way to the tail, and the area that all 256 layers share. */
const TAIL = 7.69711747013105;
const AREA = 0.003949659822581557;

/** Made when somebody first draws. */
const ziggurat = /* @__PURE__ */ lazily(makeZiggurat);

/**
 * Exponential variates with mean 1 from a source of 32-bit whole numbers, by the ziggurat method
 * (Marsaglia & Tsang, Journal of Statistical Software 5(8), 2000): one number gives the layer (8 bits)
 * and the place in it (24 bits), and 98.9 % of the time that is all.
 */
export function exponentialVariates(next: () => number): Variates {
  const { edges, heights } = ziggurat();
  const draw = (): number => {
    const bits = next();
    const layer = bits & 255;
    // The middle of the cell, so that the mean is exact and 0 never comes.
    const x = ((bits >>> 8) + 0.5) * edges[layer]!;
    return x < edges[layer + 1]! * CELLS ? x / CELLS : outside(layer, x / CELLS);
  };
  const outside = (layer: number, x: number): number => {
    // Beyond the tail's start the distribution repeats itself.
    if (layer === 0) return TAIL + draw();
    const low = heights[layer]!;
    const height = low + ((next() + 0.5) / 4294967296) * (heights[layer + 1]! - low);
    return height < exp(-x) ? x : draw();
  };
  return draw;
}

const CELLS = 16777216;

/** Right edges of the layers, widest first, and the density at each. */
function makeZiggurat(): { readonly edges: Float64Array; readonly heights: Float64Array } {
  const edges = new Float64Array(LAYERS + 1);
  const heights = new Float64Array(LAYERS + 1);
  edges[0] = AREA / exp(-TAIL);
  edges[1] = TAIL;
  for (let layer = 2; layer < LAYERS; layer++) {
    const below = edges[layer - 1]!;
    edges[layer] = -log(exp(-below) + AREA / below);
  }
  for (let layer = 1; layer <= LAYERS; layer++) heights[layer] = exp(-edges[layer]!);
  return { edges, heights };
}
