/** Packages that are ES modules only: jest on Node 20 cannot require them untransformed. */
const esm = [
  "d3-hierarchy",
  "lodash-es",
  "nanoid",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "opentype\\.js",
  "kdbush",
  "rbush",
  "quickselect",
  "pdfjs-dist",
];
const common = {
  testEnvironment: "<rootDir>/test/support/environment.cjs",
  setupFiles: ["<rootDir>/test/support/iterator-helpers.cjs"],
  transform: {
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
  transformIgnorePatterns: [`node_modules/(?!(${esm.join("|")})/)`],
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^cjk-regex$": "<rootDir>/test/support/cjk-regex.cjs",
    "^fast-check$": "<rootDir>/test/support/seeded-fast-check.cjs",
  },
};
module.exports = {
  // A test may drive a whole workbook through Office.js dozens of times: two slow cores need minutes for it.
  testTimeout: 180_000,
  maxWorkers: "100%",
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
