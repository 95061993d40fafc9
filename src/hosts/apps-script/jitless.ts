// Mag zod code maken terwijl het draait? Niet in Apps Script; dit moet gezegd zijn voordat het eerste schema bestaat.
import * as z from 'zod/mini';

z.config({ jitless: true });

// Without an export esbuild takes this file for CommonJS and wraps all of zod.
export {};
