import type { SheetCells } from "../../src/model/sheetCells";
import { toSerial } from "../../src/model/civilDate";
import { readXlsx } from "../../src/files/readXlsx";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import type { FormReading } from "../../src/forms/read/reading";
import { itWithReal } from "../fixtures/realInputs";
import { skpForm } from "../fixtures/skpForm";
import { additionalResults, employee, evaluator, mainResults } from "../fixtures/skpFormTexts";
import { foreignEvaluation, foreignSheet, usually } from "./foreignSheets";
import { fileSheetCells, sheetOf, withColumn, withTexts, withoutMerges } from "./sheetCells";

const read = (sheet: SheetCells): FormReading => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
/** What was read, without where it stood. */
const said = (reading: FormReading) =>
  JSON.parse(
    JSON.stringify({ ...reading, understood: 0, notUnderstood: 0 }, (key, value: unknown) =>
      key === "address" ? undefined : value,
    ),
  ) as unknown;
const doubts = (sheet: SheetCells) =>
  read(sheet).notUnderstood.map(({ address, why }) => `${address} ${why}`);
const filledCells = (sheet: SheetCells): number =>
  sheet.values.flat().filter((value) => String(value).trim() !== "").length;

const [skpSheet] = skpForm().sheets;
const twin = fileSheetCells(skpSheet ?? skpForm().sheets[0]!);

describe("the written twin of a real form", () => {
  const reading = read(twin);

  it("gives 26 main and 4 additional results in their order, with the leader's texts", () => {
    expect(reading.form).toBe("skpJaJfKuantitatif");
    expect(
      reading.results.map(({ order, group, leaderPlan, plan }) => ({ order, group, leaderPlan, plan })),
    ).toEqual(
      [...mainResults, ...additionalResults].map(({ parent, result }, index) => ({
        order: index + 1,
        group: index < 26 ? "Utama" : "Tambahan",
        leaderPlan: parent,
        plan: result,
      })),
    );
    expect(new Set(reading.results.map(({ leaderPlan }) => leaderPlan)).size).toBe(19);
  });

  it("gives two indicators a result, with aspect and the target exactly as typed", () => {
    expect(
      reading.results.map(({ indicators }) =>
        indicators.map(({ aspect, indicator, target }) => [aspect, indicator, target]),
      ),
    ).toEqual(
      [...mainResults, ...additionalResults].map(({ quantity, quantityTarget, time, timeTarget }) => [
        ["Kuantitas", quantity, quantityTarget],
        ["Waktu", time, timeTarget],
      ]),
    );
  });

  it("gives both persons, the agency and the span of the year", () => {
    const identity = (texts: readonly string[]) => ({
      nama: texts[0],
      nip: texts[1],
      pangkat: texts[2],
      jabatan: texts[3],
      unit: texts[4],
    });
    expect(reading.employee).toEqual(identity(employee));
    expect(reading.assessor).toEqual(identity(evaluator));
    expect(reading).toMatchObject({
      instansi: "PEMERINTAH KABUPATEN TIRTA KENCANA",
      year: 2026,
      start: toSerial({ year: 2026, month: 1, day: 1 }),
      end: toSerial({ year: 2026, month: 12, day: 31 }),
      place: "",
      dates: { employee: null, assessor: null, superior: null },
    });
    expect(reading.ratings).toBeUndefined();
  });

  it("gives the seven values without a special expectation", () => {
    expect(reading.behaviours.map(({ value, expectation }) => `${value}:${expectation}`)).toEqual([
      "Berorientasi Pelayanan:",
      "Akuntabel:",
      "Kompeten:",
      "Harmonis:",
      "Loyal:",
      "Adaptif:",
      "Kolaboratif:",
    ]);
  });

  it("says of every cell what it was understood as", () => {
    expect(reading.notUnderstood).toEqual([]);
    expect(new Set(reading.understood.map(({ address }) => address)).size).toBe(filledCells(twin));
  });

  it("says where each result and indicator stands", () => {
    expect(reading.results[0]).toMatchObject({
      address: "C16",
      indicators: [{ address: "E16" }, { address: "E17" }],
    });
  });

  it("reads the same when its merged cells were taken apart", () => {
    expect(said(read(withoutMerges(twin)))).toEqual(said(reading));
  });

  it("reads the same where number and texts are repeated in every row", () => {
    const values = twin.values.map((row) => [...row]);
    for (const { row, column, rows } of twin.merges.filter((area) => area.rows > 1))
      for (let below = row + 1; below < row + rows; below += 1) {
        const line = values[below];
        if (line) line[column] = values[row]?.[column] ?? "";
      }
    expect(said(read(sheetOf(values)))).toEqual(said(reading));
  });

  it("reads the same somewhere else on the sheet, in small letters, without its column numbers", () => {
    const moved = { ...twin, row: 7, column: 3, merges: [] };
    expect(said(read(moved))).toEqual(said(reading));
    const labels =
      /^(NO|ASPEK|TARGET|NAMA|NIP|JABATAN|UNIT KERJA|PANGKAT.*|RENCANA HASIL KERJA.*|INDIKATOR KINERJA INDIVIDU|PE.*(DINILAI|KINERJA)|HASIL KERJA|\([1-6]\))$/;
    const restyled = withTexts(twin, (text) => {
      if (/^\([1-6]\)$/.test(text)) return "";
      return labels.test(text) ? `  ${text.toLowerCase().replace(/ /g, "\n")} ` : text;
    });
    expect(said(read(restyled))).toEqual(said(reading));
  });

  it("reads the same with a column inserted, and reports what stands in it", () => {
    const wider = withColumn(twin, 4);
    const values = wider.values.map((row, index) =>
      row.map((value, column) =>
        column !== 4 ? value : index === 12 ? "SATUAN" : index === 20 ? "dokumen" : value,
      ),
    );
    const reading2 = read({ ...wider, values });
    expect(said(reading2)).toEqual(said(reading));
    expect(reading2.notUnderstood.map(({ why }) => why)).toEqual(["unknown", "unknownColumn"]);
  });
});

