import { contextBridge, ipcRenderer } from 'electron';
import type { SeatBridge, SeatEvent } from '../shared/seat-contract.ts';

// One door, two channels: calls go in by name and are parsed in answer.ts; `changed` says that something is out of date.
const bridge: SeatBridge = {
  call: (name, input) => ipcRenderer.invoke('seat', name, input),
  onChange(listener) {
    const heard = (_event: unknown, event: SeatEvent) => listener(event);
    ipcRenderer.on('changed', heard);
    return () => void ipcRenderer.off('changed', heard);
  },
};

contextBridge.exposeInMainWorld('sidetone', bridge);
