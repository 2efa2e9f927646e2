import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { ActionButton } from "../../../parts/ActionButton";
import { TextButton } from "../../../parts/TextButton";
import { formKey, useForms } from "./openForm";
import type { OpenForm } from "./openForm";

/** A button that opens a form, and takes the keyboard back when the form is closed. */
export const FormButton = ({
  form,
  primary,
  quiet = false,
  label,
  onOpen,
  children,
}: {
  readonly form: OpenForm;
  readonly primary?: boolean;
  /** It reads as a link. */
  readonly quiet?: boolean;
  /** Its name, where its text alone does not say it. */
  readonly label?: string;
  /** What is done beside opening it. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) => {
  const { back, start, isBack } = useForms();
  const place = useRef<HTMLSpanElement>(null);
  const isOwn = back === formKey(form);
  const press = () => {
    start(form);
    onOpen?.();
  };
  useEffect(() => {
    if (!isOwn) return;
    place.current?.querySelector("button")?.focus();
    isBack();
  }, [isOwn]);
  return (
    <span ref={place}>
      {quiet ? (
        <TextButton aria-label={label} onPress={press}>
          {children}
        </TextButton>
      ) : (
        <ActionButton size="small" primary={primary} aria-label={label} onPress={press}>
          {children}
        </ActionButton>
      )}
    </span>
  );
};