itWithReal(
  "20b",
  "reads the real form: 26 main and 4 additional results, nothing left over",
  async (bytes) => {
    const { file } = await readXlsx(bytes);
    const sheets = file.sheets.map((sheet) => fileSheetCells(sheet));
    const reading = read(sheets[0]!);
    expect(reading.results.filter(({ group }) => group === "Utama")).toHaveLength(26);
    expect(reading.results.filter(({ group }) => group === "Tambahan")).toHaveLength(4);
    expect(new Set(reading.results.map(({ leaderPlan }) => leaderPlan)).size).toBe(19);
    const targets = reading.results.flatMap(({ indicators }) => indicators.map(({ target }) => target));
    expect(targets).toHaveLength(60);
    expect(targets).toEqual(expect.arrayContaining(["59,5%\n52%", "49.20%", "Rasio 1:12", "400 Prestasi"]));
    expect(reading.notUnderstood).toEqual([]);
    expect(new Set(reading.understood.map(({ address }) => address)).size).toBe(filledCells(sheets[0]!));
    expect(read(sheets[1]!).annex).toHaveLength(8);
  },
);

for (const name of ["05", "07"])
  itWithReal(name, "refuses the sheets of a CKP as another form", async (bytes) => {
    const { file } = await readXlsx(bytes);
    const answers = file.sheets.map((sheet) => readForm(fileSheetCells(sheet)));
    expect(answers).toEqual([
      {
        refused: "otherForm",
        facts: { title: "TARGET KINERJA PEGAWAI TAHUN 2020", address: expect.any(String) },
      },
      {
        refused: "otherForm",
        facts: { title: "CAPAIAN KINERJA PEGAWAI TAHUN 2020", address: expect.any(String) },
      },
    ]);
  });

