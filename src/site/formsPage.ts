import { formTexts } from "./formTexts";
import { documentOf, escaped, link } from "./html";
import { sources } from "../locale/sources";

/** Where the picture of a form lies, below site/. */
export const formPicture = (key: string): string => `formulir/${key}.webp`;

/** What the layout of a form goes by. */
const standings = {
  official: "Menurut lampiran PermenPANRB 6/2022.",
  secondary: "Menurut sumber kedua tentang PermenPANRB 6/2022.",
  aid: "Format bantu, bukan lampiran PermenPANRB 6/2022.",
};

/** A kind of form as src/forms knows it. */
export interface PrintedKind {
  readonly kind: string;
  readonly standing: keyof typeof standings;
  readonly forms: readonly { readonly key: string; readonly title: string }[];
}

const section = ({ kind, standing, forms }: PrintedKind): string => {
  const said = formTexts[kind];
  if (!said) throw new Error(`${kind}: nothing is said of it in src/site/formTexts`);
  const { title, text, sources: from } = said;
  return `<h2 id="${escaped(kind)}">${escaped(title)}</h2>
<p>${escaped(text)}</p>
<p class="users">${escaped(standings[standing])} ${from.map((id) => link(`sumber.html#${id}`, sources[id].title)).join(", ")}.</p>
${forms
  .map(
    (form) =>
      `<figure><img src="${formPicture(form.key)}" alt="${escaped(`Halaman cetak: ${form.title}`)}" loading="lazy" /><figcaption>${escaped(form.title)}</figcaption></figure>`,
  )
  .join("\n")}`;
};

/** Every form as it is printed, with what it is for and where it comes from. */
export const formsPage = (kinds: readonly PrintedKind[]): string =>
  documentOf({
    title: "Formulir",
    depth: 0,
    body: `<h1>Formulir</h1>
<p>Formulir digambar dari tabel buku kerja dan siap dicetak di A4, atau di F4 bila setelan kertas diisi F4. Buat satu orang dari kartu SKP-nya di Rencana, atau satu unit sekaligus dari <b>Laporan → Cetak formulir</b>. Apa yang Anda ketik di sel isian formulir ditawarkan sebagai perubahan tabel, dan formulir dari tangan lain dapat dibaca di <b>Mulai dari formulir</b>.</p>
<p>Excel tidak dapat mencetak dari panel: panel memilih lembarnya, lalu Anda menekan <b>Ctrl+P</b>. Di halaman ini, <b>Unduh PDF</b> ada di menu.</p>
${kinds.map(section).join("\n")}
<p>${link("sumber.html", "Aturan dan sumbernya")} · ${link("rumus/index.html", "Semua rumus")} · ${link("../index.html", "Kembali ke buku kerja")}</p>`,
  });
