/** The words with which Indonesian targets are written, as sources of regular expressions over lower-case text. */

/** "minimal 80%", ">= 90": the number is the least that is wanted. */
export const atLeast = String.raw`>=?|minimal|minimum|min\.?|di ?atas|paling sedikit|paling rendah|sekurang-?kurangnya|sedikitnya|tidak kurang dari|lebih dari`;
/** "maks. 3 hari", "paling lambat 3 hari": the number is the most that is wanted. */
export const atMost = String.raw`<=?|maksimal|maksimum|maks?\.?|maximal|maximum|max\.?|di ?bawah|paling banyak|paling lama|paling lambat|paling tinggi|selambat-?lambatnya|sebanyak-?banyaknya|tidak lebih dari|kurang dari`;
/** "90 ke atas" and "3 hari atau kurang" say the same behind the number. */
export const orMore = "ke ?atas|atau lebih";
export const orLess = "ke ?bawah|atau kurang";
/** Words before a number that add nothing. */
export const fillers = "sebanyak|sejumlah|sebesar|tepat";
/** Words before a number that say what it measures. */
export const measures = "nilai|skor|indeks";
/** Between the two bounds of a range. A hyphen may also be a dash of any length: the reader makes them one. */
export const upTo = String.raw`-|s\.? ?d\.?|s\/d|sampai(?: dengan)?|hingga`;
/** "nihil" is a target of nought. */
export const nought = "nihil|nol";

const numerals =
  "nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|(?:se)?belas|(?:se)?puluh|(?:se)?ratus|(?:se)?ribu|(?:se)?juta";
/** "1 (satu) dokumen": a numeral in words, which repeats the number. */
export const numeralInWords = String.raw`\((?:(?:${numerals}|koma|persen) ?)+\)`;
/** "satu dokumen", "minimal dua puluh": an amount, but not in digits. */
export const spelledOut = new RegExp(
  String.raw`^(?:(?:${atLeast}|${atMost}|${fillers}) )?(?:${numerals})(?:$|[ %])`,
);

/** What multiplies the number before it, as a power of ten. */
export const multipliers: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
};

/** Units that are measured, not counted: before "ha", 1.250 may be one and a quarter. */
export const measuredUnits =
  /^(?:kg|kilogram|gram|gr?|ton|kuintal|km2?|kilometer|m[23²³]?|meter|cm|mm|ha|hektare?|l|liter|kwh|mw|watt|jam|menit|hari|minggu|bulan|triwulan|semester|tahun)(?![\p{L}\d])/iu;

const month =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
/** A date, a month of a year, or a time of the day. */
export const date = new RegExp(
  String.raw`\b\d{1,2} (?:${month})\b|\b(?:${month}) \d{4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b|(?<![\d.,/-])\d{1,2}([/.-])\d{1,2}\1\d{4}\b|\b(?:tanggal|tgl|pukul)\b|\b0\d:\d{2}\b|\d ?wi(?:b|t|ta)\b`,
);
/** Something that recurs without being counted: "setiap bulan". */
export const recurring =
  /^(?:(?:se)?tiap (?:hari|minggu|bulan|triwulan|semester|tahun)|harian|mingguan|bulanan|triwulanan|semesteran|tahunan)$/;
