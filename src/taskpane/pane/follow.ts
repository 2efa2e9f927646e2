import type { Subject } from "../../model/selection";
import type { Route } from "./route";

/** The same page, turned to what is selected in the sheet; a page that is about nobody stays as it is. */
export const followed = (route: Route, { skp, result, period }: Subject): Route => {
  switch (route.page) {
    case "rencana":
      return { page: "rencana", filter: route.filter, skp, ...(result === undefined ? {} : { result }) };
    case "laksana":
    case "nilai":
      return { ...route, skp, ...(period === undefined || period === "" ? {} : { period }) };
    case "salin":
      return { page: "salin", skp };
    default:
      return route;
  }
};
