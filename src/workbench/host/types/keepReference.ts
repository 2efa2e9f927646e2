import type { Host } from "../context";
import type { HostObject } from "../object";

let next = 1;

/** What Office.js calls for an object it wants to find again in later requests. */
export const keepReference =
  (host: Host) =>
  (object: HostObject): null => {
    object.ref ??= `ref${next++}`;
    host.references.set(object.ref, object);
    return null;
  };
