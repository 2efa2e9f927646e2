import type { Cell } from "../../model/cell";
import { bestFirst, countedAmong, pointsOf, squaresOf } from "../../model/quadrant";
import type { ReportMaker } from "./maker";
import { predikatLooks } from "./looks";

const looks = bestFirst.map((predikat) => predikatLooks[predikat]);

/** The kuadran kinerja with its people as points, and who they are. */
export const quadrantReport: ReportMaker = ({ standings, among, nameOf }) => {
  const squares = squaresOf(countedAmong(standings, among));
  const people = squares.flatMap((square) =>
    pointsOf(square).map((point, at) => ({ square, point, one: square.people[at] })),
  );
  if (people.length === 0) return undefined;
  return {
    columns: [5, 36, 36, 24, 24, 20],
    chart: {
      kind: "points",
      title: "Kuadran kinerja",
      axes: {
        category: "Perilaku kerja: di bawah, sesuai, di atas ekspektasi",
        value: "Hasil kerja: di bawah, sesuai, di atas ekspektasi",
      },
      rows: 26,
      looks,
      legend: true,
      squares: 3,
    },
    aside: [
      ["Perilaku", ...bestFirst],
      ...people.map(({ square, point: [x, y] }): Cell[] => [
        x,
        ...bestFirst.map((predikat) => (predikat === square.predikat ? y : null)),
      ]),
    ],
    parts: [
      {
        title: "Pegawai menurut kotaknya",
        header: ["No", "Nama", "Jabatan", "Hasil Kerja", "Perilaku Kerja", "Predikat"],
        rows: people.map(({ square, one }, at): Cell[] => [
          at + 1,
          one?.person?.nama ?? nameOf(one?.skp.idPegawai ?? ""),
          one?.skp.jabatan || one?.person?.jabatan || null,
          square.result,
          square.behaviour,
          square.predikat,
        ]),
      },
    ],
  };
};
