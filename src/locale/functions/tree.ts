/** How the functions of a tree describe their ids and parents. */
export const treeParameters = {
  id: "ID tiap baris, teks atau angka: satu kolom (atau satu baris).",
  idInduk: "ID induk tiap baris, rentang yang sama besar. Kosong, 0, - atau NULL berarti puncak.",
} as const;

/** What holds for every function of a tree. */
export const treeNotes = [
  "ID dibandingkan tanpa membedakan huruf besar dan kecil dan tanpa spasi di tepinya; angka 12 dan teks 12 adalah ID yang sama. Induk kosong, 0, -, NULL atau #N/A berarti puncak, kecuali bila ada baris dengan ID itu.",
  "Seluruh pohon dihitung dengan satu rumus: beri seluruh kolom, jangan menyalin rumusnya ke tiap baris. Baris yang kosong seluruhnya tetap kosong.",
  "Bila rumus ini menampilkan galat karena kolom induk memuat #N/A, bungkus kolom itu dengan IFNA: Excel tidak selalu meneruskan sel galat kepada rumus tambahan.",
] as const;

/** A tree of ids and parents in two columns, for examples. */
export const exampleTree = (
  ...rows: readonly (readonly [id: string | number | null, idInduk: string | number | null])[]
) =>
  [
    { range: `A2:A${rows.length + 1}`, cells: rows.map(([id]) => [id]) },
    { range: `B2:B${rows.length + 1}`, cells: rows.map(([, idInduk]) => [idInduk]) },
  ] as const;
