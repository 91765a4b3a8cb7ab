// Turns a path list with `!` rules into the machine of the paths it guards: gitignore's fold, in the order of the list.
import { literal, type Machine, machineOf, type Pattern } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { without } from '../language/without.ts';
import type { PathRegion } from './path.ts';

const SLASH = literal('/');

/**
 * The paths that relative patterns guard (permission-semantics 6.2 and 12.3): of a path and of every folder it lies in, the last pattern
 * that matches counts, and what lies in a guarded folder is guarded whatever `!` says. At each directory where the list begins it is read
 * anew: what `!` takes back at one, another may guard.
 */
export function carved(list: readonly PathRegion[]): Machine {
  const directories = list[0]?.starts.length ?? 0;
  return anyOf(Array.from({ length: directories }, (_, at) => carvedAt(list, at)));
}

function carvedAt(list: readonly PathRegion[], at: number): Machine {
  const foldersOf = (regions: readonly PathRegion[]): Machine =>
    machineOf(regions.map(({ starts }): Pattern => [...(starts[at] ?? []), ...SLASH]));
  const filesOf = (regions: readonly PathRegion[]): Machine =>
    machineOf(regions.flatMap(({ starts, directory }) => (directory ? [] : [starts[at] ?? []])));
  return anyOf(
    list.flatMap((region, i) => {
      if (region.negative) return [];
      const later = list.slice(i + 1).filter(({ negative }) => negative);
      const folder = without(foldersOf([region]), foldersOf(later), true);
      return region.directory ? [folder] : [folder, without(filesOf([region]), filesOf(later))];
    }),
  );
}
