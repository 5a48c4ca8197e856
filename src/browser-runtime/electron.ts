/**
 * The part of Electron's main-process API that the app uses, served to an ordinary browser: a window becomes a page on
 * 127.0.0.1, its IPC a WebSocket. What a browser has no equal for (tray, notification, keystore, screen-capture
 * protection) answers as a system without it would, and is announced to a parent process, so that a test can ask.
 */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { ipcMain } from './ipc-main.ts';
import { dialog, globalShortcut, Menu, nativeTheme, Notification, Tray } from './desktop.ts';
import { powerMonitor, safeStorage, screen, session, shell } from './system.ts';
import { protocol } from './web-server.ts';

export {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
};

// CommonJS bundles reach a module's names through its default export.
export default {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
};
