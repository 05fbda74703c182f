// Draws the icons that browsers want as PNG, from the same shape as web/icons/icon.svg, without any
// image library: `node tools/icons.mjs` writes them, `node tools/icons.mjs --check` compares the
// committed ones, pixel by pixel (compressed bytes may differ from one zlib to the next).
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';

const FOLDER = 'web/icons';
const INK = [0x1d, 0x4f, 0x73];
/** The tick of the SVG, in its units of a sixteenth. */
const TICK = [[4, 8], [7, 11], [12, 5]];
const STROKE = 2;
const CORNER = 3;
/** Samples along each side of a pixel. */
const FINE = 4;

/** Maskable icons fill the square, and their sign keeps to the inner circle that no mask cuts. */
const ICONS = [
  { name: '192.png', size: 192, scale: 1, corner: CORNER },
  { name: '512.png', size: 512, scale: 1, corner: CORNER },
  { name: 'maskable-512.png', size: 512, scale: 0.72, corner: 0 },
];

const inRect = (x, y, corner) => {
  const dx = Math.max(corner - x, x - (16 - corner), 0);
  const dy = Math.max(corner - y, y - (16 - corner), 0);
  return dx * dx + dy * dy <= corner * corner;
};

// Butt ends and a mitred joint, as SVG draws them by default.
const inTick = (x, y) => {
  for (let at = 0; at + 1 < TICK.length; at += 1) {
    const [[ax, ay], [bx, by]] = [TICK[at], TICK[at + 1]];
    const [ux, uy] = [bx - ax, by - ay];
    const length = Math.sqrt(ux * ux + uy * uy);
    const along = ((x - ax) * ux + (y - ay) * uy) / length;
    const across = ((x - ax) * uy - (y - ay) * ux) / length;
    // Beyond the joint each stroke goes on until the other's outer edge: the mitre.
    const [from, to] = [at === 0 ? 0 : -STROKE, at + 2 === TICK.length ? length : length + STROKE];
    if (along >= from && along <= to && Math.abs(across) <= STROKE / 2) {
      if (along >= 0 && along <= length) return true;
      if (mitre(x, y)) return true;
    }
  }
  return false;
};

/** Whether a point lies in the corner that both strokes' outer edges enclose. */
function mitre(x, y) {
  const edges = [[TICK[0], TICK[1]], [TICK[1], TICK[2]]].map(([[ax, ay], [bx, by]]) => {
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
    return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length <= STROKE / 2;
  });
  return edges[0] && edges[1];
}

function pixels({ size, scale, corner }) {
  const out = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    const line = row * (size * 4 + 1);
    for (let column = 0; column < size; column += 1) {
      let [inside, white] = [0, 0];
      for (let sample = 0; sample < FINE * FINE; sample += 1) {
        const x = ((column + ((sample % FINE) + 0.5) / FINE) * 16) / size;
        const y = ((row + (Math.floor(sample / FINE) + 0.5) / FINE) * 16) / size;
        if (!inRect(x, y, corner)) continue;
        inside += 1;
        if (inTick((x - 8) / scale + 8, (y - 8) / scale + 8)) white += 1;
      }
      const at = line + 1 + column * 4;
      if (inside === 0) continue;
      INK.forEach((ink, channel) => { out[at + channel] = Math.round(ink + ((255 - ink) * white) / inside); });
      out[at + 3] = Math.round((255 * inside) / (FINE * FINE));
    }
  }
  return out;
}

/** The check sum of PNG; zlib's own is not in every Node 20. */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(icon) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(icon.size, 0);
  head.writeUInt32BE(icon.size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels(icon), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The pixels of a PNG that this tool wrote: one block of data after the head. */
function unpacked(file) {
  const bytes = readFileSync(file);
  const length = bytes.readUInt32BE(33);
  return inflateSync(bytes.subarray(41, 41 + length));
}

/** The icons that are not drawn as they should be; none, if all is well. */
export const wrong = () => ICONS.filter((icon) => !unpacked(`${FOLDER}/${icon.name}`).equals(pixels(icon))).map((icon) => `${FOLDER}/${icon.name}`);

if (process.argv[1]?.endsWith('icons.mjs')) {
  if (process.argv.includes('--check')) {
    const bad = wrong();
    for (const file of bad) console.error(`${file}: not what tools/icons.mjs draws: run \`node tools/icons.mjs\``);
    process.exit(bad.length === 0 ? 0 : 1);
  }
  for (const icon of ICONS) writeFileSync(`${FOLDER}/${icon.name}`, png(icon));
}
