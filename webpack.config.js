const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const root = __dirname;
/** The workbook that a first visit opens; without it the first visit starts empty. */
const sample = "assets/kantor-contoh.xlsx";
const source = (...parts) => path.join(root, "src", ...parts);
const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where Office.js comes from: a copy beside the pages (offices without internet) or Microsoft's CDN (Marketplace). */
const office = {
  local: { script: "office-js/office.js", origins: "" },
  cdn: {
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origins: " https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  },
};

/** What every page may do: nothing but its own files. Fluent and Univer set styles from script, hence unsafe-inline. */
const policy = (scripts = "") =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");

/** Office.js asks for its other files by names made at run time: the whole Excel family goes along, as Microsoft made it. */
const officeFiles = {
  patterns: [
    {
      from: "{office,o15apptofilemappingtable,custom-functions-runtime,es6-promise,excel-*,excelios-*,excelwebapp-*}.js",
      context: officeJs,
      to: "office-js/[name][ext]",
      globOptions: { ignore: ["**/*.debug.js"] },
    },
    { from: "{id-id,en-us}/office_strings.js", context: officeJs, to: "office-js/[path][name][ext]" },
    { from: "telemetry/{oteljs,oteljs_agave}.js", context: officeJs, to: "office-js/[path][name][ext]" },
    { from: path.join(officeJs, "..", "LICENSE.md"), to: "office-js/LICENSE.md" },
    { from: source("site", "office-js-notice.txt"), to: "office-js/NOTICE.txt" },
  ].map((pattern) => ({ ...pattern, info: { minimized: true } })),
};

/** The letters of PDFs are somebody else's: their licence goes along. */
const fontNotice = [
  { from: source("workbench", "pdf", "arimo-notice.txt"), to: "media/arimo-notice.txt" },
  {
    from: path.join(path.dirname(require.resolve("pdfjs-dist/package.json")), "LICENSE"),
    to: "media/arimo-LICENSE.txt",
    toType: "file",
  },
];

const swc = (tsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const common = (name, { production, buildId }) => ({
  name,
  mode: production ? "production" : "development",
  devtool: production ? false : "cheap-module-source-map",
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, use: swc(false) },
      { test: /\.tsx$/, use: swc(true) },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      {
        test: /\.(woff2?|ttf|png)$/,
        type: "asset/resource",
        generator: { filename: "media/[name].[contenthash:8][ext]" },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
  cache: {
    type: "filesystem",
    name: `${name}-${production ? "production" : "development"}`,
    cacheDirectory: path.join(root, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    new DefinePlugin({
      "process.env.BUILD_ID": JSON.stringify(buildId),
      "process.env.npm_package_version": JSON.stringify(version),
      "process.env.SAMPLE": JSON.stringify(existsSync(path.join(root, sample)) ? sample : ""),
    }),
    new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
  ],
});

const output = (name) => ({
  path: path.join(root, "dist"),
  filename: "[name].js",
  chunkFilename: "chunks/[name].[contenthash:8].js",
  uniqueName: `skp-${name}`,
  publicPath: "auto",
});

const html = (options) =>
  new HtmlPlugin({ inject: "body", scriptLoading: "defer", hash: true, minify: false, ...options });

/**
 * The add-in, as Excel loads it: three scripts of taskpane.html. `functions` is a file of its own, without a
 * shared chunk; `taskpane` depends on `commands`, so that both see the same open workbook.
 */
const addIn = (settings) => {
  const base = common("add-in", settings);
  const page = (filename, before) =>
    html({
      filename,
      template: source("taskpane", "taskpane.html"),
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      templateParameters: {
        policy: policy(before.length ? "" : office[settings.office].origins),
        scripts: [...before, before.length ? office.local.script : office[settings.office].script],
      },
    });
  return {
    ...base,
    entry: {
      functions: { import: source("functions", "index.ts"), runtime: false },
      commands: source("commands", "index.ts"),
      taskpane: { import: source("taskpane", "index.tsx"), dependOn: "commands" },
    },
    output: output("add-in"),
    optimization: { ...base.optimization, splitChunks: { chunks: "async" } },
    plugins: [
      ...base.plugins,
      page("taskpane.html", []),
      page("workbench-pane.html", ["workbench-host.js"]),
      new CopyPlugin(officeFiles),
    ],
  };
};

/** Excel in a web page: index.html, and the script that stands before Office.js in the pane's frame. */
const workbench = (settings) => {
  const base = common("workbench", settings);
  return {
    ...base,
    entry: {
      "workbench-host": { import: source("workbench", "frame.ts"), runtime: false },
      workbench: source("workbench", "index.ts"),
    },
    output: output("workbench"),
    plugins: [
      ...base.plugins,
      html({
        filename: "index.html",
        template: source("workbench", "index.html"),
        chunks: ["workbench"],
        templateParameters: { policy: policy() },
      }),
      new CopyPlugin({
        patterns: [
          { from: source("site"), to: "site", filter: (file) => /\.(html|css)$/.test(file) },
          ...fontNotice,
        ],
      }),
    ],
  };
};

/**
 * Settings come from the environment: OFFICE_JS=cdn|local (default local), BUILD_ID (given by scripts/build.ts).
 */
module.exports = (env = {}, argv = {}) => {
  const settings = {
    production: (argv.mode ?? "production") === "production",
    buildId: process.env.BUILD_ID ?? "dev",
    office: (env.officeJs ?? process.env.OFFICE_JS) === "cdn" ? "cdn" : "local",
  };
  return [addIn(settings), workbench(settings)];
};
