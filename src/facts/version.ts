// Names the version of this tool, as package.json does (a test holds the two together).

/** Printed by `--version` and in the footer of comments and reports. */
export const VERSION = '0.1.0';