describe("a sheet that is not such a form", () => {
  it("is refused when it is empty", () => {
    expect(readForm(sheetOf([]))).toEqual({ refused: "emptySheet", facts: {} });
    expect(readForm(sheetOf([["", " "]]))).toEqual({ refused: "emptySheet", facts: {} });
  });

  it("is refused when it is a list of something", () => {
    expect(
      readForm(
        sheetOf([
          ["NIP", "NAMA", "JABATAN"],
          ["1", "Pegawai Contoh", "Analis"],
        ]),
      ),
    ).toEqual({
      refused: "notAForm",
      facts: {},
    });
  });

  it("is refused by its title when it is another form", () => {
    expect(readForm(sheetOf([["PERJANJIAN KINERJA"], ["Perspektif", "Anggaran"]]))).toEqual({
      refused: "otherForm",
      facts: { title: "PERJANJIAN KINERJA", address: "A1" },
    });
    const ckp = [
      ["", "", "", "CKP-T"],
      ["TARGET KINERJA PEGAWAI TAHUN 2020"],
      ["No", "Uraian Kegiatan", "Satuan"],
    ];
    expect(readForm(sheetOf(ckp))).toMatchObject({ refused: "otherForm", facts: { address: "A2" } });
  });

  it("is refused with what is missing when its title and its table are of two approaches", () => {
    const title = [["SASARAN KINERJA PEGAWAI"], ["PENDEKATAN HASIL KERJA KUALITATIF"]];
    expect(readForm(foreignSheet({ title }))).toMatchObject({
      refused: "noTable",
      facts: { missing: "Ukuran keberhasilan/Indikator Kinerja Individu, dan Target" },
    });
  });

  it("is refused with the missing heading when its title and its table are of two formats", () => {
    const leader = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
    const title = [["SASARAN KINERJA PEGAWAI"], ["PENDEKATAN HASIL KERJA KUANTITATIF"], [leader]];
    expect(readForm(foreignSheet({ title }))).toMatchObject({
      refused: "noTable",
      facts: { missing: "PERSPEKTIF" },
    });
  });

  it("is refused when two forms stand on it", () => {
    const one = foreignSheet();
    expect(readForm(sheetOf([...one.values, ...one.values]))).toMatchObject({ refused: "severalForms" });
  });

  it("is refused with the missing headings when columns cannot be told", () => {
    const [heading = [], header = []] = usually.header;
    const misspelt = header.map((text) => (text === "TARGET" ? "TAGRET" : text));
    expect(readForm(foreignSheet({ header: [heading, misspelt] }))).toEqual({
      refused: "noTable",
      facts: { title: "SASARAN KINERJA PEGAWAI", address: "A1", missing: "TARGET" },
    });
    expect(readForm(foreignSheet({ header: [] }))).toMatchObject({ refused: "noTable" });
  });
});

