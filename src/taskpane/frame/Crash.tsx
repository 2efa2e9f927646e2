import { Component } from "react";
import type { ReactNode } from "react";
import { id } from "../../locale/id";

interface Props {
  readonly children: ReactNode;
}

/**
 * What is seen when a fault of ours stops the pane: plain HTML in Indonesian, since nothing else can be relied on.
 * (React catches such faults only in a class.)
 */
export class Crash extends Component<Props, { readonly fault?: string }> {
  override state: { readonly fault?: string } = {};

  static getDerivedStateFromError(thrown: unknown) {
    return { fault: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    const { what, how, reload } = id.frame.crashed;
    return (
      <main role="alert" style={{ padding: 16, fontFamily: "Segoe UI, sans-serif" }}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>{how}</p>
        <p>
          <code>{fault}</code>
        </p>
        <button type="button" onClick={() => location.reload()}>
          {reload}
        </button>
      </main>
    );
  }
}
