import { nipWithin, readNip } from "../../rules/nip";
import { identityLines } from "../definitions/commonBlocks";
import { spanIn } from "../read/dates";
import type { Grid, GridCell } from "../read/grid";
import { afterLabel, isLabel, plain, valueOf } from "../read/labels";
import type { Identity } from "../read/reading";
import type { Head } from "./findHead";
import type { ListLedger } from "./readBody";
import type { ListOwner } from "./reading";

const lines = [
  ...identityLines.map((line) =>
    line.field === "unit" ? { ...line, also: [...(line.also ?? []), "SATKER", "UNIT KERJA ESELON"] } : line,
  ),
  { field: "periode", label: "PERIODE", also: ["PERIODE PENILAIAN", "BULAN", "JANGKA WAKTU PENILAIAN"] },
] as const;

const nobody: Identity = { nama: "", nip: "", pangkat: "", jabatan: "", unit: "" };
const signers = {
  employee: { label: "PEGAWAI YANG DINILAI", also: ["YANG DINILAI"] },
  assessor: { label: "PEJABAT PENILAI", also: ["PEJABAT PENILAI KINERJA", "ATASAN LANGSUNG"] },
} as const;
const needless =
  /^(?:CKP(?: [TR])?|(?:TARGET|CAPAIAN) KINERJA PEGAWAI.*|KESEPAKATAN TARGET|PENILAIAN KINERJA|TANGGAL\b.*)$/;

/** Reads whose form it is from the labels above its table, and who signed from what stands below it. */
export function readOwner(grid: Grid, head: Head, end: number, ledger: ListLedger): ListOwner {
  const said = readLabels(
    grid.cells.filter(({ row }) => row < head.top),
    ledger,
  );
  const { periode = "", ...own } = said;
  const below = grid.cells.filter(({ row }) => row >= end);
  const signed = readSigners(below, ledger, own["nama"] ?? "");
  for (const cell of grid.cells)
    if ((cell.row < head.top || cell.row >= end) && ledger.isFree(cell) && needless.test(plain(cell.text)))
      ledger.take(cell, "owner");
  const span = spanIn(periode);
  return {
    employee: {
      ...nobody,
      ...own,
      nip: own["nip"] || signed.employee.nip,
      nama: own["nama"] || signed.employee.nama,
    },
    assessor: signed.assessor,
    start: span?.start ?? null,
    end: span?.end ?? null,
    period: periode,
  };
}

/** What stands behind labels, in their cell or in the next ones; ": " before a value is none of it. */
function readLabels(cells: readonly GridCell[], ledger: ListLedger): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  const labelOf = (text: string) => lines.find((line) => afterLabel(line, text) !== undefined);
  for (const cell of cells) {
    const line = labelOf(cell.text);
    if (!line) continue;
    const rest = valueOf(afterLabel(line, cell.text) ?? "");
    const beside = cells.filter(({ row, column }) => row === cell.row && column > cell.column);
    const value = rest === "" ? beside.find(({ text }) => text.trim() !== ":") : undefined;
    if (said[line.field] !== undefined || (value && labelOf(value.text))) continue;
    ledger.take(cell, "owner");
    for (const one of beside) if (one.text.trim() === ":") ledger.take(one, "owner");
    const text = rest || (value ? valueOf(value.text) : "");
    if (value && line.field === "periode" && text !== "" && !spanIn(text)) ledger.doubt(value, "unknownDate");
    else if (
      value &&
      line.field === "nip" &&
      readNip(value.value as string | number).fault === "lostDigits"
    ) {
      ledger.doubt(value, "lostDigits");
      continue;
    } else if (value) ledger.take(value, "owner");
    said[line.field] = line.field === "nip" ? readNip(text).nip : text;
  }
  return said;
}

interface Signer {
  nama: string;
  nip: string;
}

/** The two who signed: below each heading, in the column nearest to it, a name and a NIP. */
function readSigners(
  cells: readonly GridCell[],
  ledger: ListLedger,
  employeeName: string,
): { readonly employee: Signer; readonly assessor: Identity } {
  const found = { employee: { nama: "", nip: "" }, assessor: { nama: "", nip: "" } };
  const heads = (["employee", "assessor"] as const).flatMap((who) => {
    const cell = cells.find(({ text }) => isLabel(signers[who], text.replace(/[,.:]\s*$/, "")));
    return cell ? [{ who, cell }] : [];
  });
  for (const { cell } of heads) ledger.take(cell, "owner");
  const from = Math.max(...heads.map(({ cell }) => cell.row));
  const below = cells.filter(({ row }) => row > from);
  const ownerOf = (cell: GridCell) => {
    const near = [...heads].sort(
      (one, other) => Math.abs(one.cell.column - cell.column) - Math.abs(other.cell.column - cell.column),
    );
    const [first, second] = near;
    const isTie =
      first &&
      second &&
      Math.abs(first.cell.column - cell.column) === Math.abs(second.cell.column - cell.column);
    return isTie ? undefined : first?.who;
  };
  for (const cell of below) {
    const who = ownerOf(cell);
    if (!who) continue;
    const one = found[who];
    const isNip = nipWithin(cell.text) !== "" || /^\s*(?:nip|nrp)\b/i.test(cell.text);
    if (isNip) {
      const { nip, fault } = typeof cell.value === "boolean" ? readNip("") : readNip(cell.value);
      if (fault === "lostDigits") ledger.doubt(cell, "lostDigits");
      else if (one.nip !== "") ledger.doubt(cell, "extraCell");
      else if (nip !== "") {
        one.nip = nip;
        ledger.take(cell, "owner");
      }
    } else if (one.nama === "" && /\p{L}{2}/u.test(cell.text)) {
      one.nama = cell.text.replace(/[()]/g, "").trim();
      if (who === "employee" && employeeName !== "" && bareOf(one.nama) !== bareOf(employeeName)) {
        ledger.doubt(cell, "signatureDiffers");
      } else ledger.take(cell, "owner");
    }
  }
  const differs =
    employeeName !== "" && found.employee.nama !== "" && bareOf(found.employee.nama) !== bareOf(employeeName);
  return {
    employee: differs ? { nama: "", nip: "" } : found.employee,
    assessor: { ...nobody, ...found.assessor },
  };
}

/** Names compared without punctuation and spaces. */
const bareOf = (name: string): string => plain(name).replace(/ /g, "");