describe("a form from another hand", () => {
  const usual = said(read(foreignSheet()));

  it("is read by the column numbers where a heading is misspelt", () => {
    const header = usually.header.map((row) => row.map((text) => (text === "TARGET" ? "TAGRET" : text)));
    expect(said(read(foreignSheet({ header })))).toEqual(usual);
  });

  it("is read where Excel made negative numbers of (4) and (5)", () => {
    const [heading = [], header = []] = usually.header;
    const sheet = foreignSheet({ header: [heading, header, ["(1)", "(2)", "(3)", -4, -5, "(6)"]] });
    expect(said(read(sheet))).toEqual(usual);
    expect(doubts(sheet)).toEqual([]);
  });

  it("is read where columns changed places", () => {
    const swap = (rows: readonly (readonly (string | number | boolean)[])[]) =>
      rows.map((row) => (row.length < 6 ? row : [row[0]!, row[2]!, row[1]!, ...row.slice(3)]));
    const sheet = foreignSheet({ header: swap(usually.header).slice(0, 2), body: swap(usually.body) });
    expect(said(read(sheet))).toEqual(usual);
  });

  it.each([
    ["UTAMA", "TAMBAHAN"],
    ["A.  Hasil Kerja Utama", "B.  Hasil Kerja Tambahan"],
    ["I. KINERJA UTAMA", "II. KINERJA TAMBAHAN"],
    ["a. utama", "b. tambahan"],
  ])("is read with sections %s and %s", (main, additional) => {
    const body = usually.body.map((row) =>
      row[0] === "A. UTAMA" ? [main] : row[0] === "B. TAMBAHAN" ? [additional] : row,
    );
    expect(said(read(foreignSheet({ body })))).toEqual(usual);
    const apart = usually.body.map((row) => (row.length === 1 ? String(row[0]).split(" ") : row));
    expect(said(read(foreignSheet({ body: apart })))).toEqual(usual);
  });

  it("without sections is read as Utama, and says so", () => {
    const sheet = foreignSheet({ body: usually.body.filter((row) => row.length > 1) });
    expect(read(sheet).results.map(({ group }) => group)).toEqual(["Utama", "Utama"]);
    expect(doubts(sheet)).toEqual(["C14 noSection"]);
  });

  it("has values with prefixes: colons and NIP are not part of them", () => {
    const identity = [
      ["NO", "PEGAWAI YANG DINILAI", "", "NO", "PEJABAT PENILAI KINERJA", ""],
      [1, "Nama", ": Pegawai Contoh", 1, "NAMA : Penilai Contoh"],
      [2, "NIP", ": NIP. 19900101 201501 1 999", 2, "NIP (*opsional)", "NIP.  198001012005011999"],
      [3, "Pangkat / Gol. Ruang", ": Penata, III/c", 3, "PANGKAT/GOLONGAN RUANG", "Pembina, IV/a"],
      [4, "Jabatan", ": Analis Data", 4, "JABATAN", "Kepala Bidang Data"],
      [5, "Unit Kerja", ": Dinas Contoh", 5, "INSTANSI", "Dinas Contoh"],
    ];
    const sheet = foreignSheet({ identity });
    expect(said(read(sheet))).toEqual(usual);
    expect(doubts(sheet)).toEqual([]);
  });

  it("has values that run over rows", () => {
    const identity = usually.identity.flatMap((row) =>
      row[1] === "JABATAN"
        ? [
            [4, "JABATAN", "Analis", 4, "JABATAN", "Kepala Bidang"],
            ["", "", "Data", "", "", "Data"],
          ]
        : [row],
    );
    expect(said(read(foreignSheet({ identity })))).toEqual(usual);
  });

  it("reports a NIP that Excel has rounded instead of taking it", () => {
    const identity = usually.identity.map((row) =>
      row[1] === "NIP" ? [2, "NIP", 199001012015011000, 2, "NIP", "-"] : row,
    );
    const sheet = foreignSheet({ identity });
    expect(read(sheet).employee.nip).toBe("");
    expect(read(sheet).assessor.nip).toBe("");
    expect(doubts(sheet)).toEqual(["C7 lostDigits"]);
  });

  it("joins texts that run over rows where the sentence goes on", () => {
    const sheet = foreignSheet({
      body: [
        ["A. UTAMA"],
        [1, "Meningkatnya mutu data", "Tersusunnya basis", "Kuantitas", "Jumlah basis data", "12"],
        ["", "dan layanan", "data terpadu", "", "yang disahkan"],
      ],
    });
    expect(read(sheet).results).toMatchObject([
      {
        leaderPlan: "Meningkatnya mutu data dan layanan",
        plan: "Tersusunnya basis data terpadu",
        indicators: [{ indicator: "Jumlah basis data yang disahkan", target: "12" }],
      },
    ]);
    expect(doubts(sheet)).toEqual([]);
  });

  it("takes a result without a number that has indicators of its own", () => {
    const sheet = foreignSheet({
      body: [
        ["A. UTAMA"],
        [1, "", "Tersusunnya basis data", "Kuantitas", "Jumlah basis data", "12"],
        ["", "", "Terlaksananya pelatihan", "Kuantitas", "Jumlah pelatihan", "2"],
      ],
    });
    expect(read(sheet).results.map(({ plan }) => plan)).toEqual([
      "Tersusunnya basis data",
      "Terlaksananya pelatihan",
    ]);
  });

  it("takes results where none has a number", () => {
    const body = usually.body.map((row) => (row.length > 1 ? ["", ...row.slice(1)] : row));
    expect(said(read(foreignSheet({ body })))).toEqual(usual);
  });

  it("asks where a text may begin a result or go on from the last one", () => {
    const sheet = foreignSheet({
      body: [
        ["A. UTAMA"],
        [1, "", "Tersusunnya basis data", "Kuantitas", "Jumlah basis data", "12"],
        ["", "", "Terlaksananya pelatihan"],
      ],
    });
    expect(read(sheet).results).toHaveLength(1);
    expect(doubts(sheet)).toEqual(["C16 unclearRow"]);
  });

  it("takes several indicators of one aspect, from a merged cell or, with a doubt, from above", () => {
    const body = [
      ["A. UTAMA"],
      [1, "", "Tersusunnya basis data", "Kuantitas", "Jumlah basis data", "12"],
      ["", "", "", "", "Jumlah tabel", "40"],
      ["", "", "", "Waktu", "Ketepatan waktu", "12 bulan"],
    ];
    const aspects = (sheet: SheetCells) => read(sheet).results[0]?.indicators.map(({ aspect }) => aspect);
    const plainSheet = foreignSheet({ body });
    expect(aspects(plainSheet)).toEqual(["Kuantitas", "Kuantitas", "Waktu"]);
    expect(doubts(plainSheet)).toEqual(["E16 aspectFromAbove"]);
    const merged = { ...plainSheet, merges: [{ row: 14, column: 3, rows: 2, columns: 1 }] };
    expect(aspects(merged)).toEqual(["Kuantitas", "Kuantitas", "Waktu"]);
    expect(doubts(merged)).toEqual([]);
  });

  it("reports an unknown aspect, an Excel error, a total and a second text instead of using them", () => {
    const sheet = foreignSheet({
      body: [
        ["A. UTAMA"],
        [1, "", "Tersusunnya basis data", "Mutu", "Jumlah basis data", "#REF!", "catatan"],
        ["JUMLAH", "", "", "", "", 12],
      ],
    });
    expect(read(sheet).results).toMatchObject([{ indicators: [{ aspect: "", target: "" }] }]);
    expect(doubts(sheet)).toEqual([
      "D15 unknownAspect",
      "F15 errorValue",
      "G15 unknownColumn",
      "A16 totalRow",
      "F16 totalRow",
    ]);
  });

  it("keeps what a number shows, not what it is", () => {
    const sheet = foreignSheet();
    const values = sheet.values.map((row) => row.map((value) => (value === "12 basis data" ? 0.595 : value)));
    const texts = values.map((row) => row.map((value) => (value === 0.595 ? "59,5%" : String(value))));
    expect(read({ ...sheet, values, texts }).results[0]?.indicators[0]?.target).toBe("59,5%");
    const narrow = texts.map((row) => row.map((text) => (text === "59,5%" ? "###" : text)));
    expect(read({ ...sheet, values, texts: narrow }).results[0]?.indicators[0]?.target).toBe("0,595");
  });

  it("reports a signature of somebody else", () => {
    const sheet = foreignSheet({
      below: [
        ["", "Pegawai yang Dinilai,", "", "", "Pejabat Penilai Kinerja,"],
        ["", "Pegawai Contoh", "", "", "Orang Lain"],
        ["", "NIP. 199001012015011999", "", "", "NIP. 198001012005011999"],
      ],
    });
    expect(doubts(sheet)).toEqual(["E20 signatureDiffers"]);
  });

  it("reports a period that says no span", () => {
    const sheet = foreignSheet({ agency: [["DINAS CONTOH", "", "", "PERIODE PENILAIAN: sepanjang tahun"]] });
    expect(read(sheet)).toMatchObject({ year: null, start: null, end: null });
    expect(doubts(sheet)).toEqual(["D4 unknownPeriod"]);
  });

  it("may say its span in the cell below or beside the label", () => {
    const below = [
      ["DINAS CONTOH", "", "", "PERIODE PENILAIAN:"],
      ["", "", "", "1 Januari s.d. 31 Desember 2026"],
    ];
    expect(said(read(foreignSheet({ agency: below })))).toEqual(usual);
    const beside = [["DINAS CONTOH", "", "", "PERIODE PENILAIAN :", "1 Januari - 31 Desember 2026"]];
    expect(said(read(foreignSheet({ agency: beside })))).toEqual(usual);
  });
});

