import type { Book } from "../model/book";
import { isLocked } from "../model/locked";
import type { Places } from "../model/places";
import type { Row } from "../model/tables";
import { hasWayUp } from "../model/waysUp";
import { likeness, normalised } from "../rules/similar";
import type { MatrixScope } from "./matrixPeople";
import { openPlan } from "./matrixPeople";
import type { MatrixTarget } from "./matrixTargets";
import type { MatrixProposal } from "./matrixUnderstood";

/** A result as a cell of a matrix says it. */
export interface WrittenResult {
  readonly text: string;
  readonly address: string;
  readonly target: MatrixTarget;
  readonly peran: Row<"kinerja">["peran"];
  /** Its number among all results of the sheet, from the top down. */
  readonly at: number;
}

/** A result of a matrix, held against the tables. */
export interface MatrixResult {
  readonly address: string;
  readonly text: string;
  readonly scope: MatrixScope;
  readonly peran: Row<"kinerja">["peran"];
  /** Known: there as it is. New: not there. Changed: there, with cells that the plan fills or overwrites. */
  readonly is: "known" | "new" | "changed";
  /** Its row, unless it is new. */
  readonly row?: Row<"kinerja">;
  /** What it is given: a first parent, a second one, another wording. */
  readonly first?: MatrixTarget;
  readonly second?: MatrixTarget;
  readonly wording?: string;
  readonly role?: Row<"kinerja">["peran"];
  /** The columns in which the sheet shows it, and how far down. */
  readonly places: readonly { readonly key: string; readonly at: number }[];
}

/** Something in a matrix that a person should look at; nothing of it is written. */
export interface MatrixFinding {
  readonly code:
    /** Who leads the table is not known: its new results of a leader belong to nobody. */
    | "unknownLeader"
    /** Several results or indicators of the leader are meant alike by a column. */
    | "ambiguousColumn"
    /** A result in such a column. */
    | "noColumn"
    | "unknownPerson"
    | "ambiguousPerson"
    /** A person without a result. */
    | "noResult"
    /** The person's SKP is agreed. */
    | "agreed"
    /** It has two parents already, or would have a third. */
    | "thirdParent"
    | "wouldCircle"
    /** It stands elsewhere than the sheet says, and stays there. */
    | "elsewhere"
    /** The tables have it in this column, the sheet has not: it stays. */
    | "notInMatrix"
    | "otherRole";
  /** Where on the sheet; "" for what is not there. */
  readonly address: string;
  readonly value: string;
  /** How many results of a person are not taken. */
  readonly count?: number;
}

interface Compared {
  readonly results: MatrixResult[];
  readonly proposals: MatrixProposal[];
  readonly findings: MatrixFinding[];
}

type Known = Row<"kinerja"> & { readonly at: Places };

/** A known result, and what the sheet says of it. */
interface Held {
  readonly row: Known;
  readonly seen: WrittenResult[];
  first?: WrittenResult;
  second?: WrittenResult;
  wording?: WrittenResult;
}

/** A result that the tables do not have. */
interface Fresh {
  readonly first: WrittenResult;
  second?: WrittenResult;
}

/**
 * Holds what matrices say of one SKP against its results. A result is recognised by its text under the same column;
 * one that stands under a further column gets its second parent. What overwrites anything is only proposed.
 * @param shown the columns in which the sheet could show results of this SKP
 */
