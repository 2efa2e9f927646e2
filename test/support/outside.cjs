/** Instead of a package's own code: what the test environment has loaded of it once for all test files. */
module.exports = {
  process: (_, path) => ({ code: `module.exports = outside(${JSON.stringify(path)});` }),
};
