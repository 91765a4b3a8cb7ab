// Names the client version that every row of src/facts/ was measured on, and the client's own limits.

/** The Claude Code version whose behaviour this model follows; printed in every report. */
export const CLIENT_VERSION = '2.1.330';

/** The most bytes one settings file may have; measured: 2048 KiB loads, one byte more does not. */
export const MAX_FILE_BYTES = 2_097_152;

/** The deepest level (the top object is level 0) that survives; measured: what lies deeper reads as null. */
export const MAX_DEPTH = 64;
