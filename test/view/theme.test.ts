import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunRole } from '../../src/view/row.ts';
import { COLOURS, type Colour, type Style, THEMES, type ThemeName } from '../../src/view/theme.ts';
import { contrast, linear, type Rgb, rgb } from './contrast.ts';

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
  safe: [...Object.values(DARK), ...Object.values(LIGHT)],
  plain: [...Object.values(DARK), ...Object.values(LIGHT)],
};

/*
 * How much of the foreground is left where text is faint: xterm, VTE and most others keep two
 * thirds. Windows Terminal and xterm.js keep half, which no colours of theirs could make up for:
 * there, faint text misses the bound, and the theme that has none is the remedy.
 */
const FAINT = 2 / 3;
const FAINTER = [DARK.windows, DARK.code, LIGHT.windows, LIGHT.code];

/** Foreground and background as seen. */
function pair(palette: string, style: Style): [Rgb, Rgb] {
  const [fg, bg, ...colours] = palette.split(' ').map(rgb);
  const named = (name: Colour | undefined) => (name ? colours[COLOURS.indexOf(name)] : undefined);
  let front = named(style.fg) ?? fg ?? [];
  let back = named(style.bg) ?? bg ?? [];
  if (style.inverse) [front, back] = [back, front];
  if (style.dim) front = front.map((c, i) => c * FAINT + (back[i] ?? 0) * (1 - FAINT));
  return [front, back];
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

/*
 * Colours as they are seen without one kind of cones, in linear light: Machado, Oliveira, Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
 */
const EYES = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};
/** Far more than two colours beside each other need to be told apart (about 2). */
const FAR_APART = 25;

/** CIE L*a*b* of linear light, D65. */
function lab([r = 0, g = 0, b = 0]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test('what is left out and what is added are told apart by their colours, whatever the eyes', () => {
  for (const name of ['dark', 'light', 'safe'] as const) {
    const { deleted, inserted } = THEMES[name];
    // The colour that is not the text's on its background.
    const colourOf = (palette: string, style: Style) =>
      pair(palette, style)[style.bg ? 1 : 0] ?? [];
    for (const palette of PALETTES[name])
      for (const [eye, m] of Object.entries(EYES)) {
        const seen = [deleted, inserted].map((style) => {
          const light = linear(colourOf(palette, style));
          const row = (at: number) => light.reduce((sum, c, i) => sum + c * (m[at + i] ?? 0), 0);
          return lab([row(0), row(3), row(6)].map((c) => Math.min(1, Math.max(0, c))));
        });
        const apart = Math.hypot(...(seen[0] ?? []).map((c, i) => c - (seen[1]?.[i] ?? 0)));
        assert.ok(apart >= FAR_APART, `${name} ${eye} ${apart}`);
      }
  }
});

test('the safe theme has two colours besides black', () => {
  const used = Object.values(THEMES.safe).flatMap(({ fg, bg }) => [fg, bg]);
  assert.deepEqual(
    new Set(used.filter((one) => one !== undefined)),
    new Set(['black', 'bright-yellow', 'bright-cyan']),
  );
});
