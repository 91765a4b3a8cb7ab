import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/shell/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
var RefusedError = class extends Error {
  name = "RefusedError";
};
var WorldError = class extends Error {
  name = "WorldError";
  /** The HTTP status GitHub answered with; null when there was no answer, or none that could be read. */
  status;
  constructor(message, status = null) {
    super(message);
    this.status = status;
  }
};
var UnclearError = class extends WorldError {
};
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
function exitOf(thrown) {
  if (thrown instanceof RefusedError) return 1;
  return thrown instanceof WorldError ? 3 : 2;
}

export {
  UserError,
  RefusedError,
  WorldError,
  UnclearError,
  messageOf,
  exitOf
};
