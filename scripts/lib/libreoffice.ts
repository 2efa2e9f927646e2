import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice's program, undefined when it is not installed. */
export function findLibreOffice(): string | undefined {
  const names = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  return names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
}

/**
 * Opens a workbook in LibreOffice, without a window, and saves it in another format.
 *
 * @throws when LibreOffice does not write the file within two minutes
 */
export function converted(program: string, workbook: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "skp-libreoffice-"));
  try {
    const source = join(folder, "buku.xlsx");
    writeFileSync(source, workbook);
    const run = spawnSync(
      program,
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        ...["--convert-to", format, "--outdir", join(folder, "out"), source],
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (run.status !== 0)
      throw new Error(`LibreOffice ended with ${run.status ?? run.signal}: ${run.stderr}`);
    return new Uint8Array(readFileSync(join(folder, "out", `buku.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
