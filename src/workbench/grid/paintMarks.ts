import type { Face } from "../pdf/letters";
import type { Mark, PathMark } from "../pdf/marks";

/** What of a canvas is needed to draw. */
type Canvas = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "fill"
  | "fillRect"
  | "fillText"
  | "lineTo"
  | "moveTo"
  | "restore"
  | "rotate"
  | "save"
  | "stroke"
  | "translate"
> & { fillStyle: unknown; strokeStyle: unknown; lineWidth: number; lineJoin: unknown; font: string };

const weights: Readonly<Record<Face, string>> = {
  regular: "",
  bold: "bold ",
  italic: "italic ",
  boldItalic: "italic bold ",
};

/** The font of a canvas for letters of a size: those that a PDF has are as wide. */
export const fontOf = (face: Face, size: number): string =>
  `${weights[face]}${size}px Arial, Arimo, "Liberation Sans", sans-serif`;

/** Draws marks on a canvas, in its own unit. */
export function paintMarks(canvas: Canvas, marks: readonly Mark[]): void {
  for (const mark of marks) {
    canvas.save();
    switch (mark.mark) {
      case "fill": {
        const { left, top, right, bottom } = mark.box;
        canvas.fillStyle = mark.color;
        canvas.fillRect(left, top, right - left, bottom - top);
        break;
      }
      case "line":
        canvas.strokeStyle = mark.color;
        canvas.lineWidth = mark.width;
        canvas.beginPath();
        canvas.moveTo(mark.box.left, mark.box.top);
        canvas.lineTo(mark.box.right, mark.box.bottom);
        canvas.stroke();
        break;
      case "path":
        paintPath(canvas, mark);
        break;
      case "text":
        canvas.fillStyle = mark.color;
        canvas.font = fontOf(mark.face, mark.size);
        canvas.translate(mark.x, mark.y);
        if (mark.turned) canvas.rotate((-mark.turned * Math.PI) / 180);
        canvas.fillText(mark.text, 0, 0);
    }
    canvas.restore();
  }
}

function paintPath(canvas: Canvas, { points, fill, stroke }: PathMark): void {
  canvas.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? canvas.moveTo(x, y) : canvas.lineTo(x, y)));
  if (fill) {
    canvas.fillStyle = fill;
    canvas.fill();
  }
  if (stroke) {
    canvas.strokeStyle = stroke.color;
    canvas.lineWidth = stroke.width;
    canvas.lineJoin = "round";
    canvas.stroke();
  }
}
