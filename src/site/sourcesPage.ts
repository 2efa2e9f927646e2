import type { FunctionWords } from "../locale/functions/words";
import { sources, type Source, type SourceId } from "../locale/sources";
import { unsettled } from "../locale/unsettled";
import { functionPath } from "./functionPage";
import { documentOf, each, escaped, link } from "./html";

/** An address as it is read: without protocol and trailing slash. */
const readable = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

const section = ([id, { title, text, links }]: [string, Source], users: readonly string[]): string =>
  `<h2 id="${escaped(id)}">${escaped(title)}</h2>
<p>${escaped(text)}</p>
${links.length ? `<ul>${links.map((address) => `<li>${link(address, readable(address))}</li>`).join("")}</ul>` : ""}
${users.length ? `<p class="users">Dipakai oleh ${users.map((user) => link(functionPath(user), `SKP.${user}`)).join(", ")}.</p>` : ""}`;

/** Every rule with where it was read, and what is a setting because no source settles it. */
export const sourcesPage = (all: Readonly<Record<string, FunctionWords>>): string => {
  const usersOf = (id: string): string[] =>
    Object.entries(all).flatMap(([user, words]) => (words.sources.includes(id as SourceId) ? [user] : []));
  return documentOf({
    title: "Aturan dan sumbernya",
    depth: 0,
    body: `<h1>Aturan dan sumbernya</h1>
<p>Dari mana tiap aturan di panel, formulir, dan rumus dibaca. Naskah lengkap PermenPANRB 6/2022 belum kami baca utuh; yang dipakai adalah salinan bagian dan lampirannya. Yang tidak bersumber pasti dijadikan setelan atau argumen, dan tidak disebut ketentuan.</p>
${Object.entries<Source>(sources)
  .map((entry) => section(entry, usersOf(entry[0])))
  .join("\n")}
<h1 id="setelan">Yang tidak diatur sumber mana pun</h1>
<p>Hal-hal berikut Anda atau instansi Anda yang menentukan.</p>
<dl>${unsettled.map(({ title, text }) => each("dt", [title]) + each("dd", [text])).join("")}</dl>
<p>${link("rumus/index.html", "Semua rumus")} · ${link("index.html", "Apa ini?")} · ${link("../index.html", "Kembali ke buku kerja")}</p>`,
  });
};
