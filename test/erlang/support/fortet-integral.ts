/**
 * Erlang B for any real number of agents: 1 / B = a ∫ e^(-ay) (1 + y)ⁿ dy from 0 to infinity
 * (R. Fortet; D. L. Jagerman, 1974). The integral by the trapezoidal rule in t, for
 * ay = exp(π/2 sinh t), which converges to a double here.
 */
export function erlangBByIntegral(agents: number, load: number): number {
  const step = 1 / 64;
  let sum = 0;
  for (let t = -5; t <= 3; t += step) {
    const u = Math.exp((Math.PI / 2) * Math.sinh(t));
    const height = Math.exp(agents * Math.log1p(u / load) - u);
    sum += height * u * (Math.PI / 2) * Math.cosh(t) * step;
  }
  return 1 / sum;
}
