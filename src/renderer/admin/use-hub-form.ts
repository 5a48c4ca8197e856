import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useHubCall } from '../clients/use-desk.ts';
import { Refusal } from '../../shared/errors.ts';
import { hubContract, type HubCallName, type HubInput, type HubOutput } from '../../shared/hub-contract.ts';

type FormCall = Extract<
  HubCallName,
  'setOrganisation' | 'addSite' | 'editSite' | 'addTeam' | 'editTeam' | 'addAccount' | 'setUp'
>;

/** What a form holds: the call's input, with null where nothing is typed or chosen yet. */
type Draft<N extends FormCall> = { [K in keyof HubInput<N>]: HubInput<N>[K] | null };

/**
 * A form over one call of the hub contract, which is also what checks it: faults are shown once the person has tried to
 * go on, the first faulty field takes the focus, and what was typed stays whatever happens.
 */
export function useHubForm<N extends FormCall>(
  name: N,
  start: Draft<N>,
  onDone: (output: HubOutput<N>) => void,
) {
  const call = useHubCall(name);
  const [draft, setDraft] = useState(start);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const parsed = hubContract[name].input.safeParse(draft);
  const faults = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
  const refused = call.error instanceof Refusal ? call.error.field : undefined;

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    // What the schema takes, not what it makes of it (an id in a path is text); it has just taken the draft.
    if (parsed.success) call.mutate(draft as HubInput<N>, { onSuccess: onDone });
  };
  return {
    draft,
    set: (part: Partial<Draft<N>>) => setDraft({ ...draft, ...part }),
    /** Whether to say that a field is wrong. */
    faulty: (field: keyof HubInput<N> & string) => (tries > 0 && faults.has(field)) || refused === field,
    tried: tries > 0,
    form: { ref: form, onSubmit: submit, noValidate: true },
    busy: call.isPending,
    error: call.error,
  };
}
