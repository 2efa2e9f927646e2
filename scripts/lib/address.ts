/** Where manifest.xml and the metadata of the functions expect the built site until they are made for a host. */
export const developmentBase = "https://localhost:3000";

/**
 * The address of a host as links are built on it: https, without query and without the last slash.
 * @throws where it is no such address
 */
export function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username)
    throw new Error(`"${address}" is not an https address without query`);
  return url.href.replace(/\/+$/, "");
}