export const compareScope = (given: {
  readonly book: Book;
  readonly scope: MatrixScope;
  readonly shown: ReadonlySet<string>;
  readonly written: readonly WrittenResult[];
  readonly rows: readonly Known[];
  readonly accepted: ReadonlySet<string>;
}): Compared => {
  const { book, scope, shown, written, rows, accepted } = given;
  const results: MatrixResult[] = [];
  const proposals: MatrixProposal[] = [];
  const findings: MatrixFinding[] = [];
  const find = (code: MatrixFinding["code"], { address, text }: Pick<WrittenResult, "address" | "text">) =>
    void findings.push({ code, address, value: text });
  const propose = (
    what: MatrixProposal["what"],
    text: string,
    other: string,
    score: number,
    id: string,
    otherwise: MatrixProposal["otherwise"] = "kept",
  ): boolean => {
    const key = JSON.stringify([what, id, text, other]);
    const proposal = { key, what, text, other, score, count: 1, owner: scope.name, otherwise };
    proposals.push({ ...proposal, accepted: accepted.has(key) });
    return accepted.has(key);
  };

  const sameText = new Map<string, Known[]>();
  for (const row of rows) put(sameText, normalised(row.rencana), row);
  const asked = new Map<string, WrittenResult[]>();
  for (const one of written) put(asked, normalised(one.text), one);

  const held = new Map<Known, Held>();
  const fresh: Fresh[] = [];
  const hold = (row: Known): Held => {
    const own = held.get(row) ?? { row, seen: [] };
    held.set(row, own);
    return own;
  };
  const mayHang = (row: Known, one: WrittenResult): boolean => {
    const { id } = one.target.result;
    if (id === undefined || !hasWayUp(book, id, row.id)) return true;
    find("wouldCircle", one);
    return false;
  };

  for (const [text, ones] of asked) {
    const same = sameText.get(text) ?? [];
    const left = [...ones];
    for (const row of same)
      for (const place of new Set([row.at.first, row.at.second])) {
        const at = left.findIndex(({ target }) => target.key === place);
        if (place !== "" && at >= 0) hold(row).seen.push(...left.splice(at, 1));
      }
    const news: Fresh[] = [];
    for (const one of left) {
      const idle = same.filter((row) => !held.has(row));
      const free = idle.find(({ at }) => at.first === "" && at.second === "");
      const single = same.find(
        (row) =>
          row.at.second === "" &&
          held.get(row)?.second === undefined &&
          firstOf(row, held) !== one.target.key &&
          (held.has(row) || (row.at.first !== "" && !shown.has(row.at.first))),
      );
      const moved = idle.find(({ at }) => shown.has(at.first));
      const open = news.find(
        ({ first, second }) => second === undefined && first.target.key !== one.target.key,
      );
      if (free) {
        if (mayHang(free, one)) hold(free).first = one;
      } else if (single) {
        if (mayHang(single, one)) hold(single).second = one;
      } else if (moved) {
        const own = hold(moved);
        if (!propose("place", one.text, placeText(one.target), 1, moved.id)) find("elsewhere", one);
        else if (mayHang(moved, one)) own.first = one;
      } else if (open) open.second = one;
      else if (
        same.some((row) => held.has(row)) &&
        !same.some((row) => firstOf(row, held) === one.target.key)
      )
        find("thirdParent", one);
      else if (news.some(({ first }) => first.target.key !== one.target.key)) find("thirdParent", one);
      else news.push({ first: one });
    }
    fresh.push(...news);
  }

  const gone = rows.filter((row) => !held.has(row) && (shown.has(row.at.first) || shown.has(row.at.second)));
  const paired = new Map<Fresh, { readonly row: Known; readonly score: number }>();
  for (const { one, row, score } of alike(fresh, gone)) {
    if (paired.has(one) || [...paired.values()].some((pair) => pair.row === row)) continue;
    paired.set(one, { row, score });
  }
  for (const one of fresh) {
    const pair = paired.get(one);
    if (!pair || !propose("wording", one.first.text, pair.row.rencana, pair.score, pair.row.id, "new"))
      continue;
    const own = hold(pair.row);
    own.seen.push(one.first);
    own.wording = one.first;
    if (one.second && pair.row.at.second === "" && mayHang(pair.row, one.second)) own.second = one.second;
  }
  const taken = new Set([...held.values()].flatMap(({ wording }) => wording ?? []));

  for (const { row, seen, first, second, wording } of held.values()) {
    const [spoken] = [...seen, first, second].flatMap((one) => one ?? []);
    if (!spoken) continue;
    const other =
      wording === undefined && folded(spoken.text) !== folded(row.rencana)
        ? propose("wording", spoken.text, row.rencana, 1, row.id)
        : false;
    const plan = scope.plans.find(({ id }) => id === row.idSkp);
    const changes = {
      ...(first && { first: first.target }),
      ...(second && { second: second.target }),
      ...(wording || other ? { wording: spoken.text } : {}),
      ...(row.peran === "" && spoken.peran !== "" ? { role: spoken.peran } : {}),
    };
    if (row.peran !== "" && spoken.peran !== "" && row.peran !== spoken.peran) find("otherRole", spoken);
    const isChanged = Object.keys(changes).length > 0;
    const isAgreed = isChanged && plan !== undefined && isLocked(plan);
    if (isAgreed) find("agreed", spoken);
    results.push({
      address: spoken.address,
      text: spoken.text,
      scope,
      peran: spoken.peran,
      row,
      places: placesOf([...seen, first, second]),
      ...(isChanged && !isAgreed ? { is: "changed", ...changes } : { is: "known" }),
    });
  }
  for (const { first, second } of fresh) {
    if (taken.has(first)) continue;
    if (scope.plans.length > 0 && !openPlan(scope)) {
      find("agreed", first);
      continue;
    }
    results.push({
      address: first.address,
      text: first.text,
      scope,
      peran: first.peran,
      is: "new",
      places: placesOf([first, second]),
      first: first.target,
      ...(second && { second: second.target }),
    });
  }
  const proposed = new Set([...paired.values()].map(({ row }) => row));
  for (const row of gone) if (!proposed.has(row)) find("notInMatrix", { address: "", text: row.rencana });
  return { results, proposals, findings };
};

const put = <One>(map: Map<string, One[]>, key: string, one: One): void => {
  const some = map.get(key);
  if (some) some.push(one);
  else map.set(key, [one]);
};

const placesOf = (seen: readonly (WrittenResult | undefined)[]): MatrixResult["places"] =>
  seen.flatMap((one) => (one ? [{ key: one.target.key, at: one.at }] : []));

/** The column in which a result stands first, now or by what the sheet says. */
const firstOf = (row: Known, held: ReadonlyMap<Known, Held>): string =>
  held.get(row)?.first?.target.key ?? row.at.first;

/** Alike but for white space: saving and pasting change line ends. */
const folded = (text: string): string => text.trim().replace(/\s+/g, " ");

const placeText = ({ result, indicator }: MatrixTarget): string => indicator?.text ?? result.text;

/** Two texts in one column are offered as wordings of one result from here on. */
const likeEnough = 0.5;

/**
 * Results that came and results that went in one column, most alike first: the only ones of a column are one result
 * written anew, unless they bear different codes.
 */
const alike = (
  fresh: readonly Fresh[],
  gone: readonly Known[],
): { readonly one: Fresh; readonly row: Known; readonly score: number }[] =>
  fresh
    .flatMap((one) => {
      const { key } = one.first.target;
      const here = gone.filter(({ at }) => at.first === key);
      const isOnly = here.length === 1 && fresh.filter(({ first }) => first.target.key === key).length === 1;
      return here.map((row) => ({ one, row, score: likeness(one.first.text, row.rencana), isOnly }));
    })
    .filter(({ score, isOnly }) => score >= likeEnough || (isOnly && score > 0))
    .sort((one, other) => other.score - one.score);
