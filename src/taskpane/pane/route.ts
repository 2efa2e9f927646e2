import type { JudgedBy, JudgeFilter } from "../views/judge";
import type { FollowUpPart } from "../views/followUp";
import type { FunctionName } from "../views/formulas";
import type { PlanFilter } from "../views/plans";
import type { WorkFilter, WorkPart } from "../views/work";
import type { Among } from "../../model/distribution";
import type { ReportName } from "../../model/reports";
import type { Predikat } from "../../rules/predikat";

/** Where the reader is. */
export type Route =
  | {
      readonly page:
        | "beranda"
        | "impor"
        | "pengaturan"
        | "bantuan"
        | "saya"
        | "mulaiPegawai"
        | "mulaiFormulir"
        | "tahunLalu";
    }
  | { readonly page: "periksa"; readonly repair?: true }
  | {
      readonly page: "rencana";
      readonly filter?: PlanFilter;
      readonly skp?: string;
      /** The rencana hasil kerja that is selected in the sheet. */
      readonly result?: string;
    }
  | {
      readonly page: "laksana";
      readonly filter?: WorkFilter;
      readonly period?: string;
      /** The SKP whose work is open. */
      readonly skp?: string;
      /** What of it is shown; its results where nothing is said. */
      readonly part?: WorkPart;
    }
  | {
      readonly page: "nilai";
      readonly filter?: JudgeFilter;
      /** Of whom; absent for those whom the reader judges, where there are such. */
      readonly whose?: JudgedBy;
      readonly period?: string;
      readonly predicate?: Predikat;
      /** The SKP that is selected in the sheet. */
      readonly skp?: string;
    }
  /** The group that the report is about; everybody where there is none. */
  | { readonly page: "laporan"; readonly period?: string; readonly among?: Among }
  | { readonly page: "cetak" }
  | { readonly page: "rekapBerkas" }
  /** Files for penilai, employees or units, and what of them came back. */
  | { readonly page: "bagi" | "kumpulkan" }
  | { readonly page: "tindakLanjut"; readonly part?: FollowUpPart; readonly period?: string }
  /** What happened to a person; the id of the person where one was opened. */
  | { readonly page: "pegawaiBerubah"; readonly person?: string }
  /** The SKP that takes results from the library. */
  | { readonly page: "pustaka"; readonly skp: string }
  /** The SKP that is copied into e-Kinerja. */
  | { readonly page: "salin"; readonly skp?: string }
  | {
      readonly page: "rumus";
      /** The function or the report that is tried; neither shows the list. */
      readonly formula?: FunctionName;
      readonly report?: ReportName;
    };

export type PageName = Route["page"];

/** The pages that have a tab, in its order. */
export const tabs = ["beranda", "rencana", "laksana", "nilai", "laporan"] as const;
export type Tab = (typeof tabs)[number];

/** The tab that a page belongs to. */
export const tabOf = (page: PageName): Tab | undefined =>
  page === "mulaiPegawai" || page === "mulaiFormulir" || page === "tahunLalu"
    ? "beranda"
    : page === "cetak" || page === "tindakLanjut" || page === "rekapBerkas"
      ? "laporan"
      : page === "pegawaiBerubah"
        ? "rencana"
        : tabs.find((tab) => tab === page);
