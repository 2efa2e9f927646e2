import { useEffect, useState } from "react";
import { indonesian } from "../../locale/functions/formula";
import { usePane } from "../pane/context";
import { separatorsOf } from "../views/formulas";
import { FormulaList } from "./rumus/FormulaList";
import { FunctionTry } from "./rumus/FunctionTry";
import { ReportTry } from "./rumus/ReportTry";

/** Formulas by the question that each answers: tried here before they are inserted. */
export const Rumus = () => {
  const { route, formulas, attempt } = usePane();
  const [separators, setSeparators] = useState(indonesian);
  const [query, setQuery] = useState("");
  useEffect(() => {
    attempt(async () => {
      const decimal = await formulas.decimal();
      if (decimal) setSeparators(separatorsOf(decimal));
    });
  }, [attempt, formulas]);
  const { formula, report } = route.page === "rumus" ? route : {};
  if (formula) return <FunctionTry key={formula} id={formula} separators={separators} />;
  if (report) return <ReportTry key={report} name={report} separators={separators} />;
  return <FormulaList separators={separators} query={query} onQuery={setQuery} />;
};
