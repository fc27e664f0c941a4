import { log } from '../elementary/log.ts';

/** ψ(x), the derivative of ln Γ(x), for x > 0: its asymptotic series, after steps up to x ≥ 12. */
export function digamma(x: number): number {
  let shifted = x;
  let steps = 0;
  for (; shifted < 12; shifted++) steps += 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square *
            (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * 0.0210927960927961)))));
  return log(shifted) - 0.5 / shifted - series - steps;
}
