import type { Person } from '../../test/support/person.ts';

/** Pictures beside each other, so that one look takes them all in. */
export async function sheetOf(person: Person, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await person.page.context().newPage();
  try {
    const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
    await page.setContent(
      `<body style="margin:0;width:max-content;display:flex;align-items:flex-start;gap:12px;background:#808080">${images.join('')}</body>`,
    );
    return await page.locator('body').screenshot();
  } finally {
    await page.close();
  }
}

/** The same picture at a third of the size or less: PNGs would take most of what the whole extension may. */
export async function asWebp(person: Person, png: Buffer, quality = 0.75): Promise<Buffer> {
  const page = await person.page.context().newPage();
  const url = await page.evaluate(
    async ({ source, quality }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, quality },
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
