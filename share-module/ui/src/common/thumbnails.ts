/** Previews are looked at, not judged by: a larger file is worth its way only where somebody opens it. */
export const LARGEST_BYTES = 12 * 1024 * 1024;
/** In pixels of the device: twice what is shown, for fine screens. */
const WIDTH = 192;
const HEIGHT = 144;
/** A page of many photos leaves the line to what is asked for meanwhile. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs when its turn comes; one that is aborted before that never runs. */
export async function inTurn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    await new Promise<void>(resolve => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    signal.throwIfAborted();
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) {
      running -= 1;
    } else {
      next(); // takes over the place
    }
  }
}

/** The picture made small, so that a page keeps no more of a photo than it shows. */
export async function shrink(picture: Blob): Promise<Blob> {
  const whole = await createImageBitmap(picture);
  const scale = Math.min(1, Math.max(WIDTH / whole.width, HEIGHT / whole.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(whole.width * scale);
  canvas.height = Math.ceil(whole.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) {
    whole.close();
    return picture;
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(small => (small === null ? reject(new Error('no picture')) : resolve(small)), 'image/png');
  });
}
