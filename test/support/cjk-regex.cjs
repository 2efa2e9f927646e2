/* The package as the test environment has loaded it. */
module.exports = globalThis.cjkRegex;
