import { distributionCells as cells } from "../locale/cells/distribution";
import { limitsOf, mostPeople } from "../rules/distribution";
import { readTarget } from "../rules/target";
import { gridsOf, isBlank, type Grid } from "./arguments";
import { capaianIn } from "./distribution";
import { invalid, notAvailable } from "./errors";
import { onlyCell } from "./onlyCell";

/** A number that was written as text, "12" or "12 orang"; NaN for any other text. */
function numberIn(text: string): number {
  const read = readTarget(text);
  if (!("satuan" in read) || (read.satuan !== "" && read.satuan !== "orang")) return NaN;
  return read.minimum !== null && read.minimum === read.maksimum ? read.minimum : NaN;
}

/** 0 is refused like every other wrong number: a reference to a blank cell holds it. */
function peopleIn(grid: Grid | undefined): number | undefined {
  const cell = onlyCell(grid);
  if (isBlank(cell)) return undefined;
  const people = typeof cell === "string" ? numberIn(cell) : cell;
  if (typeof people !== "number" || !Number.isInteger(people) || people < 1 || people > mostPeople)
    throw invalid(cells.jumlah(cell));
  return people;
}

/**
 * The fewest and most people of each predikat among all distributions that fit the pattern of SE MenPANRB 3/2023 as quoted by naikpangkat.com, a single secondary source. Example: Istimewa and 10 give Sangat Baik 3 to 7.
 * @customfunction LIMITS LIMITS
 * @param capaianOrganisasi Capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang or Sangat Kurang. One cell.
 * @param jumlah How many people have a predikat: a whole number. One cell.
 * @returns Five rows of predikat, minimum and maksimum, Sangat Kurang first.
 */
export function limits(capaianOrganisasi?: unknown[][], jumlah?: unknown[][]): unknown[][] {
  const [capaianGrid, peopleGrid] = gridsOf({
    id: "LIMITS",
    arguments: [
      { name: "capaianOrganisasi", value: capaianOrganisasi },
      { name: "jumlah", value: jumlah },
    ],
  });
  const capaian = capaianIn(capaianGrid);
  const people = peopleIn(peopleGrid);
  if (!capaian || !people) return [[""]];
  const rows = limitsOf(capaian, people);
  if (!rows) throw notAvailable(cells.tooSmall(people));
  return rows.map(({ predikat, minimum, maksimum }) => [predikat, minimum, maksimum]);
}
