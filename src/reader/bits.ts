/** Numbers packed bit by bit, and the letters that carry them. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, without a runtime's help. */
export function toLetters(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) out += LETTERS.charAt((three >> shift) & 63);
  }
  return out;
}

/** What `toLetters` wrote, with up to two zero bytes after it. */
export function fromLetters(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[LETTERS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length >> 2) * 3);
  let at = 0;
  const of = (i: number): number => value[text.charCodeAt(i) & 127] ?? 0;
  for (let i = 0; i + 3 < text.length; i += 4) {
    const three = (of(i) << 18) | (of(i + 1) << 12) | (of(i + 2) << 6) | of(i + 3);
    bytes[at++] = three >> 16;
    bytes[at++] = (three >> 8) & 255;
    bytes[at++] = three & 255;
  }
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

  read(width: number): number {
    let value = 0;
    let left = width;
    while (left > 0) {
      const free = 8 - (this.at & 7);
      const take = Math.min(free, left);
      const byte = this.bytes[this.at >> 3] ?? 0;
      value = value * (1 << take) + ((byte >> (free - take)) & ((1 << take) - 1));
      this.at += take;
      left -= take;
    }
    return value;
  }

  readRice(k: number): number {
    let high = 0;
    while (this.at < this.bytes.length * 8 && this.read(1) === 1) high++;
    return high * 2 ** k + this.read(k);
  }
}
