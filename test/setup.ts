import fc from 'fast-check';

// A fixed seed makes a failure in one run a failure in every run. HALFHOUR_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['HALFHOUR_SEED'] ?? 20261123) });
