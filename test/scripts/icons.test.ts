import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { box, draw, line, ring, without } from "../../scripts/lib/drawing";
import { root } from "../../scripts/lib/paths";
import { encodePng, pngSize } from "../../scripts/lib/png";
import { makeIcons } from "../../scripts/make-icons";

test("a picture of colours is a PNG that holds the same pixels", () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, index) => index * 7);
  const png = encodePng({ width: 3, height: 2, pixels });
  expect(pngSize(png)).toEqual({ width: 3, height: 2 });
  const start = png.indexOf("IDAT");
  const data = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect([...data.subarray(1, 13), ...data.subarray(14)]).toEqual([...pixels]);
});

test("what is no PNG has no size", () => {
  expect(pngSize(Buffer.from("GIF89a"))).toBeUndefined();
});

test("shapes know what lies in them", () => {
  expect(box(0, 0, 4, 4)(2, 2)).toBe(true);
  expect(box(0, 0, 4, 4, 2)(0.1, 0.1)).toBe(false);
  expect(line(0, 0, 10, 0, 2)(5, 0.9)).toBe(true);
  expect(line(0, 0, 10, 0, 2)(12, 0)).toBe(false);
  expect(ring(5, 5, 3, 1)(8, 5)).toBe(true);
  expect(ring(5, 5, 3, 1)(5, 5)).toBe(false);
  expect(ring(5, 5, 3, 1, 0, 90)(2, 5)).toBe(false);
  expect(without(box(0, 0, 4, 4), box(1, 1, 2, 2))(2, 2)).toBe(false);
});

test("a shape that fills half a pixel is half transparent", () => {
  const { pixels } = draw(1, 1, [{ shape: box(0, 0, 0.5, 1), colour: "#0a141e" }]);
  expect([...pixels]).toEqual([10, 20, 30, 128]);
});

test("the committed icons are those that the script makes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "skp-icons-"));
  makeIcons(folder);
  const committed = path.join(root, "assets", "icons");
  expect(readdirSync(committed).sort()).toEqual(readdirSync(folder).sort());
  for (const name of readdirSync(folder)) {
    // Compared by pixels: another release of zlib may pack the same picture differently.
    const unpacked = [folder, committed].map((place) => {
      const png = readFileSync(path.join(place, name));
      const start = png.indexOf("IDAT");
      return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    });
    expect(unpacked[0]?.equals(unpacked[1] ?? Buffer.alloc(0))).toBe(true);
  }
  rmSync(folder, { recursive: true });
});
