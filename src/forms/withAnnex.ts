import type { SheetCells } from "../model/sheetCells";
import type { FormReading } from "./read/reading";
import { isNotAForm, readForm } from "./readForm";

/**
 * The annex that goes with a form that names a person: the only sheet beside it that is a Lampiran SKP of the same
 * person, or of nobody where no other plan stands there.
 */
export function annexOf(form: SheetCells, beside: readonly SheetCells[]): SheetCells | undefined {
  const own = readForm(form);
  if (isNotAForm(own) || own.annex || own.ratings) return undefined;
  const others = beside
    .filter((cells) => cells !== form)
    .flatMap((cells) => {
      const reading = readForm(cells);
      return isNotAForm(reading) ? [] : [{ cells, reading }];
    });
  const isAlone = others.every(({ reading }) => reading.annex);
  const annexes = others.filter(
    ({ reading: { annex, employee } }) =>
      annex && (employee.nama === own.employee.nama || (employee.nama === "" && isAlone)),
  );
  return annexes.length === 1 ? annexes[0]?.cells : undefined;
}

/** What a form and its annex say together; what of the annex was not understood is found by its sheet and address. */
export function withAnnex(reading: FormReading, annex: SheetCells | undefined): FormReading {
  const beside = annex && readForm(annex);
  if (!beside || isNotAForm(beside)) return reading;
  return {
    ...reading,
    annex: beside.annex ?? [],
    notUnderstood: [
      ...reading.notUnderstood,
      ...beside.notUnderstood.map((doubt) => ({ ...doubt, address: `${annex.name}!${doubt.address}` })),
    ],
  };
}
