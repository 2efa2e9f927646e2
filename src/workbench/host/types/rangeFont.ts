import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { hexColor } from "../../grid/units";
import { readColor } from "../colors";
import type { Host } from "../context";
import { checkAllowed } from "../guard";
import type { AnyModel } from "../object";
import { refuse } from "../refusal";
import { changeStyle, type StyleChange, uniformStyle } from "../styles";
import type { PartObject, RangeObject } from "./objects";

type Part = PartObject<string, RangeObject>;

const defaultFont = "Calibri";
const defaultSize = 11;

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** Excel.RangeFont and Excel.RangeFill. */
export const rangeFontAndFill = (host: Host): Record<string, AnyModel> => {
  const read =
    <T>(pick: (style: IStyleData | undefined) => T) =>
    ({ of }: Part) =>
      uniformStyle(host, of.sheet, of.area, pick);

  const change = ({ of }: Part, style: StyleChange) => {
    checkAllowed(host, of.sheet, "allowFormatCells");
    changeStyle(host, of.sheet, of.area, style);
  };

  const flag = (value: unknown): BooleanNumber | null => {
    if (typeof value !== "boolean") return refuse("InvalidArgument");
    return value ? BooleanNumber.TRUE : null;
  };
  const decoration = (on: boolean) => (on ? { s: BooleanNumber.TRUE } : null);

  return {
    RangeFont: {
      get: {
        Bold: read((style) => Boolean(style?.bl)),
        Color: read((style) => hexColor(style?.cl?.rgb) ?? "#000000"),
        Italic: read((style) => Boolean(style?.it)),
        Name: read((style) => style?.ff ?? defaultFont),
        Size: read((style) => style?.fs ?? defaultSize),
        Strikethrough: read((style) => Boolean(style?.st?.s)),
        Underline: read((style) => (style?.ul?.s ? "Single" : "None")),
      },
      set: {
        Bold: (object: Part, value: boolean) => change(object, { bl: flag(value) }),
        Color: (object: Part, value: string) => change(object, { cl: { rgb: readColor(value) } }),
        Italic: (object: Part, value: boolean) => change(object, { it: flag(value) }),
        Name: (object: Part, value: string) =>
          typeof value === "string" && value !== "" && value.length <= 31
            ? change(object, { ff: value })
            : refuse("InvalidArgument"),
        Size: (object: Part, value: number) =>
          value >= 1 && value <= 409 ? change(object, { fs: value }) : refuse("InvalidArgument"),
        Strikethrough: (object: Part, value: boolean) =>
          change(object, { st: decoration(flag(value) !== null) }),
        Underline: (object: Part, value: string) =>
          underlines.includes(value)
            ? change(object, { ul: decoration(value !== "None") })
            : refuse("InvalidArgument"),
      },
    },
    RangeFill: {
      get: { Color: read((style) => hexColor(style?.bg?.rgb) ?? "#FFFFFF") },
      set: {
        Color: (object: Part, value: string) =>
          change(object, { bg: value === "" ? null : { rgb: readColor(value) } }),
      },
      call: { Clear: (object: Part) => change(object, { bg: null }) },
    },
  };
};
