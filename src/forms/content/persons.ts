import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { isStateOfficial } from "../../rules/stateOfficials";
import type { IdentityField, Standing, Who } from "../form";
import { slot } from "./slot";
import type { Slot } from "./slot";

/** A person as a form names one, and what that person is. */
export type PersonContent = Readonly<Record<IdentityField, Slot>> & { readonly standing: Standing };

/** The persons of an SKP: its owner in the post that the SKP names, who judges, and who is above both. */
export function personsOf({ tables }: Book, skp: Row<"skp">): Readonly<Record<Who, PersonContent>> {
  const personOf = (id: string) => tables.pegawai.rows.find((row) => row.id === id);
  const employee = personOf(skp.idPegawai);
  return {
    employee: {
      ...contentOfPerson(employee),
      jabatan: ownOr(skp, employee, "jabatan"),
      unit: ownOr(skp, employee, "unit"),
    },
    assessor: contentOfPerson(personOf(skp.idPenilai)),
    superior: contentOfPerson(personOf(skp.idAtasanPenilai)),
  };
}

function contentOfPerson(person: Row<"pegawai"> | undefined): PersonContent {
  const of = (field: IdentityField): Slot =>
    person ? slot(person[field], "pegawai", person.id, field) : { text: "" };
  return {
    nama: of("nama"),
    nip: of("nip"),
    pangkat: of("pangkat"),
    jabatan: of("jabatan"),
    unit: of("unit"),
    standing: standingOf(person),
  };
}

/** State officials are told by their post: they are no ASN, and what they are has no column. */
const standingOf = (person: Row<"pegawai"> | undefined): Standing => {
  if (person?.status === "TNI/Polri") return "military";
  return person && isStateOfficial(person.jabatan) ? "stateOfficial" : "civil";
};

/** What the SKP says of the post, else what the list of persons says. */
const ownOr = (skp: Row<"skp">, person: Row<"pegawai"> | undefined, field: "jabatan" | "unit"): Slot =>
  skp[field] === "" && person && person[field] !== ""
    ? slot(person[field], "pegawai", person.id, field)
    : slot(skp[field], "skp", skp.id, field);
