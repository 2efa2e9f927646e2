import { associated } from "../functions/shim";
import "../../src/functions/index";
import { quadrant } from "../../src/rules/predikat";
import { ratings } from "../../src/rules/rating";
import { compare } from "./ratio";
import type { Line } from "./ratio";

const column = <T>(rows: number, value: (row: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);

const ask = (id: string, ...values: unknown[]): unknown => associated.get(id)?.(...values, {});

/** Every function over 10, 1,000 and 100,000 rows, beside the bare loop over the same arrays. */
export const functionLines = (): Line[] =>
  [10, 1_000, 10_000, 100_000].flatMap((rows) => {
    const hasil = column(rows, (row) => ratings[row % 3] ?? "");
    const perilaku = column(rows, (row) => ratings[(row >> 2) % 3] ?? "");
    const target = column(rows, (row) => 100 + (row % 7));
    const realised = column(rows, (row) => 90 + (row % 31));
    return [
      compare(
        { what: "SKP.PREDICATE", beside: "bare look-up", rows, ...(rows === 10_000 ? { hold: 3 } : {}) },
        () => ask("PREDICATE", hasil, perilaku),
        () =>
          hasil.map(([one], row) => [
            quadrant[one as "Sesuai Ekspektasi"][perilaku[row]?.[0] as "Sesuai Ekspektasi"],
          ]),
      ),
      compare(
        { what: "SKP.ATTAINMENT", beside: "bare division", rows },
        () => ask("ATTAINMENT", target, realised),
        () => target.map(([one], row) => [(realised[row]?.[0] ?? 0) / (one ?? 1)]),
      ),
    ];
  });
