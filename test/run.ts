// Gives one run of the tests its folder: made before the first worker starts, removed when the run ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The environment variable that tells every worker where the folder is. */
export const RUN_FOLDER = 'TEST_RUN_FOLDER';

export default function makeRunFolder(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'managed-settings-tests-'));
  process.env[RUN_FOLDER] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
