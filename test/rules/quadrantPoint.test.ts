import { quadrantPoint } from "../../src/rules/quadrantPoint";
import { ratings } from "../../src/rules/rating";

test("x goes right with perilaku kerja, y goes up with hasil kerja, each from 1 to 3", () => {
  expect(ratings.flatMap((hasil) => ratings.map((perilaku) => quadrantPoint(hasil, perilaku)))).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 2],
    [2, 2],
    [3, 2],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
