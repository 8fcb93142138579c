// The shape of the picture in the page.

const WIDE = [1.42, 2.1];
const TALL = [0.46, 0.72];

/** Return the largest picture in a box: lying from 1.42 to 2.1, or standing from 0.46 to 0.72 of its height. */
export function fitted(width, height) {
  const [least, most] = width > height ? WIDE : TALL;
  // A page that is not laid out yet has no size.
  if (width < 1 || height < 1) return { width: 320, height: 180 };
  const shape = Math.min(most, Math.max(least, width / height));
  return width / height > shape ? { width: Math.round(height * shape), height } : { width, height: Math.round(width / shape) };
}
