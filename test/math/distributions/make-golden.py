"""Writes golden.txt: function|arguments|value, by mpmath's series at 60 digits.

python3 test/math/distributions/make-golden.py > test/math/distributions/golden.txt
"""

from mpmath import *

mp.dps = 60
LEAST = mpf(10) ** -300


def row(name, args, value):
    if value == 0 or abs(value) > LEAST:
        print(name + "|" + ",".join(repr(a) for a in args) + "|" + nstr(value, 25))


def normal_quantile(p):
    return -sqrt(2) * erfinv(1 - 2 * mpf(p))


def beyond(t, n):
    n = mpf(n)
    return betainc(n / 2, mpf(1) / 2, 0, n / (n + t * t), regularized=True)


def lower(x, s):
    return gammainc(mpf(s), 0, mpf(x), regularized=True)


def upper(x, s):
    return gammainc(mpf(s), mpf(x), inf, regularized=True)


def root(f, guess):
    return e ** findroot(f, guess, tol=1e-40)


for z in [0.0, 1e-8, -0.3, -1.0, -1.7, -3.0, -7.5, -15.3, -30.1, -36.5, 0.5, 1.3, 3.0, 8.0]:
    row("normalCdf", (z,), ncdf(mpf(z)))
for p in [1e-50, 1e-20, 1e-9, 0.001, 0.02, 0.03, 0.15, 0.1999, 0.2001, 0.3, 0.49999, 0.5 + 1e-12, 0.7, 0.81, 0.975, 0.999, 1 - 1e-12]:
    with workdps(120):
        row("normalQuantile", (p,), normal_quantile(p))

for n in [0.5, 1.0, 2.0, 3.5, 5.0, 10.0, 29.0, 120.5, 1e3, 1999.0, 2001.0, 1e5, 1e6]:
    for t in [-1e-6, -0.2, -1.0, -2.5, -8.0, 2.0]:
        tail = beyond(mpf(t), n) / 2
        row("studentTCdf", (t, n), tail if t < 0 else 1 - tail)
for n in [0.5, 1.0, 2.0, 5.0, 8.0, 10.0, 29.0, 200.0, 1e4, 1e6]:
    for p in [1e-10, 0.001, 0.025, 0.2, 0.24, 0.26, 0.4, 0.5 + 1e-9, 0.8, 0.999]:
        both = 2 * min(mpf(p), 1 - mpf(p))
        guess = log(abs(normal_quantile(p))) + (0 if n > 3 else 1)
        try:
            t = root(lambda u: log(beyond(e**u, n)) - log(both), guess)
        except ValueError:
            continue
        row("studentTQuantile", (p, n), t if p > 0.5 else -t)

for s in [0.05, 0.5, 1.0, 3.7, 19.0, 20.0, 25.0, 100.0, 400.0]:
    for r in [1e-3, 0.1, 0.6, 0.8, 0.99, 1.0, 1.05, 1.3, 2.0, 5.0]:
        row("gammaCdf", (s * r, s), lower(s * r, s))
    for p in [1e-10, 0.01, 0.3, 0.5, 0.7, 0.9, 0.999]:
        guess = log(s) if s >= 1 else log(mpf(p) * gamma(s + 1)) / s
        try:
            row("gammaQuantile", (p, s), root(lambda u: log(lower(e**u, s)) - log(mpf(p)), guess))
        except ValueError:
            continue

for m in [0.1, 1.0, 7.3, 40.0, 300.0]:
    for k in [0, 1, 3, 10, 45, 250, 300, 420]:
        row("poissonCdf", (k, m), upper(m, k + 1))

for n, s in [(1, 0.3), (10, 0.5), (50, 0.9), (345, 0.03), (1000, 0.66)]:
    chances = [binomial(n, k) * mpf(s) ** k * (1 - mpf(s)) ** (n - k) for k in range(n + 1)]
    for share in [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]:
        k = int(share * n)
        row("binomialCdf", (k, n, s), fsum(chances[: k + 1]))
        row("binomialAtLeast", (k, n, s), fsum(chances[k:]))
