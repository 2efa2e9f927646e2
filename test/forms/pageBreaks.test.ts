import { pageBreaks } from "../../src/forms/render/pageBreaks";
import type { RowHeight } from "../../src/forms/render/pageBreaks";

const row = (height: number, bond: RowHeight["bond"] = "free"): RowHeight => ({ height, bond });
const header: RowHeight[] = [
  { height: 10, bond: "always", repeat: true },
  { height: 10, bond: "always", repeat: true },
];

describe("page breaks", () => {
  it("are none where everything fits one page", () => {
    expect(pageBreaks([row(40), row(60)], 100)).toEqual([]);
  });

  it("stand where a row no longer fits", () => {
    expect(pageBreaks([row(40), row(40), row(40), row(40), row(40)], 100)).toEqual([2, 4]);
  });

  it("never part a result that fits a page", () => {
    expect(pageBreaks([row(60), row(30, "ifItFits"), row(30), row(10)], 100)).toEqual([1]);
  });

  it("part a result that alone exceeds a page, only between its rows", () => {
    expect(pageBreaks([row(60), row(50, "ifItFits"), row(50, "ifItFits"), row(50), row(10)], 100)).toEqual([
      1, 3,
    ]);
  });

  it("leave room for the header that is repeated on later pages", () => {
    expect(pageBreaks([...header, row(80), row(80), row(10)], 100)).toEqual([3, 4]);
    expect(pageBreaks([...header, row(70), row(70), row(10)], 100)).toEqual([3]);
  });

  it("never leave a heading at the foot of a page", () => {
    expect(pageBreaks([row(80), row(10, "always"), row(30)], 100)).toEqual([1]);
  });

  it("take the last result along with the signatures, even one that is longer than a page", () => {
    const signature = [row(20, "always"), row(20)];
    expect(pageBreaks([row(70), row(20, "always"), ...signature], 100)).toEqual([1]);
    const tall = [row(60, "ifItFits"), row(60, "ifItFits"), row(30, "always"), ...signature];
    expect(pageBreaks(tall, 100)).toEqual([1, 2]);
  });
});
