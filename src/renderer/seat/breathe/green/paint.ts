import { cloudAt, ridgeAt, type Scene } from './scene.ts';

/** Colours of a day and of an evening; hills from far to near. */
const looks = {
  day: { sky: ['#d9ecec', '#f8f1e2'], hills: ['#bfd8cb', '#2f6b4c'], cloud: '#ffffffb3', sun: '#fff6dd' },
  evening: { sky: ['#0f1f25', '#2b403f'], hills: ['#35544d', '#0d201a'], cloud: '#b9d2cc24', sun: '#dfe9dc' },
} as const;
export type Look = keyof typeof looks;

/** So many px lie between two points of a ridge. */
const grain = 6;

/** Draws a view as it is after some seconds, over the whole of a canvas of this size. */
export function paintScene(
  context: CanvasRenderingContext2D,
  { hills, clouds, trees }: Scene,
  seconds: number,
  { width, height, look }: { width: number; height: number; look: Look },
): void {
  const colours = looks[look];
  const air = context.createLinearGradient(0, 0, 0, height * 0.8);
  air.addColorStop(0, colours.sky[0]);
  air.addColorStop(1, colours.sky[1]);
  context.fillStyle = air;
  context.fillRect(0, 0, width, height);
  disc(context, width * 0.72, height * 0.2, height * 0.055, colours.sun);

  for (const cloud of clouds) {
    const x = cloudAt(cloud, seconds);
    context.fillStyle = colours.cloud;
    context.beginPath();
    for (const { dx, dy, radius } of cloud.puffs) {
      context.moveTo((x + dx + radius) * height, (cloud.y + dy) * height);
      context.ellipse(
        (x + dx) * height,
        (cloud.y + dy) * height,
        radius * height,
        radius * height * 0.6,
        0,
        0,
        7,
      );
    }
    context.fill();
  }

  for (const [index, hill] of hills.entries()) {
    context.fillStyle = mixed(colours.hills, hill.near);
    context.beginPath();
    context.moveTo(0, height);
    for (let x = 0; x <= width + grain; x += grain) context.lineTo(x, ridgeAt(hill, x / height) * height);
    context.lineTo(width, height);
    context.fill();
    if (index !== hills.length - 2) continue;
    context.fillStyle = mixed(colours.hills, Math.min(1, hill.near + 0.2));
    for (const { x, size } of trees) {
      const foot = ridgeAt(hill, x) * height;
      context.beginPath();
      context.ellipse(
        x * height,
        foot - size * height * 0.45,
        size * height * 0.35,
        size * height * 0.6,
        0,
        0,
        7,
      );
      context.fill();
    }
  }
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.fill();
}

const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);

/** A colour between two of the form `#rrggbb`. */
export function mixed([from, to]: readonly [string, string], share: number): string {
  const mix = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share),
  );
  return `rgb(${mix.join(' ')})`;
}
