/** Whether keys are called as on a Mac. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac OS');
