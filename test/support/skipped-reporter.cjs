/** Says in one line, after all tests, how many were skipped and why: the reason stands in each name's last brackets. */
module.exports = class {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status === "pending")
      .map(({ fullName }) => /\(([^()]*)\)$/.exec(fullName)?.[1] ?? fullName);
    const reasons = [...new Set(skipped)].join("; ");
    process.stdout.write(
      skipped.length === 0 ? "Skipped no test.\n" : `Skipped ${skipped.length} tests: ${reasons}.\n`,
    );
  }
};
