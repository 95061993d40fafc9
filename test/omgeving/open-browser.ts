// How does a browser start, in a test, the bench and for the pictures? With our own arguments: those of @sparticuz/chromium switch
// web security off.
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['KLACHTEN_BROWSER'] ?? '',
    headless: true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  });
