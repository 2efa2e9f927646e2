import { useDeferredValue } from "react";
import type { ReactNode } from "react";
import { PageSkeleton } from "../../parts/PageSkeleton";

/** What is made of so many rows at most is made and drawn at once: nobody waits for it. */
export const atOnce = 1000;

/** What is drawn of many rows comes after the shape of it, and is drawn a little at a time. */
export const Later = ({ size, children }: { readonly size: number; readonly children: () => ReactNode }) =>
  useDeferredValue(true, size <= atOnce) ? children() : <PageSkeleton />;
