import { proposePosition } from "../../src/actions/positionKind";
import { isStateOfficial } from "../../src/rules/stateOfficials";

describe("what the name of a post proposes", () => {
  it.each([
    ["Kepala Dinas Pendidikan dan Kebudayaan", "JPT"],
    ["Sekretaris Daerah", "JPT"],
    ["Inspektur", "JPT"],
    ["Staf Ahli Bupati Bidang Ekonomi", "JPT"],
    ["Sekretaris Dinas Perhubungan", "Administrator"],
    ["Inspektur Pembantu Wilayah II", "Administrator"],
    ["Kepala Bidang Guru dan Tenaga Kependidikan", "Administrator"],
    ["Sekretaris Camat Sukoharjo", "Administrator"],
    ["Camat Pagelaran", "Administrator"],
    ["KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN", "Pengawas"],
    ["Kepala UPTD Rumah Potong Hewan", "Pengawas"],
    ["Lurah Pajaresuk", "Pengawas"],
    ["Kepala UPT Puskesmas Pajaresuk", "Kepala Puskesmas"],
    ["Kepala SDN 1 Contoh", "Kepala Sekolah"],
    ["Guru Kelas", "Guru"],
    ["Pengawas Pemerintahan Muda / Ahli Muda", "JF"],
    ["AHLI PERTAMA - AUDITOR", "JF"],
    ["Arsiparis Terampil", "JF"],
    ["PENGADMINISTRASI PERKANTORAN", "Pelaksana"],
    ["", ""],
  ])("%s: %s", (post, kind) => {
    expect(proposePosition(post).jenisJabatan).toBe(kind);
  });

  it("believes the eselon more than the name", () => {
    expect(proposePosition("Kepala Pelaksana", "II.b").jenisJabatan).toBe("JPT");
    expect(proposePosition("Kepala Pelaksana", "3").jenisJabatan).toBe("Administrator");
    expect(proposePosition("Kepala Pelaksana", "IVa").jenisJabatan).toBe("Pengawas");
    expect(proposePosition("Kepala Pelaksana", "0").jenisJabatan).toBe("Pelaksana");
  });

  it("gives only JPT the form of pimpinan", () => {
    expect(proposePosition("Kepala Dinas Sosial").format).toBe("JPT/PUKM");
    expect(proposePosition("Kepala Bidang Sosial").format).toBe("JA/JF");
  });

  it("sees a post that is held for somebody else", () => {
    expect(proposePosition("Plt. Kepala Dinas Sosial")).toEqual({
      jenisJabatan: "JPT",
      jenjang: "",
      kedudukan: "Plt",
      format: "JPT/PUKM",
    });
    expect(proposePosition("Pj Sekretaris Daerah").kedudukan).toBe("Pj.");
    expect(proposePosition("Plh Camat").kedudukan).toBe("Plh");
  });

  it("names the jenjang of a jabatan fungsional", () => {
    expect(proposePosition("PRANATA KOMPUTER AHLI MUDA").jenjang).toBe("Ahli Muda");
    expect(proposePosition("Ahli Pertama - Apoteker").jenjang).toBe("Ahli Pertama");
    expect(proposePosition("Analis Ahli").jenjang).toBe("");
  });

  it("knows who has no SKP", () => {
    expect(["BUPATI", "Wakil Wali Kota Contoh"].every(isStateOfficial)).toBe(true);
    expect(["Staf Ahli Bupati", "Ajudan Bupati"].some(isStateOfficial)).toBe(false);
  });
});
