import { proveActions } from "./proveActions";

proveActions(3);
