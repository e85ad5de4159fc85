/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly number[];

/** A colour as six hexadecimal digits say it. */
export function rgb(hex: string): Rgb {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Contrast by WCAG 2.2: the ratio of relative luminances. */
export function contrast([front, back]: [Rgb, Rgb]): number {
  const luminance = (rgb: Rgb) => {
    const [r = 0, g = 0, b = 0] = linear(rgb);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Light as it is, of colours as they are coded for screens. */
export function linear(rgb: Rgb): Rgb {
  return rgb
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}
