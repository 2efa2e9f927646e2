import { usePane } from "../../pane/context";
import { PageSkeleton } from "../../parts/PageSkeleton";
import { useText } from "../../parts/useText";
import { RecapGrid } from "./RecapGrid";
import { Section } from "./Section";
import { useRecap } from "./useReport";
import type { ReportMatter } from "./useReport";

/** Units by months of the open workbook. */
export const RecapTable = ({ matter }: { readonly matter: ReportMatter }) => {
  const text = useText();
  const { words } = usePane();
  const { recap: said } = words.report;
  const recap = useRecap(matter.book);
  if (!recap)
    return (
      <Section kind="recap" matter={matter} isEmpty>
        <PageSkeleton />
      </Section>
    );
  const { among } = matter;
  const rows = recap.cells.filter((row) => among?.by !== "unit" || row[0]?.unit === among.unit);
  // A unit with periods of its own has others in these months.
  const current = recap.columns.findIndex((_, at) => rows.some((row) => row[at]?.period === matter.period));
  return (
    <Section kind="recap" matter={matter} isEmpty={rows.length === 0}>
      <span className={text.hint}>{recap.columns.length === 0 ? said.noYear : said.hint}</span>
      <RecapGrid columns={recap.columns} rows={rows} current={current} />
    </Section>
  );
};
