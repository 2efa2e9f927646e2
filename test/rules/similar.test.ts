import fc from "fast-check";
import { codesIn, likeness, normalised, textsToMatch } from "../../src/rules/similar";
import type { Found } from "../../src/rules/similar";

const found = (texts: readonly string[], text: string): Found | undefined => {
  const known = textsToMatch();
  texts.forEach((one) => known.add(one));
  return known.find(text);
};

const indicator = "IKI.5.6. Persentase perangkat kurikulum yang dievaluasi dan dikembangkan";

describe("codes in a text", () => {
  it("are read with letters or without, and in one spelling", () => {
    expect(codesIn("RHK.5. Meningkatnya mutu \r\nIKI.5.06. Persentase (82%)")).toEqual(["RHK 5", "IKI 5.6"]);
    expect(["1.01.02 Program", "iki-2 Jumlah", "IKU 3: Nilai", "(1.2) Indeks"].map(codesIn)).toEqual([
      ["1.1.2"],
      ["IKI 2"],
      ["IKU 3"],
      ["1.2"],
    ]);
  });

  it("are not read from amounts, years of laws and list numbers", () => {
    for (const text of [
      "Nilai 59,5% pada 49.20%",
      "sesuai PP 30/2019",
      "1. Tersusunnya laporan",
      "Jumlah 12 laporan",
      "Rasio 1:12",
    ])
      expect(codesIn(text)).toEqual([]);
  });
});

describe("finding a text among others", () => {
  it("takes the same text first, then the same but for case, spaces and punctuation", () => {
    const texts = ["tersusunnya laporan", "Tersusunnya  laporan.", "Laporan"];
    expect(found(texts, "tersusunnya laporan ")).toEqual({ by: "exact", at: [0] });
    expect(found(texts, "TERSUSUNNYA-LAPORAN")).toEqual({ by: "normalised", at: [0, 1] });
  });

  it("only proposes what is similar, with its score and the runner-up", () => {
    const texts = ["Jumlah anggaran", `${indicator} (82%)`, indicator.replace("dievaluasi", "ditelaah")];
    expect(found(texts, indicator)).toEqual({
      by: "similar",
      at: 1,
      score: expect.closeTo(0.955, 2) as number,
      runnerUp: { at: 2, score: expect.closeTo(0.905, 2) as number },
    });
    expect(found(texts, "Terlaksananya layanan perpustakaan keliling")).toBeUndefined();
  });

  it("never proposes texts with different codes, whatever the score", () => {
    expect(found([indicator.replace("5.6", "5.7")], indicator)).toBeUndefined();
    expect(likeness(indicator, indicator.replace("IKI.5.6.", "RHK.5."))).toBe(0);
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.lorem(), (one, other, text) => {
        const [first, second] = [`IKI.5.${one}. ${text}`, `IKI.5.${other}. ${text} lagi`];
        if (one !== other) expect([likeness(first, second), found([first], second)]).toEqual([0, undefined]);
      }),
    );
  });

  it("lets a text without a code be one with a code, and a text with two codes be one with one of them", () => {
    const bare = indicator.replace("IKI.5.6. ", "");
    expect(found([indicator], bare)).toMatchObject({ by: "similar", score: 1 });
    expect(likeness(`RHK.5. ${indicator}`, indicator)).toBeGreaterThan(0.9);
  });

  it("asks for less where the code is the same", () => {
    const [one, other] = [
      "Jumlah dokumen kurikulum yang ditelaah",
      "Jumlah dokumen kurikulum yang disempurnakan",
    ];
    expect(found([one], other)).toBeUndefined();
    expect(found([`IKI 1.2 ${one}`], `IKI.1.2. ${other}`)).toMatchObject({ by: "similar", at: 0 });
  });

  it("looks only among the texts that are allowed", () => {
    const texts = textsToMatch();
    texts.add(indicator);
    expect(texts.find(indicator, () => false)).toBeUndefined();
  });

  it("finds the most alike as comparing every pair does", () => {
    const word = fc.constantFrom("laporan", "layanan", "dokumen", "mutu", "sekolah", "dan", "yang");
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), text, (texts, wanted) => {
        if (texts.includes(wanted)) return;
        const scores = texts.map((one) => likeness(one, wanted));
        const best = Math.max(...scores);
        const answer = found(texts, wanted);
        if (best < 0.85) expect(answer).toBeUndefined();
        else expect(answer).toMatchObject({ by: "similar", score: best, at: scores.indexOf(best) });
      }),
    );
  });

  it("is the same text after normalising twice", () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(normalised(normalised(text))).toBe(normalised(text))),
    );
  });
});
