/** Packages that are ES modules only: jest on Node 20 cannot require them untransformed. */
const esm = ["d3-hierarchy", "pdfjs-dist"];
/** Packages that are loaded outside of the tests: see outside.cjs. */
const outside = "@univerjs";
const common = {
  testEnvironment: "<rootDir>/test/support/environment.cjs",
  setupFiles: ["<rootDir>/test/support/iterator-helpers.cjs"],
  transform: {
    [`node_modules/${outside}/.+\\.js$`]: "<rootDir>/test/support/outside.cjs",
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${[outside, ...esm].join("|")})/)`],
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/test/support/seeded-fast-check.cjs",
  },
};
module.exports = {
  // A test may drive a whole workbook through Office.js dozens of times: two slow cores need minutes for it.
  testTimeout: 180_000,
  maxWorkers: "100%",
  // Node 20 keeps much of what test files have loaded: a worker that is full of it goes slower.
  workerIdleMemoryLimit: "1GB",
  reporters: ["default", "<rootDir>/test/support/skipped-reporter.cjs"],
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/test/e2e/"],
    },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
