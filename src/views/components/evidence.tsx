import {type ComponentChildren, createContext} from 'preact';
import {useCallback, useContext, useMemo, useState} from 'preact/hooks';
import {type Chain, chainsOf} from '../../analysis/chains';
import {tripOf} from '../../analysis/context';
import {type Proof, proofOf} from '../../analysis/proof';
import type {Exposure, Finding, Receiver} from '../../model/finding';
import {type Note, timelessSubject} from '../../model/notes';
import type {Observation} from '../../model/observation';
import {EvidenceDrawer} from './evidence-drawer';
import {receiverBook} from './receivers';

/** What the drawer is about: an input, for one receiver or all, a dimension of the lens, a letter to a receiver, or claims of a picture's part. */
export type Subject =
  | {input: string; receiver?: string}
  | {dimension: string}
  | {letter: string}
  | {title: string; claims: readonly Finding[]};

export interface Evidence {
  exposure: Exposure;
  receiverOf: (id: string) => Receiver;
  observationOf: (id: string) => Observation | undefined;
  open: (subject: Subject) => void;
  /** The way that a claim went; undefined where its proof is not among the records. */
  chainOf: (finding: Finding) => Chain | undefined;
  /** Records that a claim follows from. */
  proofOf: (finding: Finding) => Proof;
  /** The person's own note on a subject. */
  noteOf: (subject: string) => Note | undefined;
}

const Context = createContext<Evidence | null>(null);

/** What a view is drawn from. */
export function useEvidence(): Evidence {
  const evidence = useContext(Context);
  if (!evidence) throw new Error('This part is drawn outside of EvidenceProvider.');
  return evidence;
}

interface ProviderProps {
  exposure: Exposure;
  observations: readonly Observation[];
  notes: readonly Note[];
  children: ComponentChildren;
}

/** Gives the parts within it their records, and opens the one drawer of the page. */
export function EvidenceProvider({exposure, observations, notes, children}: ProviderProps) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const close = useCallback(() => setSubject(null), []);
  const evidence = useMemo(() => {
    const bySubject = new Map(notes.map(note => [note.subject, note]));
    const byClaim = new Map(notes.map(note => [timelessSubject(note.subject), note]));
    const byId = new Map(observations.map(observation => [observation.id, observation]));
    return {
      exposure,
      receiverOf: receiverBook(exposure),
      observationOf: (id: string) => byId.get(id),
      open: setSubject,
      // A chain lies within one page: the others need not be looked through for it.
      chainOf: (finding: Finding) => {
        const {visit} = finding;
        const trip = tripOf(
          exposure.visits.filter(({id}) => id === visit),
          observations.filter(observation => observation.visit === visit),
        );
        return chainsOf(trip, [finding], exposure.lens)[0];
      },
      proofOf: (finding: Finding) => proofOf(exposure.visits, observations, finding),
      noteOf: (about: string) => bySubject.get(about) ?? byClaim.get(timelessSubject(about)),
    };
  }, [exposure, observations, notes]);
  return (
    <Context.Provider value={evidence}>
      {children}
      {subject && <EvidenceDrawer subject={subject} onClose={close} />}
    </Context.Provider>
  );
}
