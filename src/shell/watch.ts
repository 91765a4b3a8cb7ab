// Turns changes below a folder into ticks, one for each burst of them.
import { watch } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, WorldError } from './errors.ts';

/** Milliseconds an editor may take to finish writing several files. */
const BURST = 150;

/** One tick after every burst of changes of files below `folder`; ends only with the process. */
export async function* changesOf(folder: string): AsyncGenerator<void> {
  let changes = 0;
  let failed: unknown = null;
  const collect = async () => {
    for await (const _ of watch(folder, { recursive: true })) changes++;
  };
  collect().catch((thrown: unknown) => {
    failed = thrown;
  });
  for (let seen = 0; ; ) {
    await sleep(BURST);
    if (failed !== null) throw new WorldError(`${folder} can't be watched: ${messageOf(failed)}`);
    if (changes === seen) continue;
    seen = changes;
    await sleep(BURST);
    yield;
  }
}
