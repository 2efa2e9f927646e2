import { curve } from "../../src/rules/curve";
import { capaianOrganisasi } from "../../src/rules/lists";
import { predikats } from "../../src/rules/predikat";

test("the points of the chart in common use, Sangat Kurang first", () => {
  const points = capaianOrganisasi.map((capaian) => predikats.map((predikat) => curve[capaian][predikat]));
  expect(points).toEqual([
    [0, 1, 3, 7, 13],
    [2, 3, 6, 11, 2],
    [3, 4, 10, 4, 3],
    [2, 11, 6, 3, 2],
    [13, 7, 3, 1, 0],
  ]);
  for (const one of points) expect(one.reduce((total, point) => total + point)).toBe(24);
});
