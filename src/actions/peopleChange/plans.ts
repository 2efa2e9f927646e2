import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { dayCell } from "../../model/cell";
import { endedPlans } from "../../model/peopleChange/endings";
import { superiorOf } from "../../model/peopleChange/handover";
import { changeRules } from "../../model/peopleChange/kinds";
import type { PeopleChange } from "../../model/peopleChange/kinds";
import { planOn } from "../../model/peopleChange/spans";
import { endOfNext, isNextPlan } from "../../model/peopleChange/succession";
import type { Step } from "../../model/plan";
import type { Tools } from "../action";
import { mergeInto } from "../merge";
import { proposePosition } from "../positionKind";
import { changesOf } from "../resultRows";

/**
 * The SKP that end: they get the post that the list of employees holds until now, where they name none of their own,
 * and their last day.
 */
export const endingSteps = (book: Book, change: PeopleChange): Step[] => {
  const owner = byId(book, "pegawai").get(change.person);
  return endedPlans(book, change).flatMap(({ id, jabatan, unit, selesai }) =>
    changesOf("skp", id, [
      ...(jabatan === "" ? [{ column: "jabatan", from: null, to: owner?.jabatan ?? "" }] : []),
      ...(unit === "" ? [{ column: "unit", from: null, to: owner?.unit ?? "" }] : []),
      ...(selesai === change.from - 1
        ? []
        : [
            {
              column: "selesai",
              from: dayCell(selesai),
              to: { serial: change.from - 1 },
            },
          ]),
    ]),
  );
};

/** The SKP that begins, a draft; its id is "" where none does. */
export const beginning = (
  book: Book,
  change: PeopleChange,
  person: string,
  tools: Tools,
): { readonly id: string; readonly steps: Step[] } => {
  const { from, post } = change;
  const { begins } = changeRules[change.kind];
  if (begins === "none" || !post) return { id: "", steps: [] };
  const last = endOfNext(book, change);
  const before = planOn(book, person, from - 1);
  const jabatan = post.jabatan.trim();
  const merger = mergeInto(book, "skp", tools, (row) => [row.idPegawai]);
  const id = merger.put(
    {
      jabatan,
      ...proposePosition(jabatan),
      unit: post.unit.trim(),
      kedudukan: begins === "acting" ? (post.kedudukan ?? "Plt") : "Definitif",
      mulai: { serial: from },
      selesai: dayCell(last),
      pendekatan: before?.pendekatan ?? "",
      status: "draf",
      versi: 1,
      idPegawai: person,
      idPenilai: post.penilai,
      idAtasanPenilai: post.penilai === "" ? "" : superiorOf(book, change, post.penilai, from),
    },
    (row) => isNextPlan(change, row),
  );
  return { id, steps: merger.steps() };
};
