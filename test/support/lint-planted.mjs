/**
 * Lints texts as if they were files of the project: [{file, text}] in, for each the rules broken by line out.
 * A process of its own, for jest cannot load the linter's config, which is an ES module.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const linter = new ESLint();
const results = [];
for (const { file, text: planted } of JSON.parse(await text(process.stdin))) {
  const [result] = await linter.lintText(planted, { filePath: file });
  results.push(result.messages.map(({ ruleId, line, message, fatal }) => ({ ruleId, line, message, fatal })));
}
process.stdout.write(JSON.stringify(results));
