import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import { folders, globals, libraries } from "./eslint.import-law.mjs";

const lawOf = (folder) => {
  const foreign = Object.keys(folders).filter(
    (other) => other !== folder && !folders[folder].includes(other),
  );
  const patterns = [
    ...foreign.map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `${folder} may not import ${other} (eslint.import-law.mjs).`,
    })),
    ...libraries
      .filter(({ only }) => !only.includes(folder))
      .map(({ name, only }) => ({
        regex: name,
        message: `Only ${only.join(", ")} may import this library.`,
      })),
  ];
  const forbidden = globals
    .filter(({ only }) => !only.includes(folder))
    .flatMap(({ names, only }) =>
      names.map((name) => ({ name, message: `Only ${only.join(", ")} speaks ${name}.` })),
    );
  // The same law for import(), for window.Office and for the type Excel.Range, which the two rules above do not see.
  const onDemand = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`,
    message,
  }));
  const asTypes = forbidden.map(({ name, message }) => ({
    selector: `TSQualifiedName > Identifier.left[name="${name}"]`,
    message,
  }));
  const byWindow = forbidden.flatMap(({ name, message }) =>
    ["window", "globalThis", "self"].map((object) => ({ object, property: name, message })),
  );
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...forbidden],
      "no-restricted-syntax": ["error", ...onDemand, ...asTypes],
      "no-restricted-properties": ["error", ...byWindow],
    },
  };
};

export default tseslint.config(
  { ignores: ["dist", ".cache", "coverage", "node_modules"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["scripts/**", "test/bench/**"], rules: { "no-console": "off" } },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  ...Object.keys(folders).map(lawOf),
);
