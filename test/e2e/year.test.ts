import { patience, startSite } from "../support/browser";
import type { Site } from "../support/browser";
import { newYear } from "../support/year/day";
import { october } from "./year/october";
import { september } from "./year/september";

jest.setTimeout(10 * patience);

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** The unit of five of the sample office goes through its third quarter, by the pane alone. */
const year = newYear(() => site);

describe("25 September: the plans and the work", () => september(year));
describe("6 October: the third quarter", () => october(year));

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
