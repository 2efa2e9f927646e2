import { useState } from "react";
import { usePane } from "../../../pane/context";
import { ActionButton } from "../../../parts/ActionButton";
import { AddResult } from "./AddResult";

/** Opens the form of a new result at the top for one SKP: it begins with the perjanjian kinerja. */
export const AddTop = ({ skp }: { readonly skp: string }) => {
  const { edit } = usePane().words;
  const [open, setOpen] = useState(false);
  if (!open) return <ActionButton onPress={() => setOpen(true)}>{edit.addTop}</ActionButton>;
  return (
    <AddResult
      title={edit.addTop}
      above={{ top: true }}
      owners={[{ skp, peran: "mandiri" }]}
      onClose={() => setOpen(false)}
    />
  );
};
