import fc from "fast-check";
import { audit } from "../../../src/model/audit/audit";
import { column, call } from "../../functions/shim";
import "../../../src/functions/index";
import { forests } from "../../rules/forest";
import { bookWith, rowWith } from "./generatedOffice";
import { tries } from "../../support/tries";

/** What =SKP.CASCADE calls each structural finding. */
const words = {
  duplicateId: "ID Ganda",
  ownParent: "Induk Diri Sendiri",
  cycle: "Melingkar",
  missingParent: "Induk Tidak Ada",
} as const;

test("=SKP.CASCADE over the columns of the table and the audit agree, row by row", () => {
  fc.assert(
    fc.property(forests, (forest) => {
      const book = bookWith({
        kinerja: forest.map(({ id, parent }) =>
          rowWith("kinerja", { id: String(id ?? ""), idInduk: String(parent ?? "") }),
        ),
      });
      const { rows } = book.tables.kinerja;
      const ids = rows.map(({ id }) => id);
      const said = call("CASCADE", column(...ids), column(...rows.map(({ idInduk }) => idInduk)));
      const shown = (Array.isArray(said) ? said : [[said]]).map((line) => String((line as unknown[])[0]));
      const found = new Map<number, string>();
      for (const { code, members, row } of audit(book)) {
        const word = words[code as keyof typeof words];
        if (word === undefined) continue;
        const rowsOf = (members ?? [ids[row] ?? ""]).map((id) => ids.indexOf(id));
        // Several rows bear one id here: all of them are meant.
        const all =
          code === "duplicateId" ? ids.flatMap((id, at) => (sameId(id, ids[row] ?? "") ? [at] : [])) : rowsOf;
        for (const at of all) found.set(at, word);
      }
      expect(shown.map((word) => (Object.values<string>(words).includes(word) ? word : ""))).toEqual(
        ids.map((_, at) => found.get(at) ?? ""),
      );
    }),
    tries(2_000),
  );
});

const sameId = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
