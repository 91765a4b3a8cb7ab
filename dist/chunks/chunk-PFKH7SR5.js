import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  valueAt
} from "./chunk-EGT6V5SE.js";
import {
  decide,
  isKnownTool,
  meantTool,
  missingField,
  parseCall,
  shortCall
} from "./chunk-2T74SMS4.js";
import {
  plainAbove
} from "./chunk-RIIRWQYK.js";
import {
  isList,
  isObject,
  parse,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  nearest
} from "./chunk-RMA4PV65.js";

// src/policy-tests.ts
function readTests(files) {
  const problems = [];
  const tests = files.flatMap(
    ({ file, tests: tests2 }) => tests2.map((row, i) => testOf(row, { file, pointer: `/tests/${i}` }, problems))
  );
  return { tests, problems };
}
function testOf(row, origin, problems) {
  const rows2 = row["calls"] ?? [row["call"] ?? null];
  const calls = (Array.isArray(rows2) ? rows2 : []).flatMap((written) => {
    const call = callOf(written);
    const args = faultOf(call);
    if (args !== null) problems.push({ code: "test-call", origin, args: { call: written, ...args } });
    return call === null || args !== null ? [] : [call];
  });
  return {
    name: String(row["name"]),
    calls,
    expect: row["expect"],
    rule: textOf(row["rule"]),
    mode: textOf(row["mode"]),
    ring: textOf(row["ring"]),
    origin
  };
}
var textOf = (value) => typeof value === "string" ? value : null;
function callOf(value) {
  if (typeof value === "string") return parseCall(value);
  return value;
}
function faultOf(call) {
  if (call === null) return {};
  if (!isKnownTool(call.tool)) return { tool: call.tool, meant: meantTool(call.tool) };
  const field = missingField(call);
  return field === null ? null : { tool: call.tool, field };
}
function runTests(tests, ruleset, situation) {
  const results = tests.map((test) => runTest(test, ruleset, situation));
  return { results, uncovered: uncovered(tests, ruleset, situation) };
}
var situationOf = (test, situation) => test.mode === null ? situation : { ...situation, mode: test.mode };
function runTest(test, ruleset, situation) {
  const failures = test.calls.map((call) => ({ call, decision: decide(ruleset, call, situationOf(test, situation)) })).filter(({ decision }) => !isExpected(test, decision));
  return { test, passed: failures.length === 0 && test.calls.length > 0, failures };
}
function isExpected(test, decision) {
  return decision.effect === test.expect && (test.rule === null || decision.by?.text === test.rule);
}
function rottenTests(tests, ruleset) {
  const rules = new Set(ruleset.rules.map((rule) => rule.text));
  const seen = /* @__PURE__ */ new Set();
  return tests.flatMap((test) => {
    const problems = [];
    if (test.rule !== null && !rules.has(test.rule))
      problems.push({ code: "test-rule", origin: test.origin, args: { rule: test.rule } });
    if (seen.has(test.name)) problems.push({ code: "test-name", origin: test.origin, args: { name: test.name } });
    seen.add(test.name);
    return problems;
  });
}
function uncovered(tests, ruleset, situation) {
  const reached = /* @__PURE__ */ new Set();
  for (const test of tests)
    for (const call of test.calls) reached.add(decide(ruleset, call, situationOf(test, situation)).by);
  const texts = new Set([...reached].map((rule) => rule && `${rule.effect} ${rule.text}`));
  return ruleset.rules.filter((rule) => !texts.has(`${rule.effect} ${rule.text}`));
}
function failureText(test, { call, decision }) {
  const by = decision.by ? `rule ${decision.by.text}` : decision.source;
  const wanted = test.rule === null ? test.expect : `${test.expect} by ${test.rule}`;
  return `${shortCall(call)}: expected ${wanted}, got ${decision.effect} (${by})`;
}

