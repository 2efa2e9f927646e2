import "./workbench.css";
import { createGrid } from "./grid/createGrid";

const container = document.getElementById("workbench");
if (container) {
  const { api } = createGrid(container, { functions: [], descriptions: [] }, false);
  api.createWorkbook({ name: "Buku1" });
}
