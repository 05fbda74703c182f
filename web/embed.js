// Defines <light-mining-check>: a sandboxed frame around the check, as high as its content.
// docs/embedding.md tells how to use it, embed.d.ts holds its types. No part of it can read an
// answer: the frame has an origin of its own. The packing takes out comments and spaces
// (src/bin/pack/glue.rs), so every statement ends with a semicolon, none is empty, and no regular
// expression holds a space, a brace or a quotation mark. It also shortens private names.
(() => {
  const TAG = 'light-mining-check',
    KEYS = ['lang', 'theme', 'accent', 'firm'],
    doc = document,
    own = doc.currentScript;
  if (customElements.get(TAG)) return;

  // What the frame may say, and the shape it must have.
  const SHAPES = {
    __proto__: null,
    height: ({ height }) => height > 0 && height < 2e5,
    page: ({ page, language }) => /^[\w-]+,[\w-]+$/.test([page, language]),
    completed: () => 1,
    problems: ({ problems }) => Array.isArray(problems),
    shared: ({ contact }) => contact,
  };

  const read = (text) => {
    try {
      return Object(JSON.parse(text));
    } catch {
      return {};
    }
  };
  // Version 1 of the messages.
  const write = (type, more) => JSON.stringify({ lmc: 1, type, ...more });

  customElements.define(TAG, class extends HTMLElement {
    static observedAttributes = ['src', 'min-height', ...KEYS];
    #root = this.attachShadow({ mode: 'closed' });
    #top = doc.createElement('div');
    #frame;
    #port;
    #page;
    #language;
    #begun;
    #least = 480;
    #high;
    #here;

    connectedCallback() {
      this.#here = 1;
      addEventListener('message', this);
      this.#open();
    }

    // moveBefore keeps the frame. Without it the browser loads the frame anew.
    connectedMoveCallback() {}

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    attributeChangedCallback(name, _, value) {
      if (name === 'min-height') {
        const px = /^(\d+\.?\d*)(px)?$/.exec(value || 480);
        if (px) this.#least = px[1];
        else this.#tell('problems', { problems: ['min-height: expected pixels'] });
      }
      // A wrong address may be mended later; before it is in the page there is nothing to change.
      if (this.#here && name === 'src') this.#open();
      else if (this.#frame) {
        this.#size();
        this.#say('settings', this.#settings());
      }
    }

    // A new frame each time: another address in the old one would lengthen the way back. Nothing of
    // this page goes into the address.
    #open() {
      const src = this.getAttribute('src');
      let url;
      try {
        url = new URL(src ?? 'index.html', src ? doc.baseURI : own.src);
      } catch {}
      if (!/^(https?|file):/.test(url)) return this.#tell('problems', { problems: ['src: expected an address'] });
      this.#frame = Object.assign(doc.createElement('iframe'), {
        sandbox: 'allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
        allow: 'clipboard-write; web-share',
        referrerPolicy: 'no-referrer',
        credentialless: 1,
        title: this.title || 'Light-Mining Check',
        src: url,
        style: 'display:block;width:100%;border:0',
      });
      // No style of this page hides or squeezes the frame.
      this.style = 'all:initial!important;display:block!important';
      this.#high = 0;
      this.#size();
      this.#root.replaceChildren(this.#top, this.#frame);
    }

    #size() {
      this.#frame.style.height = Math.max(this.#high, this.#least) + 'px';
    }

    #settings() {
      const all = {};
      for (const name of KEYS) all[name] = this.getAttribute(name) ?? '';
      // The firm's settings may stand in an element of this page, named by its id.
      if (/^#/.test(all.firm)) all.firm = doc.getElementById(all.firm.slice(1))?.textContent ?? all.firm;
      return all;
    }

    #say(type, more) {
      this.#port?.postMessage(write(type, more));
    }

    #tell(type, detail) {
      if (detail.problems) console.error(TAG, detail.problems);
      return this.dispatchEvent(new CustomEvent('lmc-' + type, { detail, bubbles: 1, cancelable: 1 }));
    }

    // The frame says that it is there; from then on both talk over a port of their own.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame?.contentWindow || origin !== 'null' || read(data).type !== 'ready') return;
      const { port1, port2 } = new MessageChannel();
      (this.#port = port1).onmessage = ({ data }) => this.#heard(read(data));
      source.postMessage(write('hello', { restarted: this.#begun, ...this.#settings() }), '*', [port2]);
      this.#begun = false;
    }

    #heard({ lmc, type, ...detail }) {
      // Another version may still tell what is wrong.
      if ((lmc !== 1 && type !== 'problems') || !SHAPES[type]?.(detail)) return;
      if (type === 'height') {
        this.#high = detail.height;
        this.#size();
      }
      if (type === 'page') {
        const { page, language } = detail;
        // A new page is read from its top. Where the top is in view nothing moves, nor where only the
        // language is another.
        if (this.#page && (page !== this.#page || language === this.#language)) this.#top.scrollIntoView({ block: 'nearest' });
        this.#page = page;
        this.#language = language;
        // Whether a case was begun, which another frame would lose: question, review, result, share,
        // compare and pack begin one. The start page ends none: Back leads to it as well.
        this.#begun ||= /n$|re|ck/.test(page);
      }
      // Whoever takes care of what was shared says so by preventDefault().
      const taken = !this.#tell(type, detail);
      if (type === 'shared') this.#say('received', { taken });
    }
  });
})();
