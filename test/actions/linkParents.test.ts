import { linkParents, understandLinks } from "../../src/actions/linkParents";
import type { LinkWish } from "../../src/actions/linkParents";
import type { Book } from "../../src/model/book";
import { smallOffice, today } from "../taskpane/book";
import { planOf, simulate, toolsFor } from "../support/simulate";

const leaderTexts: readonly (readonly [id: string, text: string])[] = [
  ["K-1", "RHK.5. Meningkatnya layanan arsip"],
  ["K-2", "Meningkatnya mutu layanan perpustakaan keliling"],
];
/** The sample's Budi judges Sri, whose results name his by these texts. */
const bookWith = (texts: readonly string[]): Book =>
  simulate(smallOffice, {
    steps: [
      {
        do: "append",
        table: "kinerja",
        rows: [
          ...leaderTexts.map(([id, rencana]) => ({ id, rencana, idSkp: "S-BUDI" })),
          { id: "K-OTHER", rencana: "Milik rekan", idSkp: "S-ANDI" },
          ...texts.map((rencanaPimpinan, at) => ({
            id: `K-OWN${at}`,
            rencana: `Hasil ${at}`,
            rencanaPimpinan,
            idSkp: "S-SRI",
          })),
        ],
      },
      {
        do: "append",
        table: "indikator",
        rows: [
          {
            id: "I-1",
            idKinerja: "K-1",
            indikator: "IKI.5.6. Persentase arsip yang dipilah dan ditata (82%)",
          },
          { id: "I-2", idKinerja: "K-1", indikator: "IKI.5.7. Persentase arsip yang dipilah dan ditata" },
        ],
      },
    ],
  });

const linked = (texts: readonly string[], wish: LinkWish = {}) => {
  const book = bookWith(texts);
  const after = simulate(book, linkParents.plan(book, wish, toolsFor(book, today)));
  return after.tables.kinerja.rows
    .filter(({ id }) => id.startsWith("K-OWN"))
    .map(({ idInduk, idIndikatorInduk }) => [idInduk, idIndikatorInduk]);
};

describe("hanging results under what their text of the leader's plan names", () => {
  it("finds the result and the indicator in one text, whatever the case, spaces and line ends", () => {
    expect(
      linked([
        "RHK.5. Meningkatnya layanan arsip\r\nIKI.5.7. Persentase arsip yang dipilah dan ditata",
        "rhk.5. meningkatnya  layanan arsip. IKI.5.7. persentase arsip yang dipilah, dan ditata",
        "RHK.5. Meningkatnya layanan arsip",
        "IKI.5.7. Persentase arsip yang dipilah dan ditata",
      ]),
    ).toEqual([
      ["K-1", "I-2"],
      ["K-1", "I-2"],
      ["K-1", ""],
      ["K-1", "I-2"],
    ]);
  });

  it("only proposes what is similar, and takes it where it is accepted", () => {
    const texts = [
      "RHK.5. Meningkatnya layanan arsip\nIKI.5.6. Persentase arsip yang dipilah dan ditata",
      "Meningkatnya mutu layanan perpustakaan kelilng",
    ];
    expect(linked(texts)).toEqual([
      ["K-1", ""],
      ["", ""],
    ]);
    const { proposals } = understandLinks(bookWith(texts), {});
    expect(proposals.map(({ what, other }) => [what, other])).toEqual([
      ["indicator", "IKI.5.6. Persentase arsip yang dipilah dan ditata (82%)"],
      ["result", "Meningkatnya mutu layanan perpustakaan keliling"],
    ]);
    expect(linked(texts, { accepted: proposals.map(({ key }) => key) })).toEqual([
      ["K-1", "I-1"],
      ["K-2", ""],
    ]);
  });

  it("takes only results of who judges the SKP", () => {
    expect(linked(["Milik rekan", "Tidak ada di mana pun"])).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("goes on from the leader's result to the indicator once that is accepted, and never to another result", () => {
    const text = "RHK.5. Meningkatnya layanan arsip\nIKI.5.6. Persentase arsip yang dipilah dan ditata";
    const book = bookWith([text, text]);
    const once = simulate(book, linkParents.plan(book, {}, toolsFor(book, today)));
    const moved = simulate(once, {
      steps: [{ do: "change", table: "kinerja", id: "K-OWN1", column: "idInduk", from: "K-1", to: "K-2" }],
    });
    const accepted = understandLinks(moved, {}).proposals.map(({ key }) => key);
    const after = simulate(moved, linkParents.plan(moved, { accepted }, toolsFor(moved, today)));
    expect(
      after.tables.kinerja.rows.slice(-2).map(({ idInduk, idIndikatorInduk }) => [idInduk, idIndikatorInduk]),
    ).toEqual([
      ["K-1", "I-1"],
      ["K-2", ""],
    ]);
  });

  it("does nothing the second time, and nothing to an SKP that is agreed", () => {
    const book = bookWith(["RHK.5. Meningkatnya layanan arsip"]);
    const once = simulate(book, linkParents.plan(book, { skp: "S-SRI" }, toolsFor(book, today)));
    expect(planOf(linkParents.plan(once, { skp: "S-SRI" }, toolsFor(once, today))).steps).toEqual([]);
    expect(linkParents.plan(book, { skp: "S-BUDI" }, toolsFor(book, today))).toMatchObject({
      refused: "agreedSkp",
    });
  });
});
