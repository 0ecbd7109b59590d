/**
 * Keeps Playwright's own Chromium with all else that we install, out of the user's cache. For Playwright in this process
 * and for the installer that it starts.
 */
import { resolve } from 'node:path';
import { cache } from './paths.ts';

process.env['PLAYWRIGHT_BROWSERS_PATH'] ??= resolve(cache, 'playwright');
