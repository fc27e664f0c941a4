#!/usr/bin/env bash
# nostradamus 0.1.0: Holt-Winters smoothing of a season that repeats without any noise.
#
# One would guess that 100, 110, 120, 130, over and over, is forecast as 100, 110, 120, 130 from the second round on: the
# season is known and there is nothing to smooth.
#
# Seen: the first forecasts are 135.65, 178.04, 122.56, 121.16; five rounds later the next four are still not the round
# itself (99.91, 110.12, 120.04, 129.78). The level begins with the first observation instead of the mean of the first
# season, while the indices are shares of that mean, so that the start carries an error that only dies away.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund nostradamus@0.1.0 >/dev/null

cat >seen.mjs <<'JS'
import nostradamus from 'nostradamus';

const series = Array.from({ length: 24 }, (_, i) => 100 + 10 * (i % 4));
const forecast = nostradamus(series, 0.5, 0.1, 0.5, 4, 4).map((value) => value.toFixed(2));
console.log(`fitted ${forecast.slice(6, 10).join(' ')}`);
console.log(`next four ${forecast.slice(-4).join(' ')}`);
JS

cat >expected.txt <<'TEXT'
fitted 135.65 178.04 122.56 121.16
next four 99.91 110.12 120.04 129.78
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
