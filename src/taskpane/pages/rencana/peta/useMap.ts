import { useMemo } from "react";
import { useApp } from "../../../pane/context";
import { byAttainment, byFaults, byKind, byUnit, countedBelow } from "../../../views/mapColours";
import type { Coloured } from "../../../views/mapColours";
import { placed } from "../../../views/mapLayout";
import { firstOpened, openLevels } from "../../../views/mapOpen";
import { realisedPeriods } from "../../../views/mapPeriods";
import { secondParents, sliceOf } from "../../../views/mapSlice";
import { flatten } from "../../../views/tree";
import type { ResultForest } from "../../../views/treeResults";
import type { MapState } from "./mapState";
import { useAttained } from "./useAttained";
import { useBoxes } from "./useBoxes";
import type { MapLook } from "./useBoxes";

const none: Coloured = { groups: [], groupAt: new Uint8Array() };

/** The map of a forest as it is looked at: its colours, its open boxes and where they stand. */
export const useMap = (forest: ResultForest, { colouring, period, person, openness }: MapState) => {
  const book = useApp((state) => state.book);
  const periods = useMemo(() => (colouring === "capaian" ? realisedPeriods(book) : []), [book, colouring]);
  const shownPeriod = period !== undefined && periods.includes(period) ? period : periods.at(-1);
  const attained = useAttained(book, forest, colouring === "capaian" ? shownPeriod : undefined);
  const seconds = useMemo(() => secondParents(book, forest), [book, forest]);
  const slice = useMemo(
    () => (person === "" ? undefined : sliceOf(forest, seconds, person)),
    [forest, seconds, person],
  );
  const faultyBelow = useMemo(
    () => (colouring === "masalah" ? countedBelow(forest, forest.isFaulty) : new Int32Array()),
    [forest, colouring],
  );
  const coloured = useMemo((): Coloured => {
    switch (colouring) {
      case "unit":
        return byUnit(book, forest);
      case "jenis":
        return byKind(forest);
      case "masalah":
        return byFaults(forest, faultyBelow);
      case "capaian":
        return attained ? byAttainment(forest, attained) : none;
    }
  }, [colouring, book, forest, faultyBelow, attained]);
  const first = useMemo(() => openLevels(forest, firstOpened, slice).openness, [forest, slice]);
  const open = openness ?? first;
  const flat = useMemo(() => flatten(forest, open, slice), [forest, open, slice]);
  const places = useMemo(() => placed(flat), [flat]);
  const look = useMemo(
    (): MapLook => ({ forest, colouring, coloured, attained, faultyBelow, own: slice?.own }),
    [forest, colouring, coloured, attained, faultyBelow, slice],
  );
  return {
    periods,
    period: shownPeriod,
    counting: colouring === "capaian" && shownPeriod !== undefined && !attained,
    seconds,
    slice,
    open,
    flat,
    places,
    look,
    describe: useBoxes(look),
  };
};
