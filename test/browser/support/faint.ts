import type { FrameLocator } from 'playwright-core';

/** What has to be told from the ground that it stands on, and by which of its colours: WCAG 1.4.11 wants a contrast of 3. */
const shapes: readonly (readonly [selector: string, property: string])[] = [
  ['.field', 'border-top-color'],
  ['.box input', 'border-top-color'],
  ['.balance .frame, .weeks .frame, .swatch .frame', 'stroke'],
  ['.balance .people, .weeks .people, .swatch .people', 'fill'],
  ['.heart .codicon', 'color'],
  ['.late .codicon', 'color'],
  ['.button.icon .codicon, .button.quiet .codicon, .button.secondary .codicon', 'color'],
  ['summary > .codicon', 'color'],
  ['.mood polyline', 'stroke'],
  ['.mood circle, .over-time .mark', 'fill'],
  ['.notices .codicon, .failure .codicon', 'color'],
];

/** The shapes of the panel that are too faint on their ground, each once, with how faint; so are rings around what has the focus. */
export async function faint(panel: FrameLocator): Promise<readonly string[]> {
  return panel.locator('body').evaluate((body, wanted) => {
    const canvas = body.ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas.');
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

    /** The colours over each other, the lowest first, as one looks at them. */
    const seen = (colours: readonly string[]): readonly number[] => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (rgb: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.map((each) => {
        const part = each / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element): readonly string[] => {
      const base = style(element.ownerDocument.documentElement).getPropertyValue(
        '--vscode-sideBar-background',
      );
      const over: string[] = [];
      for (let each = element.parentElement; each; each = each.parentElement) {
        over.unshift(style(each).backgroundColor);
      }
      return [base, ...over];
    };

    const ratioOf = (element: Element, property: string): number => {
      const ground = groundOf(element);
      const colours = [
        light(seen(ground)),
        light(seen([...ground, style(element).getPropertyValue(property)])),
      ];
      return (Math.max(...colours) + 0.05) / (Math.min(...colours) + 0.05);
    };

    const found = new Set<string>();
    for (const [selector, property] of wanted) {
      for (const element of body.querySelectorAll(selector)) {
        // What shows only on the row under the mouse is looked at there.
        if (!element.checkVisibility({ opacityProperty: true })) continue;
        const ratio = ratioOf(element, property);
        if (ratio < 3)
          found.add(`${selector} ${property}: ${ratio.toFixed(2)} in .${element.parentElement?.className}`);
      }
    }
    const before = body.ownerDocument.activeElement;
    for (const element of body.querySelectorAll<HTMLElement>('button, summary, input, textarea')) {
      if (!element.checkVisibility()) continue;
      element.focus({ focusVisible: true, preventScroll: true });
      const { outlineStyle, outlineWidth } = style(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) found.add(`no ring: ${element.className}`);
      const ratio = ratioOf(element, 'outline-color');
      if (ratio < 3) found.add(`ring of ${element.className}: ${ratio.toFixed(2)}`);
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return [...found];
  }, shapes);
}

/** What one can press that is smaller than a finger or a shaky hand needs: 24 by 24 (WCAG 2.5.8). */
export async function small(panel: FrameLocator): Promise<readonly string[]> {
  return panel.locator('body').evaluate((body) =>
    [...body.querySelectorAll<HTMLElement>('button, summary, textarea, input, a[href]')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const target = element.matches('input[type=checkbox]')
          ? (element.closest('label') ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24
          ? [
              `${element.tagName}.${element.className} ${width} × ${height}: ${element.textContent.slice(0, 40)}`,
            ]
          : [];
      }),
  );
}
