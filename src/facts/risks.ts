// Names what a call can do to an organization, worst first; reports order and group by it.

/** What a call of a changed region can do; shown to people. */
export type Risk =
  | 'disables oversight'
  | 'reads secrets'
  | 'publishes or deploys'
  | 'destroys'
  | 'executes code'
  | 'network egress'
  | 'writes outside';

/** Worst first. */
export const RISKS: readonly Risk[] = [
  'disables oversight',
  'reads secrets',
  'publishes or deploys',
  'destroys',
  'executes code',
  'network egress',
  'writes outside',
];