describe("an evaluation from another hand", () => {
  const sheet = foreignEvaluation();
  const reading = read(sheet);

  it("gives ratings, predikat and attainment in the tables' words", () => {
    expect(reading.form).toBe("evaluasiJaJfKuantitatif");
    expect(reading.period).toBe("TRIWULAN II");
    expect(reading.ratings).toEqual({
      hasilKerja: "Di Atas Ekspektasi",
      perilaku: "Sesuai Ekspektasi",
      predikat: "Baik",
      capaianOrganisasi: "Baik",
    });
  });

  it("gives realisation and feedback an indicator, and feedback a value", () => {
    expect(reading.results[0]?.indicators).toMatchObject([
      { target: "12", realisation: "3 basis data", feedback: "Lanjutkan" },
      { target: "12 bulan", realisation: "tepat waktu", feedback: "" },
    ]);
    expect(reading.behaviours).toMatchObject([
      { value: "Berorientasi Pelayanan", expectation: "Ramah", feedback: "Sudah baik" },
    ]);
  });

  it("gives place and day of the signature, and leaves nothing over", () => {
    expect(reading).toMatchObject({
      place: "Contoh",
      dates: { assessor: toSerial({ year: 2026, month: 7, day: 5 }) },
    });
    expect(reading.notUnderstood).toEqual([]);
  });

  it("reports a word that is no rating, and takes none", () => {
    const vague = withTexts(sheet, (text) => (text === "DIATAS EKSPEKTASI" ? "SANGAT BAIK" : text));
    expect(read(vague).ratings?.hasilKerja).toBe("");
    expect(doubts(vague)).toEqual(["D20 unknownWord"]);
  });

  it("takes nothing where all choices still stand", () => {
    const open = withTexts(sheet, (text) =>
      text
        .replace("TRIWULAN II*", "TRIWULAN I/II/III/IV-AKHIR*")
        .replace(": BAIK", ": ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG")
        .replace("DIATAS EKSPEKTASI", "DI ATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DI BAWAH EKSPEKTASI"),
    );
    expect(read(open)).toMatchObject({ period: "", ratings: { hasilKerja: "", capaianOrganisasi: "" } });
    expect(doubts(open)).toEqual([]);
  });
});
