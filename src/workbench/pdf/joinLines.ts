import type { LineMark } from "./marks";

/** Points by which two lines may miss each other and still be one. */
const rounding = 0.01;

/**
 * Makes one line of the pieces that cells have of it: two cells draw the line between them, and a line of a table has
 * a piece for each cell. Where pieces lie over each other they must look alike; else both stay.
 */
export function joinLines(lines: readonly LineMark[]): LineMark[] {
  const groups = new Map<string, LineMark[]>();
  for (const line of lines) {
    const { box, color, width, dash } = line;
    const place = isUpright(line) ? `x${box.left}` : `y${box.top}`;
    const key = `${place} ${color} ${width} ${dash?.join()}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].flatMap(joined);
}

const isUpright = ({ box }: LineMark): boolean => box.left === box.right;

function joined(group: readonly LineMark[]): LineMark[] {
  const [from, to] =
    group[0] && isUpright(group[0]) ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const done: LineMark[] = [];
  for (const line of [...group].sort((a, b) => a.box[from] - b.box[from])) {
    const last = done.at(-1);
    if (last && line.box[from] <= last.box[to] + rounding) {
      const end = Math.max(last.box[to], line.box[to]);
      done[done.length - 1] = { ...last, box: { ...last.box, [to]: end } };
    } else done.push(line);
  }
  return done;
}
