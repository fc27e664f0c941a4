// Distributions, by which a step of any working can be computed again.
export { binomialAtLeast, binomialCdf, binomialQuantile } from './distributions/binomial.ts';
export { gammaCdf, gammaQuantile } from './distributions/gamma.ts';
export { normalCdf, normalQuantile } from './distributions/normal.ts';
export { poissonCdf, poissonQuantile } from './distributions/poisson.ts';
export { studentTCdf, studentTQuantile } from './distributions/student-t.ts';
