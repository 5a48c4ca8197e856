import { EventEmitter } from 'node:events';

/** What a handler is told of the page that called. */
export interface InvokeEvent {
  sender: unknown;
  senderFrame: { url: string };
}
type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }
  /** Runs the handler of a channel, as `ipcRenderer.invoke` reaches it. */
  async invoke(channel: string, event: InvokeEvent, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`no handler for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();
