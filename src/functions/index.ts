import { table } from "./table";

for (const [id, implementation] of Object.entries(table)) CustomFunctions.associate(id, implementation);
