import type { peta as id } from "../id/peta";

export const peta: typeof id = {
  label: "Map of results",
  surface: "Map: move it with the arrow keys, enlarge with +, reduce with -, fit with 0",
  hint: "Drag to move. On a box: the right arrow opens it, Enter shows its card.",
  colour: "Colour by",
  colourings: { unit: "Unit", jenis: "Kind of result", masalah: "Problems", capaian: "Attainment" },
  period: "Period of realisation",
  noPeriod: "Nothing is realised in this workbook yet.",
  zoomIn: "Enlarge",
  zoomOut: "Reduce",
  fit: "Fit the whole map",
  wide: "Open wide",
  close: "Close the wide view",
  all: (total) => `${total} results`,
  some: (seen, total) => `${seen} of ${total} boxes are open`,
  openedTo: (levels, most) =>
    `Open down to level ${levels}: at most ${most} boxes at once. Open other boxes one by one.`,
  under: (count) => `${count} directly below it`,
  openBox: "Open what is below it",
  closeBox: "Close what is below it",

  person: "An employee's results",
  searchPerson: "Whose results? Search a name or post",
  mine: "My results",
  ofPerson: (name, count) => `Only ${count} results of ${name}, with their ways up and down`,
  everyone: "Show all",
  more: (count) => `${count} more names. Type more of the name.`,
  noPerson: "No owner of a result matches.",
  own: "own result",

  legend: "Legend",
  groups: {
    lain: "Other units",
    kosong: "Not filled yet",
    bermasalah: "Has problems, with their count",
    bermasalahDiBawah: "Problems only below it",
    baik: "No problem was found",
    tanpaRealisasi: "Nothing realised yet",
    takTerhitung: "The realisation cannot be counted",
    melingkar: "Its way goes in a circle or its code is shared",
  },
  faultsBelow: (count) => `${count} results with problems below it`,
  ratioBelow: (to) => `below ${to}`,
  ratioBetween: (from, to) => `${from} to below ${to}`,
  ratioFrom: (from) => `${from} or more`,
  lines: {
    direct: "Direct cascading",
    indirect: "Indirect or not filled yet",
    second: "Second parent",
  },
  suggestion:
    "A suggestion to read the map by, not a rule of PermenPANRB 6/2022: the mean attainment of its own indicators; without any, the mean of the results below it whose cascading is direct. What is indirect does not count upwards.",
  attainment: {
    own: (percent, counted, of) => `Attainment ${percent}, from ${counted} of ${of} of its indicators`,
    below: (percent, counted, of) =>
      `Attainment ${percent}, from ${counted} of ${of} results directly below it`,
  },
  counting: "Counting attainment…",
};
