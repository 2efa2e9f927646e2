import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";

interface Props {
  readonly children: string;
  /** File name endings, such as ".xlsx,.csv". */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
}

/** Lets the reader choose a file of this computer. The same file may be chosen again. */
export const FileButton = ({ onFile, ...props }: Props & { readonly onFile: (file: File) => void }) => (
  <Chooser {...props} onFiles={([file]) => file && onFile(file)} />
);

/** Lets the reader choose one or many files at once. */
export const FilesButton = (props: Props & { readonly onFiles: (files: readonly File[]) => void }) => (
  <Chooser {...props} multiple />
);

const Chooser = ({
  children,
  accept,
  disabled,
  primary = false,
  multiple = false,
  onFiles,
}: Props & { readonly multiple?: boolean; readonly onFiles: (files: readonly File[]) => void }) => {
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
        multiple={multiple}
        aria-label={children}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
