import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/shell/shape.ts
function objectIn(data, ...path) {
  const value = valueIn(data, path);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function listIn(data, ...path) {
  const value = valueIn(data, path);
  return Array.isArray(value) ? value : null;
}
function textIn(data, ...path) {
  const value = valueIn(data, path);
  return typeof value === "string" ? value : null;
}
function numberIn(data, ...path) {
  const value = valueIn(data, path);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function flagIn(data, ...path) {
  const value = valueIn(data, path);
  return typeof value === "boolean" ? value : null;
}
function eachIn(data, read) {
  if (!Array.isArray(data)) return null;
  const all = data.map(read);
  return all.every((element) => element !== null) ? all : null;
}
function whole(record) {
  return Object.values(record).every((value) => value !== null) ? record : null;
}
function valueIn(data, path) {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}

export {
  objectIn,
  listIn,
  textIn,
  numberIn,
  flagIn,
  eachIn,
  whole
};
