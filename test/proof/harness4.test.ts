import { proveActions } from "./proveActions";

proveActions(4);
