import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { app } from './app.ts';
import { announce } from './command-line.ts';
import { ipcMain } from './ipc-main.ts';
import { pageSide } from './page-side.ts';
import { addressOf, type Page, pages } from './web-server.ts';

const call = z.strictObject({ id: z.int(), channel: z.string(), args: z.array(z.unknown()) });

class WebContents extends EventEmitter {
  readonly sockets = new Set<WebSocket>();
  url = '';
  getURL = () => this.url;
  send(channel: string, ...args: unknown[]): void {
    // What Electron's structured clone would refuse must fail here too.
    const text = JSON.stringify({ channel, args: structuredClone(args) });
    for (const socket of this.sockets) socket.send(text);
  }
  setWindowOpenHandler(): void {}
}

interface WindowOptions {
  show?: boolean;
  webPreferences?: { preload?: string };
}

let lastId = 0;

/** A window as a page in the person's browser: the same page may be open in several tabs. */
export class BrowserWindow extends EventEmitter implements Page {
  readonly id = ++lastId;
  readonly webContents = new WebContents();
  readonly #options: WindowOptions;
  #visible: boolean;

  constructor(options: WindowOptions = {}) {
    super();
    this.#options = options;
    this.#visible = options.show ?? true;
    pages.set(this.id, this);
  }
  static getAllWindows(): BrowserWindow[] {
    return [...pages.values()].filter((page) => page instanceof BrowserWindow);
  }
  get url(): string {
    return this.webContents.url;
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    const address = addressOf(this.id);
    announce({ type: 'window', id: this.id, address });
    console.log(`Sidetone is open at ${address}`);
  }
  /** The page's half of IPC, then the app's own preload inside it. */
  preloadScript(): string {
    const { preload } = this.#options.webPreferences ?? {};
    const source = preload ? readFileSync(preload, 'utf8') : '';
    return `(${pageSide.toString()})(${this.id}, (require, module, exports) => {${source}\n});`;
  }
  attach(socket: WebSocket): void {
    this.webContents.sockets.add(socket);
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
    // ws hands text over as a Buffer unless told otherwise.
    socket.on('message', (data) => {
      this.#receive(socket, data as Buffer).catch(() => socket.close(1002));
    });
    socket.on('close', () => this.webContents.sockets.delete(socket));
  }
  async #receive(socket: WebSocket, data: Buffer): Promise<void> {
    const { id, channel, args } = call.parse(JSON.parse(data.toString('utf8')));
    const event = { sender: this.webContents, senderFrame: { url: this.webContents.url } };
    try {
      const value = structuredClone(await ipcMain.invoke(channel, event, args));
      socket.send(JSON.stringify({ id, value }));
    } catch (error) {
      socket.send(
        JSON.stringify({ id, error: `Error invoking remote method '${channel}': ${String(error)}` }),
      );
    }
  }
  getNormalBounds = () => ({ x: 0, y: 0, width: 420, height: 680 });
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => void (prevented = true) });
    if (prevented) return;
    pages.delete(this.id);
    for (const socket of this.webContents.sockets) socket.close();
    this.emit('closed');
    if (pages.size === 0) app.emit('window-all-closed');
  }
  show(): void {
    this.#visible = true;
    this.emit('show');
  }
  showInactive(): void {
    this.show();
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }
  isVisible = () => this.#visible;
  isDestroyed = () => !pages.has(this.id);
  isMinimized = () => false;
  /** What is shown is a page of its own; nothing else needs to call for attention. */
  isFocused = () => true;
  focus(): void {}
  restore(): void {}
  setContentProtection(): void {}
}
