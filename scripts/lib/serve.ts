import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file below `folder` that an address asks for, or undefined: an address never leaves the folder and never
 * reaches a hidden file.
 */
export function fileOf(folder: string, address: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "");
  } catch {
    return undefined;
  }
  if (name.includes("\0") || name.split(/[\\/]/).some((part) => part.startsWith("."))) return undefined;
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}

/** A server of the files below `folder`, fresh at every request (a rebuilt page is seen at once). */
export function createStaticServer(folder: string): Server {
  const base = path.resolve(folder);
  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Method not allowed");
    const file = fileOf(base, request.url ?? "/");
    const stats = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file === undefined || !stats?.isFile()) return refuse(response, 404, "Not found");
    const tag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
    const headers = {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      etag: tag,
    };
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, "content-length": stats.size });
    if (request.method === "HEAD") return void response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  });
}

/** Starts to listen on this machine only; port 0 takes a free one. Resolves to the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve(`http://localhost:${(server.address() as AddressInfo).port}/`);
    });
  });
}
