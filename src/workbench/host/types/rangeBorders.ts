import {
  type BorderLine,
  borderOf,
  type BorderSide,
  borderSides,
  noLine,
  plainLine,
  setBorder,
} from "../borders";
import { readColor } from "../colors";
import type { Host } from "../context";
import { checkAllowed } from "../guard";
import type { AnyModel } from "../object";
import { refuse } from "../refusal";
import type { PartObject, RangeObject } from "./objects";

type Borders = PartObject<"RangeBorderCollection", RangeObject>;
type Border = PartObject<"RangeBorder", RangeObject> & { readonly side: BorderSide };

/** Excel.RangeBorderCollection and Excel.RangeBorder. */
export const rangeBorders = (host: Host): Record<string, AnyModel> => {
  const border = ({ of }: Borders, side: BorderSide | undefined): Border =>
    side && borderSides.includes(side) ? { type: "RangeBorder", of, side } : refuse("InvalidArgument");

  const line = ({ of, side }: Border) => borderOf(host, of.sheet, of.area, side);

  const change = ({ of, side }: Border, part: Partial<BorderLine>) => {
    checkAllowed(host, of.sheet, "allowFormatCells");
    // What is set on a side without a line draws a plain one.
    const now = line({ type: "RangeBorder", of, side });
    const base: BorderLine = {
      style: now.style === "None" || now.style === null ? plainLine.style : now.style,
      weight: now.weight ?? plainLine.weight,
      color: now.color ?? plainLine.color,
    };
    setBorder(host, of.sheet, of.area, side, part.style === "None" ? noLine : { ...base, ...part });
  };

  const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
  const weights = ["Hairline", "Thin", "Medium", "Thick"];

  return {
    RangeBorderCollection: {
      items: (object: Borders) => borderSides.map((side) => border(object, side)),
      index: (object: Borders, key: string | number) =>
        border(object, typeof key === "number" ? borderSides[key] : (key as BorderSide)),
      get: { Count: () => borderSides.length },
      call: { GetItemAt: (object: Borders, index: number) => border(object, borderSides[index]) },
    },
    RangeBorder: {
      get: {
        Color: (object: Border) => line(object).color,
        SideIndex: ({ side }: Border) => side,
        Style: (object: Border) => line(object).style,
        Weight: (object: Border) => line(object).weight,
      },
      set: {
        Color: (object: Border, color: string) => change(object, { color: readColor(color) }),
        Style: (object: Border, style: string) =>
          styles.includes(style) ? change(object, { style }) : refuse("InvalidArgument"),
        Weight: (object: Border, weight: string) =>
          weights.includes(weight) ? change(object, { weight }) : refuse("InvalidArgument"),
      },
    },
  };
};
