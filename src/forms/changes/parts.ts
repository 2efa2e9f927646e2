import { fingerprintOfText } from "../../model/fingerprint";
import type { NilaiBerakhlak } from "../../rules/berakhlak";
import type { FormReading, What } from "../read/reading";

/** What a person may type on a form, by the thing that it is about; the order of the fields is that of their marks. */
export const fieldsOf = {
  form: ["agency", "organisation", "ratingHasil", "ratingPerilaku", "span", "period", "signing"],
  employee: ["nama", "nip", "pangkat", "jabatan", "unit"],
  assessor: ["nama", "nip", "pangkat", "jabatan", "unit"],
  result: ["group", "leaderPlan", "plan", "assignedBy", "perspective"],
  indicator: ["aspect", "indicator", "target", "realisation", "feedback"],
  behaviour: ["expectation", "feedback"],
} as const;

export type PartKind = keyof typeof fieldsOf;
export type Field = (typeof fieldsOf)[PartKind][number];
export type Texts = Readonly<Partial<Record<Field, string>>>;

/** A thing of a form, what stands in its cells, and where. */
export interface Part {
  readonly kind: PartKind;
  readonly texts: Texts;
  readonly address: string;
  /** Where single fields stand, as far as that is known. */
  readonly addresses?: Readonly<Partial<Record<Field, string>>>;
}

/** A value of BerAKHLAK. */
export interface BehaviourPart extends Part {
  readonly nilai: NilaiBerakhlak;
}

/** A result with its indicators. */
export interface ResultPart extends Part {
  readonly indicators: readonly Part[];
}

/** All that a form says in cells in which a person may type, and of what is only shown the span and the signing. */
export interface Parts {
  readonly form: Part;
  readonly employee: Part;
  readonly assessor: Part;
  readonly results: readonly ResultPart[];
  readonly behaviours: readonly BehaviourPart[];
}

/** The parts of a form that was read. */
export function partsOf(reading: FormReading): Parts {
  const { instansi, ratings, period, results, behaviours, understood, notUnderstood } = reading;
  const cells = new Map<What, { readonly address: string; readonly text: string }>();
  for (const cell of understood) if (!cells.has(cell.what)) cells.set(cell.what, cell);
  const at = (what: What) => cells.get(what)?.address ?? "";
  const inferred = new Set(
    notUnderstood.flatMap((one) => (one.why === "aspectFromAbove" ? one.address : [])),
  );
  const person = (kind: "employee" | "assessor"): Part => ({
    kind,
    texts: reading[kind],
    address: at(`${kind}.nama`),
    addresses: Object.fromEntries(fieldsOf[kind].map((field) => [field, at(`${kind}.${field}`)])),
  });
  return {
    form: {
      kind: "form",
      texts: {
        agency: instansi,
        organisation: ratings?.capaianOrganisasi ?? "",
        ratingHasil: ratings?.hasilKerja ?? "",
        ratingPerilaku: ratings?.perilaku ?? "",
        span: cells.get("span")?.text ?? "",
        period,
        signing: cells.get("placeAndDate")?.text ?? "",
      },
      address: "",
      addresses: {
        agency: at("agency"),
        organisation: at("organisation"),
        ratingHasil: at("ratingHasil"),
        ratingPerilaku: at("ratingPerilaku"),
        span: at("span"),
        period: at("period"),
        signing: at("placeAndDate"),
      },
    },
    employee: person("employee"),
    assessor: person("assessor"),
    results: results.map(({ group, leaderPlan, plan, assignedBy, perspective, indicators, address }) => ({
      kind: "result",
      texts: { group, leaderPlan, plan, assignedBy, perspective },
      address,
      indicators: indicators.map(({ address: own, ...texts }) => ({
        kind: "indicator",
        // On a form of ours an empty aspect is empty: none is merged over the rows below it.
        texts: inferred.has(own) ? { ...texts, aspect: "" } : texts,
        address: own,
      })),
    })),
    behaviours: behaviours.map(({ value, expectation, feedback, address }) => ({
      kind: "behaviour",
      nilai: value,
      texts: { expectation, feedback },
      address,
    })),
  };
}

/** A text as texts are compared: saving and pasting change line ends, and white space at the ends is not seen. */
export const folded = (text: string | undefined): string => (text ?? "").replace(/\r\n|\r/g, "\n").trim();

const markLength = 7;

/** A short text that stands for another one. */
export const markOf = (text: string | undefined): string => fingerprintOfText(folded(text));

/** The marks of all fields of a part, in their order. */
export const marksOf = ({ kind, texts }: Part): string =>
  fieldsOf[kind].map((field) => markOf((texts as Texts)[field])).join("");

/** The mark of one field among those of its part. */
export const markIn = (marks: string, kind: PartKind, field: Field): string => {
  const at = (fieldsOf[kind] as readonly Field[]).indexOf(field);
  return marks.slice(at * markLength, (at + 1) * markLength);
};

/** The marks of the fields of a part, one by one. */
export const singleMarks = (marks: string): string[] =>
  Array.from({ length: marks.length / markLength }, (_, at) =>
    marks.slice(at * markLength, (at + 1) * markLength),
  );
