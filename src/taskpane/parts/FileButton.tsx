import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";

/** Lets the reader choose a file of this computer. The same file may be chosen again. */
export const FileButton = ({
  children,
  accept,
  disabled,
  primary = false,
  onFile,
}: {
  readonly children: string;
  /** File name endings, such as ".xlsx,.csv". */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        disabledFocusable={disabled ?? false}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={children}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
};
