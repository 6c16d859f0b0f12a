/** Numbers packed bit by bit, and the letters that carry them. */

/** Letters that stand in a JSON string as they are: printable ASCII but the space, the quotation mark and the backslash. */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((letter) => letter !== '"' && letter !== '\\').join('');
/** Two letters carry this many bits: 92 × 92 is a little more than 2^13. */
const PAIR_BITS = 13;

/** Bytes as text, two letters for 13 bits. */
export function toLetters(bytes: Uint8Array): string {
  const bits = new BitReader(bytes);
  let out = '';
  for (let left = bytes.length * 8; left > 0; left -= PAIR_BITS) {
    const pair = bits.read(PAIR_BITS);
    out += LETTERS.charAt(Math.floor(pair / LETTERS.length)) + LETTERS.charAt(pair % LETTERS.length);
  }
  return out;
}

/** What `toLetters` wrote, with up to two zero bytes after it. */
export function fromLetters(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) value[LETTERS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.ceil((text.length / 2) * (PAIR_BITS / 8)));
  let at = 0, held = 0, count = 0;
  for (let i = 0; i + 1 < text.length; i += 2) {
    held = (held << PAIR_BITS) | ((value[text.charCodeAt(i) & 127] ?? 0) * LETTERS.length + (value[text.charCodeAt(i + 1) & 127] ?? 0));
    for (count += PAIR_BITS; count >= 8; ) bytes[at++] = held >>> (count -= 8);
    held &= 0xff;
  }
  if (count > 0) bytes[at] = held << (8 - count);
  return bytes;
}

/** Writes numbers of given widths, high bit first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private held = 0;
  private count = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.held = (this.held << 1) | ((value >>> bit) & 1);
      if (++this.count === 8) {
        this.bytes.push(this.held);
        this.held = this.count = 0;
      }
    }
  }

  /** A number that is mostly near 2^k: its high part in ones, its low `k` bits as they are. */
  writeRice(value: number, k: number): void {
    for (let high = value >>> k; high > 0; high--) this.write(1, 1);
    this.write(0, 1);
    this.write(value, k);
  }

  done(): Uint8Array {
    while (this.count !== 0) this.write(0, 1);
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what BitWriter wrote; zeros past the end. */
export class BitReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  /** The next 32 bits less those of the byte begun: 25 at least are sound. */
  private window(): number {
    const { bytes, at } = this;
    const i = at >> 3;
    return (((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)) << (at & 7);
  }

  /** A number of 1 to 24 bits. */
  read(width: number): number {
    const value = this.window() >>> (32 - width);
    this.at += width;
    return value;
  }

  readRice(k: number): number {
    let high = 0;
    for (;;) {
      const ones = Math.min(24, Math.clz32(~this.window()));
      high += ones;
      this.at += ones;
      if (ones < 24 || this.at > this.bytes.length * 8) break;
    }
    this.at++;
    return k === 0 ? high : high * 2 ** k + this.read(k);
  }
}
