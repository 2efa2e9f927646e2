import { lazy } from "react";
import type { ComponentType, LazyExoticComponent } from "react";
import type { PageName } from "../pane/route";

const lazily = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** Every page but the first, loaded when it is gone to. */
export const pages: Readonly<Record<Exclude<PageName, "beranda">, LazyExoticComponent<ComponentType>>> = {
  mulaiPegawai: lazily(() => import("./start/StartFromRoster").then((page) => page.StartFromRoster)),
  mulaiFormulir: lazily(() => import("./start/StartFromForm").then((page) => page.StartFromForm)),
  tahunLalu: lazily(() => import("./start/CarryOver").then((page) => page.CarryOver)),
  rencana: lazily(() => import("./Rencana").then((page) => page.Rencana)),
  laksana: lazily(() => import("./Laksana").then((page) => page.Laksana)),
  nilai: lazily(() => import("./Nilai").then((page) => page.Nilai)),
  cetak: lazily(() => import("./cetak/CetakFormulir").then((page) => page.CetakFormulir)),
  laporan: lazily(() => import("./Laporan").then((page) => page.Laporan)),
  rekapBerkas: lazily(() => import("./laporan/RekapBerkas").then((page) => page.RekapBerkas)),
  tindakLanjut: lazily(() => import("./tindakLanjut/TindakLanjut").then((page) => page.TindakLanjut)),
  pegawaiBerubah: lazily(() => import("./pegawaiBerubah/PegawaiBerubah").then((page) => page.PegawaiBerubah)),
  pustaka: lazily(() => import("./Pustaka").then((page) => page.Pustaka)),
  salin: lazily(() => import("./salin/Salin").then((page) => page.Salin)),
  rumus: lazily(() => import("./Rumus").then((page) => page.Rumus)),
  impor: lazily(() => import("./Impor").then((page) => page.Impor)),
  periksa: lazily(() => import("./Periksa").then((page) => page.Periksa)),
  pengaturan: lazily(() => import("./Pengaturan").then((page) => page.Pengaturan)),
  bagi: lazily(() => import("./berkas/Bagi").then((page) => page.Bagi)),
  kumpulkan: lazily(() => import("./berkas/Kumpulkan").then((page) => page.Kumpulkan)),
  bantuan: lazily(() => import("./Bantuan").then((page) => page.Bantuan)),
  saya: lazily(() => import("./Saya").then((page) => page.Saya)),
};
