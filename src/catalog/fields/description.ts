/** What can be said of a form control without its value. Texts are those of the page's author. */
export interface FieldDescription {
  /** Element name, lower case: `input`, `select`, `textarea`. */
  element: string;
  /** `type` attribute, lower case. */
  inputType: string;
  autocomplete: string;
  name: string;
  id: string;
  /** Text that the page ties to the control: label, aria-labelledby, aria-label; of a choice the legend. */
  label: string;
  placeholder: string;
  /** Text that stands right before it: in the same block, the same row, or the head of its column. */
  nearby?: string;
  /** Name of the group that it belongs to: a legend, or the row's label for a second field of the row. */
  group?: string;
  title?: string;
  classes?: string;
  inputMode?: string;
  pattern?: string;
  maxLength?: number;
  /** A picture stands beside it, as beside the field for its letters. */
  picture?: boolean;
  /** Texts of a select's options, or values where they have no text. */
  options?: string[];
}

/** What can be said of a form as a whole. */
export interface FormDescription {
  /** Words of its action, id, name and classes. */
  attributes: string;
  /** Texts of its buttons. */
  buttons: string[];
  /** Its first heading or legend, or the page's where it has none. */
  heading: string;
}

export interface FieldVerdict {
  /** Id of a field type, of its family where it has one; `unknown` where too little speaks for any. */
  type: string;
  /** The finest type known, a WHATWG autocomplete token where there is one. */
  token: string;
  confidence: number;
  /** What it rests on, in words. */
  evidence: string[];
}
