// The way around says that this is the workbench's own locale, which the import law tells by the path alone.
import { en } from "../../workbench/locale/en";
import { id, type Words } from "../../workbench/locale/id";

/** The page's own words: Indonesian, or English when the address says `?lang=en`. */
export const words: Words =
  new URLSearchParams(globalThis.location?.search ?? "").get("lang") === "en" ? en : id;

const hours = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" });

/** A time of day as people write it, "10.32". */
export const clock = (time: number): string => hours.format(time);

/** A size such as "50 MB". */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
