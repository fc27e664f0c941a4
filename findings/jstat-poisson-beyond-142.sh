#!/usr/bin/env bash
# jstat 1.9.6: the Poisson distribution of 143 contacts and more.
#
# One would guess that jStat.poisson.cdf(150, 150), the chance of 150 contacts or fewer in a half-hour that expects 150,
# is 0.5217; any half-hour of a busy line has such a mean.
#
# Seen: the probability is Infinity between about 143 and 170 contacts and NaN from 171 on, with no error: it is a
# quotient of a power and a factorial that both leave the doubles. A staffing rule that compares with it ("fewer than
# 95 %?") takes NaN for "no" and goes on. Far below the mean the sum is still finite: cdf(100, 143) is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund jstat@1.9.6 >/dev/null

cat >seen.mjs <<'JS'
import pkg from 'jstat';

const { poisson } = pkg.jStat;
for (const mean of [50, 142, 150, 170, 171, 200, 800]) {
  console.log(`mean ${mean}: cdf ${poisson.cdf(mean, mean).toFixed(4)}, pdf ${poisson.pdf(mean, mean).toFixed(4)}`);
}
console.log(`mean 143: cdf(100) ${poisson.cdf(100, 143).toExponential(4)}`);
JS

cat >expected.txt <<'TEXT'
mean 50: cdf 0.5375, pdf 0.0563
mean 142: cdf 0.5223, pdf 0.0335
mean 150: cdf Infinity, pdf Infinity
mean 170: cdf Infinity, pdf Infinity
mean 171: cdf NaN, pdf NaN
mean 200: cdf NaN, pdf NaN
mean 800: cdf NaN, pdf NaN
mean 143: cdf(100) 9.1439e-5
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
