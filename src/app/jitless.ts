import { z } from "zod";

/** zod would compile its schemas with eval, which the pages' policy forbids. Imported before anything that makes one. */
z.config({ jitless: true });
