import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import { usePalette } from '../../../parts/palette.ts';
import styles from '../breathe.module.css';
import { type QuietProps, QuietRoutine } from '../quiet-routine.tsx';
import { useLessMotion } from '../use-less-motion.ts';
import { lookAt, shown, startWatch } from '../watch.ts';
import { type Look, paintScene } from './paint.ts';
import { sceneFrom } from './scene.ts';

/** Clouds this slow need no more frames; in ms between two. */
const frameTime = 1000 / 30;
/** Sharper than this nobody sees on hills, and it would cost. */
const mostPixels = 2;

/** A view to rest the eyes on, drawn here: hills and slow clouds; still for those who want less motion. */
export function GreenRoutine({ seed, ...props }: QuietProps & { seed: number }) {
  const { t } = useTranslation();
  const [view, setView] = useState(seed);
  return (
    <QuietRoutine {...props} words={t('routines.green.words')}>
      {() => (
        <>
          <GreenView seed={view} />
          <Button kind="quiet" onPress={() => setView(view + 1)}>
            {t('routines.green.another')}
          </Button>
        </>
      )}
    </QuietRoutine>
  );
}

export function GreenView({ seed }: { seed: number }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isStill = useLessMotion();
  const { paper } = usePalette();
  const look: Look = isDark(paper) ? 'evening' : 'day';
  useEffect(() => {
    const place = canvas.current;
    const context = place?.getContext('2d');
    if (!place || !context) return;
    const scene = sceneFrom(seed);
    let watch = startWatch(performance.now());
    const paint = () => {
      const { clientWidth: width, clientHeight: height } = place;
      const sharp = Math.min(devicePixelRatio, mostPixels);
      if (place.width !== Math.round(width * sharp) || place.height !== Math.round(height * sharp)) {
        place.width = Math.round(width * sharp);
        place.height = Math.round(height * sharp);
      }
      context.setTransform(sharp, 0, 0, sharp, 0, 0);
      paintScene(context, scene, shown(watch) / 1000, { width, height, look });
    };
    const resized = new ResizeObserver(paint);
    resized.observe(place);
    if (isStill) return () => resized.disconnect();
    // A hidden page is drawn no frame of, and clouds wait where they were.
    const tick = (now: number) => {
      frame = requestAnimationFrame(tick);
      if (now - watch.lookedAt < frameTime - 1) return;
      watch = lookAt(watch, now);
      paint();
    };
    let frame = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
    };
  }, [seed, look, isStill]);
  return <canvas ref={canvas} className={styles.view} role="img" aria-label={t('routines.green.label')} />;
}

/** Whether a computed colour `rgb(r, g, b)` is nearer to black. */
function isDark(colour: string): boolean {
  const channels =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}
