import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { lists, ownerOptions, withOwner, withoutOwner } from "../../../views/edit";
import type { OwnerOption, Owners } from "../../../views/edit";
import type { HelpText } from "./FieldBox";
import { SearchLine } from "./SearchLine";
import { Spoken } from "../../../parts/Spoken";
import { useFound } from "./useFound";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  owner: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "4px 6px",
    padding: "4px 4px 4px 8px",
  },
  name: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  role: { gridRowStart: 2, maxWidth: "160px" },
  offer: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "6px 8px",
    border: "none",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground2, backgroundColor: "transparent" },
    "& > svg": { flexShrink: 0, color: tokens.colorBrandForegroundLink },
    ":disabled > svg": { visibility: "hidden" },
  },
});

/** So many are offered before anybody is looked for. */
const mostLikely = 5;

const textsOf = ({ name, post }: OwnerOption) => [name, post];

/** Who takes something on: SKP that are looked for by person, each with a role where `withRoles`. */
export const OwnersField = ({
  label,
  help,
  value,
  withRoles = false,
  without,
  near,
  lacks,
  onChange,
}: {
  readonly label: string;
  readonly help?: HelpText;
  readonly value: Owners;
  readonly withRoles?: boolean;
  /** The SKP that is not offered. */
  readonly without?: string;
  /** Who is offered before anybody is looked for, and what they are called. */
  readonly near: { readonly skp: readonly string[]; readonly say: string };
  readonly lacks?: string;
  readonly onChange: (owners: Owners) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const { edit } = words;
  const { options, query, setQuery, found, more } = useFound(ownerOptions, textsOf);
  const box = useRef<HTMLDivElement>(null);
  const isOpen = ({ skp }: OwnerOption) => skp !== without && !value.some((one) => one.skp === skp);
  const isAsked = query.trim() !== "";
  const likely = isAsked ? [] : options.filter((one) => near.skp.includes(one.skp) && isOpen(one));
  const offered = isAsked ? found.filter(isOpen) : likely.slice(0, mostLikely);
  const change = (next: Owners) => {
    onChange(next);
    // The pressed button leaves the list: the keyboard goes on where the next one is looked for.
    box.current?.querySelector("input")?.focus();
  };
  const add = ({ skp, agreed }: OwnerOption) => {
    if (!agreed) change(withOwner(value, skp));
  };
  return (
    <div ref={box} className={styles.fields}>
      <SearchLine
        label={label}
        placeholder={edit.searchOwner}
        help={help}
        lacks={lacks}
        query={query}
        more={isAsked ? more : likely.length - offered.length}
        none={found.length === 0}
        onQuery={setQuery}
        onFirst={() => {
          const first = offered.find(({ agreed }) => isAsked && !agreed);
          if (first) add(first);
        }}
      />
      {value.length > 0 && (
        <ul className={styles.list} aria-label={edit.chosenOwners}>
          {value.map(({ skp, peran }) => {
            const { name = "", post = "" } = options.find((one) => one.skp === skp) ?? {};
            return (
              <li key={skp} className={styles.owner}>
                <span className={styles.name}>
                  {name}
                  <span className={text.quiet}>{post}</span>
                </span>
                {withRoles && (
                  <Select
                    className={styles.role}
                    size="small"
                    aria-label={edit.roleOf(name)}
                    value={peran}
                    onChange={(_event, data) => {
                      const role = lists.peran.find((one) => one === data.value) ?? "";
                      onChange(value.map((one) => (one.skp === skp ? { skp, peran: role } : one)));
                    }}
                  >
                    <option value="">{edit.none}</option>
                    {lists.peran.map((role) => (
                      <option key={role}>{role}</option>
                    ))}
                  </Select>
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={edit.dropOwner(name)}
                  onClick={() => change(withoutOwner(value, skp))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {offered.length > 0 && (
        <>
          {!isAsked && <span className={text.quiet}>{near.say}</span>}
          <ul className={styles.list} aria-label={isAsked ? edit.searchOwner : near.say}>
            {offered.map((one) => (
              <li key={one.skp}>
                <button type="button" className={styles.offer} disabled={one.agreed} onClick={() => add(one)}>
                  <Add16Regular aria-hidden />
                  <span className={styles.name}>
                    <span>
                      <Spoken>{`${edit.addOwner} `}</Spoken>
                      {one.name}
                    </span>
                    <span className={text.quiet}>
                      {one.agreed ? `${one.post} · ${edit.agreed}` : one.post}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
