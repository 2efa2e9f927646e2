import { Button, makeStyles } from "@fluentui/react-components";
import { FullScreenMaximize20Regular } from "@fluentui/react-icons/svg/full-screen-maximize";
import { FullScreenMinimize20Regular } from "@fluentui/react-icons/svg/full-screen-minimize";
import { ZoomFit20Regular } from "@fluentui/react-icons/svg/zoom-fit";
import { ZoomIn20Regular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOut20Regular } from "@fluentui/react-icons/svg/zoom-out";
import type { ReactElement } from "react";
import { petaWords } from "../../../../locale/peta";
import { usePane } from "../../../pane/context";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  zooms: { display: "flex", marginRight: "auto" },
});

const IconButton = ({
  name,
  icon,
  onPress,
}: {
  readonly name: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
}) => <Button appearance="subtle" aria-label={name} title={name} icon={icon} onClick={onPress} />;

export interface ToolsProps {
  readonly wide: boolean;
  readonly onZoom: (larger: boolean) => void;
  readonly onFit: () => void;
  readonly onWide: () => void;
}

/** The buttons of the map. */
export const MapTools = ({ wide, onZoom, onFit, onWide }: ToolsProps) => {
  const styles = useStyles();
  const peta = petaWords[usePane().language];
  return (
    <div className={styles.tools}>
      <div className={styles.zooms}>
        <IconButton name={peta.zoomIn} icon={<ZoomIn20Regular />} onPress={() => onZoom(true)} />
        <IconButton name={peta.zoomOut} icon={<ZoomOut20Regular />} onPress={() => onZoom(false)} />
        <IconButton name={peta.fit} icon={<ZoomFit20Regular />} onPress={onFit} />
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={wide ? <FullScreenMinimize20Regular /> : <FullScreenMaximize20Regular />}
        onClick={onWide}
      >
        {wide ? peta.close : peta.wide}
      </Button>
    </div>
  );
};
