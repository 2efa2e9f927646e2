/** Text as HTML shows it: nothing that somebody wrote becomes markup. */
export const escaped = (text: string | number): string =>
  String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Elements of one kind in a row: `each("li", ["a", "b"])` is two items. The texts are escaped. */
export const each = (element: string, texts: readonly (string | number)[]): string =>
  texts.map((text) => `<${element}>${escaped(text)}</${element}>`).join("");

/** A link; both are escaped. */
export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`;

/** A page of the help site. It runs no script, and asks for nothing but its style and pictures of its own. */
export interface Page {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** Folders below site/: 0, or 1 for site/rumus/. */
  readonly depth: 0 | 1;
}

/** A whole document. */
export const documentOf = ({ title, body, depth }: Page): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${"../".repeat(depth)}site.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
