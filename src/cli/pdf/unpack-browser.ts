/**
 * Unpacks the browser of the npm package `@sparticuz/chromium` into the temp folder of this process and prints where
 * it is. A process of its own: the package changes the environment of whoever imports it.
 */
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
