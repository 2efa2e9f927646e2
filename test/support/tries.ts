/** How often a property is tried: a tenth of what proves it, every day; all of it by `npm run soak -- seeds`. */
export const tries = (whole: number): { readonly numRuns: number } => ({
  numRuns: process.env.TRIES === "all" ? whole : Math.ceil(whole / 10),
});
