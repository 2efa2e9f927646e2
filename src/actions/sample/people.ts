import { dayCell } from "../../model/cell";
import type { Book } from "../../model/book";
import { toSerial } from "../../model/civilDate";
import type { SampleOffice, SamplePlan } from "../../model/sampleOffice";
import type { Step } from "../../model/plan";
import type { Tools } from "../action";
import { mergeInto } from "../merge";
import { proposePosition } from "../positionKind";
import { mayBeOne, personKeys } from "../rosterPeople";
import type { Ids, Part } from "./ids";

/** The people; their ids by `kunci`. */
export const peopleOf = (book: Book, { pegawai }: SampleOffice, tools: Tools): Part => {
  const merger = mergeInto(book, "pegawai", tools, (row) => personKeys(row));
  const ids = new Map(
    pegawai.map(({ kunci, nip = "", nama, status, pangkat = "", jabatan, unit }) => [
      kunci,
      merger.put({ nip, nama, status, pangkat, jabatan, unit }, (row) =>
        mayBeOne({ nip, nama, jabatan, unit }, row),
      ),
    ]),
  );
  return { ids, steps: merger.steps() };
};

/** The SKP; their ids by `key`. The atasan of a penilai is who evaluates the penilai's first SKP. */
export const skpOf = (
  book: Book,
  office: SampleOffice,
  plans: readonly SamplePlan[],
  people: Ids,
  tools: Tools,
): Part => {
  const { tahun } = office.kantor;
  const year = {
    mulai: toSerial({ year: tahun, month: 1, day: 1 }),
    selesai: toSerial({ year: tahun, month: 12, day: 31 }),
  };
  const superior = new Map(office.pegawai.map(({ kunci, penilai = "" }) => [kunci, penilai]));
  const idOf = (kunci: string | undefined): string => people.get(kunci ?? "") ?? "";
  const merger = mergeInto(book, "skp", tools, (row) => [
    [row.idPegawai, row.mulai, row.kedudukan].join("\n"),
  ]);
  const ids = new Map(
    plans.map(({ key, kunci, jabatan, unit, penilai = "", kedudukan, pendekatan, ...plan }) => [
      key,
      merger.put(
        {
          jabatan,
          ...proposePosition(jabatan),
          kedudukan,
          unit,
          mulai: dayCell(plan.mulai ?? year.mulai),
          selesai: dayCell(plan.selesai ?? year.selesai),
          pendekatan,
          status: "ditetapkan",
          tanggal: dayCell(plan.ditetapkan),
          versi: 1,
          idPegawai: idOf(kunci),
          idPenilai: idOf(penilai),
          idAtasanPenilai: idOf(superior.get(penilai)),
        },
        () => true,
      ),
    ]),
  );
  return { ids, steps: merger.steps() };
};

/** The units with their heads, the periods of units that have their own, and who is away. */
export const aroundSteps = (book: Book, office: SampleOffice, people: Ids, tools: Tools): Step[] => {
  const units = mergeInto(book, "unit", tools);
  for (const { unit, unitInduk = "", opd, kepala } of office.unit)
    units.put({ unit, unitInduk, opd, idKepala: people.get(kepala) ?? "" }, (row) => row.unit === unit);
  const periods = mergeInto(book, "periode", tools);
  for (const { mulai, selesai, tenggat, ...rest } of office.periodeUnit)
    periods.put(
      { ...rest, mulai: dayCell(mulai), selesai: dayCell(selesai), tenggat: dayCell(tenggat) },
      (row) => row.periode === rest.periode && row.unit === rest.unit,
    );
  const absences = mergeInto(book, "keaktifan", tools);
  for (const { kunci, tidakAktif } of office.pegawai)
    for (const { mulai, selesai, alasan } of tidakAktif) {
      const idPegawai = people.get(kunci) ?? "";
      absences.put(
        { mulai: dayCell(mulai), selesai: dayCell(selesai), alasan, idPegawai },
        (row) => row.idPegawai === idPegawai && row.mulai === mulai,
      );
    }
  return [...units.steps(), ...periods.steps(), ...absences.steps()];
};
