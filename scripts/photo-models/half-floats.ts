const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** Below this exponent a half has lost all of its digits. */
const lost = -10;

/** A number of 32 bits in the 16 of a half, rounded to the nearest. */
function half(value: number): number {
  float[0] = value;
  const whole = bits[0] ?? 0;
  const sign = (whole >>> 16) & 0x8000;
  const exponent = ((whole >>> 23) & 0xff) - 127 + 15;
  const digits = whole & 0x7fffff;
  if (exponent >= 31) throw new Error(`${value} does not fit into a half`);
  if (exponent > 0) return (sign | (exponent << 10) | (digits >>> 13)) + ((digits >>> 12) & 1);
  if (exponent < lost) return sign;
  const small = digits | 0x800000;
  return (sign | (small >>> (14 - exponent))) + ((small >>> (13 - exponent)) & 1);
}

/**
 * The same numbers in half the room.
 * @throws when one is too large for it
 */
export const halfFloats = (values: Float32Array): Uint16Array => Uint16Array.from(values, half);
