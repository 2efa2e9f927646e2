/** Both are compiled in; "dev" stands where nothing was built. */
const version = process.env.npm_package_version ?? "dev";
const build = process.env.BUILD_ID ?? "dev";

/** What =SKP.VERSION says. */
export const versionCells = {
  line: ({ made, failed }: { made: number; failed: readonly string[] }) =>
    `SKP ${version}, build ${build}: ` +
    (failed.length === 0
      ? `uji diri lulus (${made} hasil dihitung ulang dan cocok).`
      : `UJI DIRI GAGAL (${failed.join(", ")}). Jangan pakai hasilnya; muat ulang add-in ini.`),
} as const;
