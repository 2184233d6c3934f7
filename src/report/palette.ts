/** How text is coloured; each takes text and gives it back for the terminal. Without colours all give the text as is. */
export interface Palette {
  readonly color: boolean;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
}
