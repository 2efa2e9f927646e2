import { useMemo, useState } from "react";
import type { Tried } from "../../../app/tryFormula";
import { functionWords } from "../../../locale/functions";
import { exampleText, numberText } from "../../../locale/functions/formula";
import type { Separators } from "../../../locale/functions/formula";
import type { FunctionWords } from "../../../locale/functions/words";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { argumentsOf, formulaOf, isGiven, labelOf, valueOf } from "../../views/formulas";
import type { FunctionName, Given } from "../../views/formulas";
import { ArgumentField } from "./ArgumentField";
import { Insert } from "./Insert";
import { Try } from "./Try";
import { TriedResult } from "./TriedResult";
import { useFormulaText } from "./useFormulaText";
import { useFunctionWords } from "./useFunctionWords";
import { useTried } from "./useTried";

/** One function: its arguments, and as soon as the required ones are there, its result, its reason and the formula. */
export const FunctionTry = ({
  id,
  separators,
}: {
  readonly id: FunctionName;
  readonly separators: Separators;
}) => {
  const text = useText();
  const formulaText = useFormulaText();
  const { words } = usePane();
  const { formulas } = words;
  const said = useFunctionWords()(id);
  const all = useMemo(() => argumentsOf(id), [id]);
  const [givens, setGivens] = useState<Readonly<Record<string, Given | undefined>>>({});
  const given = useMemo(() => all.map(({ name }) => givens[name]), [all, givens]);
  const missing = all.filter(({ name, isOptional }) => !isOptional && !isGiven(givens[name]));
  const isReady = missing.length === 0;
  const call = useMemo(
    () => (isReady ? { id, given: given.map((one) => valueOf(one, separators)) } : undefined),
    [id, given, isReady, separators],
  );
  const made = useTried(call);
  const size = sizeOf(made?.tried);
  const cells = given.flatMap((one) => (isGiven(one) && "cells" in one ? [one.cells] : []));
  const example = exampleOf(id, separators);
  return (
    <Try
      question={said.question}
      say={
        <>
          {said.description !== "" && <p className={text.say}>{said.description}</p>}
          <div>
            <span className={text.quiet}>{formulas.example}</span>
            <code className={formulaText.formula}>{example}</code>
          </div>
        </>
      }
      fields={all.map((argument) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          hint={said.parameters[argument.name] ?? ""}
          choiceWords={argument.choices === undefined ? undefined : said.choices[argument.choices]}
          given={givens[argument.name]}
          onGive={(one) => setGivens((before) => ({ ...before, [argument.name]: one }))}
        />
      ))}
      result={
        made ? (
          <TriedResult tried={made.tried} separators={separators} blank={formulas.blankResult} />
        ) : (
          <p className={text.hint}>
            {isReady ? formulas.trying : formulas.needs(missing.map(({ name }) => labelOf(name)).join(", "))}
          </p>
        )
      }
      reasons={size ? (made?.reason === undefined ? said.returns : [made.reason]) : []}
      insert={
        size && (
          <Insert
            formulaOn={(sheet) => formulaOf(id, given, separators, sheet)}
            here={cells[0]?.sheet}
            rows={size.rows}
            columns={size.columns}
            reads={cells}
            separators={separators}
          />
        )
      }
      help={id}
    />
  );
};

const exampleOf = (id: FunctionName, separators: Separators): string => {
  const { examples }: FunctionWords = functionWords[id];
  const [{ result }] = examples;
  const formula = exampleText(id, examples[0], separators);
  if (typeof result === "object") return formula;
  return `${formula} → ${typeof result === "number" ? numberText(result, separators) : result}`;
};

/** How many cells a result fills; undefined where there is none. */
const sizeOf = (tried: Tried | undefined): { readonly rows: number; readonly columns: number } | undefined =>
  tried && "rows" in tried ? { rows: tried.rows.length, columns: tried.rows[0]?.length ?? 1 } : undefined;