// src/facts/guard-validators.generated.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var policyTests = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Policy tests of managed-settings-gitops", "description": "Calls and the decision a policy must give them; every *.json, *.yaml or *.yml file in the folder tests/ beside the fragments is one such list.", "type": "object", "required": ["tests"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "tests": { "type": "array", "items": { "type": "object", "required": ["name", "expect"], "additionalProperties": false, "oneOf": [{ "required": ["call"] }, { "required": ["calls"] }], "properties": { "name": { "type": "string", "minLength": 1, "description": "A sentence; unique among all tests of the policy." }, "call": { "$ref": "#/$defs/call" }, "calls": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/call" } }, "expect": { "enum": ["deny", "ask", "allow"], "description": "The decision every call must get." }, "rule": { "type": "string", "description": "The text of the rule that must decide, for example Bash(curl *); it must stand in the policy." }, "mode": { "enum": ["default", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"], "description": "The permission mode of the session; without it the policy's own defaultMode." }, "ring": { "type": "string", "minLength": 1, "description": "Only counts for this rollout ring." } } } } }, "$defs": { "call": { "description": "The short form, Bash(curl https://example.com), or the client's own shape.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["tool", "input"], "additionalProperties": false, "properties": { "tool": { "type": "string", "minLength": 1 }, "input": { "type": "object" } } }] } } };
var schema32 = { "description": "The short form, Bash(curl https://example.com), or the client's own shape.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["tool", "input"], "additionalProperties": false, "properties": { "tool": { "type": "string", "minLength": 1 }, "input": { "type": "object" } } }] };
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "tests")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data1 = data.tests;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs8 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs9 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.call === void 0) {
              const err3 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/oneOf/0/required", keyword: "required", params: { missingProperty: "call" }, message: "must have required property 'call'", schema: schema31.properties.tests.items.oneOf[0].required, parentSchema: schema31.properties.tests.items.oneOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var _valid0 = _errs9 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs10 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.calls === void 0) {
              const err4 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/oneOf/1/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'", schema: schema31.properties.tests.items.oneOf[1].required, parentSchema: schema31.properties.tests.items.oneOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err5 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.tests.items.oneOf, parentSchema: schema31.properties.tests.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          } else {
            errors = _errs8;
            if (vErrors !== null) {
              if (_errs8) {
                vErrors.length = _errs8;
              } else {
                vErrors = null;
              }
            }
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === void 0) {
              const err6 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.expect === void 0) {
              const err7 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "name" || key1 === "call" || key1 === "calls" || key1 === "expect" || key1 === "rule" || key1 === "mode" || key1 === "ring")) {
                const err8 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tests.items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                  const err9 = { instancePath: instancePath + "/tests/" + i0 + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.name, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/tests/" + i0 + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.name.type, parentSchema: schema31.properties.tests.items.properties.name, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.call !== void 0) {
              let data4 = data2.call;
              const _errs16 = errors;
              let valid6 = false;
              let passing1 = null;
              const _errs17 = errors;
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err11 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              var _valid1 = _errs17 === errors;
              if (_valid1) {
                valid6 = true;
                passing1 = 0;
              }
              const _errs19 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.tool === void 0) {
                  const err13 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/1/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema32.oneOf[1].required, parentSchema: schema32.oneOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data4.input === void 0) {
                  const err14 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/1/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema32.oneOf[1].required, parentSchema: schema32.oneOf[1], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                for (const key2 in data4) {
                  if (!(key2 === "tool" || key2 === "input")) {
                    const err15 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.oneOf[1], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data4.tool !== void 0) {
                  let data5 = data4.tool;
                  if (typeof data5 === "string") {
                    if (func1(data5) < 1) {
                      const err16 = { instancePath: instancePath + "/tests/" + i0 + "/call/tool", schemaPath: "#/$defs/call/oneOf/1/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].properties.tool, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/tests/" + i0 + "/call/tool", schemaPath: "#/$defs/call/oneOf/1/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].properties.tool.type, parentSchema: schema32.oneOf[1].properties.tool, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data4.input !== void 0) {
                  let data6 = data4.input;
                  if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                    const err18 = { instancePath: instancePath + "/tests/" + i0 + "/call/input", schemaPath: "#/$defs/call/oneOf/1/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.oneOf[1].properties.input.type, parentSchema: schema32.oneOf[1].properties.input, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data4 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid1 = _errs19 === errors;
              if (_valid1 && valid6) {
                valid6 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid6 = true;
                  passing1 = 1;
                }
              }
              if (!valid6) {
                const err20 = { instancePath: instancePath + "/tests/" + i0 + "/call", schemaPath: "#/$defs/call/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data4 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              } else {
                errors = _errs16;
                if (vErrors !== null) {
                  if (_errs16) {
                    vErrors.length = _errs16;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.calls !== void 0) {
              let data7 = data2.calls;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  const err21 = { instancePath: instancePath + "/tests/" + i0 + "/calls", schemaPath: "#/properties/tests/items/properties/calls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tests.items.properties.calls, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  const _errs30 = errors;
                  let valid11 = false;
                  let passing2 = null;
                  const _errs31 = errors;
                  if (typeof data8 === "string") {
                    if (func1(data8) < 1) {
                      const err22 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[0], data: data8 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[0].type, parentSchema: schema32.oneOf[0], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  var _valid2 = _errs31 === errors;
                  if (_valid2) {
                    valid11 = true;
                    passing2 = 0;
                  }
                  const _errs33 = errors;
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.tool === void 0) {
                      const err24 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/1/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema32.oneOf[1].required, parentSchema: schema32.oneOf[1], data: data8 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (data8.input === void 0) {
                      const err25 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/1/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema32.oneOf[1].required, parentSchema: schema32.oneOf[1], data: data8 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                    for (const key3 in data8) {
                      if (!(key3 === "tool" || key3 === "input")) {
                        const err26 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.oneOf[1], data: data8 };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                    }
                    if (data8.tool !== void 0) {
                      let data9 = data8.tool;
                      if (typeof data9 === "string") {
                        if (func1(data9) < 1) {
                          const err27 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1 + "/tool", schemaPath: "#/$defs/call/oneOf/1/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.oneOf[1].properties.tool, data: data9 };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1 + "/tool", schemaPath: "#/$defs/call/oneOf/1/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.oneOf[1].properties.tool.type, parentSchema: schema32.oneOf[1].properties.tool, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                    if (data8.input !== void 0) {
                      let data10 = data8.input;
                      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                        const err29 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1 + "/input", schemaPath: "#/$defs/call/oneOf/1/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.oneOf[1].properties.input.type, parentSchema: schema32.oneOf[1].properties.input, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.oneOf[1].type, parentSchema: schema32.oneOf[1], data: data8 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  var _valid2 = _errs33 === errors;
                  if (_valid2 && valid11) {
                    valid11 = false;
                    passing2 = [passing2, 1];
                  } else {
                    if (_valid2) {
                      valid11 = true;
                      passing2 = 1;
                    }
                  }
                  if (!valid11) {
                    const err31 = { instancePath: instancePath + "/tests/" + i0 + "/calls/" + i1, schemaPath: "#/$defs/call/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema32.oneOf, parentSchema: schema32, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  } else {
                    errors = _errs30;
                    if (vErrors !== null) {
                      if (_errs30) {
                        vErrors.length = _errs30;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/tests/" + i0 + "/calls", schemaPath: "#/properties/tests/items/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tests.items.properties.calls.type, parentSchema: schema31.properties.tests.items.properties.calls, data: data7 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data2.expect !== void 0) {
              let data11 = data2.expect;
              if (!(data11 === "deny" || data11 === "ask" || data11 === "allow")) {
                const err33 = { instancePath: instancePath + "/tests/" + i0 + "/expect", schemaPath: "#/properties/tests/items/properties/expect/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.expect.enum, parentSchema: schema31.properties.tests.items.properties.expect, data: data11 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data2.rule !== void 0) {
              let data12 = data2.rule;
              if (typeof data12 !== "string") {
                const err34 = { instancePath: instancePath + "/tests/" + i0 + "/rule", schemaPath: "#/properties/tests/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.rule.type, parentSchema: schema31.properties.tests.items.properties.rule, data: data12 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data2.mode !== void 0) {
              let data13 = data2.mode;
              if (!(data13 === "default" || data13 === "acceptEdits" || data13 === "plan" || data13 === "auto" || data13 === "dontAsk" || data13 === "bypassPermissions")) {
                const err35 = { instancePath: instancePath + "/tests/" + i0 + "/mode", schemaPath: "#/properties/tests/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.mode.enum, parentSchema: schema31.properties.tests.items.properties.mode, data: data13 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data2.ring !== void 0) {
              let data14 = data2.ring;
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err36 = { instancePath: instancePath + "/tests/" + i0 + "/ring", schemaPath: "#/properties/tests/items/properties/ring/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.ring, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/tests/" + i0 + "/ring", schemaPath: "#/properties/tests/items/properties/ring/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.ring.type, parentSchema: schema31.properties.tests.items.properties.ring, data: data14 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tests.items.type, parentSchema: schema31.properties.tests.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tests.type, parentSchema: schema31.properties.tests, data: data1 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var invariants = validate21;
var schema34 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Invariants of managed-settings-gitops", "description": "What must hold for every call of a region, whatever the fragments say: gate/invariants.json.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "packs": { "type": "array", "items": { "enum": ["secrets", "egress", "destructive", "oversight", "ordinary-work"] }, "description": "Ready lists of invariants." }, "invariants": { "type": "array", "items": { "type": "object", "required": ["name"], "additionalProperties": false, "oneOf": [{ "required": ["neverAllow"] }, { "required": ["neverUnasked"] }, { "required": ["neverDeny"] }, { "required": ["alwaysAllow"] }, { "required": ["setting", "equals"] }], "properties": { "name": { "type": "string", "minLength": 1 }, "neverAllow": { "type": "string", "description": "A rule; no call it matches may be allowed in any permitted mode." }, "neverUnasked": { "type": "string", "description": "A rule; every call it matches is denied or asks a person, the classifier of auto mode included." }, "neverDeny": { "type": "string", "description": "A rule; no call it matches is refused in the mode a session starts in." }, "alwaysAllow": { "type": "string", "description": "A rule; every call it matches runs without asking in the mode a session starts in." }, "setting": { "type": "string", "description": "A key, for example permissions.disableBypassPermissionsMode." }, "equals": { "description": "The value the key must have." } } } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "packs" || key0 === "invariants")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.$schema.type, parentSchema: schema34.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.packs !== void 0) {
      let data1 = data.packs;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "secrets" || data2 === "egress" || data2 === "destructive" || data2 === "oversight" || data2 === "ordinary-work")) {
            const err2 = { instancePath: instancePath + "/packs/" + i0, schemaPath: "#/properties/packs/items/enum", keyword: "enum", params: { allowedValues: schema34.properties.packs.items.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.packs.items.enum, parentSchema: schema34.properties.packs.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.packs.type, parentSchema: schema34.properties.packs, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.invariants !== void 0) {
      let data3 = data.invariants;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          const _errs11 = errors;
          let valid5 = false;
          let passing0 = null;
          const _errs12 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.neverAllow === void 0) {
              const err4 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/0/required", keyword: "required", params: { missingProperty: "neverAllow" }, message: "must have required property 'neverAllow'", schema: schema34.properties.invariants.items.oneOf[0].required, parentSchema: schema34.properties.invariants.items.oneOf[0], data: data4 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          var _valid0 = _errs12 === errors;
          if (_valid0) {
            valid5 = true;
            passing0 = 0;
          }
          const _errs13 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.neverUnasked === void 0) {
              const err5 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/1/required", keyword: "required", params: { missingProperty: "neverUnasked" }, message: "must have required property 'neverUnasked'", schema: schema34.properties.invariants.items.oneOf[1].required, parentSchema: schema34.properties.invariants.items.oneOf[1], data: data4 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid0 = _errs13 === errors;
          if (_valid0 && valid5) {
            valid5 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid5 = true;
              passing0 = 1;
            }
            const _errs14 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.neverDeny === void 0) {
                const err6 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/2/required", keyword: "required", params: { missingProperty: "neverDeny" }, message: "must have required property 'neverDeny'", schema: schema34.properties.invariants.items.oneOf[2].required, parentSchema: schema34.properties.invariants.items.oneOf[2], data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid0 = _errs14 === errors;
            if (_valid0 && valid5) {
              valid5 = false;
              passing0 = [passing0, 2];
            } else {
              if (_valid0) {
                valid5 = true;
                passing0 = 2;
              }
              const _errs15 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.alwaysAllow === void 0) {
                  const err7 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/3/required", keyword: "required", params: { missingProperty: "alwaysAllow" }, message: "must have required property 'alwaysAllow'", schema: schema34.properties.invariants.items.oneOf[3].required, parentSchema: schema34.properties.invariants.items.oneOf[3], data: data4 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs15 === errors;
              if (_valid0 && valid5) {
                valid5 = false;
                passing0 = [passing0, 3];
              } else {
                if (_valid0) {
                  valid5 = true;
                  passing0 = 3;
                }
                const _errs16 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  if (data4.setting === void 0) {
                    const err8 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/4/required", keyword: "required", params: { missingProperty: "setting" }, message: "must have required property 'setting'", schema: schema34.properties.invariants.items.oneOf[4].required, parentSchema: schema34.properties.invariants.items.oneOf[4], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  if (data4.equals === void 0) {
                    const err9 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf/4/required", keyword: "required", params: { missingProperty: "equals" }, message: "must have required property 'equals'", schema: schema34.properties.invariants.items.oneOf[4].required, parentSchema: schema34.properties.invariants.items.oneOf[4], data: data4 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs16 === errors;
                if (_valid0 && valid5) {
                  valid5 = false;
                  passing0 = [passing0, 4];
                } else {
                  if (_valid0) {
                    valid5 = true;
                    passing0 = 4;
                  }
                }
              }
            }
          }
          if (!valid5) {
            const err10 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema34.properties.invariants.items.oneOf, parentSchema: schema34.properties.invariants.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs11;
            if (vErrors !== null) {
              if (_errs11) {
                vErrors.length = _errs11;
              } else {
                vErrors = null;
              }
            }
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err11 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema34.properties.invariants.items.required, parentSchema: schema34.properties.invariants.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "name" || key1 === "neverAllow" || key1 === "neverUnasked" || key1 === "neverDeny" || key1 === "alwaysAllow" || key1 === "setting" || key1 === "equals")) {
                const err12 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.invariants.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  const err13 = { instancePath: instancePath + "/invariants/" + i1 + "/name", schemaPath: "#/properties/invariants/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.invariants.items.properties.name, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/invariants/" + i1 + "/name", schemaPath: "#/properties/invariants/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.name.type, parentSchema: schema34.properties.invariants.items.properties.name, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.neverAllow !== void 0) {
              let data6 = data4.neverAllow;
              if (typeof data6 !== "string") {
                const err15 = { instancePath: instancePath + "/invariants/" + i1 + "/neverAllow", schemaPath: "#/properties/invariants/items/properties/neverAllow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.neverAllow.type, parentSchema: schema34.properties.invariants.items.properties.neverAllow, data: data6 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.neverUnasked !== void 0) {
              let data7 = data4.neverUnasked;
              if (typeof data7 !== "string") {
                const err16 = { instancePath: instancePath + "/invariants/" + i1 + "/neverUnasked", schemaPath: "#/properties/invariants/items/properties/neverUnasked/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.neverUnasked.type, parentSchema: schema34.properties.invariants.items.properties.neverUnasked, data: data7 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.neverDeny !== void 0) {
              let data8 = data4.neverDeny;
              if (typeof data8 !== "string") {
                const err17 = { instancePath: instancePath + "/invariants/" + i1 + "/neverDeny", schemaPath: "#/properties/invariants/items/properties/neverDeny/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.neverDeny.type, parentSchema: schema34.properties.invariants.items.properties.neverDeny, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.alwaysAllow !== void 0) {
              let data9 = data4.alwaysAllow;
              if (typeof data9 !== "string") {
                const err18 = { instancePath: instancePath + "/invariants/" + i1 + "/alwaysAllow", schemaPath: "#/properties/invariants/items/properties/alwaysAllow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.alwaysAllow.type, parentSchema: schema34.properties.invariants.items.properties.alwaysAllow, data: data9 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.setting !== void 0) {
              let data10 = data4.setting;
              if (typeof data10 !== "string") {
                const err19 = { instancePath: instancePath + "/invariants/" + i1 + "/setting", schemaPath: "#/properties/invariants/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.invariants.items.properties.setting.type, parentSchema: schema34.properties.invariants.items.properties.setting, data: data10 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/invariants/" + i1, schemaPath: "#/properties/invariants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.invariants.items.type, parentSchema: schema34.properties.invariants.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.invariants.type, parentSchema: schema34.properties.invariants, data: data3 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var gate = validate22;
var schema35 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Gate configuration of managed-settings-gitops", "description": "What makes a review fail: gate/gate.json, read from the base commit.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "failOn": { "enum": ["wider", "invalid", "never"], "description": "wider (the default) includes NOT PROVEN." }, "findings": { "enum": ["error", "warning", "advice"], "description": "Findings of this severity or worse make a policy INVALID." }, "maxRemovedDenyPercent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Brake: a change that removes more than this share of the deny rules at once is an error." }, "shadow": { "type": "boolean", "description": "Report, but never fail: for the first weeks." }, "approvers": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "description": "Logins of people whose approving review makes a waiver of the same pull request count; a bot's never does." } } };
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "failOn" || key0 === "findings" || key0 === "maxRemovedDenyPercent" || key0 === "shadow" || key0 === "approvers")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.$schema.type, parentSchema: schema35.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data1 = data.failOn;
      if (!(data1 === "wider" || data1 === "invalid" || data1 === "never")) {
        const err2 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema35.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.failOn.enum, parentSchema: schema35.properties.failOn, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (!(data2 === "error" || data2 === "warning" || data2 === "advice")) {
        const err3 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/enum", keyword: "enum", params: { allowedValues: schema35.properties.findings.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.findings.enum, parentSchema: schema35.properties.findings, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.maxRemovedDenyPercent !== void 0) {
      let data3 = data.maxRemovedDenyPercent;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err4 = { instancePath: instancePath + "/maxRemovedDenyPercent", schemaPath: "#/properties/maxRemovedDenyPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema35.properties.maxRemovedDenyPercent, data: data3 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/maxRemovedDenyPercent", schemaPath: "#/properties/maxRemovedDenyPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.maxRemovedDenyPercent, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/maxRemovedDenyPercent", schemaPath: "#/properties/maxRemovedDenyPercent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.maxRemovedDenyPercent.type, parentSchema: schema35.properties.maxRemovedDenyPercent, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.shadow !== void 0) {
      let data4 = data.shadow;
      if (typeof data4 !== "boolean") {
        const err7 = { instancePath: instancePath + "/shadow", schemaPath: "#/properties/shadow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.shadow.type, parentSchema: schema35.properties.shadow, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.approvers !== void 0) {
      let data5 = data.approvers;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
              const err8 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema35.properties.approvers.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.approvers.items.type, parentSchema: schema35.properties.approvers.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.approvers.type, parentSchema: schema35.properties.approvers, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var waivers = validate23;
var schema36 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Waivers of managed-settings-gitops", "description": "Approved widenings, one line each: gate/waivers.json.", "type": "object", "required": ["waivers"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "waivers": { "type": "array", "items": { "type": "object", "required": ["id", "reason", "owner", "expires"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$", "description": "The id the review printed for the change." }, "reason": { "type": "string", "minLength": 1 }, "owner": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "The last day the waiver counts (UTC)." } } } } } };
var pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property 'waivers'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "waivers")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.$schema.type, parentSchema: schema36.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data1 = data.waivers;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              const err3 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema36.properties.waivers.items.required, parentSchema: schema36.properties.waivers.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data2.reason === void 0) {
              const err4 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema36.properties.waivers.items.required, parentSchema: schema36.properties.waivers.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.owner === void 0) {
              const err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema36.properties.waivers.items.required, parentSchema: schema36.properties.waivers.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.expires === void 0) {
              const err6 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema36.properties.waivers.items.required, parentSchema: schema36.properties.waivers.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "id" || key1 === "reason" || key1 === "owner" || key1 === "expires")) {
                const err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.waivers.items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                  const err8 = { instancePath: instancePath + "/waivers/" + i0 + "/id", schemaPath: "#/properties/waivers/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"', schema: "^[0-9a-f]{32}$", parentSchema: schema36.properties.waivers.items.properties.id, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/waivers/" + i0 + "/id", schemaPath: "#/properties/waivers/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waivers.items.properties.id.type, parentSchema: schema36.properties.waivers.items.properties.id, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.reason !== void 0) {
              let data4 = data2.reason;
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err10 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.waivers.items.properties.reason, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waivers.items.properties.reason.type, parentSchema: schema36.properties.waivers.items.properties.reason, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.owner !== void 0) {
              let data5 = data2.owner;
              if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                  const err12 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.waivers.items.properties.owner, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waivers.items.properties.owner.type, parentSchema: schema36.properties.waivers.items.properties.owner, data: data5 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.expires !== void 0) {
              let data6 = data2.expires;
              if (typeof data6 === "string") {
                if (!pattern6.test(data6)) {
                  const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"', schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parentSchema: schema36.properties.waivers.items.properties.expires, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waivers.items.properties.expires.type, parentSchema: schema36.properties.waivers.items.properties.expires, data: data6 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.waivers.items.type, parentSchema: schema36.properties.waivers.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.waivers.type, parentSchema: schema36.properties.waivers, data: data1 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/guard-faults.ts
function faultsOf(errors, file) {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  const told2 = errors.filter((error) => !choices.some((choice) => isToldBy(choice, error)));
  return told2.map((error) => ({
    code: "guard-file",
    origin: { file, pointer: error.instancePath },
    args: { message: sentenceOf(error) }
  }));
}
function isToldBy(choice, error) {
  const isMeant = typesOf(choice).includes(typeOf(choice.data));
  if (error === choice) return isMeant && choice.params["passingSchemas"] === null;
  if (error.instancePath !== choice.instancePath || !/\/oneOf\/\d+\/\w+$/.test(error.schemaPath)) return false;
  return error.keyword === "type" || !isMeant;
}
var branchesOf = ({ schema }) => Array.isArray(schema) ? schema : [];
var typesOf = (choice) => branchesOf(choice).flatMap(
  (branch) => isObject(branch) && typeof branch["type"] === "string" ? branch["type"] : []
);
function sentenceOf(error) {
  const { keyword, params, data, message = "it does not fit the schema" } = error;
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(String(params["additionalProperty"]), Object.keys(keysOf(error)));
    case "required":
      return `\`${params["missingProperty"]}\` is missing`;
    case "enum":
      return `${shown(data)} is none of ${namesOf(params["allowedValues"])}`;
    case "type":
      return `${shown(data)} is ${KINDS[typeOf(data)]}, but must be ${KINDS[String(params["type"])]}`;
    case "oneOf":
      return choiceOf(error);
    case "minLength":
    case "minItems":
      return "it is empty";
    default:
      return `${shown(data)} ${keyword === "pattern" ? `does not fit${described(error)}` : message}`;
  }
}
function unknownKey(name, known) {
  const meant = nearest(name, known);
  return `\`${short(name)}\` is no key here${meant === null ? ` (the keys are ${namesOf(known)})` : `; did you mean \`${meant}\`?`}`;
}
var keysOf = ({ parentSchema }) => {
  const keys = parentSchema?.["properties"];
  return isObject(keys) ? keys : {};
};
function choiceOf(choice) {
  const types = typesOf(choice);
  if (types.length > 0)
    return `${shown(choice.data)} is ${KINDS[typeOf(choice.data)]}, but must be ${types.map((type) => KINDS[type]).join(" or ")}`;
  const keys = branchesOf(choice).map((branch) => isObject(branch) ? namesOf(branch["required"], " with ") : "");
  return choice.params["passingSchemas"] === null ? `one of ${keys.join(", ")} is missing` : `only one of ${keys.join(", ")} may stand here`;
}
var described = ({ parentSchema }) => typeof parentSchema?.["description"] === "string" ? `: ${parentSchema["description"].replace(/\.$/, "")}` : "";
var namesOf = (names, between = ", ") => (Array.isArray(names) ? names : []).map((name) => `\`${name}\``).join(between);
var KINDS = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null"
};
var typeOf = (data) => data === null ? "null" : isList(data) ? "array" : typeof data;
var MOST = 60;
var short = (text) => text.length > MOST ? `${text.slice(0, MOST)}\u2026` : text;
var shown = (data) => `\`${short(JSON.stringify(data) ?? "")}\``;

// src/guard.ts
var DEFAULT_GATE = {
  failOn: "wider",
  findings: "error",
  maxRemovedDenyPercent: 100,
  shadow: false,
  approvers: []
};
function guardTexts(files, label) {
  return Object.entries(files).map(([name, text]) => ({ file: shown2(label, name), text }));
}
function readGuard(files, label) {
  const read = (name, validator) => check(files[name], shown2(label, name), validator);
  const gate2 = read("gate/gate.json", gate);
  const invariants2 = read("gate/invariants.json", invariants);
  const waivers2 = read("gate/waivers.json", waivers);
  const lists = Object.keys(files).filter((name) => /^tests\/[^/]+\.(json|ya?ml)$/.test(name)).sort().map((name) => ({ file: shown2(label, name), ...read(name, policyTests) }));
  const accepted = rows(waivers2.data, "waivers").map((row, i) => waiverOf(row, shown2(label, "gate/waivers.json"), i));
  const tests = readTests(lists.map(({ file, data }) => ({ file, tests: rows(data, "tests") })));
  return {
    config: { ...DEFAULT_GATE, ...withoutSchema(gate2.data) },
    packs: (invariants2.data?.["packs"] ?? []).map((pack, i) => ({
      pack,
      origin: { file: shown2(label, "gate/invariants.json"), pointer: `/packs/${i}` }
    })),
    invariants: rows(invariants2.data, "invariants").map(
      (row, i) => invariantOf(row, { file: shown2(label, "gate/invariants.json"), pointer: `/invariants/${i}` })
    ),
    waivers: accepted.filter(hasDay),
    tests: tests.tests,
    problems: [
      ...[gate2, invariants2, waivers2, ...lists, tests].flatMap(({ problems }) => problems),
      ...accepted.filter((one) => !hasDay(one)).map(dayFault),
      ...Object.keys(files).flatMap((name) => unknownName(name, label))
    ]
  };
}
var hasDay = ({ expires }) => {
  const day = /* @__PURE__ */ new Date(`${expires}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(expires);
};
var dayFault = ({ expires, origin: { file, pointer } }) => ({
  code: "guard-file",
  origin: { file, pointer: `${pointer}/expires` },
  args: { message: `\`${expires}\` is no day` }
});
var GATE_FILES = ["gate", "invariants", "waivers", "owners", "delivery"].map(
  (name) => `gate/${name}.json`
);
var unknownName = (name, label) => !name.startsWith("gate/") || GATE_FILES.includes(name) ? [] : [
  {
    code: "guard-name",
    origin: { file: shown2(label, name), pointer: "" },
    args: { name, known: [...GATE_FILES] }
  }
];
var shown2 = (label, name) => label === "" || label === "." ? name : `${label}/${name}`;
function check(text, file, validator) {
  if (text === void 0) return { data: null, problems: [] };
  const { settings, problems } = parse({ file, bytes: new TextEncoder().encode(text) });
  if (settings === null || problems.length > 0) return { data: null, problems };
  if (validator(settings)) return { data: settings, problems: [] };
  return { data: null, problems: faultsOf(validator.errors ?? [], file) };
}
function rows(data, key) {
  const list = data?.[key];
  return Array.isArray(list) ? list : [];
}
function withoutSchema(data) {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => key !== "$schema"));
}
function invariantOf(row, origin) {
  const name = String(row["name"]);
  if (row["setting"] !== void 0)
    return { kind: "setting", name, origin, key: String(row["setting"]), equals: row["equals"] ?? null };
  const kind = ["neverAllow", "neverUnasked", "neverDeny", "alwaysAllow"].find(
    (key) => row[key] !== void 0
  );
  return { kind: kind ?? "neverAllow", name, origin, text: String(row[kind ?? "neverAllow"]) };
}
function waiverOf(row, file, index) {
  const [id, reason, owner, expires] = ["id", "reason", "owner", "expires"].map((key) => String(row[key]));
  const origin = { file, pointer: `/waivers/${index}` };
  return { id: id ?? "", reason: reason ?? "", owner: owner ?? "", expires: expires ?? "", origin };
}
var SEVERITIES = ["error", "warning", "advice"];
var FAIL_ON = ["never", "invalid", "wider"];
function tighten(base, candidate) {
  const known = new Set(base.tests.map(keyOf));
  return {
    config: {
      failOn: last(FAIL_ON, [base.config.failOn, candidate.config.failOn]),
      findings: last(SEVERITIES, [base.config.findings, candidate.config.findings]),
      maxRemovedDenyPercent: Math.min(base.config.maxRemovedDenyPercent, candidate.config.maxRemovedDenyPercent),
      shadow: base.config.shadow && candidate.config.shadow,
      approvers: base.config.approvers
    },
    packs: distinct(base.packs, candidate.packs),
    invariants: distinct(base.invariants, candidate.invariants),
    waivers: base.waivers,
    tests: [...base.tests, ...candidate.tests.filter((test) => !known.has(keyOf(test)))],
    problems: [
      ...candidate.problems,
      ...base.problems.filter((one) => one.code !== "guard-name" && !isAmong(one, candidate.problems)).map(ofBase)
    ]
  };
}
var isAmong = (one, list) => {
  const written = JSON.stringify(one);
  return list.some((other) => JSON.stringify(other) === written);
};
var ofBase = (one) => ({
  ...one,
  origin: { ...one.origin, pointer: "" },
  args: { ...one.args, base: true }
});
var keyOf = ({ origin, ...rest }) => JSON.stringify(rest);
function last(order, values) {
  return values.reduce((a, b) => order.indexOf(b) > order.indexOf(a) ? b : a);
}
function distinct(base, candidate) {
  const rows2 = [...base.map((one) => ({ ...one, origin: { ...one.origin, pointer: "" } })), ...candidate];
  return [...new Map(rows2.map((row) => [keyOf(row), row])).values()];
}

// src/facts/problems.ts
var STOPS = "The client refuses to start on every machine that gets this file.";
var NOT_SHIPPED = "A file that is not read is not part of the policy, although it looks like it.";
var GUARD = "What guards the policy cannot be half read: nothing of the file counts.";
var PROBLEMS = {
  "base-beside-fragments": {
    severity: "error",
    title: "`{name}` stands among the fragments",
    why: "The client reads a base file first, whatever its name sorts like; in a flat folder it would be a fragment.",
    fix: "Give it a numbered name, or use the layout of the client: managed-settings.json beside managed-settings.d/."
  },
  "delivery-key": {
    severity: "error",
    title: "`{key}` is not a field of this file",
    why: GUARD,
    fix: "Remove it, or correct its name."
  },
  "delivery-value": {
    severity: "error",
    title: "`{key}` must be {expected}",
    why: GUARD,
    fix: "Write a value of that kind."
  },
  "duplicate-key": {
    severity: "error",
    title: "`{key}` stands {times} times in one object, in lines {firstLine} to {lastLine}",
    why: "Only the last one counts; the others are lost without a word.",
    fix: "Merge them into one."
  },
  encoding: {
    severity: "warning",
    title: "the file is {encoding}",
    why: "This version of the client reads it; other tools and older versions may not.",
    fix: "Save it as UTF-8 without a byte order mark."
  },
  "entry-blanked": {
    severity: "warning",
    title: "{written} is not text",
    why: "The client puts an empty text in its place.",
    fix: "Write a text, or remove the entry."
  },
  "entry-ignored": {
    severity: { open: "error", closed: "warning", neither: "warning" },
    title: "the client drops this entry: {written} is not what it accepts here",
    why: "The rest of the list counts; what this entry should do does not happen.",
    fix: "Write the entry as the schema says, or remove it."
  },
  "deeper-folder": {
    severity: "error",
    title: "`{name}` is a folder that is not read",
    why: "Guard files lie in gate/ and tests/ themselves; what lies deeper checks nothing.",
    fix: "Move its files up."
  },
  "forbidden-key": {
    severity: "error",
    title: "`{key}` is no name for a setting",
    why: "The client discards it or keeps it without effect.",
    fix: "Remove it."
  },
  "gate-not-json": {
    severity: "error",
    title: "`{name}` is not read",
    why: "A gate file has one spelling, JSON; only policy tests may be YAML. What this one should guard is not guarded.",
    fix: "Write it as JSON under the same name."
  },
  "guard-file": {
    severity: "error",
    title: "the file does not fit its schema: {message}",
    why: GUARD,
    fix: "Correct it; the schemas folder says what it may hold."
  },
  "guard-name": {
    severity: "error",
    title: "`{name}` is no guard file",
    why: GUARD,
    fix: "Correct its name, or move it out of gate/."
  },
  "ignored-name": {
    severity: "error",
    title: "`{name}` is not read",
    why: "The client takes only names that end in lower-case .json and do not begin with a dot, directly in the folder.",
    fix: "Name it NN-topic.json, directly in the folder."
  },
  "json-beside-base": {
    severity: "error",
    title: "`{name}` lies beside the base file",
    why: NOT_SHIPPED,
    fix: "Move it into managed-settings.d/."
  },
  "lone-surrogate": {
    severity: "error",
    title: "half of a character stands here",
    why: "It cannot be written as UTF-8, so what is released would not be what was reviewed.",
    fix: "Type the text again."
  },
  "not-a-file": {
    severity: "error",
    title: "`{name}` is not a plain file",
    why: NOT_SHIPPED,
    fix: "Put a plain file there."
  },
  "not-json": {
    severity: "error",
    title: "the file is not JSON ({reason})",
    why: STOPS,
    fix: "Write strict JSON: no comments, no trailing commas, double quotes."
  },
  "not-object": {
    severity: "error",
    title: "the file must hold an object, not {kind}",
    why: STOPS,
    fix: "Put the settings into one object."
  },
  "not-utf8": {
    severity: "error",
    title: "`{name}` is not UTF-8",
    why: "What it says cannot be read for certain.",
    fix: "Save it as UTF-8."
  },
  "not-yaml": {
    severity: "error",
    title: "the file is not YAML that reads as JSON (line {line}, column {column}: {reason})",
    why: "A test that does not run protects nothing.",
    fix: "Write one document of plain mappings, lists and texts, without tags of its own."
  },
  "null-value": {
    severity: "warning",
    title: "`null` deletes nothing",
    why: 'The client removes it before merging, so the value of an earlier fragment stays; inside `env` it becomes the text "null".',
    fix: 'Remove the key where it is set; write "" to cancel a variable.'
  },
  "number-overflow": {
    severity: "error",
    title: "the number is too large",
    why: "It reads as infinity, which JSON cannot hold.",
    fix: "Write a smaller number."
  },
  "older-name-ignored": {
    severity: "warning",
    title: "`{key}` is the older name of `{present}`, which stands here too",
    why: "Only the newer name counts.",
    fix: "Keep the newer one."
  },
  "rule-invalid": {
    severity: { open: "error", closed: "warning", neither: "warning" },
    title: "the client skips the rule {written}: {fault}",
    why: "The rule does not exist. If it is the only deny or ask rule of the file, its allow rules go too.",
    fix: "Write Tool or Tool(content)."
  },
  "rule-rejected": {
    severity: "error",
    title: "the client skips the {effect} rule {rule}",
    why: "The rule does not exist.",
    fix: "Write Tool or Tool(content)."
  },
  symlink: {
    severity: "error",
    title: "`{name}` is a link",
    why: "What it leads to is not part of what is reviewed; a dangling link is skipped without a word.",
    fix: "Put a plain file there."
  },
  "test-call": {
    severity: "error",
    title: "the call cannot be read",
    why: "A test that does not run protects nothing.",
    fix: 'Write Tool(input) or {"tool": \u2026, "input": \u2026}.'
  },
  "test-name": {
    severity: "error",
    title: "two tests are called `{name}`",
    why: "Nobody can tell which one failed.",
    fix: "Rename one."
  },
  "test-rule": {
    severity: "error",
    title: "no rule of the policy is `{rule}`",
    why: "The test names a rule that does not exist.",
    fix: "Name the rule as it is written."
  },
  "text-as-boolean": {
    severity: "warning",
    title: "{written} is text",
    why: "This key takes the text for the boolean; others drop it.",
    fix: "Write it without quotes."
  },
  "too-deep": {
    severity: "error",
    title: "the file is nested more than {limit} levels deep",
    why: "The client reads what lies deeper as null: it is lost.",
    fix: "Keep it flat."
  },
  "too-large": {
    severity: "error",
    title: "the file has {bytes} bytes; {limit} are the most",
    why: STOPS,
    fix: "Split it."
  },
  undeliverable: {
    severity: "error",
    title: "{formats} can not carry this: {reason}",
    why: "The fleet uses that channel, so a release without it would leave machines behind: publish refuses it.",
    fix: "Write another value, or take the channel out of gate/delivery.json."
  },
  unreadable: { severity: "error", title: "`{name}` cannot be read", why: NOT_SHIPPED, fix: "Check its permissions." },
  "value-as-text": {
    severity: "warning",
    title: "{written} becomes the text {becomes}",
    why: "Variables are text; the client writes other values as text, null too.",
    fix: "Write the text you mean, in quotes."
  },
  "value-ignored": {
    severity: "error",
    title: "the client drops this value: {written} is not what it accepts here",
    why: "The setting does not exist, without a word.",
    fix: "Write a value as the schema says."
  },
  "value-strictest": {
    severity: "error",
    title: "the client reads {written} as {becomes}, the strictest value",
    why: "The fleet is locked down harder than written.",
    fix: "Write the value you mean."
  },
  "value-withheld": {
    severity: "warning",
    title: "the client withholds this value because `{because}` is unusable",
    why: "It takes nothing that opens from a file whose closing part it cannot read.",
    fix: "Repair the unusable part."
  }
};
var FAILS = {
  open: "It fails open: the control is missing.",
  closed: "It fails closed: people can do less than written."
};
var NO_WORDS = {
  severity: "error",
  title: "something is wrong here",
  why: "What this place says cannot be taken as it is.",
  fix: "Look at the value and correct it."
};

// src/lint/problems.ts
var TOLD_BY_RULES = /^channel-/;
function problemFindings(input) {
  const known = input.problems.filter(({ code }) => !TOLD_BY_RULES.test(code));
  const told2 = new Set(known.filter(({ code }) => code === "rule-invalid" || code === "value-as-text").map(placeOf));
  const once = known.filter((problem) => !VAGUE.has(problem.code) || !told2.has(placeOf(problem)));
  return once.map((problem) => findingOf(problem, input));
}
var VAGUE = /* @__PURE__ */ new Set(["rule-rejected", "null-value"]);
var placeOf = ({ origin }) => `${origin.file} ${origin.pointer}`;
function findingOf(problem, input) {
  const { code, origin } = problem;
  const words = wordsOf(code);
  const fails = FAILS[String(problem.args["fails"] ?? "")];
  return {
    rule: code,
    severity: problem.code === "null-value" && undoes(problem, input) ? "error" : severityOf(problem, words),
    origin,
    message: messageOf(problem),
    why: fails === void 0 ? words.why : `${words.why} ${fails}`,
    fix: words.fix,
    edits: editsOf(problem)
  };
}
function undoes({ origin }, { fragments }) {
  const own = fragments.findIndex(({ file }) => file === origin.file);
  const key = steps(origin.pointer).join(".");
  return fragments.slice(0, own).some(({ settings }) => settings !== null && valueAt(settings, key) !== void 0);
}
function severityOf({ code, origin, args }, { severity }) {
  if (code === "encoding" && args["encoding"] === "not valid UTF-8") return "error";
  if (code === "value-as-text" && !["number", "boolean"].includes(String(args["kind"]))) return "error";
  if (code.startsWith("value-") && severity === "error" && plainAbove(origin.pointer) !== void 0) return "warning";
  if (typeof severity === "string") return severity;
  const fails = args["fails"];
  return fails === "open" || fails === "closed" ? severity[fails] : severity.neither;
}
var wordsOf = (code) => (Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : void 0) ?? NO_WORDS;
var titleOf = ({ code, args }) => wordsOf(code).title.replace(
  /\{(\w+)\}/g,
  (_, name) => told(Object.hasOwn(args, name) ? args[name] ?? null : null)
);
function messageOf(problem) {
  const { origin, args } = problem;
  const sentence = titleOf(problem);
  const key = steps(origin.pointer).join(".");
  const cause = typeof args["cause"] === "string" ? ` (because of \`${steps(args["cause"]).join(".")}\`)` : "";
  return key === "" ? sentence : `\`${key}\`: ${sentence}${cause}`;
}
var told = (value) => {
  if (isList(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (isObject(value)) return "every lock inside it";
  return String(value);
};
var editsOf = ({ code, origin }) => code === "null-value" && !origin.pointer.startsWith("/env/") ? [{ ...origin, value: void 0 }] : [];

// src/checks/guard-files.ts
var SENTENCES = {
  "guard-file": ({ message }) => String(message),
  "test-call": callFault,
  "guard-name": nameFault,
  symlink: () => "it is a symbolic link",
  "not-a-file": () => "it is no plain file",
  unreadable: () => "it cannot be read",
  "not-utf8": () => "it is not UTF-8",
  "gate-not-json": () => "it is not JSON"
};
function nameFault({ name, known }) {
  const names = [known].flat().map(String);
  const meant = nearest(String(name), names);
  return meant === null ? `the gate reads ${names.join(", ")} alone` : `did you mean \`${meant}\`?`;
}
function callFault({ call, tool, meant, field }) {
  const shown3 = `\`${JSON.stringify(call)}\``;
  if (typeof field === "string") return `${shown3} leaves out \`${field}\`, the text that every ${tool} call has`;
  if (typeof tool !== "string") return `${shown3} is no tool call; write \`Bash(ls)\` or {"tool", "input"}`;
  const hint = typeof meant === "string" ? `; did you mean \`${meant}\`?` : "; tools of MCP servers start with `mcp__`";
  return `${shown3} names no tool of the client${hint}`;
}
function guardFilesCheck({ guard }) {
  if (guard.problems.length === 0) return null;
  const findings = guardFindings(guard.problems);
  return {
    check: {
      name: "guard files",
      result: "failed",
      summary: `${findings.length} fault${findings.length === 1 ? "" : "s"}`,
      details: findings.map(({ origin, message }) => `\`${origin.file}\`: ${message}`),
      paste: null
    },
    findings
  };
}
var guardFindings = (problems) => problems.map(findingOf2);
var guardFault = (problem) => SENTENCES[problem.code]?.(problem.args) ?? titleOf(problem);
function findingOf2(problem) {
  const { origin, args } = problem;
  const says = guardFault(problem);
  return {
    rule: "use-valid-guard-file",
    severity: "error",
    origin,
    message: `this guard file${args["base"] === true ? " of production" : ""} can't be used: ${says}`,
    why: "The gate reads it to judge the policy; while it is broken nothing it says is checked.",
    fix: "Repair the file; its schema in schemas/ says what it may hold.",
    edits: []
  };
}

export {
  runTests,
  rottenTests,
  failureText,
  guardTexts,
  readGuard,
  shown2 as shown,
  tighten,
  problemFindings,
  guardFilesCheck,
  guardFindings,
  guardFault
};
