import { formatIn } from "../../../src/locale/format";
import { id } from "../../../src/locale/id";
import { toSerial } from "../../../src/model/civilDate";
import { progressOf } from "../../../src/model/progress";
import { wordsOfAction } from "../../../src/taskpane/sentences/actions";
import {
  failureMessage,
  fileMessage,
  problemMessage,
  refusalMessage,
} from "../../../src/taskpane/sentences/messages";
import { nextStepCard } from "../../../src/taskpane/sentences/nextStep";
import { registry } from "../../../src/app/registry";
import { smallOffice, today } from "../book";

const format = formatIn("id");

test("the next step of an office is one sentence, one button and one page", () => {
  expect(nextStepCard(progressOf(smallOffice, today).next, id, format)).toEqual({
    say: "1 SKP belum berisi rencana hasil kerja.",
    button: "Lihat SKP yang kosong",
    to: { page: "rencana", filter: "kosong" },
    tab: "rencana",
  });
});

test("a deadline is said with its day and the days that are left", () => {
  const deadline = toSerial({ year: 2026, month: 1, day: 31 });
  const card = nextStepCard({ step: "agree", count: 9, deadline, daysLeft: 12 }, id, format);
  expect(card?.say).toBe("9 SKP belum ditetapkan. Tenggat 31 Januari 2026, 12 hari lagi.");
  expect(nextStepCard({ step: "agree", count: 9, deadline: null, daysLeft: null }, id, format)?.say).toBe(
    "9 SKP belum ditetapkan.",
  );
});

test("a first visit has no card: it has a page of its own", () => {
  expect(nextStepCard({ step: "start" }, id, format)).toBeUndefined();
});

test("every action that can be started has words while it runs and above its preview", () => {
  const known: Readonly<Record<string, object>> = id.status.actions;
  expect(Object.keys(registry).filter((name) => !known[name])).toEqual([]);
  expect(wordsOfAction("undo", id).doing).toBe("Mengembalikan…");
});

test("codes become sentences with their facts, unknown ones a plain one with the code", () => {
  expect(refusalMessage({ refused: "otherYear", facts: { there: 2025, wanted: 2026 } }, id).what).toBe(
    "Buku kerja ini untuk tahun 2025, bukan 2026.",
  );
  expect(refusalMessage({ refused: "somethingNew" }, id).how).toContain("somethingNew");
  expect(fileMessage({ refused: "encrypted", facts: { file: "skp.xlsx" } }, id).what).toContain("skp.xlsx");
  expect(failureMessage({ code: "denied", detail: "AccessDenied" }, id).what).toContain("diproteksi");
});

test("a problem names its cell and its value", () => {
  const { what } = problemMessage(
    { code: "notADate", table: "skp", sheet: "Daftar SKP", address: "K7", column: "Mulai", value: "besok" },
    id,
  );
  expect(what).toBe('Mulai di K7 berisi "besok", bukan tanggal.');
});
