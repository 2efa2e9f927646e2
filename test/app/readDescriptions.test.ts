import { readDescriptions } from "../../src/app/readDescriptions";
import { functionWords } from "../../src/locale/functions";
import metadata from "../functions/metadata.snapshot.json";

const answering = (fetched: () => Promise<Response>): void => {
  Object.assign(globalThis, { document: { baseURI: "https://localhost/pane/" }, fetch: fetched });
};

test("every function, argument and choice has its English description in Excel's own metadata", async () => {
  answering(() => Promise.resolve(Response.json(metadata)));
  const described = await readDescriptions();
  expect([...(described?.keys() ?? [])].sort()).toEqual(Object.keys(functionWords).sort());
  for (const [id, { parameters }] of Object.entries(functionWords)) {
    const said = described?.get(id);
    expect(said?.description).toBeTruthy();
    expect(Object.keys(said?.parameters ?? {})).toEqual(Object.keys(parameters));
    expect(Object.values(said?.parameters ?? {})).not.toContain("");
  }
  expect(described?.get("NIP")?.choices.NipPart?.lahir).toContain("birth");
});

test("where the metadata cannot be had there are no descriptions, and nothing fails", async () => {
  answering(() => Promise.reject(new TypeError("offline")));
  expect(await readDescriptions()).toBeUndefined();
});
