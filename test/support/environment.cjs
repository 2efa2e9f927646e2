const Module = require("node:module");
const { TestEnvironment } = require("jest-environment-node");
require("./iterator-helpers.cjs");

/** ES modules that the grid's packages, CommonJS here, require: what Node 20 itself refuses. */
const esm = ["cjk-regex", "franc-min", "kdbush", "lodash-es", "nanoid", "rbush"];
const imported = new Map();

/** Lets CommonJS modules outside of jest's sandboxes require these; once for all test files. */
const letEsmBeRequired = async () => {
  if (imported.size > 0) return;
  for (const name of esm) imported.set(name, { __esModule: true, ...(await import(name)) });
  const load = Module._load;
  Module._load = (name, ...rest) => imported.get(name) ?? load(name, ...rest);
};

/**
 * Node's environment, which also hands out jsdom: its ES-module dependencies cannot be required inside a jest
 * sandbox on Node 20, but they can be here, outside of it. So can the packages of the grid (outside.cjs): here they are
 * loaded once for all test files, and stay as fast as V8 has made them.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    await letEsmBeRequired();
    this.global.jsdom = require("jsdom");
    this.global.outside = require;
  }
};
