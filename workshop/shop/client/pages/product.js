// Add to cart without leaving the page.
(() => {
  const form = document.getElementById('add-form');
  const added = document.getElementById('added');
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const quantity = Number(form.elements.quantity.value);
    const body = JSON.stringify({slug: form.dataset.slug, quantity});
    const headers = {'Content-Type': 'application/json'};
    const answer = await fetch('/api/cart', {method: 'POST', headers, body});
    const {count} = await answer.json();
    document.getElementById('cart-count').textContent = count;
    window.tell('add-to-cart', {quantity});
    const link = document.createElement('a');
    link.href = `${window.pageFacts.base}/cart`;
    link.textContent = added.dataset.link;
    added.replaceChildren(`${added.dataset.text} `, link);
  });
})();
