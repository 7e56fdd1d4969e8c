/** Keeps what a page looks like in docs/screenshots/: 128 colours are enough for text on plain grounds, and half the bytes. */
import { fileURLToPath } from 'node:url';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import sharp from 'sharp';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
/** Without dithering, which would leave grains around the letters. */
const FEW_COLOURS = { palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 } as const;

export async function keepPicture(page: Page, name: string, options?: PageScreenshotOptions): Promise<void> {
  const picture = await page.screenshot(options);
  await sharp(picture).png(FEW_COLOURS).toFile(`${FOLDER}${name}.png`);
}
