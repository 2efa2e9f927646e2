import type { absenceReasons } from "../tables";

/** What can happen to an employee in the course of the year. */
export const changeKinds = [
  "mutasiMasuk",
  "mutasiKeluar",
  "pltMulai",
  "pltSelesai",
  "cuti",
  "tugasBelajar",
  "pensiun",
  "penilaiDiganti",
  "hukumanDisiplin",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a kind of change does; what it does not name stays as it is. */
export interface ChangeRule {
  /** Which SKP of the person end on the day before; "asked" as the office says. */
  readonly ends: "all" | "definitive" | "acting" | "asked" | "none";
  /** The SKP that begins on the day: the next definitive one, or one beside it as Plt/Plh. */
  readonly begins: "next" | "acting" | "none";
  /** What Keaktifan says of the person from the day on; "" for nothing. */
  readonly absence: (typeof absenceReasons)[number] | "";
  /** Whether its last day may be known. */
  readonly mayEnd: boolean;
  /** Whose people get another penilai: the person's own, those of whom the person stands in for, or the person. */
  readonly hands: "own" | "other" | "self" | "none";
  /** Whether who comes need not be in the workbook yet. */
  readonly newcomer: boolean;
  /** How it reads as the reason for which a period is not judged. */
  readonly reason: string;
}

/**
 * The kinds of change, as data. PermenPANRB 6/2022 as far as it was read does not settle Plt, cuti, tugas belajar and
 * several posts in a year: what stands here is a start, and the pane says that the office decides.
 */
export const changeRules: Readonly<Record<ChangeKind, ChangeRule>> = {
  mutasiMasuk: {
    ends: "definitive",
    begins: "next",
    absence: "",
    mayEnd: false,
    hands: "own",
    newcomer: true,
    reason: "pindah jabatan atau unit",
  },
  mutasiKeluar: {
    ends: "all",
    begins: "none",
    absence: "mutasi keluar",
    mayEnd: false,
    hands: "own",
    newcomer: false,
    reason: "mutasi keluar",
  },
  pltMulai: {
    ends: "none",
    begins: "acting",
    absence: "",
    mayEnd: true,
    hands: "other",
    newcomer: false,
    reason: "",
  },
  pltSelesai: {
    ends: "acting",
    begins: "none",
    absence: "",
    mayEnd: false,
    hands: "own",
    newcomer: false,
    reason: "tugas Plt/Plh selesai",
  },
  cuti: {
    ends: "none",
    begins: "none",
    absence: "cuti",
    mayEnd: true,
    hands: "none",
    newcomer: false,
    reason: "cuti",
  },
  tugasBelajar: {
    ends: "asked",
    begins: "none",
    absence: "tugas belajar",
    mayEnd: true,
    hands: "own",
    newcomer: false,
    reason: "tugas belajar",
  },
  pensiun: {
    ends: "all",
    begins: "none",
    absence: "pensiun",
    mayEnd: false,
    hands: "own",
    newcomer: false,
    reason: "pensiun",
  },
  penilaiDiganti: {
    ends: "none",
    begins: "none",
    absence: "",
    mayEnd: false,
    hands: "self",
    newcomer: false,
    reason: "",
  },
  hukumanDisiplin: {
    ends: "none",
    begins: "none",
    absence: "hukuman disiplin",
    mayEnd: true,
    hands: "none",
    newcomer: false,
    reason: "hukuman disiplin",
  },
};

/** What happened, to whom, from which day on, and what that kind of change needs besides. */
export interface PeopleChange {
  readonly kind: ChangeKind;
  /** The id of the person; "" for a newcomer. */
  readonly person: string;
  readonly newcomer?: { readonly nama: string; readonly nip: string; readonly status: string };
  /** The first day, as Excel's serial number. */
  readonly from: number;
  /** The last day, where it is known. */
  readonly until?: number | null;
  /** The post that begins; `penilai` is the id of a person, "" where nobody is known yet. */
  readonly post?: {
    readonly jabatan: string;
    readonly unit: string;
    readonly penilai: string;
    /** Of an acting post. */
    readonly kedudukan?: "Plt" | "Plh";
  };
  /** Whether the SKP end, where the office says. */
  readonly endsPlans?: boolean;
  /** Who judges from now on: `to` is the id of a person, "" where nobody is known yet. */
  readonly handover?: {
    readonly to: string;
    /** The id of the penilai of before: of "other" the person stood in for, of "self" who has judged until now. */
    readonly of?: string;
    /** Of "self": everybody whom the same penilai judges. */
    readonly everybody?: boolean;
  };
  /** Results that go on: into the SKP that begins, or into another one by its id. The others stay as done. */
  readonly results?: { readonly ids: readonly string[]; readonly to: string };
  /** Which SKP are not judged in which periods; absent as suggested. */
  readonly notJudged?: readonly { readonly skp: string; readonly periode: string }[];
}

/** In `results.to`: the SKP that begins with the change. */
export const theNext = "next";
