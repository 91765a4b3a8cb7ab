// Asks the z3-solver package at argv[2] the SMT-LIB file argv[3].
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { init } = createRequire(import.meta.url)(process.argv[2]);
const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
console.log((await Z3.eval_smtlib2_string(context, fs.readFileSync(process.argv[3], 'utf8'))).trim());
process.exit(0);
