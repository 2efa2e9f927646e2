/** A browser's window for React and Fluent, which look for one when they are loaded: import this before them. */

interface Jsdom {
  JSDOM: new (html: string, options: object) => { window: Window & typeof globalThis };
}

const { JSDOM } = (globalThis as unknown as { jsdom: Jsdom }).jsdom;
export const { window: page } = new JSDOM("<!doctype html><html><body></body></html>", {
  url: "https://localhost/",
  pretendToBeVisual: true,
});

const names = [
  "document",
  "navigator",
  "location",
  "localStorage",
  "HTMLElement",
  "HTMLIFrameElement",
  "Element",
  "Node",
  "CustomEvent",
  "MutationObserver",
  "CSSStyleSheet",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

const matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
page.HTMLElement.prototype.scrollIntoView = () => undefined;
Object.assign(page, { matchMedia });
Object.defineProperties(
  globalThis,
  Object.fromEntries(
    [...names.map((name) => [name, page[name]]), ["window", page], ["matchMedia", matchMedia]].map(
      ([name, value]) => [name, { value, configurable: true, writable: true }],
    ),
  ),
);

// Its clock would keep the tests from ending.
afterAll(() => page.close());
