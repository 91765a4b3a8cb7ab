// The two ways a run can end without a verdict: the user has to change something (exit 2), or the world failed (exit 3).

/** Bad usage, or an input that can't be trusted. The message says what is wrong, why it matters, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The outside world (GitHub, git, the disk) failed before there was a verdict; running again may help. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  /** The HTTP status GitHub answered with; null when there was no answer, or none that could be read. */
  readonly status: number | null;

  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }
}

/** The text of anything that was thrown, also of things that are no Error. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The exit code of a run that ended by a throw: 2 for the user, 3 for the world and for anything unforeseen. */
export function exitOf(thrown: unknown): 2 | 3 {
  return thrown instanceof UserError ? 2 : 3;
}
