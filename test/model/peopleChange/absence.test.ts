import { changePerson } from "../../../src/actions/changePerson";
import { audit } from "../../../src/model/audit/audit";
import type { ChangeKind } from "../../../src/model/peopleChange/kinds";
import { simulate, toolsFor } from "../../support/simulate";
import { office, on, today } from "./office";

const isFoundGone = (kind: ChangeKind, from: number) => {
  const book = simulate(
    office,
    changePerson.plan(office, { kind, person: "P-kabid", from }, toolsFor(office, today)),
  );
  // Somebody takes the last day back: the SKP goes on over the day of leaving.
  const reopened = simulate(book, {
    steps: [
      {
        do: "change",
        table: "skp",
        id: "S-kabid",
        column: "selesai",
        from: null,
        to: { serial: on(12, 31) },
      },
    ],
  });
  return audit(reopened, today).some(({ code }) => code === "ownerLeft");
};

test("who retires is known to have left from that day on, who is on leave is not", () => {
  expect([
    isFoundGone("pensiun", today),
    isFoundGone("pensiun", today + 1),
    isFoundGone("cuti", today),
    isFoundGone("hukumanDisiplin", today),
  ]).toEqual([true, false, false, false]);
});
