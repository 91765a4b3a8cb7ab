// Opens pull requests that widen and bring the waivers for it.
import { WIDER } from './policies.ts';
import { type Files, type Pull, type World, waiving, wanted } from './world.ts';

/** A pull request that brings a waiver for every change that its review wants one for. */
export async function waived(world: World, files: Files = WIDER, by?: string): Promise<Pull> {
  const pull = await world.openPull(files, by === undefined ? {} : { by });
  world.push(pull, waiving(wanted(await world.review(pull))));
  return pull;
}
