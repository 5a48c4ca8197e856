type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void;

/**
 * Runs in the page before any script of its own: `ipcRenderer` and `contextBridge` for the app's CommonJS preload.
 * Sent as text, so it may use nothing from outside itself.
 */
export function pageSide(windowId: number, preload: Preload): void {
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/?window=${windowId}`);
  const opened = new Promise((done) => socket.addEventListener('open', done));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.channel) {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(message.error));
    else call?.resolve(message.value);
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Sidetone has been closed'));
    waiting.clear();
  });

  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]) {
      const call = Promise.withResolvers<unknown>();
      if (socket.readyState > WebSocket.OPEN) call.reject(new Error('Sidetone has been closed'));
      waiting.set(++last, call);
      const text = JSON.stringify({ id: last, channel, args: structuredClone(args) });
      void opened.then(() => socket.send(text));
      return call.promise;
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      const those = listeners.get(channel) ?? new Set();
      listeners.set(channel, those.add(listener));
      return this;
    },
    off(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.get(channel)?.delete(listener);
      return this;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, value: object) =>
      Object.defineProperty(window, key, { value: Object.freeze({ ...value }), enumerable: true }),
  };
  const module = { exports: {} };
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { ipcRenderer, contextBridge };
    },
    module,
    module.exports,
  );
}
