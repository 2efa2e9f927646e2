import { useMemo } from "react";
import { petaWords } from "../../../../locale/peta";
import type { PetaWords } from "../../../../locale/peta";
import type { Attained } from "../../../../model/attainmentTree";
import type { Format } from "../../../../locale/format";
import type { Words } from "../../../../locale/id";
import { usePane } from "../../../pane/context";
import type { Colouring, Coloured, Group, Tone } from "../../../views/mapColours";
import type { ResultForest } from "../../../views/treeResults";

/** What a box says. */
export interface DescribedBox {
  readonly text: string;
  readonly owner: string;
  /** Whether it is one of the person's whose slice is shown. */
  readonly own: boolean;
  readonly tone: Tone;
  /** What its colour says, as small as it can be said. */
  readonly sign: string;
  /** The same with its word or number. */
  readonly mark: string;
  /** Everything, for who hears it. */
  readonly label: string;
  /** How many hang under it. */
  readonly under: string;
  readonly toggle: { readonly open: string; readonly close: string };
}

/** The name of a group of boxes, as the legend has it. */
export const groupName = (group: Group, peta: PetaWords, format: Format): string => {
  const { name } = group;
  if (name.is === "word") return name.word;
  if (name.is === "other") return peta.groups[name.other];
  const { from, to } = name;
  if (from === undefined) return peta.ratioBelow(format.percent(to ?? 0));
  return to === undefined
    ? peta.ratioFrom(format.percent(from))
    : peta.ratioBetween(format.percent(from), format.percent(to));
};

/** What the map is made of beside its places. */
export interface MapLook {
  readonly forest: ResultForest;
  readonly colouring: Colouring;
  readonly coloured: Coloured;
  readonly attained: readonly Attained[] | undefined;
  readonly faultyBelow: Int32Array;
  /** 1 for the results of the person whose slice is shown. */
  readonly own: Uint8Array | undefined;
}

/** The longest word of a mark: the owner must have room beside it. */
const longestWord = 13;

/** Describes a box by the number of its row: the same object for as long as nothing of the map changes. */
export const useBoxes = (look: MapLook): ((at: number) => DescribedBox) => {
  const { words, language, format } = usePane();
  return useMemo(() => describing(look, words, petaWords[language], format), [look, words, language, format]);
};

const describing = (look: MapLook, words: Words, peta: PetaWords, format: Format) => {
  const { forest, colouring, coloured, attained, faultyBelow, own } = look;
  const { tree } = words;
  const known = new Map<number, DescribedBox>();
  const number = (count: number) => format.number(count);

  /** What the colour of a row says: in the box, and for who hears it. */
  const markOf = (at: number, group: Group, faults: number): { mark: string; spoken: string } => {
    const name = groupName(group, peta, format);
    const below = faultyBelow[at] ?? 0;
    if (colouring === "masalah") {
      const more = below > 0 ? peta.faultsBelow(number(below)) : "";
      if (faults === 0) return { mark: below > 0 ? `↓${number(below)}` : "✓", spoken: more };
      return {
        mark: below > 0 ? `!${number(faults)} ↓${number(below)}` : `!${number(faults)}`,
        spoken: more,
      };
    }
    if (colouring === "capaian") {
      const one = attained?.[at];
      if (!one || !("ratio" in one)) return { mark: group.sign, spoken: name };
      const ratio = format.percent(one.ratio);
      const said = peta.attainment[one.is](ratio, number(one.counted), number(one.of));
      return { mark: `${group.sign} ${ratio}`, spoken: said };
    }
    const word = group.name.is === "word" ? group.name.word : "";
    if (colouring === "jenis") return { mark: word || group.sign, spoken: "" };
    const short = word.length > longestWord ? `${word.slice(0, longestWord - 1).trimEnd()}…` : word;
    return { mark: [group.sign, short].filter(Boolean).join(" "), spoken: name };
  };

  return (at: number): DescribedBox => {
    const last = known.get(at);
    if (last) return last;
    const { text, owner, kind, under, faults } = forest.rowAt(at);
    const group = coloured.groups[coloured.groupAt[at] ?? 0] ?? {
      tone: "plain",
      sign: "",
      name: { is: "word", word: "" },
      count: 0,
    };
    const { mark, spoken } = markOf(at, group, faults);
    const box: DescribedBox = {
      text: text || tree.noText,
      owner: owner || `(${tree.noOwner})`,
      own: own?.[at] === 1,
      tone: group.tone,
      sign: group.sign,
      mark,
      under: number(under),
      toggle: { open: `${peta.openBox} (${number(under)})`, close: peta.closeBox },
      label: [
        text || tree.noText,
        owner === "" ? tree.noOwner : tree.spoken.owner(owner),
        kind,
        spoken,
        faults > 0 ? tree.faultCount(number(faults)) : "",
        under > 0 ? peta.under(number(under)) : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    };
    known.set(at, box);
    return box;
  };
};
