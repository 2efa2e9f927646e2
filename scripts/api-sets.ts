/**
 * Writes src/workbench/host/apiSets.json: the requirement set every member of Office.js' Excel came with, taken from
 * the "[Api set: ExcelApi 1.x]" of @types/office-js. Run it again when that package changes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const source = join(__dirname, "../node_modules/@types/office-js/index.d.ts");
const target = join(__dirname, "../src/workbench/host/apiSets.json");

/** Members of every class that never reach the wire by their own name. */
const plumbing = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

const setOf = (node: ts.Node, text: string): string | undefined => {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  const match = last && /\[Api set:\s*(\S+)\s+([^\]\s]+)/.exec(text.slice(last.pos, last.end));
  if (!match) return undefined;
  return match[1] === "ExcelApi" && match[2] !== undefined && /^1\.\d+$/.test(match[2]) ? match[2] : "later";
};

/** The requirement set of every member of Excel's classes, by "Range.values". */
export const readApiSets = (): Record<string, string> => {
  const text = readFileSync(source, "utf8");
  const file = ts.createSourceFile(source, text, ts.ScriptTarget.Latest, true);
  const sets: Record<string, string> = {};

  const visitClass = (type: ts.ClassDeclaration) => {
    const own = setOf(type, text);
    for (const member of type.members) {
      if (!member.name || !ts.isIdentifier(member.name) || plumbing.has(member.name.text)) continue;
      const key = `${type.name?.text}.${member.name.text}`;
      const set = setOf(member, text) ?? own;
      // Overloads of a method: the earliest counts.
      if (set !== undefined && (sets[key] === undefined || sets[key] === "later")) sets[key] = set;
    }
  };

  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body) continue;
    if (!ts.isModuleBlock(statement.body)) continue;
    statement.body.statements.filter(ts.isClassDeclaration).forEach(visitClass);
  }
  return Object.fromEntries(Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1)));
};

if (require.main === module) {
  const sets = readApiSets();
  writeFileSync(target, `${JSON.stringify(sets, null, 2)}\n`);
  console.log(`${Object.keys(sets).length} members`);
}
