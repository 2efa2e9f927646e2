/**
 * What tests draw by chance they draw from this number: the same one every day, so that nobody's change fails by luck,
 * another one by SEED=... and in every `npm run soak`, which prints it.
 */
export const seed = Number(process.env.SEED ?? 4711);
