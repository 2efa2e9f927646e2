import type { Host } from "../context";
import type { TypeModel } from "../object";
import { refuseShape } from "../refusal";
import { keepReference } from "./keepReference";
import type { RangeObject } from "./objects";
import { rangeChanges } from "./rangeChanges";
import { rangePlaces } from "./rangePlaces";
import { rangeReads } from "./rangeReads";
import { rangeSearches } from "./rangeSearches";
import { rangeWrites } from "./rangeWrites";

/** Excel.Range. */
export const range = (host: Host): TypeModel<RangeObject> => ({
  get: {
    ...rangeReads(host),
    Format: (of) => ({ type: "RangeFormat", of }),
    Sort: (of) => ({ type: "RangeSort", of }),
  },
  set: rangeWrites(host),
  call: {
    ...rangePlaces(host),
    ...rangeSearches(host),
    ...rangeChanges(host),
    _KeepReference: keepReference(host),
    _ValidateArraySize: ({ area }, rows: number, columns: number) =>
      rows === area.rows && columns === area.columns ? null : refuseShape(),
  },
});
