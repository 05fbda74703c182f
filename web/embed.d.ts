// Types of embed.js: the element, its attributes, its events, and what is said over the port.
// Version 1 of the messages; embed.js and the page come from the same release.

/** `<light-mining-check>`. */
export interface LightMiningCheck extends HTMLElement {
  addEventListener<Name extends keyof LightMiningEvents>(
    type: Name,
    listener: (event: LightMiningEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** The attributes. All are texts. */
export interface LightMiningAttributes {
  /** Address of the page; without it, `index.html` beside embed.js. */
  src?: string;
  /** The language to begin with. A reader may choose another. */
  lang?: Language;
  /** `auto` follows the reader's system. */
  theme?: 'auto' | 'light' | 'dark';
  /** One `#rrggbb` for light pages, or two: light, then dark. */
  accent?: string;
  /** `FirmSettings` as JSON, or `#` and the id of an element that holds it. */
  firm?: string;
  /** Least height in CSS pixels: a plain number, or one with `px`; 480 without it. No other unit. */
  'min-height'?: string;
}

export type Language = 'en' | 'zh-Hans' | 'pt-BR';

/** One text for all languages, or one for each language that is offered. */
export type Said = string | Partial<Record<Language, string>>;

/** What a firm may set. Anything else is refused, and then nothing of the firm is shown. */
export interface FirmSettings {
  /** At most 80 characters. */
  name: Said;
  /** Data address of a PNG, JPEG, WebP (base64) or SVG picture, at most 49,152 bytes. */
  logo?: string;
  /** At most 6 lines of 120 characters. */
  contact?: Said[];
  /** A link; label of at most 60 characters, address with `https:`, `mailto:` or `tel:`. */
  action?: { label: Said; link: string };
  /** At least one; without it, all three. The first is shown where the reader's own is not offered. */
  languages?: Language[];
  /** At most 600 characters. Shown as the firm's own words. */
  notice?: Said;
  /** Address with `https:`. */
  imprint?: string;
  /** Address with `https:`. Required where `share` is true. */
  privacy?: string;
  /** Whether this page takes what a visitor sends. */
  share?: boolean;
}

/** The kind of page shown. Never which question, and no answer. New kinds may be added. */
export type Page = 'start' | 'question' | 'review' | 'result' | 'table' | 'share' | (string & {});

/** What a visitor has read, confirmed and sent. */
export interface Shared {
  contact: {
    /** May be empty. */
    name: string;
    /** E-mail address, telephone number or the like. */
    reach: string;
    language: Language;
  };
  /**
   * Only if the visitor chose it: the answers, as a file that the check opens (rules/schema). With the
   * result it is a whole case file, which the check compares; alone it tells no verdict.
   */
  case?: { rulebook?: string; answers: Record<string, unknown>; [more: string]: unknown };
  /** Only if the visitor chose it: the result (rules/schema). */
  assessment?: Record<string, unknown>;
}

/** The events. They bubble. */
export interface LightMiningEvents {
  'lmc-height': CustomEvent<{ height: number }>;
  'lmc-page': CustomEvent<{ page: Page; language: Language }>;
  /**
   * The visitor has come to the result of an own case, once a case: going back to it, or changing an answer,
   * says nothing again; starting over or opening another case begins a new one. Which result is not said.
   */
  'lmc-completed': CustomEvent<Record<string, never>>;
  /** Everything that is wrong with the attributes and settings, one line each. */
  'lmc-problems': CustomEvent<{ problems: string[] }>;
  /** Call `preventDefault()` to tell the visitor that it was received. */
  'lmc-shared': CustomEvent<Shared>;
}

/** From the frame to `window.parent`, once: it is there. */
export type Ready = { lmc: 1; type: 'ready' };

/**
 * From the element to the frame. The first one comes with the port, all others go over it. Each `shared` is
 * answered by one `received`, in their order.
 */
export type ToFrame =
  | ({ lmc: 1; type: 'hello'; restarted: boolean } & SettingsTexts)
  | ({ lmc: 1; type: 'settings' } & SettingsTexts)
  | { lmc: 1; type: 'received'; taken: boolean };

/** The attributes as they stand; empty where they are missing. */
export interface SettingsTexts {
  lang: string;
  theme: string;
  accent: string;
  firm: string;
}

/** From the frame to the element, over the port. Every message is a JSON text of one of these. */
export type FromFrame =
  | { lmc: 1; type: 'height'; height: number }
  | { lmc: 1; type: 'page'; page: Page; language: Language }
  | { lmc: 1; type: 'completed' }
  | { lmc: 1; type: 'problems'; problems: string[] }
  | ({ lmc: 1; type: 'shared' } & Shared);

declare global {
  interface HTMLElementTagNameMap {
    'light-mining-check': LightMiningCheck;
  }
  interface HTMLElementEventMap extends LightMiningEvents {}
}
