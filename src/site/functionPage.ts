import { exampleText, indonesian, numberText } from "../locale/functions/formula";
import type { Example, FunctionWords } from "../locale/functions/words";
import { topics } from "../locale/functions/topics";
import { sources } from "../locale/sources";
import { documentOf, each, escaped, link } from "./html";

/** A function as its Indonesian metadata describe it, made from the comments of its source. */
export interface Described {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Where the page of a function lies, seen from site/. */
export const functionPath = (id: string): string => `rumus/${id.toLowerCase()}.html`;

/** A cell of an example, as Excel under Indonesian settings shows it. */
const shown = (cell: string | number | null): string =>
  typeof cell === "number" ? numberText(cell, indonesian) : (cell ?? "");

const table = (caption: string, rows: readonly (readonly (string | number | null)[])[]): string =>
  `<table><caption>${escaped(caption)}</caption>${rows
    .map((row) => `<tr>${each("td", row.map(shown))}</tr>`)
    .join("")}</table>`;

const exampleHtml = (id: string, example: Example): string => {
  const ranges = example.arguments.filter((argument) => typeof argument === "object");
  const { result } = example;
  return `<section class="example">
<p><code>${escaped(exampleText(id, example))}</code></p>
<div class="cells">${ranges.map(({ range, cells }) => table(range, cells)).join("")}${table(
    "Hasil",
    typeof result === "object" ? result : [[result]],
  )}</div>
</section>`;
};

const usage = ({ id, parameters }: Described, optional: readonly string[]): string =>
  `=SKP.${id}(${parameters.map(({ name }) => (optional.includes(name) ? `[${name}]` : name)).join("; ")})`;

/**
 * The help page of a function: its question, how it is written, every argument, examples that the tests have run, what
 * it refuses and why, and the sources of its rule.
 */
export const functionPage = (described: Described, words: FunctionWords): string => {
  const { id, parameters } = described;
  const { optional = [] } = words;
  const cited = words.sources.map((source) => link(`../sumber.html#${source}`, sources[source].title));
  return documentOf({
    title: `SKP.${id}: ${words.question}`,
    depth: 1,
    body: `<p class="path">${link("index.html", "Semua rumus")}</p>
<h1>${escaped(words.question)}</h1>
<p class="usage"><code>${escaped(usage(described, optional))}</code></p>
<p>${escaped(words.description)}</p>
${
  parameters.length
    ? `<h2>Argumen</h2>
<dl>${parameters
        .map(
          ({ name, description }) =>
            `<dt><code>${escaped(name)}</code>${optional.includes(name) ? " (boleh dikosongkan)" : ""}</dt><dd>${escaped(description)}</dd>`,
        )
        .join("")}</dl>`
    : ""
}
<h2>Hasil</h2>
<p>${escaped(words.returns)}</p>
<h2>Contoh</h2>
${words.examples.map((example) => exampleHtml(id, example)).join("\n")}
<h2>Yang perlu diketahui</h2>
${each("p", words.notes)}
<h2>Sumber</h2>
${cited.length ? `<ul>${cited.map((one) => `<li>${one}</li>`).join("")}</ul>` : "<p>Tidak ada: alat bantu add-in ini.</p>"}`,
  });
};

/** What holds for every function. */
const general = [
  "Sel kosong, teks kosong, dan tanda - dianggap kosong; kosong masuk, kosong keluar.",
  "Satu sel atau satu rentang boleh dipakai; rentang yang sama besar menghasilkan satu nilai tiap baris, dan satu sel berlaku untuk semua baris.",
  'Bila sebuah sel dalam rentang berisi galat (#N/A, #VALUE!, ...), Excel menampilkan galat itu untuk seluruh hasil dan rumus ini tidak dihitung. Perbaiki sel itu, atau bungkus rentangnya: IFERROR(B2:B99; "").',
  "Pilih sel yang menampilkan #VALUE! atau #N/A: sebabnya dan cara memperbaikinya tertulis di samping sel.",
];

const topicHtml = (
  title: string,
  functions: readonly string[],
  all: Readonly<Record<string, FunctionWords>>,
): string => `<h2>${escaped(title)}</h2>
<table class="list"><tbody>${functions
  .map(
    (id) =>
      `<tr><td>${link(`../${functionPath(id)}`, all[id]?.question ?? "")}</td><td><code>=SKP.${escaped(id)}</code></td></tr>`,
  )
  .join("")}</tbody></table>`;

/** The list of all functions, by the question that each answers. */
export const functionListPage = (all: Readonly<Record<string, FunctionWords>>): string =>
  documentOf({
    title: "Rumus =SKP",
    depth: 1,
    body: `<h1>Rumus =SKP</h1>
<p>Setiap rumus menjawab satu pertanyaan. Contohnya ditulis dengan pemisah Excel berbahasa Indonesia: titik koma di antara argumen, koma pada pecahan.</p>
${topics.map(({ title, functions }) => topicHtml(title, functions, all)).join("\n")}
<h2>Berlaku untuk semua rumus</h2>
${each("p", general)}
<p>${link("../sumber.html", "Aturan dan sumbernya")} · ${link("../index.html", "Apa ini?")}</p>`,
  });
