/** A request as the browser handed it over, before anything is taken away. Lives in memory only. */
export interface RawRequest {
  method: string;
  url: string;
  /** Address of the page, to say of a value that it is just that. */
  pageUrl: string;
  body: RawBody | null;
  /** Host of the embedded frame that asked. */
  frame?: string;
  /** Headers that can carry a value, where they are known already. */
  headers?: Readonly<Record<string, string>>;
}

/** `formData`: the browser had parsed the form itself. `error`: it gives no view of this body. */
export type RawBody =
  | {kind: 'bytes'; bytes: Uint8Array; total: number}
  | {kind: 'form'; fields: [string, string][]}
  | {kind: 'unreadable'};

/** Something that a person typed, with the type of the field. Lives in memory only. */
export interface TypedValue {
  type: string;
  value: string;
  /** Site of the page that it was typed into, frames included: for that site it is no news. */
  site?: string;
}
