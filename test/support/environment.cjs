const { TestEnvironment } = require("jest-environment-node");

/**
 * Node's environment, which also hands out jsdom: its ES-module dependencies cannot be required inside a jest
 * sandbox on Node 20, but they can be here, outside of it. So can cjk-regex, an ES module of a thousand files that
 * Univer needs: here it is loaded once for all test files.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdom = require("jsdom");
    this.global.cjkRegex = await import("cjk-regex");
  }
};
