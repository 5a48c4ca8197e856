import { Notification } from 'electron';
import { words } from '../../shared/words/index.ts';

/** Kept while it can be pressed: one that nothing holds is collected, and its press with it. */
const shown = new Set<Notification>();

/** The system's own notification: silent, under the companion's name, with nothing about a person in it. */
export function notify(body: string, pressed: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: words.en.common.name, body, silent: true });
  shown.add(notification);
  notification.on('click', pressed);
  notification.on('close', () => shown.delete(notification));
  notification.show();
}
