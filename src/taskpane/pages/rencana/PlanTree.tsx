import { useState } from "react";
import { useApp, usePane } from "../../pane/context";
import type { Route } from "../../pane/route";
import { Empty } from "../../parts/Empty";
import { PageSkeleton } from "../../parts/PageSkeleton";
import type { ResultForest } from "../../views/treeResults";
import { useResultDrag } from "./drag/useResultDrag";
import { Later } from "./Later";
import { OpenedPerson } from "./OpenedPerson";
import { OpenedResult } from "./OpenedResult";
import { PeopleCount } from "./PeopleCount";
import { PrintTree } from "./PrintTree";
import { printChoices } from "./printChoices";
import { TreeView } from "./TreeView";
import type { Moved } from "./TreeView";
import { usePeople } from "./usePeople";
import { useResultForest } from "./useResultForest";

/** What stands in the place of results where there are none. */
export const NoResults = () => {
  const { words, go } = usePane();
  const { tree } = words;
  return (
    <Empty
      say={tree.results.empty}
      hint={tree.results.emptyHint}
      button={tree.readForm}
      onFill={() => go({ page: "mulaiFormulir" })}
    />
  );
};

/** The result that a route is about. */
export const resultOfRoute =
  (forest: ResultForest) =>
  (route: Route): string | undefined => {
    if (route.page !== "rencana" || route.skp === undefined) return undefined;
    return route.result ?? forest.results.rows.find(({ idSkp }) => idSkp === route.skp)?.id;
  };

/** The results of the workbook as a tree. */
export const ResultsTree = () => {
  const forest = useResultForest();
  if (!forest) return <PageSkeleton />;
  if (forest.size === 0) return <NoResults />;
  return <Later size={forest.size}>{() => <ResultsView forest={forest} />}</Later>;
};

const ResultsView = ({ forest }: { readonly forest: ResultForest }) => {
  const { words, format, me } = usePane();
  const [moved, setMoved] = useState<Moved>();
  const { dropper, question } = useResultDrag(forest, (key) => setMoved({ key, from: forest }));
  return (
    <TreeView
      kind="results"
      forest={forest}
      keyOfRoute={resultOfRoute(forest)}
      dropper={dropper}
      question={question}
      moved={moved}
      tools={(selected) => <PrintTree choices={printChoices(forest, selected, me, words, format)} />}
      card={(tools) => <OpenedResult forest={forest} {...tools} />}
    />
  );
};

/** The people of the workbook as a tree, each under the pejabat penilai. */
export const PeopleTree = () => {
  const { words, go } = usePane();
  const book = useApp((state) => state.book);
  const forest = usePeople(book);
  const { tree } = words;
  if (forest.size === 0)
    return (
      <Empty
        say={tree.people.empty}
        hint={tree.people.emptyHint}
        button={tree.readRoster}
        onFill={() => go({ page: "mulaiPegawai" })}
      />
    );
  return (
    <Later size={forest.size}>
      {() => (
        <TreeView
          kind="people"
          forest={forest}
          note={<PeopleCount counts={forest.counts} />}
          keyOfRoute={(route) => {
            if (route.page !== "rencana" || route.skp === undefined) return undefined;
            return book.tables.skp.rows.find(({ id }) => id === route.skp)?.idPegawai;
          }}
          card={(tools) => <OpenedPerson forest={forest} {...tools} />}
        />
      )}
    </Later>
  );
};
