import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/facts/client.ts
var CLIENT_VERSION = "2.1.330";
var MAX_FILE_BYTES = 2097152;
var MAX_DEPTH = 64;

export {
  CLIENT_VERSION,
  MAX_FILE_BYTES,
  MAX_DEPTH
};
