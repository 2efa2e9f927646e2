import { useEffect, useState } from "react";
import { tryFormula } from "../../../app/tryFormula";
import type { Tried } from "../../../app/tryFormula";
import { usePane } from "../../pane/context";
import type { FunctionName } from "../../views/formulas";

/** A call to be tried: a function and its arguments. */
export interface Call {
  readonly id: FunctionName;
  readonly given: readonly unknown[];
}

/** What was tried, and of a single predikat the sentence that explains it. */
export interface TriedCall {
  readonly tried: Tried;
  readonly reason?: string;
}

/** The result of a call, anew whenever the call is another object; undefined until it is there. */
export const useTried = (call: Call | undefined): TriedCall | undefined => {
  const { attempt } = usePane();
  const [last, setLast] = useState<{ readonly call: Call; readonly made: TriedCall }>();
  useEffect(() => {
    if (!call) return;
    let wanted = true;
    attempt(async () => {
      const made = await tryCall(call);
      if (wanted) setLast({ call, made });
    });
    return () => {
      wanted = false;
    };
  }, [call, attempt]);
  return last && last.call === call ? last.made : undefined;
};

const tryCall = async ({ id, given }: Call): Promise<TriedCall> => {
  const tried = await tryFormula(id, given);
  const isOne = "rows" in tried && tried.rows.length === 1 && tried.rows[0]?.length === 1;
  if (id !== "PREDICATE" || !isOne) return { tried };
  const explained = await tryFormula("EXPLAIN", given);
  const reason = "rows" in explained ? explained.rows[0]?.[0] : undefined;
  return { tried, ...(typeof reason === "string" && reason !== "" ? { reason } : {}) };
};
