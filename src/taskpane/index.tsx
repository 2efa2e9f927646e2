import { createRoot } from "react-dom/client";

const container = document.getElementById("pane");
if (container) createRoot(container).render(<p>Panel SKP</p>);
