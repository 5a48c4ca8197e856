import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../shared/check-in.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { CalmWave } from '../parts/calm-wave.tsx';
import { MoodFace } from '../parts/mood-face.tsx';
import styles from './lead.module.css';
import { besideSite, type LevelName, type Move, type Released, type UnitView } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';

/** The week in four tiles: a word each, the number under it, an arrow only after two moves the same way. */
export function Tiles({ shown, view }: { shown: Released; view: UnitView }) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const numbers = useNumberWords();
  const { moves, site } = view;

  const levelTile = (name: LevelName, picture: ReactNode) => (
    <Tile
      title={t(`desk.measure.${name}`)}
      picture={picture}
      word={words.shortLevel(name, shown[name])}
      move={moves[name]}
    >
      <li>{t('desk.tile.level', { level: numbers.plain(shown[name]) })}</li>
      {site && <li>{t('desk.tile.site', { figure: numbers.mean(site[name]) })}</li>}
      {site && <li>{t(`desk.beside.${besideSite(shown[name], site[name])}`)}</li>}
    </Tile>
  );
  return (
    <div className={styles.tiles}>
      {levelTile('mood', <MoodFace mood={nearestStep(shown.mood)} size={36} />)}
      {levelTile('calm', <CalmWave calm={nearestStep(shown.calm)} size={36} />)}
      <Tile title={t('desk.measure.strained')} word={words.shortBand(shown.strained)} move={moves.strained}>
        <li>{words.percent(shown.strained)}</li>
        {site && <li>{t('desk.tile.site', { figure: numbers.share(site.strained) })}</li>}
      </Tile>
      <Tile
        title={t('desk.measure.groups')}
        word={shown.groups[0] ? t(`domain.stressorGroup.${shown.groups[0]}`) : t('desk.weighs.nothingShort')}
        move={0}
      >
        {shown.groups.slice(1).map((group) => (
          <li key={group}>{t('desk.tile.next', { group: t(`domain.stressorGroup.${group}`) })}</li>
        ))}
      </Tile>
    </div>
  );
}

interface TileProps {
  title: string;
  picture?: ReactNode;
  word: string;
  move: Move;
  children: ReactNode;
}

function Tile({ title, picture, word, move, children }: TileProps) {
  const { t } = useTranslation();
  const Arrow = move > 0 ? ArrowUpRight : ArrowDownRight;
  return (
    <section className={styles.tile} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.word}>
        {picture}
        {word}
      </p>
      {move !== 0 && (
        <p className={styles.move}>
          <Arrow size={18} aria-hidden />
          {t(move > 0 ? 'desk.move.twiceUp' : 'desk.move.twiceDown')}
        </p>
      )}
      <ul className={styles.small}>{children}</ul>
    </section>
  );
}

/** The drawing nearest to a half step; the halves lean to the middle, so that a picture says less than the number. */
function nearestStep(level: number): Step {
  if (level <= 2) return 2;
  return level >= 4 ? 4 : 3;
}
