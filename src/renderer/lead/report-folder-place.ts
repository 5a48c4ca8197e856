import { createContext, type ReactNode, useContext } from 'react';

const ReportFolderContext = createContext<ReactNode>(null);

/** In the app: the card by which new reports go to a folder. A page in a browser reaches no folder. */
export const ReportFolderProvider = ReportFolderContext.Provider;

/** The card, or null in a browser. */
export function useReportFolder(): ReactNode {
  return useContext(ReportFolderContext);
}
