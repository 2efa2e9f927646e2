const prefix = "skp-workbench.";

/** A small choice of this person on this computer; undefined where storage is not allowed. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // A choice that cannot be kept is made again next time.
  }
}

/** Forgets every choice, also what the pane in its frame keeps: it shares this storage. */
export function forgetAll(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Nothing was kept where storage is not allowed.
  }
}
