import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { InputOf } from "../../../app/registry";
import { usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { useLeave } from "../../parts/useLeave";

const useStyles = makeStyles({
  place: { position: "relative" },
  list: {
    position: "absolute",
    zIndex: 10,
    right: 0,
    top: "100%",
    margin: "4px 0 0",
    padding: "4px",
    listStyleType: "none",
    width: "max-content",
    maxWidth: "min(300px, calc(100vw - 32px))",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { width: "100%", justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere" },
});

/** A part of the tree that can be printed, and what it is called. */
export interface PrintChoice {
  readonly say: string;
  readonly slice: InputOf<"printTree">;
}

/** Puts the tree, or a part of it, on a sheet. With one choice its button does it, with more it opens a list of them. */
export const PrintTree = ({ choices }: { readonly choices: readonly PrintChoice[] }) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLeave(place, open, () => setOpen(false));
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>("li button")?.focus();
  }, [open]);
  const print = ({ slice }: PrintChoice) => {
    setOpen(false);
    attempt(() => app.run("printTree", slice));
  };
  const [only] = choices;
  if (!only) return null;
  return (
    <div
      ref={place}
      className={styles.place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        place.current?.querySelector("button")?.focus();
      }}
    >
      <TextButton
        aria-expanded={choices.length > 1 ? open : undefined}
        onPress={() => (choices.length > 1 ? setOpen(!open) : print(only))}
      >
        {words.printTree.open}
      </TextButton>
      {open && (
        <ul className={styles.list} aria-label={words.printTree.open}>
          {choices.map((choice) => (
            <li key={choice.say}>
              <Button appearance="subtle" className={styles.item} onClick={() => print(choice)}>
                {choice.say}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
