import { Input, Textarea } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { FieldBox } from "../rencana/edit/FieldBox";

/** Why an agreed SKP is adjusted, and who agreed to that. */
export interface Reason {
  readonly alasan: string;
  readonly disepakatiOleh: string;
}

/** Whether both are said. */
export const isWhole = ({ alasan, disepakatiOleh }: Reason): boolean =>
  alasan.trim() !== "" && disepakatiOleh.trim() !== "";

/** The two fields that an adjustment asks for. */
export const ReasonFields = ({
  value,
  onChange,
}: {
  readonly value: Reason;
  readonly onChange: (part: Partial<Reason>) => void;
}) => {
  const { agreement } = usePane().words;
  return (
    <>
      <FieldBox
        label={agreement.reason}
        help={agreement.reasonHelp}
        hint={agreement.reasonHint}
        required
        lacks={value.alasan.trim() === "" ? agreement.reasonLacks : undefined}
      >
        <Textarea
          value={value.alasan}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => onChange({ alasan: data.value })}
        />
      </FieldBox>
      <FieldBox
        label={agreement.consent}
        hint={agreement.consentHint}
        required
        lacks={value.disepakatiOleh.trim() === "" ? agreement.consentLacks : undefined}
      >
        <Input
          value={value.disepakatiOleh}
          onChange={(_event, data) => onChange({ disepakatiOleh: data.value })}
        />
      </FieldBox>
    </>
  );
};
