import type { i18n } from 'i18next';
import type { Act } from './screen.ts';

/** Longest wait for what an act needs, in ms. */
const patience = 3000;
/** A page that did not change for so long, in ms, has come to rest. */
const quietFor = 60;

/** Does a screen's acts one after the other, as a person would; fails loudly when the words are not there. */
export async function actOut(acts: readonly Act[], words: i18n): Promise<void> {
  for (const act of acts) {
    if (typeof act === 'string') (await appears(() => pressable(words.t(act)), act)).click();
    else type(await appears(() => field(words.t(act.field)), act.field), act.text);
    await new Promise(requestAnimationFrame); // nobody's hands are quicker
  }
}

const said = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim();

/** What says exactly this, or else begins with it: some buttons say more in a second line. */
function pressable(text: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')];
  return all.find((e) => said(e) === text) ?? all.find((e) => said(e).startsWith(text));
}

function field(text: string): HTMLElement | null | undefined {
  return [...document.querySelectorAll('label')].find((e) => said(e) === text)?.control;
}

/** React listens for the event, and looks past its own setter for the value. */
function type(into: HTMLElement, text: string): void {
  const kind = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(into, text);
  into.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Resolves when nothing is on its way and nothing has been drawn for a while. It draws no frames of its own to find out. */
export function rest(): Promise<void> {
  return new Promise((done) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, quietFor);
    };
    const watcher = new MutationObserver(wait);
    function look() {
      if (document.querySelector('[aria-busy=true]')) return wait();
      watcher.disconnect();
      done();
    }
    watcher.observe(document.body, { childList: true, subtree: true });
    wait();
  });
}

async function appears(find: () => HTMLElement | null | undefined, what: string): Promise<HTMLElement> {
  const begun = performance.now();
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() - begun > patience) throw new Error(`the gallery waited in vain for ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
