import type { Format } from "../../../locale/format";
import type { Words } from "../../../locale/id";
import type { Row } from "../../../model/tables";
import type { ResultForest } from "../../views/treeResults";
import type { PrintChoice } from "./PrintTree";

const longest = 40;
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

/** What can be printed: all, the branch of the selected result, the results of its owner, and those of who works here. */
export const printChoices = (
  forest: ResultForest,
  selected: string,
  me: Row<"pegawai"> | undefined,
  { printTree }: Words,
  format: Format,
): readonly PrintChoice[] => {
  const at = forest.atOf(selected);
  const row = forest.results.rows[at];
  const people = new Map(
    [forest.ownerAt(at), me].flatMap((person) => (person && person.id !== "" ? [[person.id, person]] : [])),
  );
  return [
    { say: printTree.all(format.number(forest.size)), slice: { of: "all" } },
    ...(row && row.id !== ""
      ? [{ say: printTree.branch(shortened(row.rencana)), slice: { of: "branch", id: row.id } } as const]
      : []),
    ...[...people.values()].map(
      ({ id, nama }) => ({ say: printTree.person(nama), slice: { of: "person", id } }) as const,
    ),
  ];
};
