import type { Finding } from "../../../src/model/audit/finding";
import type { Book } from "../../../src/model/book";
import { plantedDay } from "./plantedOffice";
import { naiveTree } from "../../rules/naiveTree";

/** A finding as one text: what, where, and of whom. */
export const keyOf = ({ code, table, id, column, members }: Finding): string => {
  const where =
    code === "ownParent" || code === "missingParent"
      ? ` ${table === "skp" || column === "idIndukKedua" ? column : "induk"}`
      : "";
  if (code === "cycle") return `cycle ${table} ${[...(members ?? [])].sort().join(",")}`;
  return `${code} ${table} ${id}${where}`;
};

const isIn = <T extends { readonly status: string }>(row: T): boolean => ["", "berlaku"].includes(row.status);
const noId = ["", "-", "0", "NULL"];

/** The rules of the audit written down once more, finding by finding and by searching everywhere, for a few rows. */
export const naiveAudit = ({ tables }: Book, today = plantedDay): string[] => {
  const people = tables.pegawai.rows;
  const plans = tables.skp.rows;
  const results = tables.kinerja.rows.filter(isIn);
  const indicators = tables.indikator.rows;
  const person = (id: string) => people.find((one) => one.id === id);
  const plan = (id: string) => plans.filter((one) => one.id === id).at(-1);
  const parentId = (row: (typeof results)[number]): string =>
    indicators.filter(({ id }) => row.idIndikatorInduk !== "" && id === row.idIndikatorInduk).at(-1)
      ?.idKinerja || row.idInduk;
  const forest = results.map((row) => ({ id: row.id, parent: parentId(row), value: null }));
  const { place } = naiveTree(forest);
  const places = results.map((_, at) => place(at));
  const isOwn = (at: number) => places[at] !== "noId" && places[at] !== "duplicateId";
  const parentOf = (at: number): number | undefined => {
    const wanted = parentId(results[at]!);
    const found = results.flatMap(({ id }, other) => (wanted !== "" && id === wanted ? [other] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const children = (at: number): number[] =>
    results.flatMap((_, other) => (places[other] === "linked" && parentOf(other) === at ? [other] : []));
  const leads = (id: string) => plans.some((one) => one.idPenilai === id && one.idPegawai !== id);
  const found: string[] = [];
  const isTwice = (rows: readonly { readonly id: string }[], id: string) =>
    rows.filter((one) => one.id === id).length > 1;
  const goneSince = (id: string) =>
    tables.keaktifan.rows
      .filter(
        ({ idPegawai, alasan, mulai, selesai }) =>
          idPegawai === id &&
          ["pensiun", "mutasi keluar"].includes(alasan) &&
          mulai !== null &&
          mulai <= today &&
          (selesai === null || selesai >= today),
      )
      .map(({ mulai }) => mulai ?? 0)
      .sort((one, other) => one - other)[0];
  for (const [table, rows] of [
    ["pegawai", people],
    ["skp", plans],
    ["indikator", indicators],
  ] as const)
    for (const { id } of rows) if (id !== "" && isTwice(rows, id)) found.push(`duplicateId ${table} ${id}`);
  for (const one of people) {
    const same = people.filter(
      ({ id, nip }) => id !== "" && nip !== "" && nip === one.nip && !isTwice(people, id),
    );
    if (same[0] === one && same.length > 1) found.push(`sameNip pegawai ${one.id}`);
  }

  results.forEach((row, at) => {
    const own = plan(row.idSkp);
    if (places[at] === "duplicateId") {
      if (results.findIndex(({ id }) => id === row.id) === at) found.push(`duplicateId kinerja ${row.id}`);
      return;
    }
    if (!isOwn(at)) return;
    if (places[at] === "ownParent" || places[at] === "missingParent")
      found.push(`${places[at]} kinerja ${row.id} induk`);
    else if (row.idIndikatorInduk !== "" && !indicators.some(({ id }) => id === row.idIndikatorInduk))
      found.push(`missingParent kinerja ${row.id} induk`);
    if (row.idIndukKedua === row.id) found.push(`ownParent kinerja ${row.id} idIndukKedua`);
    else if (!noId.includes(row.idIndukKedua) && !results.some(({ id }) => id === row.idIndukKedua))
      found.push(`missingParent kinerja ${row.id} idIndukKedua`);
    if (places[at] === "onCycle") {
      const members = [row.id];
      for (let next = parentOf(at); next !== undefined && next !== at; next = parentOf(next))
        members.push(results[next]!.id);
      found.push(`cycle kinerja ${members.sort().join(",")}`);
    }
    if (!own) found.push(`ownerNobody kinerja ${row.id}`);
    const above = parentOf(at);
    const boss = above === undefined ? undefined : person(plan(results[above]!.idSkp)?.idPegawai ?? "");
    if (
      own &&
      boss &&
      person(own.idPenilai) &&
      above !== at &&
      boss.id !== own.idPenilai &&
      row.penugasanDari === ""
    ) {
      const skips = plans.some(
        (one) => one.idPegawai === own.idPenilai && one.idPenilai === boss.id && boss.id !== own.idPenilai,
      );
      found.push(`${skips ? "levelSkipped" : "foreignParent"} kinerja ${row.id}`);
    }
    const mine = indicators.filter((one) => isIn(one) && one.idKinerja === row.id);
    if (mine.length === 0) found.push(`withoutIndicator kinerja ${row.id}`);
    if (own && person(own.idPegawai) && leads(own.idPegawai)) {
      const below = children(at).map((other) => results[other]!.idIndikatorInduk);
      const isLive = (id: string) => indicators.some((one) => one.id === id && isIn(one));
      const isCarried =
        below.some((id) => !isLive(id)) || (below.length > 0 && mine.every(({ id }) => below.includes(id)));
      if (!isCarried) found.push(`uncarried kinerja ${row.id}`);
    }
    for (const one of mine) {
      if (isTwice(indicators, one.id)) continue;
      if (one.target === "") found.push(`noTarget indikator ${one.id}`);
      if (one.target === "7") found.push(`noMeasure indikator ${one.id}`);
    }
    if (mine.length > 0 && !mine.some(({ aspek, target }) => aspek === "Waktu" || target === "12 bulan"))
      found.push(`noTime kinerja ${row.id}`);
  });
  for (const one of indicators)
    if (
      isIn(one) &&
      !isTwice(indicators, one.id) &&
      (one.idKinerja === "" || !tables.kinerja.rows.some(({ id }) => id === one.idKinerja))
    )
      found.push(`indicatorAlone indikator ${one.id}`);
  for (const one of plans) {
    const shared = isTwice(plans, one.id);
    const since = goneSince(one.idPegawai);
    if (
      !shared &&
      person(one.idPegawai) &&
      since !== undefined &&
      (one.selesai ?? Infinity) >= since &&
      results.some(({ idSkp }, at) => idSkp === one.id && isOwn(at))
    )
      found.push(`ownerLeft skp ${one.id}`);
    if (!shared && !person(one.idPegawai)) found.push(`ownerNobody skp ${one.id}`);
    if (shared) {
      // Nothing else is said of it.
    } else if (one.idPenilai !== "" && one.idPenilai === one.idPegawai)
      found.push(`ownParent skp ${one.id} idPenilai`);
    else if (one.idPenilai !== "" && !person(one.idPenilai))
      found.push(`missingParent skp ${one.id} idPenilai`);
    else {
      const kinds = plans.flatMap(({ idPegawai, jenisJabatan }) =>
        idPegawai === one.idPenilai && jenisJabatan !== "" ? [jenisJabatan] : [],
      );
      const isLow = kinds.length > 0 && kinds.every((kind) => kind === "JF" || kind === "Pelaksana");
      if (isLow && one.dasarPendelegasian === "") found.push(`lowAssessor skp ${one.id}`);
    }
    const members = [one];
    for (;;) {
      const next = plans.find(({ idPegawai }) => idPegawai === members.at(-1)!.idPenilai && idPegawai !== "");
      if (!next) break;
      if (next === one) {
        if (members.length > 1)
          found.push(
            `cycle skp ${members
              .map(({ id }) => id)
              .sort()
              .join(",")}`,
          );
        break;
      }
      if (members.includes(next)) break;
      members.push(next);
    }
  }
  for (const one of plans.filter((row) => plan(row.id) === row)) {
    const mine = results.filter(({ idSkp }) => idSkp === one.id);
    const first = results.find((row, at) => row.idSkp === one.id && isOwn(at));
    const isNamed = mine.some(({ acuan }) => /perjanjian +kerja(?! +sama)/i.test(acuan));
    const isOne = !isTwice(people, one.idPegawai);
    if (first && !isNamed && isOne && person(one.idPegawai)?.status.startsWith("PPPK"))
      found.push(`noContract kinerja ${first.id}`);
  }
  for (const { id, status } of people)
    if (isTwice(people, id) || id === "" || goneSince(id) !== undefined) continue;
    else if (status !== "Pejabat Negara" && !results.some(({ idSkp }) => plan(idSkp)?.idPegawai === id))
      found.push(`withoutResult pegawai ${id}`);
  return [...new Set(found)].sort();
};
