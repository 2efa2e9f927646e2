/** What V8 tells of the scripts that ran: samples of the stack, and the microseconds between them. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * What holds the thread: the script of the pane and of Office.js in it, that of the grid, which shares the thread, or the
 * collecting of garbage, of a heap that is shared too and nearly all the grid's.
 */
export type Holder = "pane" | "grid" | "garbage";

/** Native code that runs on for less does not let the page answer, in milliseconds. */
const shortest = 2;

/**
 * The longest time for which each ran before the thread could rest, in milliseconds of processor time. What goes on after
 * an awaited answer counts on: to the thread it is the same script. What the grid does while the pane waits for it is
 * the grid's. Collecting garbage counts for whoever runs, begins nothing, and is told by itself too.
 * @param processor milliseconds that the thread had the processor: what else the machine did meanwhile is left out of
 * all samples in proportion, as they are taken by the clock
 */
export function longestScripts(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  processor: number,
): Readonly<Record<Holder, number>> {
  const sideOf = sidesOf(nodes);
  const idle = new Set(nodes.flatMap(({ id, callFrame }) => (callFrame.functionName === "(idle)" ? id : [])));
  const busy =
    samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : (timeDeltas[at + 1] ?? 0)), 0) / 1000;
  const share = Math.min(1, processor / busy);
  const longest = { pane: 0, grid: 0, garbage: 0 };
  let running: "pane" | "grid" | undefined;
  let length = 0;
  let native = 0;
  let garbage = 0;
  samples.forEach((id, at) => {
    const time = ((timeDeltas[at + 1] ?? 0) / 1000) * share;
    const side = sideOf(id);
    garbage = side === "garbage" ? garbage + time : 0;
    longest.garbage = Math.max(longest.garbage, garbage);
    native = side === "native" ? native + time : 0;
    if (side === "idle" || native > shortest) running = undefined;
    if (side === "pane" || side === "grid") {
      if (side !== running) length = 0;
      running = side;
    }
    if (!running) return;
    length += time;
    longest[running] = Math.max(longest[running], length);
  });
  return longest;
}

function sidesOf(nodes: Profile["nodes"]): (id: number) => Holder | "idle" | "native" | "other" {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<number, ReturnType<ReturnType<typeof sidesOf>>>();
  const look = (id: number) => {
    const name = byId.get(id)?.callFrame.functionName ?? "";
    if (name === "(idle)") return "idle";
    if (name === "(program)") return "native";
    if (name === "(garbage collector)") return "garbage";
    const urls: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      urls.push(byId.get(at)?.callFrame.url ?? "");
    if (urls.some((url) => url.includes("/workbench"))) return "grid";
    return urls.some((url) => /taskpane|chunks|commands|office-js/.test(url)) ? "pane" : "other";
  };
  return (id) => {
    const side = known.get(id) ?? look(id);
    known.set(id, side);
    return side;
  };
}
