import fc from "fast-check";
import { drawSheet } from "../../../src/workbench/pdf/drawSheet";
import { measure } from "./fonts";
import {
  bare,
  bodyLines,
  lastWord,
  linesOf,
  printed,
  printedForms,
  repeatsTitles,
  textsOf,
  titleLines,
} from "./printed";

/** Drawing a form takes longer than looking at it: each is drawn once for all that is proven of it. */
const samples = { numRuns: Number(process.env.FORM_RUNS ?? 5) };

describe.each(printedForms)("%s on paper", (_key, any) => {
  const cases = fc.sample(any, samples).map((form) => {
    const drawing = drawSheet(form.sheet, measure);
    return {
      form,
      drawing,
      texts: textsOf(form.sheet),
      titles: titleLines(form.sheet, drawing),
      pages: printed(form.sheet).pages,
      withoutCharts: printed({ ...form.sheet, charts: [] }).pages,
    };
  });

  it("shows every text whole, in its cell, once", () => {
    for (const { form, texts, drawing, titles, withoutCharts } of cases) {
      expect(drawing.cut).toEqual([]);
      expect(drawing.marks.filter((mark) => mark.mark === "text" && mark.clip)).toEqual([]);
      expect(bare(linesOf(drawing).join(""))).toBe(bare(texts.join("")));
      const lines = withoutCharts.flatMap((page, index) =>
        bodyLines(page).slice(repeatsTitles(form, index) ? titles.length : 0),
      );
      expect(lines.sort()).toEqual(linesOf(drawing).sort());
    }
  });

  it("has the last word of every cell on some page", () => {
    for (const { texts, pages } of cases) {
      const all = bare(pages.flatMap(linesOf).join(""));
      expect(texts.map((text) => bare(lastWord(text))).filter((word) => !all.includes(word))).toEqual([]);
    }
  });

  it("shows the curve of distribution whole, where an attainment is chosen", () => {
    for (const { form, pages } of cases) {
      const curves = pages.flatMap(({ marks }) => marks.filter(({ mark }) => mark === "path"));
      expect(curves).toHaveLength(form.layout.charts?.length ?? 0);
      expect(curves.filter((mark) => "clip" in mark)).toEqual([]);
    }
  });

  it("begins pages where the form says and nowhere else, none of them empty", () => {
    for (const { form, titles, pages } of cases) {
      expect(pages).toHaveLength((form.layout.print?.breaks?.length ?? 0) + 1);
      pages.forEach((page, index) =>
        expect(bodyLines(page).length).toBeGreaterThan(repeatsTitles(form, index) ? titles.length : 0),
      );
    }
  });

  it("repeats its title rows, and says on every page which it is and of how many", () => {
    for (const { form, titles, pages } of cases)
      pages.forEach((page, index) => {
        expect(linesOf(page).slice(-2)).toEqual([
          form.layout.print?.footer.left,
          `Halaman ${index + 1} dari ${pages.length}`,
        ]);
        if (repeatsTitles(form, index)) expect(bodyLines(page).slice(0, titles.length)).toEqual(titles);
      });
  });

  it("lies within the margins of its paper", () => {
    for (const { form, pages } of cases) {
      const { paper, landscape } = form.layout.print ?? {};
      const [long, short] = paper === "F4" ? [936, 612] : [841.89, 595.28];
      const { top = 0, bottom = 0, left = 0, right = 0 } = form.sheet.print.margins ?? {};
      for (const { width, height, marks } of pages) {
        expect([width, height]).toEqual(landscape ? [long, short] : [short, long]);
        const outside = marks
          .slice(0, -2)
          .filter(
            ({ box }) =>
              box.left < left - 1 ||
              box.right > width - right + 1 ||
              box.top < top - 1 ||
              box.bottom > height - bottom + 1,
          );
        expect(outside).toEqual([]);
      }
    }
  });
});
