// Says what a review of managed settings cannot see, and when that matters (permission-semantics section 12, client 2.1.330).

/** A limit of the model. `when` names the condition under which a report states it. */
export interface Limit {
  readonly when: 'always' | 'rules may be added' | 'hooks run' | 'auto mode is possible' | 'sandbox is on';
  readonly what: string;
}

/** In the order they are shown: what can undo a decision first. */
export const LIMITS: readonly Limit[] = [
  {
    when: 'rules may be added',
    what: "rules of users and projects (the policy doesn't set allowManagedPermissionRulesOnly)",
  },
  { when: 'hooks run', what: 'what the code of hooks does' },
  { when: 'auto mode is possible', what: "auto mode's classifier" },
  { when: 'sandbox is on', what: "the operating system's sandbox" },
  { when: 'always', what: 'PowerShell commands' },
];
