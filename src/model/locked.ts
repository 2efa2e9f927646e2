import type { Row } from "./tables";

/** Whether a plan is agreed: what it holds is changed only by an agreed change, never by an edit of the tree. */
export const isLocked = ({ status }: Pick<Row<"skp">, "status">): boolean => status === "ditetapkan";
