import type { SkpEntry } from "./plans";

/** The people of a unit, or all of them. */
export interface UnitOfForms {
  /** "" for people without a unit; undefined for everybody. */
  readonly unit: string | undefined;
  readonly entries: readonly SkpEntry[];
}

/** Everybody, then every unit by name; people without a unit last. The unit alone of a workbook is everybody. */
export const unitsOf = (entries: readonly SkpEntry[]): readonly UnitOfForms[] => {
  const units = new Map<string, SkpEntry[]>();
  for (const entry of entries) {
    const unit = entry.unit.trim();
    units.set(unit, [...(units.get(unit) ?? []), entry]);
  }
  const everybody = { unit: undefined, entries };
  if (units.size < 2) return [everybody];
  const named = [...units].sort(([one], [other]) =>
    one === "" ? 1 : other === "" ? -1 : one.localeCompare(other, "id"),
  );
  return [everybody, ...named.map(([unit, some]) => ({ unit, entries: some }))];
};
