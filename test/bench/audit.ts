import { audit } from "../../src/model/audit/audit";
import { generatedOffice } from "../model/audit/generatedOffice";
import { compare, type Line } from "./ratio";

/** The audit without similarity over generated offices, beside the pass that puts every id in a Map. */
export const auditLines = (): Line[] =>
  [1_000, 10_000, 100_000].map((rows) => {
    const book = generatedOffice(rows);
    const results = book.tables.kinerja.rows;
    const mapPass = () => {
      const rowOf = new Map<string, number>();
      results.forEach(({ id }, row) => rowOf.set(id, row));
      let found = 0;
      for (const { idInduk } of results) if (rowOf.get(idInduk) !== undefined) found++;
      return found;
    };
    const line = { what: "audit", beside: "every id into a Map, every parent looked up", rows };
    return compare(
      { ...line, ...(rows === 100_000 ? { hold: 10 } : {}) },
      () => void audit(book),
      mapPass,
      9,
    );
  });
