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
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...forbidden],
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
