import type { ListTable, Question, SaidByHand } from "../../../app/listImport";
import { columnLetters } from "../../../model/book";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { MessageCard } from "../../parts/MessageCard";
import { chosenIn, saidOf, shortHeading } from "../../views/listColumns";
import type { HeadedColumn } from "../../views/listColumns";

/** What is asked about a list, each question with its answers as buttons. */
export const ListQuestions = ({
  columns,
  table,
  onHand,
}: {
  readonly columns: readonly HeadedColumn[];
  readonly table: ListTable;
  readonly onHand: (hand: SaidByHand) => void;
}) => {
  const { words } = usePane();
  const { lists } = words;
  const sentence = (question: Question) => {
    if (question.ask === "layout") return lists.question.layout();
    const asked = "columns" in question ? question.columns.map(columnLetters).join(", ") : "";
    return lists.question[question.ask](lists.fields[question.field] ?? question.field, asked);
  };
  const answers = (question: Question): readonly (readonly [string, SaidByHand])[] => {
    if (question.ask === "layout") return question.of.map((key) => [lists.layouts[key], saidOf(table, key)]);
    if (question.ask === "looks") return [[lists.yes, saidOf(table, table.layout, chosenIn(table))]];
    if (question.ask === "missing") return [];
    return question.columns.map((column) => {
      const { heading = "" } = columns.find((one) => one.column === column) ?? {};
      const letters = columnLetters(column);
      return [
        heading === "" ? lists.column(letters) : lists.columnOf(letters, shortHeading(heading)),
        saidOf(table, table.layout, { ...chosenIn(table), [question.field]: column }),
      ];
    });
  };
  // What is missing depends on which list it is.
  const which = table.questions.filter(({ ask }) => ask === "layout");
  return (which.length > 0 ? which : table.questions).map((question) => (
    <MessageCard
      key={JSON.stringify(question)}
      intent="warning"
      message={sentence(question)}
      actions={answers(question).map(([answer, said]) => (
        <ActionButton key={answer} size="small" onPress={() => onHand(said)}>
          {answer}
        </ActionButton>
      ))}
    />
  ));
};
