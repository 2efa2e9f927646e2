import path from "node:path";

interface Page {
  userOptions?: { filename: string; templateParameters: { policy: string; scripts?: string[] } };
}

type Configure = (env: { officeJs?: string }, argv: { mode: string }) => { plugins: Page[] }[];

const pages = (officeJs: string) => {
  const configure = jest.requireActual<Configure>(path.resolve(__dirname, "../../webpack.config.js"));
  const plugins = configure({ officeJs }, { mode: "production" }).flatMap((config) => config.plugins);
  return Object.fromEntries(
    plugins.flatMap(({ userOptions }) =>
      userOptions ? [[userOptions.filename, userOptions.templateParameters]] : [],
    ),
  );
};

const microsoft = "https://appsforoffice.microsoft.com";

test("a build takes Office.js from beside its pages and allows no other origin", () => {
  const built = pages("local");
  expect(built["taskpane.html"]?.scripts).toEqual(["office-js/office.js"]);
  for (const { policy } of Object.values(built)) expect(policy).not.toContain("https:");
});

test("a build for the Marketplace takes it from Microsoft, and lets its page do so; the workbench stays as it is", () => {
  const built = pages("cdn");
  expect(built["taskpane.html"]?.scripts).toEqual([`${microsoft}/lib/1/hosted/office.js`]);
  expect(built["taskpane.html"]?.policy).toContain(`script-src 'self' ${microsoft}`);
  expect(built["workbench-pane.html"]?.scripts).toEqual(["workbench-host.js", "office-js/office.js"]);
  expect(built["workbench-pane.html"]?.policy).not.toContain("https:");
  expect(built["index.html"]?.policy).not.toContain("https:");
});
