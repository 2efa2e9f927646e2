import { emptyKept, keptAsText } from "../../../src/workbench/host/kept";
import type { Host } from "../../../src/workbench/host/context";
import { keptSheet } from "../../../src/workbench/host/keptSheet";

const hostOf = (kept = emptyKept()) => ({ kept }) as unknown as Host;

test("a sheet that was only asked about is no change of the workbook", () => {
  const host = hostOf();
  const before = keptAsText(host.kept);
  expect(keptSheet(host, "baru").customProperties).toEqual({});
  expect(keptAsText(host.kept)).toBe(before);
});

test("whatever is kept of a sheet is a change of the workbook", () => {
  const changes: ((host: Host) => void)[] = [
    (host) => (keptSheet(host, "baru").customProperties["skp.form"] = "x"),
    (host) => (keptSheet(host, "baru").print.orientation = "landscape"),
    (host) => (keptSheet(host, "baru").visibility = "Hidden"),
    (host) => (keptSheet(host, "baru").protection = { options: {} }),
    (host) => (host.kept.settings["a"] = "1"),
  ];
  for (const change of changes) {
    const host = hostOf();
    const before = keptAsText(host.kept);
    change(host);
    expect(keptAsText(host.kept)).not.toBe(before);
  }
});
