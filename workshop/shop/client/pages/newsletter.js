// A web component with an open shadow root, as shops' design systems have them.
customElements.define(
  'newsletter-signup',
  class extends HTMLElement {
    connectedCallback() {
      const {label, button, done} = this.dataset;
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = `<style>
        form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
        form[hidden] { display: none; }
        label { display: grid; gap: .25rem; font-size: .9rem; }
        input, button { font: inherit; padding: .5rem .7rem; border: 1px solid #b9c4bd; border-radius: 6px; }
        button { background: #2f6b52; border-color: #2f6b52; color: #fff; cursor: pointer; }
      </style>
      <form><label><span></span><input type="email" name="newsletter_email" required></label>
      <button></button></form><p hidden></p>`;
      root.querySelector('span').textContent = label;
      root.querySelector('button').textContent = button;
      root.querySelector('p').textContent = done;
      root.querySelector('form').addEventListener('submit', event => {
        event.preventDefault();
        root.querySelector('form').hidden = true;
        root.querySelector('p').hidden = false;
      });
    }
  },
);
