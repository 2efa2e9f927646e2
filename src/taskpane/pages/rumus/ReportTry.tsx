import { useMemo, useState } from "react";
import type { Separators } from "../../../locale/functions/formula";
import { reports } from "../../../model/reports";
import type { Report, ReportName, ReportSubject } from "../../../model/reports";
import { useApp, usePane } from "../../pane/context";
import { Empty } from "../../parts/Empty";
import { useText } from "../../parts/useText";
import { lackOf, subjectsOf } from "../../views/reportSubjects";
import { Insert } from "./Insert";
import { SubjectChoice } from "./SubjectChoice";
import { Try } from "./Try";
import { TriedResult } from "./TriedResult";
import { useTried } from "./useTried";

/** A report that is ready: about whom, what comes out, and the formula. */
export const ReportTry = ({
  name,
  separators,
}: {
  readonly name: ReportName;
  readonly separators: Separators;
}) => {
  const text = useText();
  const { words, me } = usePane();
  const { formulas } = words;
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const report: Report = reports[name];
  const subjects = useMemo(() => subjectsOf(book, today, me?.id), [book, today, me]);
  const [chosen, setChosen] = useState<Partial<ReportSubject>>({});
  const subject = useMemo(
    (): ReportSubject => ({
      skp: subjects.skp.first,
      unit: subjects.unit.first,
      period: subjects[report.asks.includes("year") ? "year" : "period"].first,
      ...chosen,
    }),
    [subjects, report, chosen],
  );
  const lack = lackOf(book, report, subjects);
  const call = useMemo(
    () => (lack === undefined ? report.now(book, subject) : undefined),
    [lack, report, book, subject],
  );
  const made = useTried(call);
  const { question, why, blank } = formulas.ready[name];
  if (lack !== undefined)
    return (
      <Try
        question={question}
        say={<p className={text.say}>{why}</p>}
        fields={<Empty say={formulas[lack]} hint={formulas.fillHint} />}
      />
    );
  return (
    <Try
      question={question}
      say={<p className={text.say}>{why}</p>}
      fields={report.asks.map((ask) => (
        <SubjectChoice
          key={ask}
          label={ask === "skp" ? formulas.person : ask === "unit" ? formulas.unit : formulas.period}
          options={subjects[ask].options}
          value={subject[ask === "year" ? "period" : ask]}
          onChange={(value) =>
            setChosen((before) => ({ ...before, [ask === "year" ? "period" : ask]: value }))
          }
        />
      ))}
      result={
        made ? (
          <TriedResult tried={made.tried} separators={separators} blank={blank} />
        ) : (
          <p className={text.hint}>{formulas.trying}</p>
        )
      }
      reasons={made?.reason === undefined ? [] : [made.reason]}
      insert={
        <Insert
          formulaOn={() => report.formula(book, subject)}
          rows={report.rows}
          columns={report.columns}
          separators={separators}
        />
      }
      help={call?.id}
    />
  );
};
