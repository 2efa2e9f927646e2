import type { Words } from "../id";

export const library: Words["library"] = {
  save: "Save to the library",
  saveAll: "Save all SKP to the library",
  take: "Take from the library",
  title: "Take from the library",
  hint: "Choose expected results that were used for this position before; their indicators come along.",
  toPlan: "Plan",
  filter: "Show",
  filters: { jabatan: "This position", semua: "All positions" },
  search: "Search result or position",
  empty: "The library is still empty.",
  emptyHint: "Fill it with the plans that this workbook has.",
  none: "Nothing matches.",
  noneForPost: (jabatan) => `Nothing yet for ${jabatan}. See all positions.`,
  here: "In this SKP already",
  indicators: (count) => `Indicators: ${count}`,
  add: (count) => `Add to the SKP (${count})`,
};

export const libraryActions = {
  saveToLibrary: { doing: "Saving to the library…", title: "Saving to the library" },
  takeFromLibrary: { doing: "Taking from the library…", title: "Taking from the library" },
};
