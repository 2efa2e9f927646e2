import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { petaWords } from "../../../../locale/peta";
import { StatusLine } from "../../../frame/StatusLine";
import { useApp, usePane } from "../../../pane/context";
import { Choice } from "../../../parts/Filters";
import { PageSkeleton } from "../../../parts/PageSkeleton";
import { PeriodChoice } from "../../../parts/PeriodChoice";
import { TextButton } from "../../../parts/TextButton";
import { useText } from "../../../parts/useText";
import { colourings } from "../../../views/mapColours";
import { mostOpened, openLevels } from "../../../views/mapOpen";
import { allClosed, isOpen, pathTo, withOpen } from "../../../views/tree";
import { revealed, seenRow } from "../../../views/treeLook";
import type { ResultForest } from "../../../views/treeResults";
import { OpenedResult } from "../OpenedResult";
import { NoResults, resultOfRoute } from "../PlanTree";
import { usePlanState } from "../planState";
import type { Seek } from "../Tree";
import { useResultForest } from "../useResultForest";
import { Legend } from "./Legend";
import { useMapState } from "./mapState";
import { MapTools } from "./MapTools";
import { PersonSlice } from "./PersonSlice";
import { Surface } from "./Surface";
import type { MapSeek } from "./Surface";
import { useInertAround } from "./useInert";
import { useMap } from "./useMap";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  count: { marginRight: "auto" },
  page: { display: "flex", flexDirection: "column", gap: "8px", minHeight: 0 },
  wide: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "grid",
    gridTemplateRows: "minmax(0, 1fr) auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  scrolling: { padding: "8px 12px", overflowY: "auto" },
  asked: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
});

/** The alignment map: the results of the workbook as boxes, each beside what it contributes to. */
export const Peta = () => {
  const forest = useResultForest();
  if (!forest) return <PageSkeleton />;
  return forest.size === 0 ? <NoResults /> : <Map forest={forest} />;
};

