import { proveActions } from "./proveActions";

proveActions(1);
