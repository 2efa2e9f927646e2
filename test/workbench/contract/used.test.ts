import { join } from "node:path";
import ts from "typescript";
import { rows } from "./rows";

const root = join(__dirname, "../../..");

/** Members of every object of Office.js that are the client's own and never reach the host. */
const client = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack", "items"]);

/** Classes of the client, and plain structures, that are no objects of the workbook. */
const isServed = (type: string): boolean =>
  !/^(RequestContext|Session)$|(EventArgs|Criteria|Options|Settings|Data|Details|Rule|Alert|Prompt|Zoom|Field)$/.test(
    type,
  ) || type === "Settings";

/** Every member of Excel's classes that the code in src/excel names, as "Range.values". */
const membersUsed = (): string[] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(join(root, "src/excel"), [".ts"]);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();

  const note = (node: ts.Node) => {
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.declarations?.[0];
    const owner = declaration?.parent;
    if (!symbol || !owner || !ts.isClassDeclaration(owner)) return;
    const space = owner.parent.parent;
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel") return;
    if (client.has(symbol.name) || !isServed(owner.name?.text ?? "")) return;
    found.add(`${owner.name?.text}.${symbol.name}`);
  };

  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) note(node.name);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return [...found].sort();
};

describe("the members of Office.js that the add-in uses", () => {
  it("are all in the table of the host's contract", () => {
    const served = new Set(rows.map(({ member }) => member));
    expect(membersUsed().filter((member) => !served.has(member))).toEqual([]);
  });
});