const Map = ({ forest }: { readonly forest: ResultForest }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, language, format, route } = usePane();
  const peta = petaWords[language];
  const { state: plan, setLook, setRevealed } = usePlanState();
  const { active, selected } = plan.looks.results;
  const { state, change, move, colourBy } = useMapState();
  const { periods, period, counting, seconds, slice, open, flat, places, look, describe } = useMap(
    forest,
    state,
  );
  const [seek, setSeek] = useState<MapSeek>();
  const [cardFocus, setCardFocus] = useState<Seek>();
  const [openedTo, setOpenedTo] = useState("");

  // What is shown before it is carried out stands beside the page, not under it.
  const wide = useApp(({ shown }) => shown === undefined) && state.wide;
  const around = useRef<HTMLDivElement>(null);
  useInertAround(around, wide);

  const activeRow = seenRow(forest, flat, active || selected);
  const selectedRow = flat.seenAt[forest.atOf(selected)] ?? -1;
  const keyAt = (row: number) => forest.keys[flat.at[row] ?? -1] ?? "";

  const reveal = (key: string) => {
    const at = forest.atOf(key);
    const isHidden = slice !== undefined && slice.kept[at] !== 1;
    const above = pathTo(forest, at).map((over) => forest.keys[over] ?? "");
    setLook("results", (old) => revealed(old, forest, key));
    change({ openness: withOpen(open, above, true), ...(isHidden ? { person: "" } : {}) });
    setCardFocus(undefined);
    setSeek({ focus: false, bring: "readable" });
  };
  useEffect(() => {
    if (plan.revealed.results === route) return;
    setRevealed("results", route);
    const key = resultOfRoute(forest)(route);
    if (key !== undefined && forest.atOf(key) >= 0) reveal(key);
  });
  useEffect(() => {
    // Whoever comes from the tree finds what was chosen there.
    const at = forest.atOf(selected);
    if (at >= 0 && selectedRow < 0) reveal(selected);
    else if (at >= 0 && state.view === undefined) setSeek({ focus: false, bring: "readable" });
  }, []);

  const choose = (row: number, byKeyboard: boolean) => {
    app.chose();
    setLook("results", (old) => ({ ...old, active: keyAt(row), selected: keyAt(row) }));
    setSeek({ focus: !byKeyboard, bring: "asItIs" });
    setCardFocus(byKeyboard ? { focus: true } : undefined);
  };
  const goTo = (key: string) => {
    app.chose();
    reveal(key);
    setCardFocus({ focus: true });
  };
  const close = () => {
    setLook("results", (old) => ({ ...old, selected: "" }));
    setSeek({ focus: true, bring: "asItIs" });
  };
  const openAll = () => {
    const { openness, levels, all } = openLevels(forest, mostOpened, slice);
    change({ openness, view: undefined });
    setOpenedTo(all ? "" : peta.openedTo(format.number(levels), format.number(mostOpened)));
  };
  const closeAll = () => {
    change({ openness: allClosed, view: undefined });
    setOpenedTo("");
  };
  const leave = () => {
    if (selected !== "") close();
    else change({ wide: false });
  };

  const total = format.number(slice ? slice.kept.reduce((sum, one) => sum + one, 0) : forest.size);
  const isAll = flat.at.length === forest.size;
  return (
    <div
      ref={around}
      role={wide ? "dialog" : undefined}
      aria-modal={wide ? true : undefined}
      aria-label={wide ? peta.label : undefined}
      className={mergeClasses(wide && styles.wide)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && wide) change({ wide: false });
      }}
    >
      <div className={mergeClasses(styles.page, wide && styles.scrolling)}>
        <div className={styles.asked}>
          <Choice
            label={peta.colour}
            value={state.colouring}
            options={colourings.map((one) => [one, `${peta.colour}: ${peta.colourings[one]}`])}
            onChange={colourBy}
          />
          <PersonSlice
            forest={forest}
            person={state.person}
            hits={slice?.hits ?? 0}
            onChoose={(person) => change({ person, openness: undefined, view: undefined })}
          />
        </div>
        {state.colouring === "capaian" &&
          (period === undefined ? (
            <span className={text.quiet}>{peta.noPeriod}</span>
          ) : (
            <PeriodChoice
              label={peta.period}
              periods={periods.map((name) => ({ name }))}
              value={period}
              onChange={(name) => change({ period: name })}
            />
          ))}
        <Surface
          height={
            wide ? (selected === "" ? "calc(100dvh - 200px)" : "48dvh") : selected === "" ? "54vh" : "44vh"
          }
          reason={`${wide} ${selected === ""}`}
          flat={flat}
          places={places}
          look={look}
          describe={describe}
          seconds={seconds}
          view={state.view}
          onMove={(next) => move(next)}
          activeRow={activeRow}
          selectedRow={selectedRow}
          seek={seek}
          onGo={(row) => {
            setLook("results", (old) => ({ ...old, active: keyAt(row) }));
            setSeek({ focus: true, bring: "readable" });
          }}
          onOpen={(row) => {
            const key = keyAt(row);
            change({ openness: withOpen(open, [key], !isOpen(open, key)) });
            setLook("results", (old) => ({ ...old, active: key }));
            setSeek({ focus: true, bring: "not" });
          }}
          onChoose={choose}
          onLeave={leave}
          tools={(zooms) => <MapTools {...zooms} wide={wide} onWide={() => change({ wide: !wide })} />}
        />
        <div className={styles.counts}>
          <span className={mergeClasses(text.quiet, styles.count)} aria-live="polite">
            {counting
              ? peta.counting
              : openedTo || (isAll ? peta.all(total) : peta.some(format.number(flat.at.length), total))}
          </span>
          <TextButton onPress={openAll}>{words.tree.openAll}</TextButton>
          <TextButton onPress={closeAll}>{words.tree.closeAll}</TextButton>
        </div>
        {selected !== "" && (
          <OpenedResult forest={forest} of={selected} focus={cardFocus} onClose={close} onGo={goTo} />
        )}
        <Legend
          groups={look.coloured.groups}
          withSecond={seconds.some((at) => at >= 0)}
          suggestion={state.colouring === "capaian" ? peta.suggestion : ""}
        />
        <span className={text.quiet}>{peta.hint}</span>
      </div>
      {wide && <StatusLine />}
    </div>
  );
};
