import { passwordHash } from "../../../files/xlsx/protection";
import type { Host } from "../context";
import { isProtected, protectionOptions } from "../guard";
import { keptSheet } from "../keptSheet";
import type { HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

interface ProtectionObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
}

type Options = Record<string, boolean | string>;

const modes = ["Normal", "Unlocked", "None"];

const checkedOptions = (given: Readonly<Record<string, unknown>>): Options => {
  const options: Options = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const known = protectionOptions.some((option) => option === name) && typeof value === "boolean";
    const mode = name === "selectionMode" && modes.includes(String(value));
    if (!known && !mode) throw refusal("InvalidArgument", name);
    options[name] = value as boolean | string;
  }
  return options;
};

/** Excel.WorksheetProtection. */
export const worksheetProtection = (host: Host): TypeModel<ProtectionObject> => {
  const changed = (sheet: string, on: boolean) =>
    host.emit({
      kind: "sheetProtectionChanged",
      id: sheet,
      payload: { isProtected: on, worksheetId: sheet },
    });

  return {
    get: {
      Protected: ({ of }) => isProtected(host, of),
      Options: ({ of }) => {
        const options = keptSheet(host, of).protection?.options ?? {};
        return {
          ...Object.fromEntries(protectionOptions.map((name) => [name, options[name] ?? false])),
          selectionMode: options.selectionMode ?? "Normal",
        };
      },
    },
    call: {
      // Since June 2026 Excel refuses to protect what is protected and to unprotect what is not
      // (https://github.com/OfficeDev/office-js/issues/6784).
      Protect: ({ of }, options: Options | null, password: string | null) => {
        if (isProtected(host, of)) refuse("AccessDenied");
        const checked = checkedOptions(options ?? {});
        keptSheet(host, of).protection = password ? { options: checked, password } : { options: checked };
        changed(of, true);
      },
      Unprotect: ({ of }, password: string | null) => {
        const kept = keptSheet(host, of);
        if (!kept.protection) throw refusal("AccessDenied");
        const { password: right, hash } = kept.protection;
        const given = password ?? "";
        // Of a file's own password only the hash is known; a hash of the newer kind is not computed here.
        const fits = hash ? given !== "" && hash.password === passwordHash(given) : given === (right ?? "");
        if (!fits) refuse("AccessDenied", "the password is not correct");
        delete kept.protection;
        changed(of, false);
      },
    },
  };
};
