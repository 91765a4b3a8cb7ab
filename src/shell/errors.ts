// The ways a run can end by a throw: the gate says no (exit 1), the user has to change something (2), or the world failed (3).

/** Bad usage, or an input that can't be trusted. The message says what is wrong, why it matters, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The gate says no (exit 1): the input was understood, and it must not be published. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
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

/** A write whose answer never came or made no sense: it may have happened or not, so one has to look before going on. */
export class UnclearError extends WorldError {}

/** The text of anything that was thrown, also of things that are no Error. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The exit code of a run that ended by a throw: 1 for the gate, 3 for the world, 2 for the user and for what nobody foresaw. */
export function exitOf(thrown: unknown): 1 | 2 | 3 {
  if (thrown instanceof RefusedError) return 1;
  return thrown instanceof WorldError ? 3 : 2;
}
