// A coupon that is always about to end.
for (const clock of document.querySelectorAll('.countdown')) {
  const end = Date.now() + Number(clock.dataset.seconds) * 1000;
  setInterval(() => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  }, 1000);
}
