import { Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { aboveOptions, foundAmong } from "../../../views/edit";
import type { AboveOption } from "../../../views/edit";

/** What a result hangs on: an option, or nothing. */
export type AboveDraft = AboveOption["above"] | { readonly top: true };

const keyOf = (above: AboveDraft): string =>
  "top" in above ? "" : "indicator" in above ? above.indicator : above.result;

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What a result hangs on: nothing, or a leader's result or indicator that is looked for. */
export const AboveField = ({
  label,
  value,
  near,
  without,
  none,
  onChange,
}: {
  readonly label: string;
  readonly value: AboveDraft;
  /** A result that is offered with its indicators before anything is looked for. */
  readonly near?: string;
  /** The result that is not offered: its own. */
  readonly without?: string;
  /** What it is called to hang on nothing. */
  readonly none?: string;
  readonly onChange: (above: AboveDraft) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const options = useMemo(() => aboveOptions(book), [book]);
  const chosen = options.find(({ key }) => key === keyOf(value));
  const { found, more } = foundAmong(options, query, (one) => [one.text, one.indicator, one.owner]);
  const first = options.filter(
    (one) => one.key === chosen?.key || (near !== undefined && one.result === near),
  );
  const offered = [...first, ...found.filter((one) => !first.includes(one) && one.result !== without)];
  return (
    <div className={styles.fields}>
      <Input
        aria-label={edit.searchAbove}
        placeholder={edit.searchAbove}
        value={query}
        onChange={(_event, data) => setQuery(data.value)}
      />
      <RadioGroup
        aria-label={label}
        value={keyOf(value)}
        onChange={(_event, data) =>
          onChange(offered.find(({ key }) => key === data.value)?.above ?? { top: true })
        }
      >
        <Radio value="" label={none ?? edit.top} />
        {offered.map(({ key, text: result, indicator, owner }) => (
          <Radio
            key={key}
            value={key}
            label={[indicator === "" ? result : edit.aboveIndicator(indicator), indicator && result, owner]
              .filter((part) => part !== "")
              .join(" · ")}
          />
        ))}
      </RadioGroup>
      {more > 0 && <span className={text.quiet}>{edit.moreFound(format.number(more))}</span>}
    </div>
  );
};
