import { createContext, type ReactNode, useContext, useState } from 'react';

const DraftsContext = createContext<Map<string, string> | null>(null);

/** Keeps what is typed but not yet saved while the person looks at another page; gone when the journal is locked. */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const [drafts] = useState(() => new Map<string, string>());
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** Text being typed for `key`, beginning with `saved`. */
export function useDraft(key: string, saved: string): [string, (text: string) => void] {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('no DraftsProvider above this component');
  const [text, setText] = useState(drafts.get(key) ?? saved);
  return [
    text,
    (typed) => {
      setText(typed);
      drafts.set(key, typed);
    },
  ];
}
