import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { calibrationOf } from "../../../model/calibration";
import type { CalibrationFinding } from "../../../model/calibration";
import { isAmong } from "../../../model/quadrant";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { findingInWords } from "../../views/report";
import { PeopleNames } from "./PeopleNames";
import { Section } from "./Section";
import type { ReportMatter } from "./useReport";

const useStyles = makeStyles({ finding: { margin: 0 } });

/** What stands out in the ratings, as sentences with their figures and people. */
export const Calibration = ({ matter }: { readonly matter: ReportMatter }) => {
  const text = useText();
  const { words } = usePane();
  const { book, period, among } = matter;
  const { calibration, sections } = words.report;
  const findings = useMemo(() => calibrationOf(book, period), [book, period]);
  const items = findings
    .filter(({ people }) => people.some((one) => isAmong(one, among)))
    .map((finding) => ({ id: keyOf(finding), finding }));
  return (
    <Section kind="calibration" matter={matter} isEmpty={items.length === 0}>
      <span className={text.hint}>{items.length === 0 ? calibration.none : calibration.hint}</span>
      {items.length > 0 && (
        <LongList items={items} size={20} label={sections.calibration}>
          {({ finding }) => (
            <li>
              <FindingCard finding={finding} nameOf={matter.nameOf} />
            </li>
          )}
        </LongList>
      )}
    </Section>
  );
};

const keyOf = (finding: CalibrationFinding): string => {
  const { code, among, people } = finding;
  const who = among.by === "unit" ? among.unit : among.id;
  return [code, among.by, who, code === "apartFromMedian" ? finding.penilai : people[0]?.skp.id].join(" ");
};

const FindingCard = ({
  finding,
  nameOf,
}: {
  readonly finding: CalibrationFinding;
  readonly nameOf: (id: string) => string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { calibration } = words.report;
  const [open, setOpen] = useState(false);
  const { people } = finding;
  const zero = finding.code === "sameMarks" ? finding.zero : [];
  const count = format.number(people.length + zero.length);
  const said = findingInWords(finding, nameOf, words, format);
  return (
    <Card>
      <p className={styles.finding}>{said}</p>
      <TextButton aria-expanded={open} onPress={() => setOpen(!open)}>
        {calibration.showPeople(count)}
      </TextButton>
      {open && <PeopleNames people={people} label={said} />}
      {open && zero.length > 0 && (
        <>
          <span className={text.quiet}>{calibration.zeroPeople}</span>
          <PeopleNames people={zero} label={calibration.zeroPeople} />
        </>
      )}
    </Card>
  );
};
