import { longestScripts } from "./profile";

type Stretch = readonly [what: keyof typeof calls, milliseconds: number];

/** A sample each half millisecond of what runs: by the name of a function and the file it is in. */
const profileOf = (...stretches: readonly Stretch[]) => {
  const samples = stretches.flatMap(([what, milliseconds]) =>
    Array<number>(milliseconds * 2).fill(names.indexOf(what) + 1),
  );
  return {
    nodes: names.map((name, at) => ({ id: at + 1, callFrame: calls[name] })),
    samples,
    timeDeltas: [0, ...samples.map(() => 500)],
  };
};

const calls = {
  pane: { functionName: "planned", url: "https://localhost/taskpane.js" },
  grid: { functionName: "drawRow", url: "https://localhost/workbench.js" },
  idle: { functionName: "(idle)", url: "" },
  native: { functionName: "(program)", url: "" },
  garbage: { functionName: "(garbage collector)", url: "" },
};
const names = Object.keys(calls) as (keyof typeof calls)[];

const longest = (...stretches: readonly Stretch[]) => longestScripts(profileOf(...stretches), 1e9);

describe("the longest script of a profile", () => {
  it("ends where the thread rests", () => {
    expect(longest(["pane", 30], ["idle", 1], ["pane", 20])).toEqual({ pane: 30, grid: 0, garbage: 0 });
  });

  it("goes on after a short while of native code", () => {
    expect(longest(["pane", 30], ["native", 1], ["pane", 20]).pane).toBe(51);
  });

  it("ends where native code runs on by itself", () => {
    expect(longest(["pane", 30], ["native", 3], ["pane", 20]).pane).toBe(32);
  });

  it("is the grid's while the pane waits for it", () => {
    expect(longest(["pane", 10], ["grid", 40], ["pane", 15])).toEqual({ pane: 15, grid: 40, garbage: 0 });
  });

  it("counts the collecting of garbage within it, and tells the longest of it by itself", () => {
    expect(longest(["garbage", 9], ["idle", 1], ["pane", 10], ["garbage", 5], ["pane", 5])).toEqual({
      pane: 20,
      grid: 0,
      garbage: 9,
    });
  });

  it("is measured in the time that the thread had the processor", () => {
    expect(longestScripts(profileOf(["pane", 30], ["idle", 10]), 15).pane).toBe(15);
  });
});
