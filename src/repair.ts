// Turns a parsed Fragment into the Fragment the client really uses: what it strips, drops or takes as strictest, each a problem.
import type { Fragment } from './parse.ts';

export function repair(fragment: Fragment): Fragment {
  return fragment;
}
