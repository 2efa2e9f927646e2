import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputOf } from "../../../../app/registry";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { foundAmong, lists, ownerOptions } from "../../../views/edit";

export type Owners = InputOf<"addResult">["owners"];

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  owner: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** Who takes something on: SKP that are looked for by person, each with a role where `withRoles`. */
export const OwnersField = ({
  label,
  value,
  withRoles = false,
  without,
  onChange,
}: {
  readonly label: string;
  readonly value: Owners;
  readonly withRoles?: boolean;
  /** The SKP that is not offered. */
  readonly without?: string;
  readonly onChange: (owners: Owners) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const options = useMemo(() => ownerOptions(book), [book]);
  const chosen = new Set(value.map(({ skp }) => skp));
  const open = options.filter(({ skp }) => !chosen.has(skp) && skp !== without);
  const { found, more } = foundAmong(open, query, ({ name, post }) => [name, post]);
  return (
    <div className={styles.fields}>
      <ul className={styles.list} aria-label={label}>
        {value.map((owner) => {
          const { name = "", post = "" } = options.find(({ skp }) => skp === owner.skp) ?? {};
          return (
            <li key={owner.skp} className={styles.owner}>
              <span>
                {name} <span className={text.quiet}>{post}</span>
              </span>
              {withRoles && (
                <Select
                  aria-label={edit.roleOf(name)}
                  value={owner.peran}
                  onChange={(_event, data) =>
                    onChange(
                      value.map((one) =>
                        one.skp === owner.skp
                          ? { ...one, peran: lists.peran.find((role) => role === data.value) ?? "" }
                          : one,
                      ),
                    )
                  }
                >
                  <option value="">{edit.none}</option>
                  {lists.peran.map((role) => (
                    <option key={role}>{role}</option>
                  ))}
                </Select>
              )}
              <Button
                size="small"
                aria-label={edit.dropOwner(name)}
                onClick={() => onChange(value.filter(({ skp }) => skp !== owner.skp))}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <Input
        aria-label={edit.searchOwner}
        placeholder={edit.searchOwner}
        value={query}
        onChange={(_event, data) => setQuery(data.value)}
      />
      <ul className={styles.list} aria-label={edit.searchOwner}>
        {found.map(({ skp, name, post, agreed }) => (
          <li key={skp} className={styles.owner}>
            <span>
              {name} <span className={text.quiet}>{agreed ? `${post} · ${edit.agreed}` : post}</span>
            </span>
            <Button
              size="small"
              disabled={agreed}
              aria-label={edit.addOwner(name)}
              onClick={() => onChange([...value, { skp, peran: value.length === 0 ? "mandiri" : "anggota" }])}
            >
              +
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <span className={text.quiet}>{edit.moreFound(format.number(more))}</span>}
    </div>
  );
};
