import { hexColor } from "../grid/units";
import { refusal } from "./refusal";

/** The names of HTML that people write; Excel knows them all. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of a colour as Office.js takes it: "#RRGGBB", "RRGGBB" or a name; InvalidArgument for anything else. */
export const readColor = (color: unknown): string => {
  if (typeof color !== "string") throw refusal("InvalidArgument");
  const known =
    named[color.toLowerCase()] ??
    (/^[0-9a-f]{6}$/i.test(color) ? `#${color.toUpperCase()}` : hexColor(color));
  if (!known) throw refusal("InvalidArgument", color);
  return known;
};
