// Hoe ziet een sleutel eruit die niemand raadt, en wat bewaren we ervan? 32 toevallige bytes; alleen de hash blijft achter.
import { createHash, randomBytes } from 'node:crypto';

export const nieuwGeheim = (): string => randomBytes(32).toString('base64url');

/** No salt or slow hash needed: a secret of 256 bits cannot be tried out. */
export const hashVan = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');
