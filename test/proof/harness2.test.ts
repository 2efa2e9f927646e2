import { proveActions } from "./proveActions";

proveActions(2);
