import sets from "./apiSets.json";

const since: Readonly<Record<string, string>> = sets;

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

/** The requirement set a member came with ("1.12"), or undefined when the typings do not name it. */
export const sinceSet = (type: string, member: string): string | undefined => since[`${type}.${member}`];

/** Whether a member needs more than the announced ExcelApi ("1.14"); preview and online-only members always do. */
export const isAbove = (type: string, member: string, announced: string): boolean => {
  const set = since[`${type}.${member}`];
  return set !== undefined && (!set.startsWith("1.") || minor(set) > minor(announced));
};
