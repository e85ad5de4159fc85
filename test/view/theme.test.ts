import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunRole } from '../../src/view/row.ts';
import { type Colour, type Style, THEMES, type ThemeName } from '../../src/view/theme.ts';

const NAMES: readonly Colour[] = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
  'bright-black',
  'bright-red',
  'bright-green',
  'bright-yellow',
  'bright-blue',
  'bright-magenta',
  'bright-cyan',
  'bright-white',
];

/** Foreground, background, then the sixteen colours, as the terminals have them out of the box. */
const DARK = {
  xterm:
    'e5e5e5 000000 000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
  windows:
    'cccccc 0c0c0c 0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
  gnome:
    'd0cfcc 171421 171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33da7a e9ad0c 2a7bde c061cb 33c7de ffffff',
  code: 'cccccc 1e1e1e 000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5',
};
const LIGHT = {
  xterm: DARK.xterm.replace('e5e5e5 000000', '000000 ffffff'),
  windows: DARK.windows.replace('cccccc 0c0c0c', '0c0c0c f2f2f2'),
  gnome: DARK.gnome.replace('d0cfcc 171421', '171421 ffffff'),
  code: '333333 ffffff 000000 cd3131 107c10 949800 0451a5 bc05bc 0598bc 555555 666666 cd3131 14ce14 b5ba00 0451a5 bc05bc 0598bc a5a5a5',
};
const PALETTES: Readonly<Record<ThemeName, readonly string[]>> = {
  dark: Object.values(DARK),
  light: Object.values(LIGHT),
  contrast: [...Object.values(DARK), ...Object.values(LIGHT)],
  plain: [...Object.values(DARK), ...Object.values(LIGHT)],
};

/*
 * How much of the foreground is left where text is faint: xterm, VTE and most others keep two
 * thirds. Windows Terminal and xterm.js keep half, which no colours of theirs could make up for:
 * there, faint text misses the bound, and the theme that has none is the remedy.
 */
const FAINT = 2 / 3;
const FAINTER = [DARK.windows, DARK.code, LIGHT.windows, LIGHT.code];

type Rgb = readonly number[];

/** Foreground and background as seen. */
function pair(palette: string, style: Style): [Rgb, Rgb] {
  const [fg, bg, ...colours] = palette
    .split(' ')
    .map((hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  const named = (name: Colour | undefined) => (name ? colours[NAMES.indexOf(name)] : undefined);
  let front = named(style.fg) ?? fg ?? [];
  let back = named(style.bg) ?? bg ?? [];
  if (style.inverse) [front, back] = [back, front];
  if (style.dim) front = front.map((c, i) => c * FAINT + (back[i] ?? 0) * (1 - FAINT));
  return [front, back];
}

/** Contrast by WCAG 2.2: the ratio of relative luminances. */
function contrast([front, back]: [Rgb, Rgb]): number {
  const luminance = (rgb: Rgb) => {
    const [r = 0, g = 0, b = 0] = rgb
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('everything can be read: 4.5 to 1 in every theme, on the palettes of common terminals', () => {
  const weak: string[] = [];
  for (const [name, theme] of Object.entries(THEMES)) {
    for (const palette of PALETTES[name as ThemeName]) {
      for (const [role, style] of Object.entries(theme)) {
        if (style.dim && FAINTER.includes(palette)) continue;
        const ratio = contrast(pair(palette, style));
        if (ratio < 4.5) weak.push(`${name} ${role} ${ratio.toFixed(2)} on ${palette}`);
      }
    }
  }
  assert.deepEqual(weak, []);
});

test('the high contrast theme dims nothing and reaches 6 to 1', () => {
  for (const palette of PALETTES.contrast)
    for (const [role, style] of Object.entries(THEMES.contrast)) {
      assert.ok(!style.dim && contrast(pair(palette, style)) >= 6, role);
    }
});

test('what must be told apart differs in more than its colour, in every theme', () => {
  const apart: RunRole[] = ['text', 'deleted', 'inserted', 'figure-changed', 'quotation-changed'];
  for (const theme of Object.values(THEMES)) {
    const shapes = apart.map((role) => {
      const { bold, underline, inverse } = theme[role];
      return [bold, underline, inverse].map(Boolean).join();
    });
    assert.equal(new Set(shapes).size, apart.length);
  }
});

test('red is never set against green', () => {
  for (const theme of Object.values(THEMES)) {
    const used = new Set(Object.values(theme).map(({ fg }) => fg?.replace('bright-', '')));
    assert.ok(!(used.has('red') && used.has('green')));
  }
});
