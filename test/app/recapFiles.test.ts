import { atOnce } from "../../src/actions/action";
import { readRawFile } from "../../src/app/pickedFiles/readRawFile";
import { forRecap } from "../../src/app/pickedFiles/forRecap";
import { readPickedFiles } from "../../src/app/pickedFiles/readPickedFiles";
import type { FileReader, TellFiles } from "../../src/app/pickedFiles/readPickedFiles";
import { writeCsv } from "../../src/files/csv";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import { recapOfFiles } from "../../src/forms/recapFiles/recapOfFiles";
import type { Book } from "../../src/model/book";
import { notCountedIn, recapOf, tallyOf } from "../../src/model/recap";
import { fileOfBook } from "../fixtures/bookFile";
import { skpForm } from "../fixtures/skpForm";
import { judgedUnits } from "../fixtures/judgedUnits";

const fileOf = async (name: string, book: Book) =>
  new File([(await writeXlsx(fileOfBook(book))) as Uint8Array<ArrayBuffer>], name);
const textFile = (name: string, text: string) => new File([text], name);
const readRecapFiles = (picked: readonly File[], makeReader: () => FileReader, tell: TellFiles) =>
  readPickedFiles(picked, forRecap, makeReader, tell);
const inProcess = (): FileReader => ({ read: readRawFile, stop: () => undefined });

const units = ["Sekretariat", "Bidang Data", "Bidang Layanan"];
const { whole, parts } = judgedUnits(units, 4);

let files: readonly File[];
beforeAll(async () => {
  files = await Promise.all(parts.map((part, at) => fileOf(`unit ${at}.xlsx`, part)));
});

test("workbooks of units that were saved as files give the recap of one workbook with all of them", async () => {
  const done: string[] = [];
  const work = readRecapFiles(files, inProcess, (one) => done.push(`${one.done} ${one.name}`));
  const read = await work.read;
  expect(read).toMatchObject({ refused: [], unread: [] });
  expect(done).toEqual(["0 unit 0.xlsx", "1 unit 1.xlsx", "2 unit 2.xlsx"]);
  const { recap } = atOnce(recapOfFiles(2026, read.files));
  expect(recap).toEqual(recapOf(whole));
  const firstQuarter = recap.cells.flatMap(([cell]) => cell?.entries ?? []);
  expect(tallyOf(firstQuarter)).toMatchObject({ counted: 9, judged: 6 });
});

test("a file that is damaged, no workbook, a form, or gone is named with its reason, and the rest is read", async () => {
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  const damaged = new File([bytes.slice(0, bytes.length / 2) as Uint8Array<ArrayBuffer>], "rusak.xlsx");
  const form = new File([(await writeXlsx(skpForm([], []))) as Uint8Array<ArrayBuffer>], "formulir.xlsx");
  const gone = Object.assign(new File([], "hilang.xlsx"), {
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  });
  const picked = [
    damaged,
    textFile("catatan.xlsx", "halo"),
    form,
    gone,
    textFile("lain.csv", "a;b\n1;2"),
    ...files,
  ];
  const { read } = readRecapFiles(picked, inProcess, () => undefined);
  const { files: taken, refused } = await read;
  expect(refused.map(({ refused: why, facts }) => [facts?.file, why])).toEqual([
    ["rusak.xlsx", "damaged"],
    ["catatan.xlsx", "notAWorkbook"],
    ["formulir.xlsx", "notForRecap"],
    ["hilang.xlsx", "unreadable"],
    ["lain.csv", "notForRecap"],
  ]);
  expect(atOnce(recapOfFiles(2026, taken)).recap).toEqual(recapOf(whole));
});

test("stopped in between, what was read stays and what was not is named", async () => {
  let stop = () => {};
  const ended: string[] = [];
  const never: FileReader = {
    read: (name, bytes, wanted) =>
      name === "unit 2.xlsx" ? new Promise(() => undefined) : readRawFile(name, bytes, wanted),
    stop: () => ended.push("reader"),
  };
  const work = readRecapFiles(
    [...files, ...files],
    () => never,
    ({ name }) => {
      if (name === "unit 2.xlsx") setTimeout(() => stop(), 5);
    },
  );
  stop = work.stop;
  const read = await work.read;
  expect(read.files.map(({ name }) => name)).toEqual(["unit 0.xlsx", "unit 1.xlsx"]);
  expect(read.unread).toEqual(["unit 2.xlsx", "unit 0.xlsx", "unit 1.xlsx", "unit 2.xlsx"]);
  expect(ended).toEqual(["reader"]);
  const { recap } = atOnce(recapOfFiles(2026, read.files));
  expect(recap.units).toEqual(units.slice(0, 2));
});

test("the two lists of e-Kinerja are read from .xlsx and .csv, with several rows a person, Plt, and cells in doubt", async () => {
  const plans = [
    ["LAPORAN SKP TAHUN 2026"],
    ["id", "nip", "nama", "is_plt_plh", "periode_akhir", "unit_kerja", "skp_status", "jenis_pegawai"],
    ["1", "199001012015011001", "Pegawai A", "0", "2026-06-30", "Arsip", "PERSETUJUAN", "pns"],
    ["2", "199001012015011001", "Pegawai A", "0", "2026-12-31", "Data", "PERSETUJUAN", "pns"],
    ["3", "199001012015011001", "Pegawai A", "1", "2026-12-31", "Data", "PERSETUJUAN", "pns"],
  ];
  const cells = plans.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const xlsx = await writeXlsx(workbookOf([emptySheet("Sheet1", { cells })]));
  const csv = writeCsv([
    ["LAPORAN PENILAIAN SKP TAHUN 2026", ""],
    ["id", "hasil_akhir"],
    ["2", "BAIK"],
    ["3", "HEBAT"],
  ]);
  const { read } = readRecapFiles(
    [
      new File([xlsx as Uint8Array<ArrayBuffer>], "apa saja.xlsx"),
      new File([csv as Uint8Array<ArrayBuffer>], "hasil.csv"),
    ],
    inProcess,
    () => undefined,
  );
  const made = atOnce(recapOfFiles(2026, (await read).files));
  const entries = made.recap.cells.flatMap((row) => row.flatMap((cell) => cell.entries));
  expect(tallyOf(entries)).toMatchObject({ people: 3, counted: 1, judged: 1, distribution: { Baik: 1 } });
  expect(
    notCountedIn(entries)
      .map(({ why }) => why.why)
      .sort(),
  ).toEqual(["acting", "otherSkp"]);
  expect(made.used.map(({ file, unread }) => [file, unread.length])).toEqual([
    ["apa saja.xlsx", 0],
    ["hasil.csv", 1],
  ]);
});
