import { patience, startSite } from "../support/browser";
import type { Site } from "../support/browser";
import { newYear } from "../support/year/day";
import { followUp } from "./year/followUp";
import { january } from "./year/january";
import { nextYear } from "./year/nextYear";
import { october } from "./year/october";
import { september } from "./year/september";

jest.setTimeout(10 * patience);

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** The sample office goes through a year: its unit of five by the pane alone, the rest by what is done for all at once. */
const year = newYear(() => site);

describe("25 September: the plans and the work", () => september(year));
describe("6 October: the third quarter", () => october(year));
describe("6 January: the fourth quarter and the year", () => january(year));
describe("15 January: what follows", () => followUp(year));
describe("15 January: the next year", () => nextYear(year));

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
