// Gives every property test the same seed, so that a run can be repeated; SEED=… or a long run (LAWS=…) tries another.
import fc from 'fast-check';

const FIXED = 20261122;
const seed = Number(process.env['SEED'] ?? (process.env['LAWS'] ? Date.now() % 2 ** 31 : FIXED));
fc.configureGlobal({ seed });
if (seed !== FIXED) process.stderr.write(`property tests: SEED=${seed}\n`);
