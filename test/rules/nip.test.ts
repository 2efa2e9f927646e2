import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { nipParts, nipWarnings, readNip } from "../../src/rules/nip";
import { tries } from "../support/tries";

const pns = "198501012010011001";

test.each([
  pns,
  "19850101 201001 1 001",
  "NIP. 198501012010011001",
  "NIP 19850101 201001 1 001",
  "nip : 198501012010011001",
  "N.I.P. 198501012010011001",
  "NIP198501012010011001",
  "NI PPPK: 198501012010011001",
  "NIP/NI PPPK. 198501012010011001",
  "'198501012010011001",
  "’198501012010011001",
  "19850101.201001.1.001",
  "19850101-201001-1-001",
  " 198501012010011001 ",
  "\u00a0198501012010011001\u200e",
  "\ufeff198501012010011001\r\n",
])("%j is read as its 18 digits", (text) => {
  expect(readNip(text)).toEqual({ nip: pns });
});

test.each([
  "1.98E+17",
  "1,98501E+17",
  "1.98501012010011e17",
  "198501012010011000",
  1.98501012010011e17,
  1e15,
])("%j has lost digits", (value) => {
  expect(readNip(value)).toEqual({ nip: "", fault: "lostDigits" });
});

test.each([
  "admin",
  "9999",
  "999999999999999999",
  "0",
  "19850101201001100I",
  "=1+1",
  "👍🏽",
  "NIP admin",
  -5,
  1.5,
])("%j is no NIP", (value) => {
  expect(readNip(value)).toEqual({ nip: "", fault: "notANip" });
});

test("digits of another length are kept, as text or as number: an evaluator may have an NRP", () => {
  expect(readNip("NRP 12345678")).toEqual({ nip: "12345678", fault: "nipLength" });
  expect(readNip(12345678)).toEqual({ nip: "12345678", fault: "nipLength" });
  expect(readNip("1985010120100110019")).toEqual({ nip: "1985010120100110019", fault: "nipLength" });
});

test("nothing but signs is a blank", () => {
  for (const text of ["", " ", "-", "'", "NIP.", "NIP. -"]) expect(readNip(text)).toEqual({ nip: "" });
});

test("the digits of a PNS say birth, month of appointment, sex and serial", () => {
  expect(nipParts(pns)).toEqual({
    jenis: "PNS",
    lahir: { year: 1985, month: 1, day: 1 },
    tahun: 2010,
    tmt: { year: 2010, month: 1, day: 1 },
    jenisKelamin: "Laki-laki",
    urut: 1,
  });
  expect(nipWarnings(pns)).toEqual([]);
});

test.each(["199105252023211031", "199009132025242014"])(
  "%j, printed as an NI PPPK, is one: it has a year of appointment and no month",
  (nip) => {
    expect(nipParts(nip)).toMatchObject({ jenis: "PPPK", tahun: Number(nip.slice(8, 12)), tmt: null });
    expect(nipWarnings(nip)).toEqual([]);
  },
);

test("a day that does not exist, a year before birth, a month 13 and a sex 3 are warned of one by one", () => {
  expect(nipWarnings("198502302010011001")).toEqual([{ part: "lahir", digits: "19850230" }]);
  expect(nipWarnings("198501011984011001")).toEqual([{ part: "tahun", digits: "1984" }]);
  expect(nipWarnings("198501011985011001")).toEqual([{ part: "tahun", digits: "1985" }]);
  expect(nipWarnings("198501012084011001")).toEqual([]);
  expect(nipWarnings("198501012085011001")).toEqual([{ part: "tahun", digits: "2085" }]);
  expect(nipWarnings("198501015021011001")).toEqual([{ part: "tahun", digits: "5021" }]);
  expect(nipWarnings("198501012010131001")).toEqual([{ part: "jenis", digits: "13" }]);
  expect(nipWarnings("198501012010013001")).toEqual([{ part: "jenisKelamin", digits: "3" }]);
  expect(nipWarnings("123456789012345678").map(({ part }) => part)).toEqual(["lahir", "jenisKelamin"]);
});

test("29 February is a birthday in leap years only, and days before March 1900 are none", () => {
  expect(nipParts("200002292022011001").lahir).toEqual({ year: 2000, month: 2, day: 29 });
  expect(nipParts("190102292022011001").lahir).toBeNull();
  expect(nipParts("190002282022011001").lahir).toBeNull();
  expect(nipParts("000101010001011001")).toMatchObject({ lahir: null, tmt: null });
});

test("every number that is composed by the format is read back as its parts, without a warning", () => {
  const two = (value: number): string => String(value).padStart(2, "0");
  const days = fc.date({ min: new Date("1940-01-01"), max: new Date("2007-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 18, max: 60 }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 99 })),
      fc.constantFrom(1, 2),
      fc.integer({ min: 1, max: 999 }),
      (birth, age, part, sex, urut) => {
        const [day = ""] = birth.toISOString().split("T");
        const year = birth.getUTCFullYear() + age;
        const nip = `${day.replaceAll("-", "")}${year}${two(part)}${sex}${String(urut).padStart(3, "0")}`;
        const lahir = {
          year: birth.getUTCFullYear(),
          month: birth.getUTCMonth() + 1,
          day: birth.getUTCDate(),
        };
        const pppk = part > 12;
        return isDeepStrictEqual(
          [readNip(nip), nipWarnings(nip), nipParts(nip)],
          [
            { nip },
            [],
            {
              jenis: pppk ? "PPPK" : "PNS",
              lahir,
              tahun: year,
              tmt: pppk ? null : { year, month: part, day: 1 },
              jenisKelamin: sex === 1 ? "Laki-laki" : "Perempuan",
              urut,
            },
          ],
        );
      },
    ),
    tries(10_000),
  );
});
