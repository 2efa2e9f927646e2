import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../pane/context";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { width: "40%", height: "24px" },
  card: { height: "72px" },
});

/** The shape of a page while it is read. */
export const PageSkeleton = () => {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Skeleton className={styles.skeleton} aria-label={words.frame.reading}>
      <SkeletonItem className={styles.title} />
      <SkeletonItem className={styles.card} />
      <SkeletonItem className={styles.card} />
      <SkeletonItem className={styles.card} />
    </Skeleton>
  );
};
