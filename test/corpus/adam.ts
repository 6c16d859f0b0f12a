/** Weights that learn by Adam's method: a step in the direction of the mean gradient, the shorter the more gradients differ. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over typed arrays, whose every index is made here */
export class Adam {
  /** The gradient of the batch at hand; a step clears it. */
  readonly g: Float32Array;
  private readonly m: Float32Array;
  private readonly v: Float32Array;
  private t = 0;

  constructor(readonly w: Float32Array, private readonly decay: number) {
    this.g = new Float32Array(w.length);
    this.m = new Float32Array(w.length);
    this.v = new Float32Array(w.length);
  }

  step(rate: number, scale: number): void {
    this.t++;
    const { w, g, m, v, decay } = this;
    const c1 = rate / (1 - 0.9 ** this.t);
    const c2 = 1 / (1 - 0.999 ** this.t);
    for (let i = 0; i < w.length; i++) {
      const gi = g[i]! * scale;
      m[i] = 0.9 * m[i]! + 0.1 * gi;
      v[i] = 0.999 * v[i]! + 0.001 * gi * gi;
      w[i]! -= (c1 * m[i]!) / (Math.sqrt(v[i]! * c2) + 1e-8) + rate * decay * w[i]!;
      g[i] = 0;
    }
  }
}
