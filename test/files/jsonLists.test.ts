import { jsonLists } from "../../src/files/jsonLists";

const lists = (said: unknown) => jsonLists(JSON.stringify(said), "berkas.json");

it("reads an array of objects as one list, every name a header, lists within as lines", () => {
  expect(
    lists([
      { rhk: "=1+1", bukti: ["a", "b"] },
      { rhk: "x", target: 12 },
    ]),
  ).toEqual([
    {
      name: "berkas.json",
      rows: [
        ["rhk", "bukti", "target"],
        ["=1+1", "a\nb", ""],
        ["x", "", "12"],
      ],
    },
  ]);
});

it("reads the tables of a system, with what a row refers to beside it, over several tables", () => {
  const said = {
    rpjmd_misi: [{ id: "2", misi: "Misi 2", created_at: "2025-01-01" }],
    rpjmd_tujuan: [{ id: "7", misi_id: "2", tujuan: "Tujuan 7" }],
    rpjmd_sasaran: [
      { id: "1", tujuan_id: "7", sasaran: "Sasaran 1", id_satuan: "3" },
      { id: "2", tujuan_id: "99", sasaran: "Induknya dihapus", id_satuan: "NULL" },
    ],
    satuan: [{ id: "3", satuan: "persen" }],
  };
  expect(lists(said)?.find(({ name }) => name === "rpjmd_sasaran")?.rows).toEqual([
    ["misi", "tujuan", "satuan", "id", "tujuan_id", "sasaran", "id_satuan"],
    ["Misi 2", "Tujuan 7", "persen", "1", "7", "Sasaran 1", "3"],
    ["", "", "", "2", "99", "Induknya dihapus", ""],
  ]);
});

it("joins nothing where several tables may be meant, and ends where tables refer to each other", () => {
  const said = {
    a_indikator_tujuan: [{ id: "1", teks: "t" }],
    a_indikator_sasaran: [{ id: "1", teks: "s" }],
    a_target: [{ id: "5", a_indikator_id: "1", target: "10" }],
    ayam: [{ id: "1", telur_id: "1", ayam: "x" }],
    telur: [{ id: "1", ayam_id: "1", telur: "y" }],
  };
  const rows = Object.fromEntries(lists(said)?.map((list) => [list.name, list.rows]) ?? []);
  expect(rows["a_target"]).toEqual([
    ["id", "a_indikator_id", "target"],
    ["5", "1", "10"],
  ]);
  expect(rows["ayam"]?.[0]).toEqual(["telur", "id", "telur_id", "ayam"]);
});

it("is no list where a text holds none", () => {
  for (const text of ['{"a": 1}', "[]", "[1, 2]", "tidak", ""]) expect(jsonLists(text, "x")).toBeUndefined();
});
